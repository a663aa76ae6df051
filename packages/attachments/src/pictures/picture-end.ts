import { type FileKind, textAt } from '../kinds/file-kind.ts';

/**
 * Whether the picture is in the file to its end. What was cut off while it was copied still opens, with a grey rest where the
 * stamp was. True where that cannot be told.
 */
export function isWholePicture(bytes: Uint8Array, kind: FileKind): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'jpeg') return hasJpegEnd(bytes, view);
  if (kind === 'png') return hasPngEnd(bytes, view);
  if (kind === 'heic' || kind === 'avif') return hasAllBoxes(bytes, view);
  return kind !== 'webp' || (bytes.length >= 12 && view.getUint32(4, true) + 8 <= bytes.length);
}

/** Looked for after the head, where a thumbnail has an end of its own. Phones put a film behind it. */
function hasJpegEnd(bytes: Uint8Array, view: DataView): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda)
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2);
  for (at = bytes.indexOf(0xff, at + 2); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd9) return true;
  return false;
}

/**
 * Each box of the file begins with how long it is (ISO/IEC 14496-12, 4.2): 0 for as long as the file, 1 where eight more bytes tell. The picture is in
 * these two; what phones put behind it does not matter.
 */
function hasAllBoxes(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 0; at + 16 <= bytes.length; ) {
    const size = view.getUint32(at);
    const length = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
    if (length < 8) return true;
    if (at + length > bytes.length) return !['meta', 'mdat'].includes(textAt(bytes, at + 4, 4));
    at += length;
  }
  return true;
}

function hasPngEnd(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (textAt(bytes, at + 4, 4) === 'IEND') return true;
  return false;
}
