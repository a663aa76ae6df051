/** What a file is, as far as its bytes tell. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'heic'
  | 'avif'
  | 'pdf'
  | 'office'
  | 'zip'
  | 'rar'
  | 'video'
  | 'page'
  | 'program'
  | 'unknown';

/** "%PDF-" may begin after this many bytes at most (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024;

/** Brands in the first box of the files that share the container of MP4. */
const HEIC = /^(hei[cxms]|hev[cxms]|mif1|msf1)/;
const AVIF = /^avi[fs]/;

/** What a file is by its bytes, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  return pictureKind(bytes) ?? (pdfStart(bytes) >= 0 ? 'pdf' : otherKind(bytes));
}

/** Where a PDF begins in the bytes; -1 for none. */
export function pdfStart(bytes: Uint8Array): number {
  return textAt(bytes, 0, PDF_WITHIN + 5).indexOf('%PDF-');
}

function pictureKind(bytes: Uint8Array): FileKind | undefined {
  const start = textAt(bytes, 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^(II\*\0|MM\0\*)/.test(start)) return 'tiff';
  if (start.startsWith('BM') && textAt(bytes, 6, 4) === '\0\0\0\0') return 'bmp';
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  const brand = start.slice(8);
  if (AVIF.test(brand)) return 'avif';
  return HEIC.test(brand) ? 'heic' : 'video';
}

function otherKind(bytes: Uint8Array): FileKind {
  const start = textAt(bytes, 0, PDF_WITHIN);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'office';
  if (start.startsWith('PK\x03\x04'))
    return /\[Content_Types\]|_rels|word\/|xl\//.test(start) ? 'office' : 'zip';
  if (start.startsWith('Rar!') || start.startsWith('7z\xbc\xaf')) return 'rar';
  if (start.startsWith('\x1aE\xdf\xa3') || /^RIFF....AVI /s.test(start)) return 'video';
  if (/^(MZ|\x7fELF|#!)/.test(start)) return 'program';
  return isPage(start) ? 'page' : 'unknown';
}

/** A web page: what is downloaded where a login stands before the file. */
export function isPage(start: string): boolean {
  return /<(!doctype html|html|head|body|script|svg)[\s>]/i.test(start);
}

/** Bytes as characters of the same number, for patterns. */
export function textAt(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, from + count)));
}
