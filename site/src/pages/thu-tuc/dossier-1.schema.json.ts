import { dossierSchema } from '@dvc-kit/dossier';
import type { APIRoute } from 'astro';

/** The schema of a dossier file of the first format, for whoever reads dossiers without our code. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(dossierSchema, null, 2)}\n`);
