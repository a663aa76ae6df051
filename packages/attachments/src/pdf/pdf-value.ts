import { textAt } from '../kinds/file-kind.ts';

/** Where another object of the file is to be found. */
export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** Names bear their stroke ("/Page"), strings are left empty: nothing here asks what they say. */
export type PdfValue = null | boolean | number | string | Reference | readonly PdfValue[] | PdfDictionary;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** The file is not as a PDF has to be. */
export class BrokenPdf extends Error {}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;

/** Values nested deeper than any program writes them are there to exhaust whoever reads them. */
const DEEPEST = 100;

/** Reads values one after the other (ISO 32000-1, 7.2 and 7.3). Throws `BrokenPdf`. */
export class PdfReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new BrokenPdf('nested too deep');
    this.#skipSpace();
    const two = textAt(this.bytes, this.at, 2);
    if (two === '<<') return this.#dictionary(depth);
    if (two[0] === '[') return this.#array(depth);
    if (two[0] === '(') return this.#string();
    if (two[0] === '<') return this.#hexString();
    const word = this.word();
    if (word.startsWith('/')) return word;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return this.#number(word);
  }

  /** The next word: a number, a name, an operator. */
  word(): string {
    this.#skipSpace();
    let word = this.#char();
    if (word === '') throw new BrokenPdf('ends too soon');
    this.at += 1;
    if (DELIMITER.test(word) && word !== '/') return word;
    for (
      let next = this.#char();
      next !== '' && !SPACE.test(next) && !DELIMITER.test(next);
      next = this.#char()
    ) {
      word += next;
      this.at += 1;
    }
    return word;
  }

  /** A whole number that must stand here. */
  count(): number {
    const count = Number(this.word());
    if (!Number.isInteger(count) || count < 0) throw new BrokenPdf('no number');
    return count;
  }

  /** Whether the word stands here; it is passed then. */
  isNext(word: string): boolean {
    const { at } = this;
    try {
      if (this.word() === word) return true;
    } catch (fault) {
      if (!(fault instanceof BrokenPdf)) throw fault;
    }
    this.at = at;
    return false;
  }

  #char(): string {
    return this.at < this.bytes.length ? String.fromCharCode(this.bytes[this.at]!) : '';
  }

  #skipSpace(): void {
    for (let next = this.#char(); next !== ''; next = this.#char()) {
      if (next === '%') while (!/[\r\n]|^$/.test(this.#char())) this.at += 1;
      else if (SPACE.test(next)) this.at += 1;
      else return;
    }
  }

  #number(word: string): number | Reference {
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new BrokenPdf(`"${word}" is no value`);
    const { at } = this;
    if (Number.isInteger(number) && /^\d+$/.test(textAt(this.bytes, at, 8).trim().split(/\s/)[0] ?? '')) {
      this.word();
      if (this.isNext('R')) return new Reference(number);
    }
    this.at = at;
    return number;
  }

  #array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.isNext(']')) values.push(this.value(depth + 1));
    return values;
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.#skipSpace();
      if (textAt(this.bytes, this.at, 2) === '>>') break;
      const key = this.word();
      if (!key.startsWith('/')) throw new BrokenPdf('a key is no name');
      entries.set(key, this.value(depth + 1));
    }
    this.at += 2;
    return entries;
  }

  #string(): string {
    let depth = 0;
    do {
      const next = this.#char();
      if (next === '') throw new BrokenPdf('a string has no end');
      if (next === '\\') this.at += 1;
      if (next === '(') depth += 1;
      if (next === ')') depth -= 1;
      this.at += 1;
    } while (depth > 0);
    return '';
  }

  #hexString(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new BrokenPdf('a string has no end');
    this.at = end + 1;
    return '';
  }
}
