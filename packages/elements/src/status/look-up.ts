import type { Asking } from '../online/asking.ts';
import type { DossierStatus, Question, Slip } from './dossier-status.ts';

/** What asks a receiver: a part of its own, which sends dossiers too. */
export type OnlinePart = typeof import('../online/online.ts');

/** Without an answer for so long the network counts as gone, in milliseconds: a question is short, and so is its answer. */
export const PATIENCE = 30_000;

/** Takes a dossier back; done twice, it is done once. What became of it then. */
export async function withdraw(
  { askOnce, json }: OnlinePart,
  asking: Asking,
  { code, secret }: Question,
  reason: string,
): Promise<DossierStatus> {
  const init = json(reason === '' ? {} : { reason });
  const answer = await askOnce(asking, `v1/dossiers/${encodeURIComponent(code)}/withdrawal`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${secret}` },
  });
  return (await answer.json()) as DossierStatus;
}

/** The page to pay on. Throws what the receiver refuses; rejects as `fetch` does when no answer comes. */
export async function payOnline(
  { askOnce, json }: OnlinePart,
  asking: Asking,
  { code, secret }: Question,
): Promise<string> {
  const init = json({});
  const answer = await askOnce(asking, `v1/dossiers/${encodeURIComponent(code)}/payments`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${secret}` },
  });
  const { address } = (await answer.json()) as { readonly address: string };
  return new URL(address).href;
}

/** A slip as a PDF, likewise. */
export async function slipFile(
  { askOnce }: OnlinePart,
  asking: Asking,
  { code, secret }: Question,
  { revision }: Slip,
): Promise<Blob> {
  const path = `v1/dossiers/${encodeURIComponent(code)}/slips/${revision}`;
  const answer = await askOnce(asking, path, { headers: { authorization: `Bearer ${secret}` } });
  return new Blob([await answer.arrayBuffer()], { type: 'application/pdf' });
}

/** What became of a dossier. Throws what the receiver refuses; rejects as `fetch` does when no answer comes. */
export async function lookUp(
  { askOnce, json }: OnlinePart,
  asking: Asking,
  { code, secret, digits }: Question,
): Promise<DossierStatus> {
  const path = `v1/dossiers/${encodeURIComponent(code)}`;
  const answer =
    secret === undefined
      ? await askOnce(asking, `${path}/by-phone`, json({ digits }))
      : await askOnce(asking, path, { headers: { authorization: `Bearer ${secret}` } });
  return (await answer.json()) as DossierStatus;
}
