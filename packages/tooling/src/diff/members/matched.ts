/** Things of two lists that are the same by their key, and those that only one of them has. */
export interface Matched<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly (readonly [before: T, after: T])[];
}

/** Of several with one key, such as a fee of this year and of the next, the first is the first, the second the second. */
export function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => unknown,
): Matched<T> {
  const [oldKeys, newKeys] = [numbered(before, keyOf), numbered(after, keyOf)];
  const old = new Map(before.map((one, index) => [oldKeys[index], one]));
  const now = new Set(newKeys);
  return {
    added: after.filter((_, index) => !old.has(newKeys[index])),
    removed: before.filter((_, index) => !now.has(oldKeys[index])),
    kept: after.flatMap((one, index) => {
      const was = old.get(newKeys[index]);
      return was === undefined ? [] : [[was, one] as const];
    }),
  };
}

/** The keys; of the same one, from the second on with its number. */
function numbered<T>(list: readonly T[], keyOf: (one: T) => unknown): unknown[] {
  const seen = new Map<unknown, number>();
  return list.map((one) => {
    const key = keyOf(one);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${String(key)} ${count + 1}`;
  });
}
