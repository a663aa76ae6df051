import { dossierOf } from '@dvc-kit/dossier/dossier-of';
import { read } from '@dvc-kit/engine/first-page';
import { timeHere } from '../procedure/clock.ts';
import type { SubmissionPort } from '../submission-port.ts';
import { filesOf } from './files-of.ts';
import type { HandingIn } from './later-page.ts';
import { OfferEvent } from './offer-event.ts';

/**
 * Hands the dossier in: to the host page if it takes it, else through the port, else on paper. What is wrong is shown
 * instead. Returns how to stop waiting for an answer, if there is one to wait for.
 */
export function handIn({
  form,
  module,
  commune,
  files: given,
  port,
  offer,
  send,
}: HandingIn): (() => void) | null {
  const { handIn: before } = form.state;
  if (before.state === 'sending') return null;
  const { setting, state } = form;
  // The commune with its code; that of the setting has only what the engine needs.
  const context = { commune, channel: setting.channel, assembledAt: timeHere() };
  const reading = read(setting, state);
  const assembly = dossierOf(reading, module, state, context);
  if ('issues' in assembly) {
    send({ type: 'continue' });
    return null;
  }
  const { dossier } = assembly;
  const files = filesOf(dossier, reading.attachments, state, given);
  const offered = new OfferEvent({ dossier, files });
  const isTaken = offer(offered);
  const { answer } = offered;
  const receiver = isTaken ? answer && { submit: () => answer } : port;
  // A host that only prevents the event does not tell whether it has the dossier: she keeps everything, and may come back.
  if (!receiver) {
    send({ type: 'complete' });
    return null;
  }
  const attempt = (before.state === 'failed' && before.attempt) || newAttempt();
  const stopping = new AbortController();
  send({ type: 'send', attempt });
  // An answer that comes after the citizen stopped must not speak for the next try, which bears the same id.
  const tell = (event: Parameters<typeof send>[0]) => stopping.signal.aborted || send(event);
  submit(receiver, { dossier, files, attempt }, stopping.signal).then((answer) =>
    tell(
      'receipt' in answer
        ? { type: 'sent', attempt, receipt: answer.receipt }
        : { type: 'send-failed', attempt, fault: answer.fault },
    ),
  );
  return () => {
    tell({ type: 'send-failed', attempt, fault: { reason: 'network' } });
    stopping.abort();
  };
}

async function submit(port: SubmissionPort, ...submission: Parameters<SubmissionPort['submit']>) {
  try {
    return await port.submit(...submission);
  } catch (fault) {
    console.warn('<dvc-procedure>: the dossier was not sent.', fault);
    return { fault: { reason: 'network' } as const };
  }
}

/** 128 random bits. `crypto.randomUUID` is missing in older browsers, and on pages without TLS. */
function newAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
