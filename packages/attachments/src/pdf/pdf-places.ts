import { textAt } from '../kinds/file-kind.ts';
import { indexOfText, lastIndexOfText } from './find-text.ts';
import { isDictionary, type PdfObjects } from './pdf-objects.ts';
import { BrokenPdf, type PdfDictionary, PdfReader } from './pdf-value.ts';

/** How many bytes from the end "startxref" may begin: some programs and servers add something. */
const END_WITHIN = 4096;

/** Where the lists of objects begin, as the end of the file says; undefined where the end is missing. */
export function startOfPlaces(bytes: Uint8Array): number | undefined {
  const from = Math.max(0, bytes.length - END_WITHIN);
  const at = lastIndexOfText(bytes, 'startxref', from);
  if (at < 0 || indexOfText(bytes, '%%EOF', at) < 0) return undefined;
  return new PdfReader(bytes, at + 'startxref'.length).count();
}

/**
 * Fills in where each object lies by the lists in the file, newest first; returns the newest trailer. `shift`: how many bytes stand
 * before the PDF.
 */
export function readPlaces(objects: PdfObjects, start: number, shift: number): PdfDictionary {
  const todo = [start];
  const seen = new Set<number>();
  let newest: PdfDictionary | undefined;
  for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const trailer = readList(objects, at + shift, shift);
    newest ??= trailer;
    // A list for programs of before 1.5 names the list that has the rest.
    for (const next of [trailer.get('/XRefStm'), trailer.get('/Prev')])
      if (typeof next === 'number') todo.push(next);
  }
  if (!newest) throw new BrokenPdf('no list of objects');
  return newest;
}

function readList(objects: PdfObjects, at: number, shift: number): PdfDictionary {
  const reader = new PdfReader(objects.bytes, at);
  return reader.isNext('xref') ? readTable(objects, reader, shift) : readStream(objects, at, shift);
}

function readTable(objects: PdfObjects, reader: PdfReader, shift: number): PdfDictionary {
  while (!reader.isNext('trailer')) {
    const first = reader.count();
    const count = reader.count();
    for (let number = first; number < first + count; number++) {
      const offset = reader.count();
      reader.count();
      if (reader.word() === 'n' && offset > 0) objects.put(number, { offset: offset + shift });
    }
  }
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw new BrokenPdf('no trailer');
  return trailer;
}

function readStream(objects: PdfObjects, at: number, shift: number): PdfDictionary {
  const { dictionary, data } = objects.streamAt(at);
  const widths = numbers(dictionary, '/W');
  const [size = 0] = numbers(dictionary, '/Size');
  const ranges = dictionary.has('/Index') ? numbers(dictionary, '/Index') : [0, size];
  const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
  const width = kindWidth + firstWidth + secondWidth;
  if (width === 0 || width > 32) throw new BrokenPdf('a list of objects is broken');
  let from = 0;
  const next = (bytes: number) => {
    let number = 0;
    for (let end = from + bytes; from < end; from++) number = number * 256 + (data[from] ?? 0);
    return number;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let index = 0; index < ranges[range + 1]! && from + width <= data.length; index++) {
      const kind = kindWidth === 0 ? 1 : next(kindWidth);
      const first = next(firstWidth);
      const second = next(secondWidth);
      const number = ranges[range]! + index;
      if (kind === 1) objects.put(number, { offset: first + shift });
      if (kind === 2) objects.put(number, { stream: first, index: second });
    }
  }
  return dictionary;
}

function numbers(dictionary: PdfDictionary, key: string): number[] {
  return [dictionary.get(key) ?? []].flat().filter((value) => typeof value === 'number');
}

/**
 * The same by looking for every object in the file, for those whose lists lead nowhere: programs for reading do so too. What stands
 * later is newer.
 */
export function findPlaces(objects: PdfObjects): PdfDictionary {
  const { bytes, places } = objects;
  places.clear();
  const trailer = new Map();
  for (let at = indexOfText(bytes, ' obj', 0); at >= 0; at = indexOfText(bytes, ' obj', at + 4)) {
    const head = /(\d+)\s+\d+$/.exec(textAt(bytes, at - 20, 20));
    if (head) places.set(Number(head[1]), { offset: at - head[0].length });
  }
  for (const [number, place] of [...places]) {
    if (!('offset' in place)) continue;
    const dictionary = dictionaryAt(objects, place.offset);
    const type = dictionary?.get('/Type');
    if (type === '/ObjStm') addObjects(objects, number, place.offset);
    if (type === '/XRef') for (const [key, value] of dictionary!) trailer.set(key, value);
  }
  for (let at = indexOfText(bytes, 'trailer', 0); at >= 0; at = indexOfText(bytes, 'trailer', at + 7)) {
    const found = valueAt(bytes, at + 'trailer'.length);
    if (isDictionary(found)) for (const [key, value] of found) trailer.set(key, value);
  }
  return trailer;
}

/** The objects in the stream of this number, which lies at this place. */
function addObjects(objects: PdfObjects, stream: number, offset: number): void {
  try {
    for (const [index, { number }] of objects.objectsAt(offset).entries())
      objects.put(number, { stream, index });
  } catch (fault) {
    // One that cannot be read has nothing to tell; if its objects are needed they will be missed.
    if (!(fault instanceof BrokenPdf)) throw fault;
  }
}

function dictionaryAt({ bytes }: PdfObjects, offset: number): PdfDictionary | undefined {
  const value = valueAt(bytes, indexOfText(bytes, 'obj', offset) + 3);
  return isDictionary(value) ? value : undefined;
}

function valueAt(bytes: Uint8Array, at: number) {
  try {
    return new PdfReader(bytes, at).value();
  } catch (fault) {
    if (fault instanceof BrokenPdf) return undefined;
    throw fault;
  }
}
