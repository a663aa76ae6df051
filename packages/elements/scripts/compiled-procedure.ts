import { fileURLToPath } from 'node:url';
import { type Language, loadProcedure } from '@dvc-kit/procedure';
import { compileProcedure, type PlainProcedure } from '@dvc-kit/validation';

const folder = fileURLToPath(new URL('../../../schemas/procedures/', import.meta.url));
const made = new Map<string, string>();

/** A compiled procedure of this project as JSON, for tests and stories. Compiled when it is first asked for. */
export function compiledProcedure(slug: string, language: Language): string {
  const key = `${slug}.${language}`;
  const json = made.get(key) ?? JSON.stringify(compiled(slug, language));
  made.set(key, json);
  return json;
}

function compiled(slug: string, language: Language): PlainProcedure {
  const { procedure, problems } = loadProcedure(`${folder}${slug}`);
  if (!procedure) throw new Error(`schemas/procedures/${slug}: ${problems[0]?.message}`);
  return compileProcedure(procedure, language);
}
