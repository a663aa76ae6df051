import { z } from 'zod';

/** One of the words that have a meaning here. Editors' programs offer the words and show what each means. */
export function choice<const M extends Readonly<Record<string, string>>>(meanings: M) {
  const words = Object.keys(meanings) as (keyof M & string)[];
  return z.enum(words).meta({ enumDescriptions: Object.values(meanings) });
}
