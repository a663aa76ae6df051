import type { Random } from './random.ts';

type Json = unknown;
type Container = Record<string, Json> | Json[];

/** A file before it is damaged, and the others of the folder, from which parts may come. */
export interface Target {
  readonly text: string;
  readonly others: readonly string[];
}

/** A kind of damage: the bytes of the file afterwards, or undefined where there is nothing to damage so. */
type Damage = (target: Target, random: Random) => Uint8Array | string | undefined;

/** What goes wrong with files that people edit by hand, save in the wrong program, or merge. */
export const damages: Readonly<Record<string, Damage>> = {
  'delete a key': inTree((places, random) => {
    const { holder, key } = random.pick(places);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  'write something twice': inTree((places, random) => {
    const { holder, key, value } = random.pick(places);
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
    else holder[`${key}2`] = structuredClone(value);
  }),
  'swap two keys': inTree((places, random) => {
    const [one, other] = [random.pick(places), random.pick(places)];
    set(one, other.value);
    set(other, one.value);
  }),
  'rename a key': inTree((places, random) => {
    const { holder, key, value } = random.pick(places.filter(({ holder: one }) => !Array.isArray(one)));
    if (Array.isArray(holder)) return;
    const name = random.pick([random.pick(names), `${key}s`, key.slice(1), key.toUpperCase()]);
    const entries = Object.entries(holder).map(([one, inner]) => [one === key ? name : one, inner] as const);
    for (const one of Object.keys(holder)) delete holder[one];
    for (const [one, inner] of entries) holder[one] = inner;
    if (name === key) holder[key] = value;
  }),
  'change a value': inTree((places, random) => {
    const leaves = places.filter(({ value }) => typeof value !== 'object');
    const one = random.pick(leaves);
    set(one, changed(one.value, random));
  }),
  'change a type': inTree((places, random) => set(random.pick(places), random.pick(values))),
  'move a part': inTree((places, random) => {
    const parts = places.filter(({ value }) => typeof value === 'object' && value !== null);
    const [from, to] = [random.pick(parts), random.pick(parts)];
    const value = structuredClone(from.value);
    if (Array.isArray(from.holder)) from.holder.splice(Number(from.key), 1);
    else delete from.holder[from.key];
    if (Array.isArray(to.value)) to.value.push(value);
    else (to.value as Record<string, Json>)[from.key] = value;
  }),
  'reorder members': inTree((places, random) => {
    const { value } = random.pick(
      places.filter(
        ({ value: one }) => typeof one === 'object' && one !== null && Object.keys(one).length > 1,
      ),
    );
    if (Array.isArray(value)) value.reverse();
    else {
      const entries = Object.entries(value as Record<string, Json>).reverse();
      for (const [key] of entries) delete (value as Record<string, Json>)[key];
      for (const [key, inner] of entries) (value as Record<string, Json>)[key] = inner;
    }
  }),
  'take a part from another file': inTree((places, random, target) => {
    const other: Json = JSON.parse(random.pick(target.others));
    const given = random.pick(placesIn(other));
    set(random.pick(places), structuredClone(given.value));
  }),
  'add a keyword': inTree((places, random) => {
    const groups = places.filter(({ value }) => isGroup(value));
    const one = random.pick(groups).value as Record<string, Json>;
    const [key, value] = random.pick(Object.entries(keywords));
    one[key] = structuredClone(value);
  }),
  'change a reference': inTree((places, random) => {
    const references = places.filter(({ key }) => key === '$ref');
    set(random.pick(references), random.pick(references.map(({ value }) => value).concat(wrongReferences)));
  }),
  'change what is required': inTree((places, random) => {
    const lists = places.filter(({ key, value }) => key === 'required' && Array.isArray(value));
    const { value } = random.pick(lists);
    const list = value as Json[];
    if (list.length > 0 && random.chance(0.4)) list.splice(random.below(list.length), 1);
    else list.push(random.pick(places.map(({ key }) => key)));
  }),
  'change a condition': inTree((places, random) => {
    const inside = places.filter(({ path }) => /\/(?:if|when|then|else)\//.test(path));
    const one = random.pick(inside);
    set(one, typeof one.value === 'object' ? random.pick(inside).value : changed(one.value, random));
  }),
  'cut the end off': ({ text }, random) => Buffer.from(text).subarray(0, random.below(text.length)),
  'flip a bit': ({ text }, random) => {
    const bytes = Buffer.from(text);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  'lose a character': ({ text }, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'write a line twice': ({ text }, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  },
  'save in another encoding': ({ text }, random) => {
    const way = random.below(5);
    if (way === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (way === 1) return Buffer.from(text, 'latin1');
    if (way === 2) return Buffer.from(text, 'utf8').toString('latin1');
    return way === 3 ? text.normalize('NFD') : `\ufeff${text}`;
  },
  'nest something deep': ({ text }, random) => {
    const at = text.indexOf('{', random.below(text.length));
    if (at < 0) return undefined;
    const deep = 100 * 2 ** random.below(8);
    return `${text.slice(0, at)}{"allOf":[`.concat(
      '{"allOf":['.repeat(deep),
      '{}',
      ']}'.repeat(deep),
      ']},',
      text.slice(at),
    );
  },
};

interface Place {
  readonly holder: Container;
  readonly key: string;
  readonly value: Json;
  readonly path: string;
}

function inTree(change: (places: readonly Place[], random: Random, target: Target) => void): Damage {
  return (target, random) => {
    const tree: Json = JSON.parse(target.text);
    const places = placesIn(tree);
    try {
      change(places, random, target);
    } catch (error) {
      // What this kind looks for is not in the file, or would hold itself.
      if (error instanceof Error && error.message.startsWith('damage:')) return undefined;
      throw error;
    }
    return JSON.stringify(tree, null, 2);
  };
}

function placesIn(value: Json, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value as Container, key, value: inner, path: `${path}/${key}` },
    ...placesIn(inner, `${path}/${key}`),
  ]);
}

function set({ holder, key }: Place, value: Json): void {
  const copy = structuredClone(value);
  if (Array.isArray(holder)) holder[Number(key)] = copy;
  else holder[key] = copy;
}

function isGroup(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changed(value: Json, random: Random): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return random.pick([0, -value, value + 1, value * 1000, value / 3, 2 ** 53]);
  const text = String(value);
  return random.pick([
    '',
    ' ',
    text.slice(1),
    `${text}x`,
    text.toUpperCase(),
    text.repeat(50),
    'errors',
    '^(no errors|ok)$',
    'export const a = b;',
    '\ud800',
    '§¨ng ký',
    'Hoï vaø teân',
    `${text}\u200b`,
  ]);
}

const names = [
  'title',
  'type',
  'errors',
  'constructor',
  '__proto__',
  'const',
  'then',
  'x-widget',
  'họ_tên',
  'a b',
];
const values = [null, true, false, 0, -1, 1.5, '', 'x', [], {}, [[]], { type: 'string' }, 9007199254740992];
const wrongReferences = [
  '#/$defs/100%',
  '#',
  '',
  '#/$defs/none',
  '../../shared/none.schema.json#/$defs/a',
  5,
];
const keywords: Readonly<Record<string, Json>> = {
  type: 'object',
  const: 'errors',
  enum: ['errors', 'x'],
  oneOf: [{ const: 'errors', title: 'Lỗi' }],
  pattern: '^(no errors|ok)$',
  format: 'date',
  minLength: 5,
  maxLength: 1,
  minimum: 10,
  maximum: 5,
  multipleOf: 7,
  minItems: 60,
  maxItems: 1,
  default: 'errors',
  readOnly: true,
  required: ['a', 'a'],
  additionalProperties: false,
  unevaluatedProperties: false,
  properties: { errors: { type: 'string', title: 'Lỗi' } },
  allOf: [{ additionalProperties: false }],
  anyOf: [{ required: ['a'] }],
  if: { required: ['a'] },
  not: {},
  deprecated: true,
  'x-messages': { required: 'Nhập' },
  'x-widget': 'radios',
};
