/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export const oneOf = <Thing>(random: Random, things: readonly Thing[]): Thing =>
  things[Math.floor(random() * things.length)]!;

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { a: value };
  return value;
};

/** Values that programs stumble over. */
const values: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => 0,
  () => -1,
  () => 1e308,
  () => 2 ** 53,
  () => 'x'.repeat(100_000),
  () => 'ữ\u0301'.repeat(5000),
  () => '\u0000\u202e\ud800',
  () => "'; DROP TABLE dossier; --",
  () => '=HYPERLINK("http://x")',
  () => '<img src=x onerror=alert(1)>',
  () => '../../../../etc/passwd',
  () => '\u0024{jndi:ldap://x}',
  () => Array.from({ length: 20_000 }, () => ({})),
  () => nested(40),
  () => nested(800),
  () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}'),
  () => ({ toString: 1, valueOf: null, then: 1, length: -1 }),
  () => '9999-99-99',
  () => '2026-02-30T25:61:61+99:99',
  () => '012345678901234567890',
];

/** A copy of which one place, or a few, is otherwise. */
export function mutated(given: unknown, random: Random): unknown {
  let copy: unknown = structuredClone(given);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) copy = mutatedOnce(copy, random);
  return copy;
}

function mutatedOnce(root: unknown, random: Random): unknown {
  let place = root;
  // Down to somewhere, and one level is as likely as the next.
  while (typeof place === 'object' && place !== null) {
    const keys = Object.keys(place);
    const key = oneOf(random, keys);
    const inside = (place as Record<string, unknown>)[key ?? ''];
    const goesOn = typeof inside === 'object' && inside !== null && random() < 0.75;
    if (goesOn) {
      place = inside;
      continue;
    }
    change(place as Record<string, unknown>, key, random);
    return root;
  }
  return oneOf(random, values)();
}

function change(place: Record<string, unknown>, key: string | undefined, random: Random): void {
  const way = random();
  if (key === undefined || way < 0.1)
    place[oneOf(random, ['extra', 'toString', 'hasOwnProperty', '0'])] = oneOf(random, values)();
  else if (way < 0.3) {
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else delete place[key];
  } else if (way < 0.4 && Array.isArray(place)) place.push(structuredClone(place[Number(key)]));
  else if (way < 0.55 && typeof place[key] === 'string') place[key] = shaken(place[key], random);
  else place[key] = oneOf(random, values)();
}

/** A text with a few letters more, fewer, or otherwise. */
export function shaken(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const cut = Math.floor(random() * 4);
  const put = oneOf(random, ['', '"', '\\', '{', '\u0000', '\ud83d', '9', ',', ' ', '%00', 'ệ']);
  return text.slice(0, at) + put + text.slice(at + cut);
}

/** Bytes of which some are otherwise, or missing, or doubled. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  for (let times = Math.floor(random() * 8); times > 0; times -= 1)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  const cut = random() < 0.3 ? Math.floor(random() * copy.length) : copy.length;
  return random() < 0.1 ? Uint8Array.from([...copy, ...copy]) : copy.slice(0, cut);
}
