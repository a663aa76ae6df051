import type { Procedure } from '@dvc-kit/procedure';
import { publishedSchema } from '@dvc-kit/validation';
import type { APIRoute } from 'astro';
import { procedures } from '../../../catalogue/procedures.ts';

export function getStaticPaths() {
  return procedures
    .filter(({ declaration }) => declaration !== null)
    .map((procedure) => ({ params: { slug: procedure.slug }, props: { procedure } }));
}

/** The schema of the declaration, for whoever checks dossiers without our code. */
export const GET: APIRoute<{ procedure: Procedure }> = ({ props, url }) =>
  new Response(`${JSON.stringify({ $id: url.href, ...publishedSchema(props.procedure) }, null, 2)}\n`);
