import { readFileSync } from 'node:fs';

/** What the definitions that many procedures share suggest, by the name of their file. */
export function sharedSuggestions(name: string): readonly string[] {
  const file = new URL(`../../../schemas/shared/${name}.schema.json`, import.meta.url);
  return suggestionsIn(JSON.parse(readFileSync(file, 'utf8')));
}

function suggestionsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'x-suggestions' in schema ? (schema['x-suggestions'] as readonly string[]) : [];
  return [...own, ...Object.values(schema).flatMap(suggestionsIn)];
}
