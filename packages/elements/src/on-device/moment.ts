import type { Language } from '../language/language.ts';

/** A moment as it is read: "10:32" today; of another day "10:32, 29/11/2026", "10:32, 29 November 2026". Both in milliseconds since 1970. */
export function momentWords(time: number, language: Language, now = Date.now()): string {
  const at = new Date(time);
  const clock = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return at.toDateString() === new Date(now).toDateString() ? clock : `${clock}, ${dayWords(at, language)}`;
}

function dayWords(at: Date, language: Language): string {
  if (language !== 'vi')
    return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${twoDigits(at.getDate())}/${twoDigits(at.getMonth() + 1)}/${at.getFullYear()}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
