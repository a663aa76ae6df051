import { z } from 'zod';
import { isObject, type JsonObject } from '../json/subschemas.ts';
import { withErrorWords } from './error-words.ts';
import { conditionSchema } from './keyword-schemas.ts';
import type { Snippet } from './snippet.ts';
import { withSnippets } from './snippets.ts';
import { splitUnions } from './split-unions.ts';

/**
 * The shape of a file as editors' programs read it: JSON Schema, with the words, the branches and the snippets that the
 * language service of VS Code understands. `title` names the kind of file, `whole` begins an empty one.
 */
export function shapeSchema(title: string, shape: z.ZodType, whole: readonly Snippet[]): JsonObject {
  const { $schema, $defs, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  const own: JsonObject = isObject($defs) ? { ...$defs } : {};
  if ('condition' in own) own.condition = conditionSchema('#/$defs/condition');
  const { $defs: parts, ...rest } = withErrorWords(splitUnions({ ...schema, $defs: own }));
  return { $schema, title, defaultSnippets: whole, ...rest, $defs: withSnippets(parts as JsonObject) };
}
