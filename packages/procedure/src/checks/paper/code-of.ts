import { formatNamed } from '../../formats/formats.ts';
import type { Entry } from '../../outline/outline.ts';

/**
 * How an answer looks where the form keeps something other than what is read: the value of an option, a day as machines write
 * it, the code of a unit. Undefined where the answer itself can be read.
 */
export function codeOf({ schema, declarations }: Pick<Entry, 'schema' | 'declarations'>): string | undefined {
  if (schema.type === 'boolean') return 'true';
  const options = declarations.flatMap(({ schema: one }) => one?.oneOf ?? []).map((one) => String(one.const));
  // Others are words meant for the middle of a sentence: "vợ là bà".
  if (options.length > 0 && options.every((one) => /^[\w.-]+$/.test(one))) return options[0];
  const format = formatNamed(schema.format);
  return ['date', 'commune', 'province'].includes(format?.onPaper.as ?? '') ? format?.example : undefined;
}
