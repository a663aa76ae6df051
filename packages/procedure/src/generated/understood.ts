// Made of the files in src/formats/ when this package is built.
import { digitsOf } from '../formats/digits.ts';
import { dateTextFault, normaliseDate, normalisePartialDate } from '../formats/read-date.ts';
import { emailFault, normaliseEmail } from '../formats/email.ts';
import { normaliseOldIdentityNumber, oldIdentityNumberFault } from '../formats/old-identity-number.ts';
import { normalisePersonName, personNameFault } from '../formats/person-name.ts';
import { normalisePersonalId, personalIdFault } from '../formats/personal-id.ts';
import { normalisePhoneNumber, phoneFault } from '../formats/phone-number.ts';
import { normaliseYear, yearFault } from '../formats/year.ts';

export const understood = {
  'commune-code': { normalise: digitsOf },
  'date': { normalise: normaliseDate, fault: dateTextFault },
  'email': { normalise: normaliseEmail, fault: emailFault },
  'old-identity-number': { normalise: normaliseOldIdentityNumber, fault: oldIdentityNumberFault },
  'partial-date': { normalise: normalisePartialDate, fault: dateTextFault },
  'person-name': { normalise: normalisePersonName, fault: personNameFault },
  'personal-id': { normalise: normalisePersonalId, fault: personalIdFault },
  'phone-number': { normalise: normalisePhoneNumber, fault: phoneFault },
  'province-code': { normalise: digitsOf },
  'year': { normalise: normaliseYear, fault: yearFault },
};
