import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../online/asking.ts';
import { dayHere } from '../procedure/browser/clock.ts';
import type { KitServices } from '../services.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { DossierStatus, Question, Slip } from './dossier-status.ts';
import { askWithReceipt, type OnlinePart, PATIENCE } from './look-up.ts';
import { paying } from './paying.ts';
import { slips } from './slips.ts';

/** What asks a receiver, and where it is. */
interface Receiver {
  readonly address: string;
  readonly online: OnlinePart;
  readonly services: KitServices;
}

/** What is to be paid, and the slips that the office has given: for who has the receipt. */
export function moneyAndSlips(
  question: Question,
  status: DossierStatus,
  receiver: Receiver,
  setting: DrawingSetting,
): TemplateResult | typeof nothing {
  if (question.secret === undefined) return nothing;
  const { services } = receiver;
  const means = {
    page: () => pageToPay(receiver, question),
    code: (text: string) => codeOf(text, status.procedure.code, services, setting),
  };
  const load = (slip: Slip) => slipFile(receiver, question, slip);
  return html`${paying(status.payment, means, setting)}${slips(status.slips, status.dossierCode, load, setting)}`;
}

/** Throws what the receiver refuses; rejects when no answer comes. */
async function pageToPay(receiver: Receiver, question: Question): Promise<string> {
  const { online } = receiver;
  const asked = inTime(receiver, (asking) =>
    askWithReceipt(online, asking, question, '/payments', online.json({})).then((answer) => answer.json()),
  );
  const { address } = (await asked) as { readonly address: string };
  return new URL(address).href;
}

/** A PDF, likewise. */
async function slipFile(receiver: Receiver, question: Question, { revision }: Slip): Promise<Blob> {
  const bytes = await inTime(receiver, (asking) =>
    askWithReceipt(receiver.online, asking, question, `/slips/${revision}`).then((answer) =>
      answer.arrayBuffer(),
    ),
  );
  return new Blob([bytes], { type: 'application/pdf' });
}

async function inTime<Result>(
  { address, online }: Receiver,
  work: (asking: Asking) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const timer = setTimeout(() => stopping.abort(), PATIENCE);
  try {
    return await work({ address, signal: stopping.signal, means: online.pageMeans, waits: () => {} });
  } finally {
    clearTimeout(timer);
  }
}

/** What writes codes comes with the paper of a procedure. */
async function codeOf(
  text: string,
  code: string,
  services: KitServices,
  { language }: DrawingSetting,
): Promise<readonly (readonly boolean[])[] | null> {
  const procedure = await services.loadProcedure(code, language, dayHere());
  if (!procedure) throw new Error(`elements: no procedure has the code "${code}"`);
  const paper = await services.loadPaper(procedure.slug);
  return paper.addressCode(text);
}
