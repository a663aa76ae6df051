import { type Asking, askAgain, askOnce, json, type Means, pageMeans, Refusal } from './asking.ts';
import { dossierPath, type OfReceipt, openByReceipt } from './by-receipt.ts';
import { BEGIN_ANEW, type Progress, TRIES, uploadAll } from './send-dossier.ts';

/** What is added to a dossier that a receiver has. */
export interface SupplementErrand extends OfReceipt {
  /** Of the receiver. */
  readonly address: string;
  readonly files: ReadonlyMap<string, File>;
  /** Which paper of the dossier a file is for; of those that stand for none nothing. */
  readonly papers: ReadonlyMap<string, string>;
  /** Her words to the officer; '' for none. */
  readonly note: string;
  /** The same for every try: it is one supplement. */
  readonly attempt: string;
}

/**
 * Adds files and a note to a dossier once its office has asked for that: session by the receipt, files in pieces, supplement. Throws what
 * the receiver refuses; rejects when no answer comes, or when it is stopped.
 */
export async function sendSupplement(
  errand: SupplementErrand,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
  means: Means = pageMeans,
): Promise<void> {
  const { address, files } = errand;
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  let progress: Progress = { doing: 'confirm', file: 0, files: files.size, sent: 0, bytes, isWaiting: false };
  const note = (change: Partial<Progress>) => {
    progress = { ...progress, ...change };
    if (!signal.aborted) tell(progress);
  };
  const asking: Asking = { address, signal, means, waits: (isWaiting) => note({ isWaiting }) };
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendOnce(errand, asking, note);
    } catch (fault) {
      const isOver = fault instanceof Refusal && BEGIN_ANEW.includes(fault.problem.name);
      if (!isOver || tries === TRIES) throw fault;
    }
  }
}

async function sendOnce(
  errand: SupplementErrand,
  asking: Asking,
  note: (change: Partial<Progress>) => void,
): Promise<void> {
  const { files, papers, note: words, attempt } = errand;
  note({ doing: 'confirm', file: 0, sent: 0 });
  const token = await openByReceipt(asking, errand);
  const named = await uploadAll(asking, token, files, note);
  const init = json({
    files: named.map(({ id, upload, sha256 }) => {
      const attachment = papers.get(id);
      return { name: files.get(id)!.name, upload, sha256, ...(attachment && { attachment }) };
    }),
    ...(words !== '' && { note: words }),
  });
  const headers = { ...init.headers, authorization: `Bearer ${token}`, 'idempotency-key': attempt };
  await askAgain(asking, () => askOnce(asking, `${dossierPath(errand)}/supplements`, { ...init, headers }));
}
