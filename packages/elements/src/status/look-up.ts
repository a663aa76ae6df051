import type { Asking } from '../online/asking.ts';
import type { DossierStatus, Question } from './dossier-status.ts';

/** What asks a receiver: a part of its own, which sends dossiers too. */
export type OnlinePart = typeof import('../online/online.ts');

/** Without an answer for so long the network counts as gone, in milliseconds: a question is short, and so is its answer. */
export const PATIENCE = 30_000;

/** Asks for something below the dossier, with the receipt as proof. Throws what the receiver refuses; rejects as `fetch` does when no answer comes. */
export function askWithReceipt(
  { askOnce }: OnlinePart,
  asking: Asking,
  { code, secret }: Question,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${secret}` };
  return askOnce(asking, `v1/dossiers/${encodeURIComponent(code)}${path}`, { ...init, headers });
}

/** Takes a dossier back; done twice, it is done once. What became of it then. */
export async function withdraw(
  online: OnlinePart,
  asking: Asking,
  question: Question,
  reason: string,
): Promise<DossierStatus> {
  const init = online.json(reason === '' ? {} : { reason });
  const answer = await askWithReceipt(online, asking, question, '/withdrawal', init);
  return (await answer.json()) as DossierStatus;
}

/** What became of a dossier, likewise; by the digits of a phone the bare state. */
export async function lookUp(online: OnlinePart, asking: Asking, question: Question): Promise<DossierStatus> {
  const { code, secret, digits } = question;
  const answer =
    secret === undefined
      ? await online.askOnce(
          asking,
          `v1/dossiers/${encodeURIComponent(code)}/by-phone`,
          online.json({ digits }),
        )
      : await askWithReceipt(online, asking, question, '');
  return (await answer.json()) as DossierStatus;
}
