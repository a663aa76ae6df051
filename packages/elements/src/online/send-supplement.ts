import { type Asking, askAgain, askOnce, json, type Means, pageMeans, Refusal } from './asking.ts';
import { BEGIN_ANEW, type Progress, TRIES, uploadAll } from './send-dossier.ts';

/** What is added to a dossier that a receiver has. */
export interface SupplementErrand {
  /** Of the receiver. */
  readonly address: string;
  readonly code: string;
  readonly secret: string;
  readonly files: ReadonlyMap<string, File>;
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
  { code, secret, files, note: words, attempt }: SupplementErrand,
  asking: Asking,
  note: (change: Partial<Progress>) => void,
): Promise<void> {
  note({ doing: 'confirm', file: 0, sent: 0 });
  const path = `v1/dossiers/${encodeURIComponent(code)}`;
  const token = await askAgain(asking, async () => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await askOnce(asking, `${path}/sessions`, { method: 'POST', headers });
    return ((await answer.json()) as { readonly token: string }).token;
  });
  const named = await uploadAll(asking, token, files, note);
  const init = json({
    files: named.map(({ id, upload, sha256 }) => ({ name: files.get(id)!.name, upload, sha256 })),
    ...(words !== '' && { note: words }),
  });
  const headers = { ...init.headers, authorization: `Bearer ${token}`, 'idempotency-key': attempt };
  await askAgain(asking, () => askOnce(asking, `${path}/supplements`, { ...init, headers }));
}
