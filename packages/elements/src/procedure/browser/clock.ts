/** The time where the citizen is, in ISO 8601 with its offset: `2026-11-21T09:30:00+07:00`. */
export function timeHere(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const twoDigits = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(offset / 60)}:${twoDigits(offset % 60)}`;
}

/** The day where the citizen is: `2026-11-21`. */
export const dayHere = (): string => timeHere().slice(0, 10);
