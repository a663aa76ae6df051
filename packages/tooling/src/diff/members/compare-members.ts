import { type Change, type ChangeKind, changed, quoted } from './change.ts';
import { matched } from './matched.ts';

/** What is told about a member of a thing: its name, and its value in words (as it is, unless given). */
export interface Member<Thing> {
  readonly label: string;
  readonly of: (thing: Thing) => unknown;
  readonly words?: (value: never) => string;
}

/** Members of two versions of one thing that differ, a sentence each: `<thing>: lời dặn trước đây …, nay …`. */
export function compareMembers<Thing>(
  [was, is]: readonly [Thing, Thing],
  { what, at, thing }: { readonly what: ChangeKind; readonly at: string; readonly thing: string },
  members: readonly Member<Thing>[],
): Change[] {
  return members.flatMap(({ label, of, words }) => {
    const [before, after] = [of(was), of(is)];
    if (ordered(before) === ordered(after)) return [];
    const told = (value: unknown) =>
      isNothing(value) ? null : words ? words(value as never) : inWords(value);
    const [old, now] = [told(before), told(after)];
    // Words that are the same hide a difference that has none.
    const how = old === now ? 'đã đổi cách ghi' : null;
    const text =
      how ??
      `${old === null ? 'trước đây không có' : `trước đây ${old}`}, ${now === null ? 'nay không còn' : `nay ${now}`}`;
    return [changed(what, at, [old, now], `${thing}: ${label} ${text}.`)];
  });
}

/** Equal for values that differ only in the order of keys. Unlike with `canonical`, lists have an order. */
export function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([key, one]) => key !== '$comment' && one !== undefined);
  return `{${members
    .map(([key, one]) => `${JSON.stringify(key)}:${ordered(one)}`)
    .sort()
    .join(',')}}`;
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? '“có”' : '“không”';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Names that came and went, a sentence each. */
export function compareNames(
  what: ChangeKind,
  at: string,
  label: string,
  [before, after]: readonly [readonly string[], readonly string[]],
): Change[] {
  const { added, removed } = matched(before, after, (one) => one);
  return [
    ...added.map((one) => changed(what, at, [null, one], `Thêm ${label}: ${quoted(one)}.`)),
    ...removed.map((one) => changed(what, at, [one, null], `Bỏ ${label}: ${quoted(one)}.`)),
  ];
}

/** Things that are there before and after, in another order. */
export function compareOrder<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  {
    at,
    label,
    keyOf,
    nameOf,
  }: {
    readonly at: string;
    readonly label: string;
    readonly keyOf: (one: Thing) => unknown;
    readonly nameOf: (one: Thing) => string;
  },
): Change[] {
  const { kept } = matched(before, after, keyOf);
  const [was, is] = [new Set(kept.map(([one]) => one)), new Set(kept.map(([, one]) => one))];
  const [old, now] = [before.filter((one) => was.has(one)), after.filter((one) => is.has(one))];
  if (old.every((one, index) => keyOf(one) === keyOf(now[index] as Thing))) return [];
  const names = (list: readonly Thing[]) => list.map((one) => quoted(nameOf(one))).join(', ');
  return [changed('order', at, [names(old), names(now)], `Thứ tự ${label} đã đổi, nay là: ${names(now)}.`)];
}
