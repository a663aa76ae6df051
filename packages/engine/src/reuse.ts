/**
 * The next value, with every part that has not changed taken from the previous one: then whoever draws it can tell by
 * identity what to skip. For plain data; parts with an `id` are found again wherever they moved to.
 */
export function reuse<Value>(previous: unknown, next: Value): Value {
  if (Object.is(previous, next) || !isPlain(previous) || !isPlain(next)) return next;
  if (Array.isArray(next)) return reuseArray(previous, next) as Value;
  if (Array.isArray(previous)) return next;
  const before = previous as Record<string, unknown>;
  const keys = Object.keys(next);
  const merged: Record<string, unknown> = {};
  for (const key of keys) merged[key] = reuse(before[key], (next as Record<string, unknown>)[key]);
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => key in before && merged[key] === before[key]);
  return (isSame ? previous : merged) as Value;
}

function reuseArray(previous: unknown, next: readonly unknown[]): readonly unknown[] {
  const before: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const byId = new Map(before.map((one) => [idOf(one), one]));
  const merged = next.map((one, index) => reuse(byId.get(idOf(one) ?? missing) ?? before[index], one));
  return merged.length === before.length && merged.every((one, index) => one === before[index])
    ? before
    : merged;
}

const missing = Symbol('no id');

function idOf(value: unknown): unknown {
  return isPlain(value) && 'id' in value ? value.id : undefined;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
