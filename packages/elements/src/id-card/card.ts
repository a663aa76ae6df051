/** What the code on an identity card says of its holder. Whatever could not be read is left out. */
export interface Card {
  /** Twelve digits. */
  readonly number: string;
  readonly fullName?: string;
  /** `YYYY-MM-DD`, or as much of it as the card knows. */
  readonly dateOfBirth?: string;
  readonly gender?: 'Nam' | 'Nữ';
  /** As it stands on the card, often with the units of before 1/7/2025. */
  readonly address?: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn?: string;
}

const MARKS_UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/**
 * Reads `number|old number|name|date of birth|gender|address|date of issue`, the dates as `ddMMyyyy`, as the cards with a
 * chip have it. Cards and readers differ: fields are known by what they hold rather than by their place, the old number
 * may be left out, and what a newer card adds at the end is passed over. Null for a code that is not of a card.
 */
export function cardIn(text: string): Card | null {
  const fields = text
    .normalize('NFC')
    .split('|')
    .map((field) => field.replace(MARKS_UNSEEN, '').replace(/\s+/g, ' ').trim());
  const at = fields.findIndex((field) => /^\d{12}$/.test(field.replace(/[ .]/g, '')));
  if (at < 0 || at > 1 || fields.length < 4) return null;
  const rest = fields.slice(at + 1);
  const name = rest.findIndex((field) => isWords(field) && !genderIn(field));
  if (name < 0 || name > 1) return null;
  const after = rest.slice(name + 1);
  const gender = after.findIndex((field) => genderIn(field) !== undefined);
  const start = Math.max(gender + 1, 1);
  const day = after.findIndex((field, index) => index >= start && isDigits(field));
  // What newer cards add stands behind the date of issue: names of parents, for one.
  const end = day < 0 ? start + 1 : day;
  const address = after.slice(start, end).find(isWords);
  const born = after.slice(0, gender < 0 ? 1 : gender).find(isDigits);
  return {
    number: fields[at]!.replace(/[ .]/g, ''),
    fullName: nameOf(rest[name]!),
    ...defined('dateOfBirth', dateIn(born)),
    ...defined('gender', gender < 0 ? undefined : genderIn(after[gender]!)),
    ...defined('address', address),
    ...defined('issuedOn', wholeDate(dateIn(after[day]))),
  };
}

const isWords = (field: string) => /\p{L}/u.test(field);
const isDigits = (field: string) => /\d{4}/.test(field) && !isWords(field);

const defined = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [One in Key]?: Value };

const GENDERS: Readonly<Record<string, 'Nam' | 'Nữ'>> = {
  ...{ nam: 'Nam', male: 'Nam', m: 'Nam' },
  ...{ nữ: 'Nữ', nu: 'Nữ', female: 'Nữ', f: 'Nữ' },
};

const genderIn = (field: string) => GENDERS[field.toLowerCase()];

/** As on the card; one in small letters gets its capitals. */
function nameOf(name: string): string {
  const said = name.replaceAll('Ð', 'Đ');
  return said === said.toLowerCase()
    ? said.replace(/(^|[ '-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : said;
}

/** `YYYY-MM-DD`, or without the day or the month where those are zeros; undefined for a day that there is not. */
function dateIn(field: string | undefined): string | undefined {
  const digits = field?.replace(/\D/g, '') ?? '';
  if (/^(?:19|20)\d\d$/.test(digits)) return digits;
  const [, day, month, year] = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(digits) ?? [];
  if (year && day && month && isDay(year, month, day)) return dateOf(year, month, day);
  const [, first, second, third] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  return first && second && third && isDay(first, second, third) ? dateOf(first, second, third) : undefined;
}

const dateOf = (...parts: readonly string[]) => {
  const unknown = parts.indexOf('00');
  return parts.slice(0, unknown < 0 ? 3 : unknown).join('-');
};

function isDay(year: string, month: string, day: string): boolean {
  if (month === '00') return day === '00';
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) <= 12 && Number(day) <= last;
}

const wholeDate = (date: string | undefined) => (date && date.length === 10 ? date : undefined);
