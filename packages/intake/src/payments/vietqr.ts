/** Whom a transfer goes to. */
export interface Account {
  /** Of the bank in the network of NAPAS: 6 digits. */
  readonly bin: string;
  /** Up to 19 letters and digits. */
  readonly number: string;
}

/** As long as the purpose may be: longer ones are cut by banks, or refused. */
const PURPOSE = 25;

/** As many digits as EMVCo has for a sum. */
const MOST_DIGITS = 13;

/**
 * The text of a VietQR code for a transfer to an account: EMVCo merchant-presented QR as NAPAS has it (version 1.5.2). With a sum, in whole đồng,
 * it is for one payment; without one it is for any. Throws a RangeError for what could not be read back, or would be changed on the way: accents,
 * signs that some banks drop, parts of a đồng.
 *
 * It fills a transfer in and proves none: that money came is known from the bank alone.
 */
export function vietQr({ bin, number }: Account, vnd: number | null, purpose: string | null): string {
  if (!/^\d{6}$/.test(bin)) throw new RangeError(`"${bin}" is no BIN: it has 6 digits.`);
  if (!/^[0-9A-Za-z]{1,19}$/.test(number)) throw new RangeError(`"${number}" is no number of an account.`);
  if (vnd !== null && !(Number.isSafeInteger(vnd) && vnd > 0 && String(vnd).length <= MOST_DIGITS))
    throw new RangeError(`${vnd} is no sum in whole đồng.`);
  if (purpose !== null && !new RegExp(`^[0-9A-Za-z]{1,${PURPOSE}}$`).test(purpose))
    throw new RangeError(`"${purpose}" is no purpose of letters and digits, up to ${PURPOSE}.`);
  const beneficiary = field('00', bin) + field('01', number);
  const text = [
    field('00', '01'),
    // 12: for one payment.
    field('01', vnd === null ? '11' : '12'),
    field('38', field('00', 'A000000727') + field('01', beneficiary) + field('02', 'QRIBFTTA')),
    // ISO 4217: VND.
    field('53', '704'),
    vnd === null ? '' : field('54', String(vnd)),
    field('58', 'VN'),
    purpose === null ? '' : field('62', field('08', purpose)),
    // The sum is over its own id and length too.
    '6304',
  ].join('');
  return text + checksum(text);
}

const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** CRC-16/CCITT-FALSE (polynomial 1021, begins with FFFF), four hexadecimal digits: "123456789" gives 29B1. */
export function checksum(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}
