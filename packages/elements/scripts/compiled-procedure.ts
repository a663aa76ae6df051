import { fileURLToPath } from 'node:url';
import { type Language, loadProcedure } from '@dvc-kit/procedure';
import { compileProcedure, loadDelivery, type PlainProcedure } from '@dvc-kit/validation';

const schemas = fileURLToPath(new URL('../../kept-schemas/schemas/', import.meta.url));
const made = new Map<string, string>();

/** A compiled procedure of those kept for tests as JSON, for tests and stories. Compiled when it is first asked for. */
export function compiledProcedure(slug: string, language: Language): string {
  const key = `${slug}.${language}`;
  const json = made.get(key) ?? JSON.stringify(compiled(slug, language));
  made.set(key, json);
  return json;
}

function compiled(slug: string, language: Language): PlainProcedure {
  const { procedure, problems } = loadProcedure(`${schemas}procedures/${slug}`);
  if (!procedure) throw new Error(`kept-schemas/${slug}: ${problems[0]?.message}`);
  return compileProcedure(procedure, language, { delivery: loadDelivery(schemas) });
}
