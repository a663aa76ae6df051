import type { APIRoute } from 'astro';
import { indexIn } from '../../catalogue/findable.ts';
import { languagePaths } from '../../catalogue/language-paths.ts';
import { languageOf } from '../../language/language.ts';

export const getStaticPaths = languagePaths;

/** `tim-kiem.json`: what the search boxes look through, loaded when somebody begins to type. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(indexIn(languageOf(params.language))), {
    headers: { 'content-type': 'application/json' },
  });
