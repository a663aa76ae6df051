import { type Asking, askAgain, askOnce } from './asking.ts';

/** What proves that a dossier is hers. */
export interface OfReceipt {
  readonly code: string;
  readonly secret: string;
}

/** Of a dossier, at its receiver. */
export const dossierPath = ({ code }: Pick<OfReceipt, 'code'>): string =>
  `v1/dossiers/${encodeURIComponent(code)}`;

/** A session to add to a dossier, or to hand it in anew, once its office has asked for that. Resolves to its token. */
export const openByReceipt = (asking: Asking, receipt: OfReceipt): Promise<string> =>
  askAgain(asking, async () => {
    const headers = { authorization: `Bearer ${receipt.secret}` };
    const answer = await askOnce(asking, `${dossierPath(receipt)}/sessions`, { method: 'POST', headers });
    return ((await answer.json()) as { readonly token: string }).token;
  });
