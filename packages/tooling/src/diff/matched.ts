/** Things of two lists that are the same by their key, and those that only one of them has. */
export interface Matched<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly (readonly [before: T, after: T])[];
}

export function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => unknown,
): Matched<T> {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Set(after.map(keyOf));
  return {
    added: after.filter((one) => !old.has(keyOf(one))),
    removed: before.filter((one) => !now.has(keyOf(one))),
    kept: after.flatMap((one) => {
      const was = old.get(keyOf(one));
      return was === undefined ? [] : [[was, one] as const];
    }),
  };
}
