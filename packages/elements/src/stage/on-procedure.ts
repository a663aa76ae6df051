import '../more/more.ts';
import '../understood/understand.ts';
import { fixture, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { html } from 'lit';
import type { ProcedureForm } from '../procedure/procedure.ts';
import type { KitServices } from '../services.ts';
import { part, textOf } from './on-stage.ts';
import { birthAnswers } from './sample-answers.ts';
import { sampleServices } from './sample-services.ts';

interface Opening {
  readonly services?: Partial<KitServices>;
  readonly filled?: boolean;
  readonly width?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** In a tab that had the form before: what it keeps is brought back. */
  readonly isAgain?: boolean;
}

/** The form for the registration of a birth, drawn and ready. */
export async function open(opening: Opening = {}): Promise<ProcedureForm> {
  const form = await openFirstPage(opening);
  await waitUntil(() => !isComing(form));
  await form.updateComplete;
  return form;
}

/** Said at the end of the page while what a first page seldom needs is on its way. */
export const isComing = (form: ProcedureForm): boolean =>
  form.shadowRoot!.querySelector('form > [role=status]') !== null;

/** The same, as soon as it is ready: what comes after the first page may be on its way. */
export async function openFirstPage({
  services,
  filled = false,
  width = '400px',
  attributes = {},
  isAgain = false,
}: Opening = {}): Promise<ProcedureForm> {
  if (!isAgain) {
    sessionStorage.clear();
    // Safari refuses more than a hundred changes in ten seconds.
    if (history.state !== null) await waitUntil(isHistoryBlank, 'a blank history', { timeout: 12_000 });
  }
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.width = width;
  const form = document.createElement('dvc-procedure');
  form.innerHTML = '<a href="#blank">Tải mẫu trống (PDF)</a>';
  let kept: Promise<unknown> | undefined;
  const loadKept = () => {
    const coming = import('../kept/kept.ts');
    kept = coming;
    return coming;
  };
  form.services = sampleServices({ loadKept, ...services });
  form.today = '2026-11-21';
  if (filled) form.answers = birthAnswers;
  for (const [name, value] of Object.entries({ code: '1.001193', ...attributes }))
    form.setAttribute(name, value);
  const settled = Promise.race([oneEvent(form, 'dvc-ready'), oneEvent(form, 'dvc-error')]);
  frame.append(form);
  await settled;
  await kept;
  await form.updateComplete;
  return form;
}

function isHistoryBlank(): boolean {
  try {
    history.replaceState(null, '');
  } catch {
    return false;
  }
  return true;
}

/** What has the focus inside the form. */
export const focused = (form: ProcedureForm) => form.shadowRoot!.activeElement;
/** What stands over the step, as it is read. */
export const stepTitle = (form: ProcedureForm) => textOf(form.shadowRoot!.getElementById('step'));

/** Presses what matches. */
export async function press(form: ProcedureForm, selector: string) {
  part<HTMLElement>(form, selector).click();
  await form.updateComplete;
}

/** Continue, and the step that comes after it. */
export async function goOn(form: ProcedureForm) {
  await press(form, 'button[type=submit]');
  // The steps after the declaration come in a file of their own, which a busy machine takes its time for.
  const isLoading = () =>
    /Đang tải bước này|Loading this step/.test(textOf(form.shadowRoot!.querySelector('form')));
  await waitUntil(() => !isLoading(), 'the step is there', { timeout: 8000 });
  await form.updateComplete;
}

/** A button by the words on it, those for screen readers too. What it belongs to may be on its way. */
export async function pressButton(form: ProcedureForm, words: string) {
  const find = () =>
    [...form.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one).includes(words));
  await waitUntil(() => Boolean(find()), `no button says "${words}"`, { timeout: 8000 });
  find()!.click();
  await form.updateComplete;
}

/** From the declaration to the review, all of it filled in. The result is fetched at the desk. */
export async function goToReview(form: ProcedureForm) {
  while (!form.shadowRoot!.querySelector('#d-option')) {
    await goOn(form);
    // Else a form that refuses its answers would be asked for ever.
    const errors = form.shadowRoot!.getElementById('error-summary');
    if (errors) throw new Error(`refused on the way to the review: ${textOf(errors)}`);
  }
  await press(form, '#d-option');
  await goOn(form);
}
