import type { Answers, Json } from '@dvc-kit/validation';
import { isObject } from '@dvc-kit/validation/json-values';
import { BitReader, BitWriter, Unreadable } from './bits.ts';
import type { CodeDictionary, CodeEntry } from './code-dictionary.ts';
import { type LeafReading, type LeafWriting, readJsonText, readLeaf, writeLeaf } from './leaf-value.ts';

/** Answers apart: what has a form in bits, and the texts. */
interface Written {
  readonly bits: Uint8Array;
  readonly texts: readonly string[];
}

/**
 * Any answers, in the order of the dictionary. What it does not know is written out in full, so that a definition may be ahead of its
 * dictionary: that costs room, never an answer.
 */
export function writeAnswers(answers: Answers, { entries, lists }: CodeDictionary): Written {
  const bits = new BitWriter();
  const texts: string[] = [];
  writeObject(answers, entries, { bits, texts, lists });
  return { bits: bits.bytes(), texts };
}

/** The answers that `writeAnswers` wrote, in the order of the dictionary. Throws `Unreadable`. */
export function readAnswers({ bits, texts }: Written, { entries, lists }: CodeDictionary): Answers {
  let at = 0;
  const nextText = () => {
    const text = texts[at++];
    if (text === undefined) throw new Unreadable();
    return text;
  };
  return readObject(entries, { bits: new BitReader(bits), nextText, lists });
}

type JsonObject = Readonly<Record<string, Json>>;

function writeObject(object: JsonObject, entries: readonly CodeEntry[], writing: LeafWriting): void {
  const { bits, texts } = writing;
  const rest = new Map(Object.entries(object));
  for (const entry of entries) {
    const value = rest.get(entry.key);
    const has = value !== undefined && suits(value, entry);
    bits.flag(has);
    if (!has) continue;
    rest.delete(entry.key);
    writeEntry(value, entry, writing);
  }
  bits.flag(rest.size > 0);
  if (rest.size > 0) texts.push(JSON.stringify(Object.fromEntries(rest)));
}

function suits(value: Json, entry: CodeEntry): boolean {
  if ('group' in entry) return isObject(value);
  if ('list' in entry) return Array.isArray(value) && value.every(isObject);
  return !entry.many || Array.isArray(value);
}

function writeEntry(value: Json, entry: CodeEntry, writing: LeafWriting): void {
  if ('group' in entry) writeObject(value as JsonObject, entry.group, writing);
  else if ('list' in entry)
    writeSeveral(value as readonly JsonObject[], writing, (item) => writeObject(item, entry.list, writing));
  else if (entry.many)
    writeSeveral(value as readonly Json[], writing, (one) => writeLeaf(one, entry, writing));
  else writeLeaf(value, entry, writing);
}

function writeSeveral<Value>(
  values: readonly Value[],
  { bits }: LeafWriting,
  write: (value: Value) => void,
): void {
  bits.count(values.length);
  for (const value of values) write(value);
}

function readObject(entries: readonly CodeEntry[], reading: LeafReading): JsonObject {
  const known: [string, Json][] = [];
  for (const entry of entries) if (reading.bits.flag()) known.push([entry.key, readEntry(entry, reading)]);
  const others = reading.bits.flag() ? readJsonText(reading.nextText()) : {};
  if (!isObject(others)) throw new Unreadable();
  return Object.fromEntries([...known, ...Object.entries(others as JsonObject)]);
}

function readEntry(entry: CodeEntry, reading: LeafReading): Json {
  if ('group' in entry) return readObject(entry.group, reading);
  if ('list' in entry) return several(reading, () => readObject(entry.list, reading));
  return entry.many ? several(reading, () => readLeaf(entry, reading)) : readLeaf(entry, reading);
}

/** No declaration has as many; a number that is not ours must not keep anyone waiting. */
const MOST = 10_000;

function several<Value>({ bits }: LeafReading, one: () => Value): Value[] {
  const count = bits.count();
  if (count > MOST) throw new Unreadable();
  return Array.from({ length: count }, one);
}
