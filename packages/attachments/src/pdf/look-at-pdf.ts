import { pdfStart, textAt } from '../kinds/file-kind.ts';
import { indexOfText } from './find-text.ts';
import { TooLarge } from './inflated.ts';
import { PdfObjects } from './pdf-objects.ts';
import { findPlaces, readPlaces, startOfPlaces } from './pdf-places.ts';
import { BrokenPdf, type PdfDictionary, Reference } from './pdf-value.ts';

export interface PdfLook {
  readonly pages: number;
  /** Signed by somebody: any change, joining it with another one too, breaks the signature. */
  readonly isSigned: boolean;
}

export type PdfFault = 'encrypted' | 'damaged' | 'bomb';

/** More than any paper has; a tree of pages that goes round in a circle ends here too. */
const MOST_PAGES = 10_000;

/** In pixels: A0 at 300 dpi has 140 million. */
const LARGEST_PICTURE = 300_000_000;

/** How many bytes of a picture's dictionary are looked at, before and after the word that tells that it is one. */
const AROUND_PICTURE = 600;

/**
 * What can be told of a PDF without drawing it. One that was cut off, whose pages are not to be found, that asks for a password or
 * would fill the memory is refused; the lists of its objects may be wrong where the objects are there.
 */
export function lookAtPdf(bytes: Uint8Array): PdfLook | PdfFault {
  try {
    const start = startOfPlaces(bytes);
    if (start === undefined) return 'damaged';
    if (hasHugePicture(bytes)) return 'bomb';
    const found = byLists(bytes, start) ?? bySearch(bytes);
    if (typeof found === 'string') return found;
    return { pages: found, isSigned: indexOfText(bytes, '/ByteRange', 0) >= 0 };
  } catch (fault) {
    if (fault instanceof TooLarge) return 'bomb';
    if (fault instanceof BrokenPdf) return 'damaged';
    throw fault;
  }
}

type Found = number | 'encrypted';

/** Undefined where the lists lead nowhere. Their numbers count from the head of the PDF, or from that of the file. */
function byLists(bytes: Uint8Array, start: number): Found | undefined {
  for (const shift of new Set([pdfStart(bytes), 0])) {
    const objects = new PdfObjects(bytes);
    try {
      return pagesOf(objects, readPlaces(objects, start, shift));
    } catch (fault) {
      if (!(fault instanceof BrokenPdf)) throw fault;
    }
  }
  return undefined;
}

function bySearch(bytes: Uint8Array): Found {
  const objects = new PdfObjects(bytes);
  return pagesOf(objects, findPlaces(objects));
}

function pagesOf(objects: PdfObjects, trailer: PdfDictionary): Found {
  if (objects.resolved(trailer.get('/Encrypt')) !== null) return 'encrypted';
  const catalogue = objects.dictionary(trailer.get('/Root'));
  const todo = [catalogue.get('/Pages')];
  const seen = new Set<number>();
  let pages = 0;
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node instanceof Reference) {
      if (seen.has(node.number)) throw new BrokenPdf('a page stands twice');
      seen.add(node.number);
    }
    const dictionary = objects.dictionary(node);
    const children = objects.resolved(dictionary.get('/Kids'));
    if (Array.isArray(children)) todo.push(...children);
    else if (++pages > MOST_PAGES) throw new BrokenPdf('too many pages');
  }
  if (pages === 0) throw new BrokenPdf('no pages');
  return pages;
}

/** Dictionaries of pictures stand open in the file, since they have a stream. */
function hasHugePicture(bytes: Uint8Array): boolean {
  for (let at = indexOfText(bytes, '/Image', 0); at >= 0; at = indexOfText(bytes, '/Image', at + 6)) {
    const before = textAt(bytes, at - AROUND_PICTURE, Math.min(at, AROUND_PICTURE))
      .split(/\bobj\b/)
      .pop()!;
    const after = textAt(bytes, at, AROUND_PICTURE).split(/\bstream\b/)[0]!;
    const [, width = 0] = /\/Width\s+(\d+)/.exec(before + after) ?? [];
    const [, height = 0] = /\/Height\s+(\d+)/.exec(before + after) ?? [];
    if (Number(width) * Number(height) > LARGEST_PICTURE) return true;
  }
  return false;
}
