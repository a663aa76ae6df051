// Made of the files in src/formats/ when this package is built.
import type { Format } from '../formats/format.ts';
import { communeCode } from '../formats/commune-code.ts';
import { date } from '../formats/date.ts';
import { email } from '../formats/email.ts';
import { oldIdentityNumber } from '../formats/old-identity-number.ts';
import { partialDate } from '../formats/partial-date.ts';
import { personName } from '../formats/person-name.ts';
import { personalId } from '../formats/personal-id.ts';
import { phoneNumber } from '../formats/phone-number.ts';
import { provinceCode } from '../formats/province-code.ts';
import { year } from '../formats/year.ts';

export const formats = [
  communeCode,
  date,
  email,
  oldIdentityNumber,
  partialDate,
  personName,
  personalId,
  phoneNumber,
  provinceCode,
  year,
] as const satisfies readonly Format[];
