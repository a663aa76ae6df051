import { digitsOf } from './digits.ts';
import type { FormatName } from './formats.ts';
import { normalisePhoneNumber } from './phone-number.ts';

/**
 * How a text of each format is kept: its `normalise` alone, for a browser that is not to load all that is known of
 * every format. Formats that are kept as they are written need none.
 */
const normalisers: Partial<Readonly<Record<string, (text: string) => string>>> = {
  year: digitsOf,
  'personal-id': digitsOf,
  'old-identity-number': digitsOf,
  'phone-number': normalisePhoneNumber,
  'province-code': digitsOf,
  'commune-code': digitsOf,
} satisfies Partial<Record<FormatName, (text: string) => string>>;

/** A text as a field of this format keeps it; without a format, as it is. */
export function normalisedAs(format: string | undefined, text: string): string {
  return normalisers[format ?? '']?.(text) ?? text;
}
