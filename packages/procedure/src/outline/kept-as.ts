import { normalisedAs } from '../formats/normalise.ts';
import type { Schema } from '../shapes/declaration.ts';

/**
 * How the form keeps an answer that is given as a text: without outer blanks, with plain digits and letters, as its format has
 * it; '' where it counts as no answer. Undefined for what is kept just as it is written.
 */
export function keptOtherwise({ format, type }: Schema, value: unknown): string | undefined {
  if (typeof value !== 'string' || (type !== undefined && type !== 'string')) return undefined;
  const kept = normalisedAs(format, value);
  return kept === value && kept !== '' ? undefined : kept;
}
