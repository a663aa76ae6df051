import { type FileKind, fileKind } from './kinds/file-kind.ts';
import { isTwoInOne } from './kinds/two-in-one.ts';
import { lookAtPdf, type PdfFault, type PdfLook } from './pdf/look-at-pdf.ts';
import { isWholePicture } from './pictures/picture-end.ts';
import { type PictureSize, pictureSize } from './pictures/picture-size.ts';

export type { FileKind } from './kinds/file-kind.ts';
export type { PictureSize } from './pictures/picture-size.ts';

/** What is wrong with a file in itself, whatever paper it is for. */
export type LookFault = 'empty' | 'not-a-paper' | 'two-in-one' | PdfFault;

/** What a file is: a PDF to be handed in as it is, a picture to be made upright and small, or nothing that can be taken. */
export type Look =
  | ({ readonly is: 'pdf' } & PdfLook)
  | { readonly is: 'picture'; readonly kind: FileKind; readonly size: PictureSize }
  | { readonly is: 'refused'; readonly kind: FileKind; readonly fault: LookFault };

/** In pixels: the sharpest phones make 200 million, and unpacked each takes four bytes. */
const MOST_PIXELS = 60_000_000;

/** What browsers may open as pictures; whether this one does, it tells itself. */
const PICTURES: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'heic', 'avif'];

/** What a file is by its bytes, and whether it can be taken. Never throws; unpacks no picture. */
export function lookAt(bytes: Uint8Array): Look {
  const kind = fileKind(bytes);
  const refused = (fault: LookFault): Look => ({ is: 'refused', kind, fault });
  if (bytes.length === 0) return refused('empty');
  if (kind !== 'pdf' && !PICTURES.includes(kind)) return refused('not-a-paper');
  if (isTwoInOne(bytes, kind)) return refused('two-in-one');
  if (kind === 'pdf') {
    const look = lookAtPdf(bytes);
    return typeof look === 'string' ? refused(look) : { is: 'pdf', ...look };
  }
  const size = pictureSize(bytes, kind);
  if (!size || !isWholePicture(bytes, kind)) return refused('damaged');
  return size.width * size.height > MOST_PIXELS ? refused('bomb') : { is: 'picture', kind, size };
}

/** The same for the same bytes: to notice what is given twice. No proof of anything. */
export function originOf(bytes: Uint8Array): string {
  // FNV-1a over 32 bits: two files of one size with the same by chance are asked about, no more.
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(16)}`;
}
