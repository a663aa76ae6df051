/** What time it is. Given from outside, so that a test can say so. */
export type Clock = () => Date;

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The day in Việt Nam, `YYYY-MM-DD`: seven hours before the one in UTC ends, the next one has begun. */
export function dayOf(instant: Date): string {
  return days.format(instant);
}

const times = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' });

/** The time of day in Việt Nam, `07:30`. */
export function timeOf(instant: Date): string {
  return times.format(instant);
}
