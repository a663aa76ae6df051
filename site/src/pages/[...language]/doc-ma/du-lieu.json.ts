import { codeDictionaries } from '@dvc-kit/tooling/code-dictionaries';
import { compileProcedure } from '@dvc-kit/validation';
import type { APIRoute } from 'astro';
import { languagePaths } from '../../../catalogue/language-paths.ts';
import { procedures, schemas } from '../../../catalogue/procedures.ts';
import { languageOf } from '../../../language/language.ts';
import type { CodeData } from '../../../read-code/read-declaration.ts';

export const getStaticPaths = languagePaths;

/** `doc-ma/du-lieu.json`: all dictionaries that codes were ever written with, and the forms that their answers are judged by. */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params.language);
  const forms = procedures.filter(({ declaration, file }) => declaration !== null && file.code);
  const data: CodeData = {
    dictionaries: codeDictionaries(schemas),
    procedures: Object.fromEntries(
      forms.map((procedure) => [procedure.file.code, compileProcedure(procedure, language)]),
    ),
  };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
