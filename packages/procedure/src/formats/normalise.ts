import { digitsOf } from './digits.ts';
import { emailFault, normaliseEmail } from './email.ts';
import type { TextFault } from './fault.ts';
import type { Format } from './format.ts';
import type { FormatName } from './formats.ts';
import { normaliseOldIdentityNumber, oldIdentityNumberFault } from './old-identity-number.ts';
import { normalisePersonName, personNameFault } from './person-name.ts';
import { normalisePersonalId, personalIdFault } from './personal-id.ts';
import { normalisePhoneNumber, phoneFault } from './phone-number.ts';
import { plainText } from './plain-text.ts';
import { dateTextFault, normaliseDate } from './read-date.ts';
import { normaliseYear, yearFault } from './year.ts';

/**
 * How a text of each format is understood: its `normalise` and `fault` alone, for a browser that is not to load all that
 * is known of every format.
 */
const understood = {
  date: { normalise: normaliseDate, fault: dateTextFault },
  'partial-date': { normalise: normaliseDate, fault: dateTextFault },
  year: { normalise: normaliseYear, fault: yearFault },
  'personal-id': { normalise: normalisePersonalId, fault: personalIdFault },
  'old-identity-number': { normalise: normaliseOldIdentityNumber, fault: oldIdentityNumberFault },
  'phone-number': { normalise: normalisePhoneNumber, fault: phoneFault },
  email: { normalise: normaliseEmail, fault: emailFault },
  'person-name': { normalise: normalisePersonName, fault: personNameFault },
  'province-code': { normalise: digitsOf },
  'commune-code': { normalise: digitsOf },
} satisfies Readonly<Record<FormatName, Pick<Format, 'normalise' | 'fault'>>>;

const byName = (format: string | undefined): Pick<Format, 'normalise' | 'fault'> | undefined =>
  (understood as Partial<Readonly<Record<string, Pick<Format, 'normalise' | 'fault'>>>>)[format ?? ''];

/** What was typed, as a field of this format keeps it; without a format, as a plain text. */
export function normalisedAs(format: string | undefined, typed: string): string {
  const text = plainText(typed);
  return byName(format)?.normalise(text) ?? text;
}

/** Why a text that was normalised is not of its format, where it can be told. */
export function faultOf(format: string | undefined, text: string): TextFault | undefined {
  return byName(format)?.fault?.(text);
}
