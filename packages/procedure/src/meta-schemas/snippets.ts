import { isObject, type JsonObject } from '../json/subschemas.ts';
import { declarationSnippets } from './declaration-snippets.ts';
import { paperSnippets } from './paper-snippets.ts';
import { procedureSnippets } from './procedure-snippets.ts';
import type { Snippet } from './snippet.ts';

const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  ...procedureSnippets,
  ...paperSnippets,
  ...declarationSnippets,
};

/** `$defs` with the snippets that may be put in for each of them. */
export function withSnippets(defs: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(defs).map(([name, schema]) => [
      name,
      isObject(schema) && snippets[name] ? { ...schema, defaultSnippets: snippets[name] } : schema,
    ]),
  );
}
