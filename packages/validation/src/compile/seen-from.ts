/** Where a path of a rule leads, seen from where the rule is judged. */
export type Seen = (path: string) => string;

/** A moment whose date is another answer, seen from there; `today` is so from everywhere. */
export function momentSeen<One extends { readonly from: string }>(one: One, seen: Seen): One {
  return one.from === 'today' ? one : { ...one, from: seen(one.from) };
}

/** Answers that have to be so, by their paths seen from there. */
export function whenSeen<Value>(
  when: Readonly<Record<string, Value>>,
  seen: Seen,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(when).map(([path, is]) => [seen(path), is]));
}
