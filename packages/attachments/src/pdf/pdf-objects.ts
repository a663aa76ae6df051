import { inflated, withoutPredictor } from './inflated.ts';
import { BrokenPdf, type PdfDictionary, PdfReader, type PdfValue, Reference } from './pdf-value.ts';

/** Where an object begins: in the file, or as the so-and-so-many-th in a stream of objects. */
export type PdfPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** No file that people make has more. */
const MOST_OBJECTS = 1_000_000;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** The objects of a PDF by their numbers, each read when it is asked for. */
export class PdfObjects {
  readonly bytes: Uint8Array;
  readonly places = new Map<number, PdfPlace>();
  readonly #read = new Map<number, PdfValue>();
  readonly #streams = new Map<number, readonly PdfValue[]>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** What was written last counts: the newest lists are read first. */
  put(number: number, place: PdfPlace): void {
    if (this.places.size >= MOST_OBJECTS) throw new BrokenPdf('too many objects');
    if (!this.places.has(number)) this.places.set(number, place);
  }

  /** The value itself, or what it points to. */
  resolved(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; found instanceof Reference; hops++) {
      if (hops > 10) throw new BrokenPdf('references go round in a circle');
      found = this.#object(found.number);
    }
    return found;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolved(value);
    if (!isDictionary(found)) throw new BrokenPdf('a dictionary is missing');
    return found;
  }

  /** A dictionary with its stream, unpacked, at this place of the file. */
  streamAt(offset: number): { readonly dictionary: PdfDictionary; readonly data: Uint8Array } {
    const { value, reader } = this.#at(offset);
    if (!isDictionary(value) || !reader.isNext('stream')) throw new BrokenPdf('a stream is missing');
    const { bytes } = this;
    let start = reader.at;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    const length = this.resolved(value.get('/Length'));
    if (typeof length !== 'number' || length < 0 || start + length > bytes.length)
      throw new BrokenPdf('a stream is cut off');
    return { dictionary: value, data: this.#unpacked(value, bytes.subarray(start, start + length)) };
  }

  /** The value of the object at this place, and where its reading ended. */
  #at(offset: number, number?: number) {
    const reader = new PdfReader(this.bytes, offset);
    const found = reader.count();
    reader.count();
    if (!reader.isNext('obj') || (number !== undefined && found !== number))
      throw new BrokenPdf(`object ${number ?? ''} is not at its place`);
    return { value: reader.value(), reader };
  }

  #object(number: number): PdfValue {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const place = this.places.get(number);
    // What is not listed is null (7.3.10).
    if (!place) return null;
    const value =
      'offset' in place
        ? this.#at(place.offset, number).value
        : (this.#inStream(place.stream)[place.index] ?? null);
    this.#read.set(number, value);
    return value;
  }

  #inStream(number: number): readonly PdfValue[] {
    const known = this.#streams.get(number);
    if (known) return known;
    const place = this.places.get(number);
    if (!place || !('offset' in place)) throw new BrokenPdf('a stream of objects is missing');
    const values = this.objectsAt(place.offset).map(({ value }) => value);
    this.#streams.set(number, values);
    return values;
  }

  /** What is in the stream of objects at this place. */
  objectsAt(offset: number): { readonly number: number; readonly value: PdfValue }[] {
    const { dictionary, data } = this.streamAt(offset);
    const count = this.resolved(dictionary.get('/N'));
    const first = this.resolved(dictionary.get('/First'));
    if (typeof count !== 'number' || typeof first !== 'number' || count > MOST_OBJECTS)
      throw new BrokenPdf('a stream of objects is broken');
    const head = new PdfReader(data);
    const entries = Array.from({ length: count }, () => ({ number: head.count(), at: head.count() }));
    return entries.map(({ number, at }) => ({ number, value: new PdfReader(data, first + at).value() }));
  }

  #unpacked(dictionary: PdfDictionary, packed: Uint8Array): Uint8Array {
    const filters = [this.resolved(dictionary.get('/Filter'))].flat();
    if (filters[0] === null) return packed;
    if (filters.length !== 1 || this.resolved(filters[0]) !== '/FlateDecode')
      throw new BrokenPdf('a stream is packed in another way');
    const data = inflated(packed);
    const parameters = [this.resolved(dictionary.get('/DecodeParms'))].flat()[0];
    const predictor = isDictionary(parameters) ? this.resolved(parameters.get('/Predictor')) : 1;
    if (typeof predictor !== 'number' || predictor < 10) return data;
    const columns = isDictionary(parameters) ? this.resolved(parameters.get('/Columns')) : 1;
    return withoutPredictor(data, typeof columns === 'number' ? columns : 1);
  }
}
