import { type FileKind, isPage, pdfStart, textAt } from './file-kind.ts';

/** The end of a ZIP stands in its last bytes: 22, and a comment of 65,535 at most. */
const ZIP_END = 22 + 65_535;

/** How many characters are looked at as one text. */
const AT_ONCE = 8192;

/**
 * Whether the file is a second thing besides what its first bytes say: a picture that opens as a PDF, a PDF that is a ZIP or a web page
 * as well. Nobody makes these by accident, and each program would see another paper.
 */
export function isTwoInOne(bytes: Uint8Array, kind: FileKind): boolean {
  const start = textAt(bytes, 0, 1024);
  const pdf = pdfStart(bytes);
  const isHidden = kind === 'pdf' ? pdf > 0 && isPage(start.slice(0, pdf)) : pdf >= 0 || isPage(start);
  return isHidden || endsAsZip(bytes);
}

/** By its last record, which tells where the list of its files lies: the four letters alone stand in pictures by chance. */
function endsAsZip(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - ZIP_END);
  for (let from = first; from < bytes.length; from += AT_ONCE) {
    const text = textAt(bytes, from, AT_ONCE + 3);
    for (let at = text.indexOf('PK\x05\x06'); at >= 0; at = text.indexOf('PK\x05\x06', at + 1))
      if (isZipEnd(bytes, from + at)) return true;
  }
  return false;
}

function isZipEnd(bytes: Uint8Array, at: number): boolean {
  if (at + 22 > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const size = view.getUint32(at + 12, true);
  const comment = view.getUint16(at + 20, true);
  return at + 22 + comment === bytes.length && size <= at && textAt(bytes, at - size, 4) === 'PK\x01\x02';
}
