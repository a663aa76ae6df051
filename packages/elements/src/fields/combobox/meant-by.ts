import { fold } from '@dvc-kit/administrative-units/fold';
import type { Suggestion } from './suggestion.ts';

/**
 * The suggestion that a typed text means, of those that were found for it: the one that says the same, marks aside. Where
 * nothing else can be answered the only one that was found; where anything can, the only one that the text begins, with the
 * marks that were typed: "Mán" is no beginning of "Mảng".
 */
export function meantBy(
  typed: string,
  found: readonly Suggestion[],
  isClosed: boolean,
): Suggestion | undefined {
  const folded = fold(typed);
  if (folded === '') return undefined;
  const same = found.filter(({ text, alias = text }) => [text, alias].some((name) => fold(name) === folded));
  if (same.length > 0) return only(same);
  const spelt = typed.normalize('NFC').trim().toLowerCase();
  const begins = (name: string) => (spelt === folded ? fold(name) : name.toLowerCase()).startsWith(spelt);
  return only(isClosed ? found : found.filter(({ text }) => begins(text)));
}

const only = (suggestions: readonly Suggestion[]) => (suggestions.length === 1 ? suggestions[0] : undefined);
