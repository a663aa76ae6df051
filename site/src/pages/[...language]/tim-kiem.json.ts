import type { APIRoute } from 'astro';
import { indexIn } from '../../findable.ts';
import { languageOf } from '../../language.ts';
import { languagePaths } from '../../language-paths.ts';

export const getStaticPaths = languagePaths;

/** `tim-kiem.json`: what the search boxes look through, loaded when somebody begins to type. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(indexIn(languageOf(params.language))), {
    headers: { 'content-type': 'application/json' },
  });
