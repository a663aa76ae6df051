import { communeCode } from './commune-code.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import type { Format } from './format.ts';
import { oldIdentityNumber } from './old-identity-number.ts';
import { partialDate } from './partial-date.ts';
import { personName } from './person-name.ts';
import { personalId } from './personal-id.ts';
import { phoneNumber } from './phone-number.ts';
import { provinceCode } from './province-code.ts';
import { year } from './year.ts';

/** Every format there is, each in a file of its own; any other name is refused. */
export const formats = [
  date,
  partialDate,
  year,
  personalId,
  oldIdentityNumber,
  phoneNumber,
  email,
  personName,
  provinceCode,
  communeCode,
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]['name'];

/** The format of that name, or undefined when there is none. */
export function formatNamed(name: string | undefined): Format | undefined {
  return formats.find((format) => format.name === name);
}
