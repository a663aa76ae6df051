import { basename } from 'node:path/posix';
import { pointerTo, stepsOf } from '../json/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { Origin } from '../shapes/procedure.ts';

/** A text of a definition, and where it stands. */
export interface WrittenText extends Origin {
  readonly text: string;
  /** The way to it without positions: `procedure.json/fees/copies/name`. Things may change places in a list. */
  readonly path: string;
}

/** The files in a folder whose texts are translated, the facts first. Papers stay Vietnamese. */
export function translatableFiles(folder: SchemaFolder, at: string): string[] {
  const names = folder.list(at, 'files');
  return [
    ...names.filter((name) => name.endsWith('/procedure.json')),
    ...names.filter((name) => name.endsWith('.schema.json')),
  ];
}

/** Every text of a file, in the order of the file. */
export function writtenTexts(value: unknown, file: string): WrittenText[] {
  return textsIn(value, { file, pointer: '', path: basename(file) });
}

function textsIn(value: unknown, at: Omit<WrittenText, 'text'>, key = ''): WrittenText[] {
  if (typeof value === 'string') return [{ ...at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inside, inner]) => {
    if (isKept(inside, key)) return [];
    const step = Array.isArray(value) ? ownName(inner) : inside;
    const path = step === undefined ? at.path : `${at.path}/${step}`;
    return textsIn(inner, { ...at, pointer: pointerTo(at.pointer, inside), path }, inside);
  });
}

/** The way to any place of a file, as for the texts in it. */
export function wayTo(value: unknown, { file, pointer }: Origin): string {
  let [at, way] = [value, basename(file)];
  for (const step of stepsOf(pointer) ?? []) {
    const inner = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
    const name = Array.isArray(at) ? ownName(inner) : step;
    if (name !== undefined) way += `/${name}`;
    at = inner;
  }
  return way;
}

/** What citizens search by and may write in a field is Vietnamese in every language; answers are compared as they are. */
const keptKeys = ['aliases', 'examples', 'const', 'enum', 'default', 'when'];

/** Below these, a key is the name of a field, or of the check that a message is for. */
const namingKeys = ['properties', '$defs', 'x-messages'];

function isKept(key: string, keyAround: string): boolean {
  return keptKeys.includes(key) && !namingKeys.includes(keyAround);
}

/** Whether the text at this place is never translated, whatever it says. */
export function staysVietnamese(pointer: string): boolean {
  const steps = stepsOf(pointer) ?? [];
  return steps.some((key, index) => isKept(key, steps[index - 1] ?? ''));
}

const naming = ['id', 'const', 'channel', 'option', 'number'];

/** What an item of a list calls itself. */
function ownName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const names = item as Readonly<Record<string, unknown>>;
  const key = naming.find((one) => ['string', 'number', 'boolean'].includes(typeof names[one]));
  return key === undefined ? undefined : String(names[key]);
}

/** Texts are the same whatever blanks are between their words, and however their marks are stored. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The same for texts that a reader takes for one: capitals and the mark at the end make no difference. */
export function alike(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/\s*[.?!:]+$/u, '');
}
