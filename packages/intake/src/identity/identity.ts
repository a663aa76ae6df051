import type { Claims } from '../sign-in/provider.ts';
import { SignInFault } from '../sign-in/sign-in-fault.ts';

/** What a provider vouches for of a citizen. */
export interface Identity {
  readonly fullName: string;
  /** Twelve digits. */
  readonly personalIdNumber: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly dateOfBirth?: string;
  readonly gender?: 'Nam' | 'Nữ';
}

/** What the provider calls each fact. */
export type IdentityClaims = Readonly<Record<keyof Identity, string>>;

/** Those of OpenID Connect; for the number there is none. */
export const usualClaims: IdentityClaims = {
  fullName: 'name',
  personalIdNumber: 'personal_id_number',
  dateOfBirth: 'birthdate',
  gender: 'gender',
};

const genders: Readonly<Record<string, 'Nam' | 'Nữ'>> = { nam: 'Nam', male: 'Nam', nữ: 'Nữ', female: 'Nữ' };

/** Throws a SignInFault where she has no name or no number: nothing could be held against what she declares. */
export function identityOf(claims: Claims, names: IdentityClaims): Identity {
  const text = (fact: keyof Identity) => {
    const value = claims[names[fact]];
    return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
  };
  const [fullName, personalIdNumber] = [text('fullName'), text('personalIdNumber')];
  if (fullName === '' || fullName.length > 120) throw new SignInFault('not-allowed', 'no-name');
  if (!/^\d{12}$/.test(personalIdNumber)) throw new SignInFault('not-allowed', 'no-personal-number');
  const dateOfBirth = text('dateOfBirth');
  const gender = genders[text('gender').toLocaleLowerCase('vi')];
  return {
    fullName,
    personalIdNumber,
    // A year that is not known is 0000 there.
    ...(/^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(dateOfBirth) && { dateOfBirth }),
    ...(gender && { gender }),
  };
}
