import { fileURLToPath } from 'node:url';
import { type Language, loadProcedure } from '@dvc-kit/procedure';
import { compileProcedure } from '@dvc-kit/validation';

const folder = fileURLToPath(new URL('../../../schemas/procedures/', import.meta.url));
const made = new Map<string, string>();

/** The compiled module of a procedure of this project, for tests and stories. Compiled when it is first asked for. */
export function procedureModule(slug: string, language: Language): string {
  const key = `${slug}.${language}`;
  const code = made.get(key) ?? compiled(slug, language);
  made.set(key, code);
  return code;
}

function compiled(slug: string, language: Language): string {
  const { procedure, problems } = loadProcedure(`${folder}${slug}`);
  if (!procedure) throw new Error(`schemas/procedures/${slug}: ${problems[0]?.message}`);
  return compileProcedure(procedure, language);
}
