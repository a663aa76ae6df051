import { dossierOf } from '@dvc-kit/dossier/dossier-of';
import { isWholeModule, read } from '@dvc-kit/engine/first-page';
import { portOf } from '../online/handing-online.ts';
import type { SubmissionPort } from '../ports/submission-port.ts';
import { timeHere } from '../procedure/browser/clock.ts';
import { filesOf } from './files-of.ts';
import type { SendingForm, SendingHost, Sessions } from './later-page.ts';
import { OfferEvent } from './offer-event.ts';

/**
 * Hands the dossier of a form in: to the host page if it takes it, else to a receiver, else on paper. What is wrong is shown
 * instead. Returns how to stop waiting for an answer, if there is one to wait for.
 */
export function handIn(session: SendingForm, host: SendingHost, sessions: Sessions): (() => void) | null {
  const { form, files: given, parts, way } = session;
  const { module, commune, services } = parts;
  const { handIn: before } = form.state;
  if (before.state === 'sending' || !isWholeModule(module)) return null;
  // To the form that is on show by then, perhaps in another language.
  const send: Sessions['send'] = (event) => sessions.send(event);
  const { setting, state } = form;
  // The commune with its code; that of the setting has only what the engine needs.
  const context = { commune, channel: setting.channel, assembledAt: timeHere() };
  const reading = read(setting, state);
  const assembly = dossierOf(reading, module, state, context);
  if ('issues' in assembly) {
    send({ type: 'continue' });
    return null;
  }
  let port: SubmissionPort | undefined | null;
  if (way === 'online') {
    port = services.submission ?? portOf(session, module, form.view.content, host);
    if (!port) return null;
  }
  const { dossier } = assembly;
  const files = filesOf(dossier, reading.attachments, state, given);
  const offered = new OfferEvent({ dossier, files });
  const isTaken = !host.dispatchEvent(offered);
  if (isTaken) session.way = 'host';
  // What the page promised to take and did not is handed in on paper, with the fees and papers of the desk.
  else if (way === 'host') sessions.open(parts, 'paper');
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
  const tell: Sessions['send'] = (event) => stopping.signal.aborted || send(event);
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
