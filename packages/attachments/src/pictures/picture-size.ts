import { type FileKind, textAt } from '../kinds/file-kind.ts';

export interface PictureSize {
  /** In pixels, as the picture lies in the file. */
  readonly width: number;
  readonly height: number;
  /** Whether it has to be turned by a quarter to stand upright, which makes its width its height. */
  readonly isOnItsSide: boolean;
}

/** How large a picture will be, by its header: before anything is unpacked. Null where that cannot be told. */
export function pictureSize(bytes: Uint8Array, kind: FileKind): PictureSize | null {
  const size = readers[kind]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return size && size.width > 0 && size.height > 0 ? size : null;
}

type Reader = (bytes: Uint8Array, view: DataView) => PictureSize | null;

const upright = (width: number, height: number): PictureSize => ({ width, height, isOnItsSide: false });

const readers: Partial<Readonly<Record<FileKind, Reader>>> = {
  jpeg: jpegSize,
  png: (bytes, view) =>
    textAt(bytes, 12, 4) === 'IHDR' && bytes.length >= 24
      ? upright(view.getUint32(16), view.getUint32(20))
      : null,
  gif: (bytes, view) =>
    bytes.length >= 10 ? upright(view.getUint16(6, true), view.getUint16(8, true)) : null,
  bmp: (bytes, view) =>
    bytes.length >= 26 ? upright(Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))) : null,
  webp: webpSize,
  heic: boxedSize,
  avif: boxedSize,
};

/** Markers of a JPEG whose segment says how large it is: all frames but the tables and extensions between them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  let isOnItsSide = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker))
      return at + 9 <= bytes.length
        ? { height: view.getUint16(at + 5), width: view.getUint16(at + 7), isOnItsSide }
        : null;
    if (marker === 0xe1 && textAt(bytes, at + 4, 6) === 'Exif\0\0')
      isOnItsSide ||= orientation(bytes.subarray(at + 10, at + 2 + length)) >= 5;
    at += 2 + length;
  }
  return null;
}

/** From 1 to 8, as in EXIF 2.3: from 5 on the picture lies on its side. */
function orientation(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = textAt(tiff, 0, 2) === 'II';
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle);
  }
  return 1;
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  if (bytes.length < 30) return null;
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8 ') return upright(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return upright((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  const three = (at: number) => view.getUint16(at, true) + (bytes[at + 2]! << 16);
  return kind === 'VP8X' ? upright(three(24) + 1, three(27) + 1) : null;
}

/** How far into a HEIC or AVIF file the sizes of its pictures are looked for. */
const BOXES_WITHIN = 64 * 1024;

/** Of the largest of the pictures in a HEIC or AVIF file: thumbnails and tiles stand beside it. */
function boxedSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  let largest: PictureSize | null = null;
  const end = Math.min(bytes.length - 16, BOXES_WITHIN);
  for (let at = 4; at < end; at++) {
    // "ispe"
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = upright(view.getUint32(at + 8), view.getUint32(at + 12));
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
