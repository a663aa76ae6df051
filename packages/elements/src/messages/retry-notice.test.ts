import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import type { ProcedureForm } from '../procedure/procedure.ts';
import type { KitServices } from '../services.ts';
import { focused, goOn, goToReview, open, openFirstPage, stepTitle } from '../stage/on-procedure.ts';
import { part } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { samplePaper, sampleServices } from '../stage/sample-services.ts';

/** The network that the parts of a form come over. */
let isDead = true;

const over =
  <Wanted extends unknown[], Part>(load: (...wanted: Wanted) => Promise<Part>) =>
  (...wanted: Wanted): Promise<Part> =>
    isDead ? Promise.reject(new Error('offline')) : load(...wanted);

const retry = (form: ProcedureForm) =>
  form.shadowRoot!.querySelector<HTMLElement>('[role=alert] > [part~=retry]');

/** By the keys of somebody who is at the button: once in vain, then with a network again. Returns what has the focus then. */
async function tryAgain(form: ProcedureForm): Promise<Element> {
  await waitUntil(() => retry(form), 'the button', { timeout: 8000 });
  const first = retry(form)!;
  const notice = first.parentElement!;
  first.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => retry(form) && !notice.isConnected, 'told again', { timeout: 8000 });
  await waitUntil(() => focused(form) === retry(form), 'the button of the next failure', { timeout: 8000 });
  isDead = false;
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => !retry(form) && focused(form), 'what has come', { timeout: 8000 });
  return focused(form)!;
}

(isOneEngine ? describe : describe.skip)('the focus of who tries again', () => {
  const lazy = { preload: 'none' };

  beforeEach(() => {
    isDead = true;
  });

  const opening = (services: Partial<KitServices>) => ({
    services,
    filled: true,
    width: '900px',
    attributes: lazy,
  });

  it('goes to the heading of a form that had not come', async () => {
    const { loadProcedure } = sampleServices();
    const form = await openFirstPage(opening({ loadProcedure: over(loadProcedure) }));
    expect((await tryAgain(form)).id).to.equal('step');
    expect(stepTitle(form)).not.to.equal('');
  });

  it('goes to the heading of a page the rest of which had not come', async () => {
    const form = await openFirstPage(opening({ loadMoreFields: over(() => import('../more/more.ts')) }));
    expect((await tryAgain(form)).id).to.equal('step');
    expect(form.shadowRoot!.querySelectorAll('.section').length).to.be.greaterThan(3);
  });

  it('goes to the heading of a step that had not come', async () => {
    const loadLaterSteps = over(() => import('../later/later-steps.ts'));
    const form = await open(opening({ loadLaterSteps }));
    await goOn(form);
    expect((await tryAgain(form)).id).to.equal('step');
    expect(stepTitle(form)).to.equal('Giấy tờ kèm theo');
  });

  it('goes to the first box of an address whose lists had not come', async () => {
    const { loadUnits } = sampleServices();
    const form = await open({ ...opening({ loadUnits: over(loadUnits) }), filled: false });
    const box = part(form, 'dvc-address-field .items input');
    box.focus();
    expect((await tryAgain(form)).id).to.equal(box.id);
  });

  it('goes to a paper that had not come', async () => {
    const form = await open(opening({ loadPaper: over(async () => samplePaper) }));
    await goToReview(form);
    part<HTMLElement>(form, 'dvc-paper-preview summary').click();
    expect((await tryAgain(form)).className).to.equal('paper-sheet');
  });

  it('goes to the paper beside the form that had not come', async () => {
    const loadPaper = over(async () => samplePaper);
    const form = await open({ services: { loadPaper }, width: '1200px' });
    part(form, 'form input').click();
    expect((await tryAgain(form)).className).to.equal('paper-sheet');
  });

  it('is left alone where she has gone on somewhere else', async () => {
    const form = await open(opening({ loadLaterSteps: over(() => import('../later/later-steps.ts')) }));
    await goOn(form);
    await waitUntil(() => retry(form), 'the button', { timeout: 8000 });
    isDead = false;
    const search = document.createElement('input');
    form.parentElement!.append(search);
    retry(form)!.focus();
    retry(form)!.click();
    search.focus();
    await waitUntil(() => form.shadowRoot!.querySelector('dvc-attachment'), 'the step', { timeout: 8000 });
    await form.updateComplete;
    expect(document.activeElement).to.equal(search);
  });
});
