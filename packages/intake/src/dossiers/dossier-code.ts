import { randomBytes } from 'node:crypto';

/** Digits and capitals without 0, 1, I, O: 31 signs once L is left out too, a prime, so that the check letter finds every slip. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Of a code, without its check letter: 31^11 are 2.5 × 10^16. */
const LENGTH = 11;

/** Signs of the secret of a receipt: 31^13 are 64 bits. */
const SECRET_LENGTH = 13;

/**
 * A dossier code (mã hồ sơ) of the receiver's own scheme: `7KQ2-M4TR-9XWB`. Chance alone, so that nobody guesses the next one, and
 * nothing is told by it; the last sign checks the others.
 *
 * It is not built as TT 03/2025/TT-VPCP (sửa đổi 2025) has codes of services that are provided centrally: those are issued by that system.
 */
export function newDossierCode(): string {
  const signs = randomSigns(LENGTH);
  return grouped(signs + checkLetter(signs));
}

/**
 * What a transfer names: `HP7KQ2M4TR9XWB`. Letters and digits alone, since banks drop other signs, and not the code of the dossier, which
 * would stand on statements of banks.
 */
export function newReference(): string {
  const signs = randomSigns(LENGTH);
  return `HP${signs}${checkLetter(signs)}`;
}

/** The code as it is kept, of what somebody typed or scanned; null when a sign is wrong, missing, or changed places. */
export function readDossierCode(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s.–-]/g, '');
  if (signs.length !== LENGTH + 1 || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return checkLetter(signs.slice(0, -1)) === signs.at(-1) ? grouped(signs) : null;
}

/**
 * Weights 2, 3, 4 … modulo 31: one wrong sign, or two that changed places, never come out the same (ISO 7064 has the kind).
 */
function checkLetter(signs: string): string {
  const sum = [...signs].reduce((total, sign, index) => total + SIGNS.indexOf(sign) * (index + 2), 0);
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length]!;
}

const grouped = (signs: string): string => signs.replace(/(.{4})(?=.)/g, '$1-');

/** The first bytes of a digest as signs that people can type. */
export function secretOf(digest: Uint8Array): string {
  let rest = digest.slice(0, 16).reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let signs = '';
  for (let index = 0; index < SECRET_LENGTH; index += 1) {
    signs += SIGNS[Number(rest % BigInt(SIGNS.length))];
    rest /= BigInt(SIGNS.length);
  }
  return grouped(signs);
}

/** As it was typed: small letters, with or without what stands between the groups. */
export function readSecret(text: string): string {
  return grouped(text.toUpperCase().replace(/[\s.–-]/g, ''));
}

function randomSigns(length: number): string {
  let signs = '';
  while (signs.length < length)
    // 248 is 8 × 31: above it some signs would come more often than others.
    for (const byte of randomBytes(2 * length))
      if (byte < 248 && signs.length < length) signs += SIGNS[byte % SIGNS.length];
  return signs;
}
