import type { Json } from '@dvc-kit/validation';
import { type BitReader, type BitWriter, Unreadable } from './bits.ts';
import { type LeafEntry, type LeafKind, leafKinds } from './code-dictionary.ts';

/** What one answer is written with: bits for what has a form, texts for the rest. */
export interface LeafWriting {
  readonly bits: BitWriter;
  readonly texts: string[];
  readonly lists: readonly (readonly Json[])[];
}

export interface LeafReading {
  readonly bits: BitReader;
  readonly nextText: () => string;
  readonly lists: readonly (readonly Json[])[];
}

/** Digits that are written together: three in ten bits, so that no number gets too large. */
const TOGETHER = 3;

/** A value in the way that the dictionary guesses, in one bit more, or in another. */
export function writeLeaf(value: Json, entry: LeafEntry, { bits, texts, lists }: LeafWriting): void {
  const known = entry.known === undefined ? [] : (lists[entry.known] ?? []);
  const kind = kindOf(value, known);
  bits.flag(kind === entry.guess);
  if (kind !== entry.guess) bits.bits(leafKinds.indexOf(kind), 3);
  if (kind === 'known') bits.bits(known.indexOf(value), widthOf(known));
  if (kind === 'digits') writeDigits(value as string, bits);
  if (kind === 'date') writeDate(value as string, bits);
  if (kind === 'yes-no') bits.flag(value as boolean);
  if (kind === 'whole') bits.count(value as number);
  if (kind === 'text') texts.push(value as string);
  if (kind === 'json') texts.push(JSON.stringify(value));
}

/** The value that `writeLeaf` wrote. Throws `Unreadable`. */
export function readLeaf(entry: LeafEntry, { bits, nextText, lists }: LeafReading): Json {
  const kind = bits.flag() ? entry.guess : leafKinds[bits.bits(3)];
  const known = entry.known === undefined ? [] : (lists[entry.known] ?? []);
  switch (kind) {
    case 'known': {
      const value = known[bits.bits(widthOf(known))];
      if (value === undefined) throw new Unreadable();
      return value;
    }
    case 'digits':
      return readDigits(bits);
    case 'date':
      return readDate(bits);
    case 'yes-no':
      return bits.flag();
    case 'whole':
      return bits.count();
    case 'text':
      return nextText();
    case 'json':
      return readJsonText(nextText());
    default:
      throw new Unreadable();
  }
}

export function readJsonText(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Unreadable();
  }
}

export function kindOf(value: Json, known: readonly Json[]): LeafKind {
  if (known.includes(value)) return 'known';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0) ? 'whole' : 'json';
  if (typeof value !== 'string') return 'json';
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && isWritable(value)) return 'date';
  return /^\d{1,64}$/.test(value) ? 'digits' : 'text';
}

const widthOf = (list: readonly Json[]) => Math.ceil(Math.log2(Math.max(2, list.length)));

function writeDigits(value: string, bits: BitWriter): void {
  bits.count(value.length);
  for (let at = 0; at < value.length; at += TOGETHER) {
    const part = value.slice(at, at + TOGETHER);
    bits.bits(Number(part), widthOfDigits(part.length));
  }
}

function readDigits(bits: BitReader): string {
  const length = bits.count();
  if (length > 64) throw new Unreadable();
  let value = '';
  while (value.length < length) {
    const count = Math.min(TOGETHER, length - value.length);
    value += String(bits.bits(widthOfDigits(count))).padStart(count, '0');
  }
  return value;
}

const widthOfDigits = (count: number) => [0, 4, 7, 10][count]!;

/** Year alone, year and month, or the day: any text of this form whose numbers have room. */
const isWritable = (value: string) => {
  const [, month = 0, day = 0] = value.split('-').map(Number);
  return month < 16 && day < 32;
};

function writeDate(value: string, bits: BitWriter): void {
  const parts = value.split('-').map(Number);
  bits.bits(parts.length, 2);
  for (const [index, part] of parts.entries()) bits.bits(part, DATE_WIDTHS[index]!);
}

function readDate(bits: BitReader): string {
  const count = bits.bits(2);
  const parts = DATE_WIDTHS.slice(0, count).map((width, index) =>
    String(bits.bits(width)).padStart(index === 0 ? 4 : 2, '0'),
  );
  return parts.join('-');
}

const DATE_WIDTHS = [14, 4, 5];
