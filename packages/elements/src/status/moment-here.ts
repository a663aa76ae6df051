import { appointmentText } from '../complete/appointment-text.ts';

/** Việt Nam is seven hours ahead of UTC, all year round. */
const AHEAD = 7 * 3600_000;

/** An instant as clocks in Việt Nam have it, wherever she reads it: "16:30, 24/11/2026". What is none stays as it is. */
export function momentHere(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : appointmentText(new Date(time + AHEAD).toISOString());
}
