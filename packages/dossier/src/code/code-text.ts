import type { Answers } from '@dvc-kit/validation';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../archive/crc-32.ts';
import { readAnswers, writeAnswers } from './answers-in-bits.ts';
import { base45, bytesOfBase45 } from './base-45.ts';
import { Unreadable } from './bits.ts';
import type { CodeDictionary } from './code-dictionary.ts';
import { bytesOfTexts, textsOf } from './letters.ts';

/** A declaration as it was read from a code: nothing of it is checked yet but that it is what was printed. */
export interface CodedAnswers {
  readonly procedure: { readonly code: string; readonly version: number };
  readonly answers: Answers;
}

export type CodeFault =
  /** Some other code. */
  | 'not-one'
  /** Of a later format. */
  | 'newer-format'
  | 'unknown-procedure'
  /** Of the procedure, but written with a dictionary that is not here. */
  | 'unknown-dictionary'
  | 'cut-off'
  | 'damaged';

/** A faulty code, with as much of it as can be read. */
export interface FaultyCode {
  readonly fault: CodeFault;
  readonly procedure?: CodedAnswers['procedure'];
}

/**
 * A declaration as the text of one QR code: `DVC1:<procedure>:<version>:<dictionary>:` and the answers in base45. The same text for the
 * same answers. Throws where the text would not give the very answers back.
 */
export function encodeAnswers(answers: Answers, version: number, dictionary: CodeDictionary): string {
  const given = JSON.parse(JSON.stringify(answers)) as Answers;
  const written = writeAnswers(given, dictionary);
  const back = readAnswers(written, dictionary);
  if (!isSame(given, back)) throw new Error('dossier: a code does not give the answers back');
  const texts = deflateSync(bytesOfTexts(written.texts), { level: 9, dictionary: presetOf(dictionary) });
  const { length } = written.bits;
  const body = Uint8Array.of(length >> 8, length & 255, ...written.bits, ...texts);
  const procedure = { code: dictionary.procedure, version };
  const sum = sumOf({ procedure, answers: back }, dictionary);
  const head = [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  const size = [body.length >> 8, body.length & 255];
  const { code } = procedure;
  return `DVC1:${code}:${version}:${dictionary.id}:${base45(Uint8Array.of(...head, ...size, ...body))}`;
}

/**
 * The answers in the text of a code, or why there are none. Never throws. `dictionaries` are all that there ever were, of as many
 * procedures as are to be read.
 */
export function decodeAnswers(
  text: string,
  dictionaries: readonly CodeDictionary[],
): CodedAnswers | FaultyCode {
  const [, format, rest = ''] = /^DVC(\d{1,3}):([\s\S]*)$/.exec(withoutEnds(text)) ?? [];
  if (format === undefined) return { fault: 'not-one' };
  if (format !== '1') return { fault: 'newer-format' };
  const [, code, version, id, letters] = /^([\dA-Z.-]{1,40}):(\d{1,6}):(\d{1,6}):([\s\S]*)$/.exec(rest) ?? [];
  if (code === undefined || letters === undefined) return { fault: 'cut-off' };
  const procedure = { code, version: Number(version) };
  const own = dictionaries.filter((one) => one.procedure === code);
  if (own.length === 0) return { fault: 'unknown-procedure', procedure };
  const dictionary = own.find((one) => one.id === Number(id));
  if (!dictionary) return { fault: 'unknown-dictionary', procedure };
  const found = answersIn(letters, procedure, dictionary);
  return typeof found === 'string' ? { fault: found, procedure } : { procedure, answers: found };
}

/** What readers and people add around it. A space at the end may belong to it. */
const withoutEnds = (text: string) => text.replace(/^\s+|[\r\n]+$/g, '');

/** Four bytes of the sum, two of the length of what follows. */
const HEAD = 6;

/** Texts of a declaration never get as long; a code that grows beyond is none of ours. */
const MOST_TEXT = 100_000;

function answersIn(
  letters: string,
  procedure: CodedAnswers['procedure'],
  dictionary: CodeDictionary,
): Answers | 'cut-off' | 'damaged' {
  // A text that was cut may end in half a group.
  const bytes =
    bytesOfBase45(letters) ?? bytesOfBase45(letters.slice(0, letters.length - (letters.length % 3)));
  if (!bytes) return 'damaged';
  if (bytes.length < HEAD) return 'cut-off';
  const view = new DataView(bytes.buffer);
  const length = view.getUint16(4);
  const body = bytes.subarray(HEAD);
  if (body.length !== length) return body.length < length ? 'cut-off' : 'damaged';
  try {
    const answers = answersOf(body, dictionary);
    return sumOf({ procedure, answers }, dictionary) === view.getUint32(0) ? answers : 'damaged';
  } catch {
    // Whatever the readers make of bytes that nobody wrote.
    return 'damaged';
  }
}

function answersOf(body: Uint8Array, dictionary: CodeDictionary): Answers {
  const start = 2 + body[0]! * 256 + body[1]!;
  const room = new Uint8Array(MOST_TEXT);
  const texts = inflateSync(body.subarray(start), { dictionary: presetOf(dictionary), out: room });
  if (texts.length >= MOST_TEXT) throw new Unreadable();
  return readAnswers({ bits: body.subarray(2, start), texts: textsOf(texts) }, dictionary);
}

const presetOf = ({ words }: CodeDictionary): Uint8Array => bytesOfTexts([words]);

/** Over the answers as they are read, and over the dictionary: one that was changed reads no code wrongly. */
function sumOf(coded: CodedAnswers, dictionary: CodeDictionary): number {
  return crc32(utf8ToBytes(JSON.stringify([dictionary, coded.procedure, coded.answers])));
}

/** Whatever the order of the keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
