import type { FieldNode, Json } from '@dvc-kit/validation';
import { numberInWords } from './number-in-words.ts';

/** The text that a derived field gets from another answer; undefined while that one tells nothing. */
export type Derive = (
  source: Json | undefined,
  as: NonNullable<FieldNode['derived']>['as'],
) => string | undefined;

/** In the one way that there is. */
export const derive: Derive = (source) => (typeof source === 'string' ? dateInWords(source) : undefined);

/**
 * A date as the birth form wants it beside the figures: "Ngày hai mươi tháng mười một năm hai nghìn không trăm hai
 * mươi mốt". Of `YYYY-MM` and `YYYY` the parts that are there. Undefined for what is no date.
 */
export function dateInWords(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  const parts = [
    day && `ngày ${numberInWords(Number(day))}`,
    month && `tháng ${monthInWords(Number(month))}`,
    `năm ${numberInWords(Number(year))}`,
  ].filter(Boolean);
  const text = parts.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The fourth month has a name of its own: "tháng tư". */
function monthInWords(month: number): string {
  return month === 4 ? 'tư' : numberInWords(month);
}
