import type { HandInFault, Receipt } from '@dvc-kit/engine';
import type { SubmitDetail } from '../events/procedure-events.ts';
import type { SubmissionAnswer } from '../ports/submission-port.ts';

/** The dossier, offered to the host page: `dvc-submit`. A host takes it by `waitUntil`. */
export class OfferEvent extends CustomEvent<SubmitDetail> {
  readonly #takings: Promise<unknown>[] = [];

  constructor(detail: SubmitDetail) {
    super('dvc-submit', { detail, bubbles: true, composed: true, cancelable: true });
  }

  /**
   * The host takes the dossier, and has it once the promise is kept. Until then the citizen reads that it is being sent; when the
   * promise is rejected she reads so, may send again, and has kept everything.
   *
   * @param taking - kept with nothing, or with what the citizen is to read: `{dossierCode, appointment, text}`. Rejected with
   * anything; a `citizenText` of it is shown to her in place of our words.
   */
  waitUntil(taking: PromiseLike<unknown>): void {
    if (this.eventPhase === this.NONE)
      console.warn('<dvc-procedure>: call waitUntil() of dvc-submit while the event is heard, not later.');
    this.preventDefault();
    this.#takings.push(Promise.resolve(taking));
  }

  /** Null where the host did not say that it tells whether it has the dossier. */
  get answer(): Promise<SubmissionAnswer> | null {
    if (this.#takings.length === 0) return null;
    return Promise.all(this.#takings).then(
      (answers) => ({ receipt: Object.assign({}, ...answers.map(receiptOf)) }),
      (fault: unknown) => {
        console.warn('<dvc-procedure>: the page did not take the dossier.', fault);
        return { fault: faultOf(fault) };
      },
    );
  }
}

/** A host may answer with anything: what is no text of the receipt is no part of it. */
function receiptOf(answer: unknown): Receipt {
  const given = (answer ?? {}) as { readonly [name: string]: unknown };
  const receipt: { -readonly [Name in keyof Receipt]: Receipt[Name] } = {};
  for (const name of ['dossierCode', 'appointment', 'text'] as const) {
    const text = given[name];
    const isText = typeof text === 'string' && text.trim() !== '';
    if (isText && (name !== 'appointment' || /^\d{4}-\d\d-\d\d(T\d\d:\d\d|$)/.test(text)))
      receipt[name] = text.trim();
    else if (text !== undefined)
      console.warn(
        `<dvc-procedure>: what the page answered to dvc-submit has a "${name}" that cannot be shown.`,
      );
  }
  return receipt;
}

function faultOf(fault: unknown): HandInFault {
  const text = (fault as { readonly citizenText?: unknown } | null | undefined)?.citizenText;
  return typeof text === 'string' && text.trim() ? { reason: 'host', text: text.trim() } : { reason: 'host' };
}
