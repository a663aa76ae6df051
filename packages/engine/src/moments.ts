/** Whether one date lies before the other, as far as both are known: a year is not before a day in it. */
export function isBefore(one: string | undefined, other: string | undefined): boolean {
  const known = Math.min(one?.length ?? 0, other?.length ?? 0);
  return one !== undefined && other !== undefined && one.slice(0, known) < other.slice(0, known);
}

/**
 * The date so much later; undefined where as much of it is not known. `by` is `P12Y`, `-P60D`. A year later than the
 * 29th of February is a day of that name too: it lies between the 28th and the 1st of March.
 */
export function moved(date: string, by = 'P0Y'): string | undefined {
  const [, sign, count, unit] = /^(-?)P(\d+)([YD])$/.exec(by) ?? [];
  const shift = Number(`${sign}${count}`);
  if (unit === 'Y') return String(Number(date.slice(0, 4)) + shift).padStart(4, '0') + date.slice(4);
  const day = Date.parse(date);
  return date.length < 10 ? undefined : new Date(day + shift * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the date is no earlier than the other, whatever is not known of the two; undefined where it cannot be told. */
export function isFrom(date: string, other: string): boolean | undefined {
  const known = Math.min(date.length, other.length);
  const [one, two] = [date.slice(0, known), other.slice(0, known)];
  if (one !== two) return one > two;
  return date.length === other.length ? true : undefined;
}
