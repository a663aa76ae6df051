import type { Damage, Target } from './damage.ts';
import type { Random } from './random.ts';
import { keywords, names, strangeFacts, values, wrongReferences } from './wrong-values.ts';

type Json = unknown;
type Container = Record<string, Json> | Json[];

/** What goes wrong with keys and values that people edit by hand. */
export const treeDamages: Readonly<Record<string, Damage>> = {
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
    const { holder, key } = random.pick(places.filter(({ holder: one }) => !Array.isArray(one)));
    if (Array.isArray(holder)) return;
    const name = random.pick([random.pick(names), `${key}s`, key.slice(1), key.toUpperCase()]);
    const entries = Object.entries(holder).map(([one, inner]) => [one === key ? name : one, inner] as const);
    for (const one of Object.keys(holder)) delete holder[one];
    for (const [one, inner] of entries) define(holder, one, inner);
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
  'change a fact': inTree((places, random) => {
    const facts = places.filter(
      ({ path, value }) => /[a-z]+s\/\d+\/|\/validity\//.test(path) && typeof value !== 'object',
    );
    const one = random.pick(facts);
    set(one, random.pick([...strangeFacts, changed(one.value, random), random.pick(facts).value]));
  }),
  'swap two texts': inTree((places, random) => {
    const texts = places.filter(({ value }) => typeof value === 'string');
    const [one, other] = [random.pick(texts), random.pick(texts)];
    set(one, other.value);
    set(other, one.value);
  }),
  'empty a part': inTree((places, random) => {
    const one = random.pick(places.filter(({ value }) => typeof value === 'object' && value !== null));
    set(one, Array.isArray(one.value) ? [] : {});
  }),
  'lead references in a circle': inTree((places, random) => {
    const schemas = places.filter(
      ({ path, value }) => /\/(?:properties|\$defs)\/[^/]+$/.test(path) && isGroup(value),
    );
    const { value, path, key } = random.pick(schemas);
    const schema = value as Record<string, Json>;
    if (path === `/$defs/${key}` && random.chance(0.5)) schema.$ref = `#/$defs/${key}`;
    else schema.$ref = '#/$defs/here';
    const top = places.find((one) => one.path === '/$defs')?.value ?? {};
    Object.assign(top as object, { here: { $ref: '#/$defs/there' }, there: { $ref: '#/$defs/here' } });
    if (!places.some((one) => one.path === '/$defs')) (places[0]?.holder as Record<string, Json>).$defs = top;
  }),
  'write something huge': inTree((places, random) => {
    const one = random.pick(places);
    const { value } = one;
    if (Array.isArray(value))
      set(
        one,
        Array.from({ length: 3000 }, (_, index) =>
          structuredClone(value[index % Math.max(1, value.length)] ?? index),
        ),
      );
    else if (isGroup(value)) {
      const members = Object.entries(value as object);
      for (let index = 0; index < 3000; index += 1) {
        const [key, inner] = members[index % Math.max(1, members.length)] ?? ['a', 1];
        (value as Record<string, Json>)[`${key}${index}`] = structuredClone(inner);
      }
    } else
      set(one, random.pick(['Ă'.repeat(100_000), 'a '.repeat(50_000), 'x\n'.repeat(5000), 123456789012345]));
  }),
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
  else define(holder, key, copy);
}

/** Whatever the key is called: `__proto__` is one of them. */
function define(holder: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
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
