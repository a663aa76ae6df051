/**
 * Why a text is not of its format, as far as that can be told: a kind, and what of it the citizen is to be shown. The
 * words for it are the elements'.
 */
export interface TextFault {
  readonly kind: /** A number: of another length; `count` digits, `digits` are right. */
    | 'digit-count'
    /** A number with `signs` in it that are none of its digits. */
    | 'not-digits'
    /** Nine digits where the twelve of the personal number are asked for. */
    | 'old-identity-number'
    /** The other way round. */
    | 'personal-id'
    | 'several-numbers'
    | 'foreign-phone'
    /** A mobile number of eleven digits, out of use since 2018; `now` is what it became. */
    | 'old-mobile'
    /** A landline without its area code. */
    | 'no-area-code'
    /** `signs` that no name has. */
    | 'name-signs'
    /** `signs` of a script that the paper cannot print. */
    | 'not-latin'
    | 'no-at'
    /** An e-mail address whose part after the @ has no dot. */
    | 'no-domain'
    /** Marks that come from an input method left on; `signs` with them. */
    | 'marks'
    | 'several-addresses'
    /** A date told by the lunar calendar. */
    | 'lunar';
  readonly params: Readonly<Record<string, string>>;
}

export const fault = (kind: TextFault['kind'], params: TextFault['params'] = {}): TextFault => ({
  kind,
  params,
});

/** Enough of them to find the place. */
const MOST_SIGNS = 3;

/** The signs of the text that the pattern finds, each once, the first of them. */
export function signsIn(text: string, pattern: RegExp): string {
  const signs = [...new Set(text.match(pattern))];
  return signs.slice(0, MOST_SIGNS).join(' ') + (signs.length > MOST_SIGNS ? '…' : '');
}

/** Why a text is not a number of so many digits. */
export function digitFault(text: string, digits: number): TextFault | undefined {
  if (!/\d/.test(text)) return undefined;
  if (new RegExp(`\\d{${digits}}\\D+\\d{${digits}}`).test(text)) return fault('several-numbers');
  const signs = signsIn(text, /[^\d\s]/gu);
  if (signs) return fault('not-digits', { signs });
  return text.length === digits
    ? undefined
    : fault('digit-count', { count: String(text.length), digits: String(digits) });
}
