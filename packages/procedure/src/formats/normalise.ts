import { understood } from '../generated/understood.ts';
import type { TextFault } from './fault.ts';
import type { Format } from './format.ts';
import type { FormatName } from './formats.ts';
import { plainText } from './plain-text.ts';

/** What browsers have of each format: they are not to load all that is known of it. */
const functions: Readonly<Record<FormatName, Pick<Format, 'normalise' | 'fault'>>> = understood;

const byName = (format: string | undefined): Pick<Format, 'normalise' | 'fault'> | undefined =>
  (functions as Partial<Readonly<Record<string, Pick<Format, 'normalise' | 'fault'>>>>)[format ?? ''];

/** What was typed, as a field of this format keeps it; without a format, as a plain text. */
export function normalisedAs(format: string | undefined, typed: string): string {
  const text = plainText(typed);
  return byName(format)?.normalise(text) ?? text;
}

/** Why a text that was normalised is not of its format, where it can be told. */
export function faultOf(format: string | undefined, text: string): TextFault | undefined {
  return byName(format)?.fault?.(text);
}
