import { isContainer } from '@dvc-kit/validation/json-values';

/**
 * The next value, with every part that has not changed taken from the previous one: then whoever draws it can tell by
 * identity what to skip. For plain data; parts with an `id` are found again wherever they moved to.
 *
 * A form of a thousand fields is gone through at every answer: nothing is made here before something differs.
 */
export function reuse<Value>(previous: unknown, next: Value): Value {
  if (Object.is(previous, next) || !isContainer(previous) || !isContainer(next)) return next;
  if (Array.isArray(next)) return reuseArray(Array.isArray(previous) ? previous : [], next) as Value;
  if (Array.isArray(previous)) return next;
  const before = previous as Record<string, unknown>;
  const keys = Object.keys(next);
  let merged: Record<string, unknown> | undefined =
    keys.length === Object.keys(before).length ? undefined : {};
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const now = (next as Record<string, unknown>)[key];
    const part = now === before[key] ? now : reuse(before[key], now);
    if (!merged) {
      if (part === before[key] && key in before) continue;
      merged = {};
      for (let same = 0; same < at; same++) merged[keys[same] as string] = before[keys[same] as string];
    }
    merged[key] = part;
  }
  return (merged ?? previous) as Value;
}

function reuseArray(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let byId: Map<unknown, unknown> | undefined;
  let merged: unknown[] | undefined = next.length === before.length ? undefined : [];
  for (let at = 0; at < next.length; at++) {
    let previous = before[at];
    let part = next[at];
    if (part !== previous) {
      const id = idOf(part);
      if (id !== undefined && id !== idOf(previous)) {
        byId ??= new Map(before.map((one) => [idOf(one), one]));
        previous = byId.get(id) ?? previous;
      }
      part = reuse(previous, part);
      if (!merged && part !== before[at]) merged = before.slice(0, at);
    }
    merged?.push(part);
  }
  return merged ?? before;
}

function idOf(value: unknown): unknown {
  return isContainer(value) ? (value as { id?: unknown }).id : undefined;
}
