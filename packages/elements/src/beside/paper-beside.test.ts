import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import { emulateMedia } from '@web/test-runner-commands';
import '../index.ts';
import '../later/later-steps.ts';
import type { PaperPort } from '../ports/paper-port.ts';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { focused, goOn, open, stepTitle } from '../stage/on-procedure.ts';
import { barriers, part, textOf, write } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { samplePaper } from '../stage/sample-services.ts';
import { pathAt } from './answer-at.ts';

/** Answers that a paper of this test has lines for: of the first section, of one further on, of one that is not asked for. */
const PATHS = ['parentage.known', 'child.fullName', 'mother.fullName', 'guardian.name'];

const paper: PaperPort = {
  ...samplePaper,
  preview(_id, answers) {
    const sheet = document.createElement('div');
    sheet.attachShadow({ mode: 'open' }).innerHTML = PATHS.map(
      (path) => `<p data-line>Dòng: <span class="answer" data-answer="${path}"></span></p>`,
    ).join('');
    const { child } = answers as { child?: { fullName?: string } };
    for (const [at, text] of [child?.fullName ?? ''].entries())
      sheet.shadowRoot!.querySelectorAll('.answer')[at + 1]!.textContent = text;
    return sheet;
  },
};

async function begun(width: string, filled = false): Promise<ProcedureForm> {
  const form = await open({ width, filled, services: { loadPaper: async () => paper } });
  // What is answered already is not answered by a click.
  if (filled) write(boxOf(form, 'child.fullName'), 'Trần Văn Mẫu');
  else part(form, 'form input').click();
  await waitUntil(() => form.shadowRoot!.querySelector('dvc-paper-beside') !== null, 'the paper', {
    timeout: 10_000,
  });
  return form;
}

const sheetOf = (form: ProcedureForm) =>
  form.shadowRoot!.querySelector<HTMLElement>('dvc-paper-beside .paper-sheet > div')?.shadowRoot;

const lineOf = (form: ProcedureForm, path: string) =>
  sheetOf(form)!.querySelector(`[data-answer="${path}"]`)!.parentElement!;

const marked = (form: ProcedureForm) =>
  [...(sheetOf(form)?.querySelectorAll('[data-at-hand] .answer') ?? [])].map((one) =>
    one.getAttribute('data-answer'),
  );

const boxOf = (form: ProcedureForm, path: string) =>
  [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('form input')].find((box) => pathAt(box) === path)!;

(isOneEngine ? describe : describe.skip)('the paper beside the form', () => {
  it('is not printed with the form, which has the sheet for itself and no field on two of them', async () => {
    const form = await begun('1200px', true);
    await emulateMedia({ media: 'print' });
    try {
      expect(part(form, 'dvc-paper-beside').offsetWidth).to.equal(0);
      expect(part(form, 'form').offsetWidth).to.be.greaterThan(0.9 * part(form, '.page').offsetWidth);
      const styles = (selector: string) =>
        [...form.shadowRoot!.querySelectorAll(selector)].map((one) => getComputedStyle(one));
      expect(styles('.field').every(({ breakInside }) => breakInside === 'avoid')).to.equal(true);
      // Grids that go on on the next sheet are laid out one part over the other.
      expect(styles('.section, .items, .group').some(({ display }) => display === 'grid')).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('shows what is being typed, marks its line, and leads from a line to its box', async () => {
    const form = await begun('1200px');
    await waitUntil(() => Boolean(sheetOf(form)), 'the sheet');
    const child = boxOf(form, 'child.fullName');
    child.focus();
    expect(marked(form)).to.deep.equal(['child.fullName']);
    child.value = 'Y Mơ̆ng';
    child.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(textOf(lineOf(form, 'child.fullName'))).to.equal('Dòng: Y Mơ̆ng');

    write(child, 'Nguyễn Thị Ổi');
    await waitUntil(() => textOf(lineOf(form, 'child.fullName')) === 'Dòng: Nguyễn Thị Ổi', 'the answer');
    expect(marked(form)).to.deep.equal(['child.fullName']);

    lineOf(form, 'mother.fullName').click();
    await waitUntil(() => focused(form) === boxOf(form, 'mother.fullName'), 'the box of the line');
    expect(marked(form)).to.deep.equal(['mother.fullName']);
    expect(await barriers(form)).to.deep.equal([]);
  });

  it('leaves the page when the declaration is done', async () => {
    const form = await begun('1200px', true);
    expect(part<HTMLElement>(form, '.page').hasAttribute('data-beside')).to.equal(true);
    await goOn(form);
    expect(stepTitle(form)).to.equal('Giấy tờ kèm theo');
    expect(form.shadowRoot!.querySelector('dvc-paper-beside') === null).to.equal(true);
    expect(part<HTMLElement>(form, '.page').hasAttribute('data-beside')).to.equal(false);
  });

  it('opens from a button where there is no room, and tells of a line that is not asked for yet where it will be', async () => {
    const form = await begun('400px');
    part(form, '.paper-button').focus();
    part(form, '.paper-button').click();
    await waitUntil(() => Boolean(sheetOf(form)), 'the sheet');
    expect(part<HTMLDialogElement>(form, 'dvc-paper-beside dialog').open).to.equal(true);
    expect(await barriers(form)).to.deep.equal([]);

    const said = () => textOf(part(form, 'dvc-paper-beside p[role=status].hint'));
    lineOf(form, 'mother.fullName').click();
    await waitUntil(() => said() === 'Dòng này điền ở phần “Người mẹ”. Đến phần ấy sẽ điền được.', said());
    lineOf(form, 'guardian.name').click();
    await waitUntil(() => said() === 'Theo lời khai của bạn, dòng này không phải điền.', said());

    part(form, 'dvc-paper-beside .paper-bar button').click();
    await waitUntil(() => !form.shadowRoot!.querySelector('dvc-paper-beside dialog'), 'no dialog');
    expect(focused(form)?.className).to.contain('paper-button');
  });

  it('says that the network is dead, and draws when it is asked again', async () => {
    let isDead = true;
    const form = await open({
      width: '400px',
      services: { loadPaper: async () => (isDead ? Promise.reject(new Error('dead')) : paper) },
    });
    part(form, 'form input').click();
    await waitUntil(() => form.shadowRoot!.querySelector('.paper-button'), 'the button', { timeout: 10_000 });
    part(form, '.paper-button').click();
    await waitUntil(() => form.shadowRoot!.querySelector('dvc-paper-beside [role=alert]'), 'what is wrong');
    isDead = false;
    part(form, 'dvc-paper-beside [role=alert] button').click();
    await waitUntil(() => Boolean(sheetOf(form)), 'the sheet');
  });
});
