import { fault, signsIn, type TextFault } from './fault.ts';
import type { Format } from './format.ts';

/** Without spaces and what mail programs put around an address; a comma in the last part is a dot that slipped. */
export function normaliseEmail(text: string): string {
  const [, bracketed = text] = /<([^<>\s]+@[^<>\s]+)>/.exec(text) ?? [];
  const address = bracketed
    .replace(/^(?:mailto|e-?mail|thư điện tử)\s*:\s*/i, '')
    .replace(/\s*([@.])\s*/g, '$1')
    .replace(/[.,;]+$/, '');
  const [, name, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(address) ?? [];
  return name && domain ? `${name}@${domain.replace(/,/g, '.').toLowerCase()}` : text;
}

/** Why a text is no e-mail address. */
export function emailFault(text: string): TextFault | undefined {
  if (!text.includes('@')) return fault('no-at');
  if ((text.match(/@/g)?.length ?? 0) > 1) return fault('several-addresses');
  const signs = signsIn(text, /[^\0-\x7F]/gu);
  if (signs) return fault('marks', { signs });
  return /@[^.]*$/.test(text) ? fault('no-domain') : undefined;
}

/** Where most addresses of the country end. */
const COMMON = [
  'gmail.com',
  'yahoo.com',
  'yahoo.com.vn',
  'hotmail.com',
  'outlook.com',
  'outlook.com.vn',
  'icloud.com',
];
/** One letter away from one of them, and none the less right. */
const ALSO_RIGHT = ['ymail.com', 'mail.com', 'email.com'];
/** Further away, and nobody's address. */
const NEVER_RIGHT: Readonly<Record<string, string>> = {
  'gmail.com.vn': 'gmail.com',
  'gmail.vn': 'gmail.com',
};

/** The address with the domain that was probably meant, when one slip of the finger leads there: `gmial.com`. */
export function probableEmail(address: string): string | undefined {
  const [, name, domain = ''] = /^([^@]+)@([^@]+)$/.exec(address.toLowerCase()) ?? [];
  if (!name || COMMON.includes(domain) || ALSO_RIGHT.includes(domain)) return undefined;
  const meant = NEVER_RIGHT[domain] ?? COMMON.find((common) => isOneSlipAway(domain, common));
  return meant && `${address.slice(0, name.length)}@${meant}`;
}

/** Whether one letter more, less, other, or two that changed places make one text of the other. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.length > 1 && swapped === otherRest)
  );
}

export const email = {
  name: 'email',
  pattern:
    "^[A-Za-z0-9._%+'!#$&*\\/=?\\^`\\{\\|\\}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}$",
  example: 'ten@example.vn',
  meaning: 'Địa chỉ thư điện tử.',
  keyboard: { inputmode: 'email', width: 'wide' },
  normalise: normaliseEmail,
  fault: emailFault,
  messages: {
    wrong: {
      vi: 'Nhập {name} đủ tên và nơi nhận, như ten@example.vn',
      en: 'Enter {name} in full, like ten@example.vn',
    },
  },
  onPaper: { as: 'text', characters: null },
} as const satisfies Format;
