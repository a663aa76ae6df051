import type { HandInFault, Receipt } from '@dvc-kit/engine';
import type { Submission, SubmissionAnswer } from '../ports/submission-port.ts';
import type { VouchedHost } from '../signed-in/vouched-host.ts';
import {
  type Asking,
  askAgain,
  askOnce,
  json,
  type Means,
  type Problem,
  pageMeans,
  Refusal,
} from './asking.ts';
import { openByReceipt } from './by-receipt.ts';
import { correctedBy } from './corrections.ts';
import { problemText } from './problem-text.ts';
import { type Challenge, sha256, solve } from './solve.ts';
import { upload } from './uploading.ts';

/** How the citizen is told what becomes of it. */
export interface Contact {
  /** Digits alone. */
  readonly phone: string;
  readonly email?: string | undefined;
}

/** What is being done. */
export interface Progress {
  readonly doing: 'confirm' | 'files' | 'dossier';
  /** Which file of how many, from 1; 0 of 0 where there is none. */
  readonly file: number;
  readonly files: number;
  /** Bytes of the files that have arrived, and all of them. */
  readonly sent: number;
  readonly bytes: number;
  /** The network is gone: it goes on by itself. */
  readonly isWaiting: boolean;
}

export interface Errand extends Submission {
  /** Of a receiver that speaks the contract in packages/intake. */
  readonly address: string;
  readonly contact: Contact;
  /** The form that it is sent from. */
  readonly host?: VouchedHost;
}

/** How often all is begun anew where the receiver has forgotten what it was sent. */
export const TRIES = 3;

/** What a session is lost by, or is not opened by: then another one is. */
export const BEGIN_ANEW = ['challenge-failed', 'challenge-used', 'session-unknown', 'upload-unknown'];

/**
 * Hands a dossier in: challenge, session, files in pieces, dossier. The same attempt may be sent as often as wanted, from another page too:
 * it is one dossier. Rejects when no answer comes, or when it is stopped.
 */
export async function sendDossier(
  errand: Errand,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
  means: Means = pageMeans,
): Promise<SubmissionAnswer> {
  const bytes = [...errand.files.values()].reduce((sum, { size }) => sum + size, 0);
  let progress: Progress = {
    doing: 'confirm',
    file: 0,
    files: errand.files.size,
    sent: 0,
    bytes,
    isWaiting: false,
  };
  const note = (change: Partial<Progress>) => {
    progress = { ...progress, ...change };
    if (!signal.aborted) tell(progress);
  };
  const asking: Asking = {
    address: errand.address,
    signal,
    means,
    waits: (isWaiting) => note({ isWaiting }),
  };
  note({});
  for (let tries = 1; ; tries += 1) {
    try {
      return { receipt: await sendOnce(errand, asking, note) };
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const { problem } = fault;
      if (tries === TRIES || !BEGIN_ANEW.includes(problem.name))
        return { fault: faultOf(problem, errand.dossier) };
    }
  }
}

async function sendOnce(errand: Errand, asking: Asking, note: (change: Partial<Progress>) => void) {
  note({ doing: 'confirm', file: 0, sent: 0 });
  const corrected = correctedBy(errand.host);
  const token = await (corrected ? openByReceipt(asking, corrected) : openSession(asking));
  return handIn(errand, await uploadAll(asking, token, errand.files, note), token, asking);
}

/** Sends one file after the other. Resolves to what the receiver calls them. */
export async function uploadAll(
  asking: Asking,
  token: string,
  files: ReadonlyMap<string, File>,
  note: (change: Partial<Progress>) => void,
) {
  const named: { readonly id: string; readonly upload: string; readonly sha256: string }[] = [];
  let done = 0;
  for (const [id, file] of files) {
    note({ doing: 'files', file: named.length + 1, sent: done });
    const before = done;
    const name = await upload(asking, token, file, (sent) => note({ sent: before + sent }));
    named.push({ id, upload: name, sha256: await sha256(file) });
    done += file.size;
  }
  note({ doing: 'dossier', sent: done });
  return named;
}

async function openSession(asking: Asking): Promise<string> {
  const challenge = await askAgain(asking, async () => {
    const answer = await askOnce(asking, 'v1/challenges', { method: 'POST' });
    return (await answer.json()) as Challenge;
  });
  const solution = await solve(challenge, asking.signal);
  return askAgain(asking, async () => {
    const answer = await askOnce(asking, 'v1/sessions', json({ challenge, solution }));
    return ((await answer.json()) as { readonly token: string }).token;
  });
}

async function handIn(
  { dossier, contact, attempt, host }: Errand,
  files: readonly { readonly id: string; readonly upload: string; readonly sha256: string }[],
  token: string,
  asking: Asking,
): Promise<Receipt> {
  const { token: vouched, block } = host?.vouchedIdentity?.() ?? {};
  const identity = vouched && block && { token: vouched, block };
  const init = json({ dossier, files, contact, ...(identity && { identity }) });
  const headers = { ...init.headers, authorization: `Bearer ${token}`, 'idempotency-key': attempt };
  for (;;) {
    try {
      return await askAgain(asking, async () => {
        const answer = await askOnce(asking, 'v1/dossiers', { ...init, headers });
        const { dossierCode, secret, text } = (await answer.json()) as Record<string, unknown>;
        return {
          ...(typeof dossierCode === 'string' && { dossierCode }),
          ...(typeof secret === 'string' && { secret }),
          ...(typeof text === 'string' && { text }),
        };
      });
    } catch (fault) {
      // The answer to the try before is still being made.
      if (!(fault instanceof Refusal) || fault.problem.name !== 'key-running') throw fault;
      await asking.means.wait(1000, asking.signal);
      if (asking.signal.aborted) throw fault;
    }
  }
}

function faultOf(
  problem: Problem,
  { language, attachments }: Pick<Errand['dossier'], 'language' | 'attachments'>,
): HandInFault {
  const { status, name, issues, retryAfter } = problem;
  if (name === 'dossier-refused' && issues)
    return { reason: 'refused', issues: issues.map((issue) => ({ ...issue, path: inForm(issue.path) })) };
  const words = problemText(problem, language);
  if (words) return { reason: 'host', text: words.text };
  // Without words it was not the receiver that answered, but what stands before it.
  return status === 503 || status === 429
    ? { reason: 'unavailable', ...(retryAfter !== undefined && { retryAfter }) }
    : { reason: 'unavailable' };

  /** Where the form has what the file of the dossier has at the path. */
  function inForm(path: string): string {
    const [, index] = /^attachments\.(\d+)/.exec(path) ?? [];
    if (index !== undefined) return `attachments.${attachments[Number(index)]?.id ?? ''}`;
    return path.replace(/^(answers|delivery)\./, '');
  }
}
