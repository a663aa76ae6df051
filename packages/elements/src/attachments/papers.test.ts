import '../index.ts';
import type { HandInFault } from '@dvc-kit/engine';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { Submission } from '../ports/submission-port.ts';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { focused, goOn, goToReview, open, press, pressButton } from '../stage/on-procedure.ts';
import { barriers, textOf } from '../stage/on-stage.ts';
import { choose, pagePhoto, plainPdf } from '../stage/sample-papers.ts';

/** The step with the papers of a birth that is handed in online, and what is sent at its end. */
async function atPapers() {
  const sent: Submission[] = [];
  const fault: HandInFault = { reason: 'network' };
  const submission = {
    submit: async (one: Submission) => {
      sent.push(one);
      return { fault };
    },
  };
  const attributes = { commune: '00000', history: 'off', 'shared-device': '' };
  const form = await open({ filled: true, services: { submission }, attributes });
  while (!form.shadowRoot!.querySelector('dvc-attachment')) await goOn(form);
  return { form, sent };
}

const paper = (form: ProcedureForm) =>
  [...form.shadowRoot!.querySelectorAll('dvc-attachment')].find((one) =>
    one.querySelector('input[type=file]'),
  )!;
const names = (form: ProcedureForm) => [...paper(form).querySelectorAll('.file-name')].map(textOf);

async function give(form: ProcedureForm, ...files: readonly File[]) {
  const before = names(form).length;
  choose(paper(form).querySelector<HTMLInputElement>('input[type=file]:not([capture])')!, ...files);
  await waitUntil(() => names(form).length === before + files.length, 'taken', { timeout: 8000 });
  await form.updateComplete;
}

describe('the papers of a dossier', () => {
  it('are put in order, turned, taken away and brought back, and go as one PDF', async () => {
    const { form, sent } = await atPapers();
    await give(
      form,
      await pagePhoto({ name: 'a.jpg' }),
      await pagePhoto({ name: 'b.jpg', paper: 200 }),
      plainPdf(),
    );
    await pressButton(form, 'Đưa lên trước: 2. b.jpg');
    expect(names(form)).to.deep.equal(['b.jpg', 'a.jpg', 'giay-chung-sinh.pdf']);
    // The button that is gone at the top is replaced by the one that leads back.
    expect(textOf(focused(form))).to.contain('Đưa ra sau: 1. b.jpg');
    await pressButton(form, 'Xoay: 1. b.jpg');
    await pressButton(form, 'Bỏ tệp 2. a.jpg');
    expect(textOf(focused(form))).to.equal('Lấy lại a.jpg');
    await pressButton(form, 'Lấy lại a.jpg');
    expect(names(form)).to.deep.equal(['b.jpg', 'a.jpg', 'giay-chung-sinh.pdf']);
    expect(await barriers(form)).to.deep.equal([]);

    for (const other of form.shadowRoot!.querySelectorAll('dvc-attachment')) {
      const box = [...other.querySelectorAll('label')].find((one) => textOf(one).startsWith('Mang bản giấy'));
      if (other !== paper(form)) box?.querySelector('input')?.click();
    }
    await goToReview(form);
    await press(form, '#undertaking');
    await press(form, 'button[type=submit]');
    await waitUntil(() => sent.length > 0);
    const { dossier, files } = sent[0]!;
    const given = dossier.attachments.find((one) => one.files.length > 0)!.files;
    expect(given.map(({ type }) => type)).to.deep.equal(['application/pdf', 'application/pdf']);
    expect(given[0]!.name).to.match(/^[a-z-]+\.pdf$/);
    const joined = files.get(given[0]!.id)!;
    expect(joined.size).to.equal(given[0]!.size);
    const text = new TextDecoder('latin1').decode(await joined.arrayBuffer());
    expect(text.match(/\/Rotate \d+/g)).to.deep.equal(['/Rotate 90', '/Rotate 0']);
    expect(text).not.to.match(/Exif|GPS/);
    expect([...files.keys()]).to.deep.equal(given.map(({ id }) => id));
  });

  it('are asked about when the same file is given twice', async () => {
    const { form } = await atPapers();
    const photo = await pagePhoto({ name: 'a.jpg' });
    await give(form, photo);
    choose(paper(form).querySelector<HTMLInputElement>('input[type=file]:not([capture])')!, photo);
    await waitUntil(() => /giống hệt tệp đã có ở giấy tờ/.test(textOf(paper(form))), 'asked', {
      timeout: 8000,
    });
    expect(names(form)).to.deep.equal(['a.jpg']);
    await pressButton(form, 'Không thêm');
    expect(textOf(paper(form))).not.to.contain('giống hệt');
    expect(names(form)).to.deep.equal(['a.jpg']);
  });

  it('say how many are missing, until each is given or brought', async () => {
    const { form } = await atPapers();
    const tally = () => textOf(form.shadowRoot!.querySelector('.tally'));
    expect(tally()).to.match(/^Đã có tệp của 0 trong \d+ giấy tờ\. Còn thiếu \d+ giấy tờ /);
    const { view } = paper(form) as unknown as { view: { plan: { name: string } } };
    expect(tally()).to.contain(view.plan.name);
    expect(textOf(paper(form).querySelector('.tags'))).to.contain('còn thiếu tệp');
    const links = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.tally a')];
    links.find((link) => textOf(link) === view.plan.name)!.click();
    await waitUntil(() => focused(form) === paper(form).querySelector('input[type=file]:not([capture])'));
    await give(form, plainPdf());
    expect(tally()).to.match(/^Đã có tệp của 1 trong \d+ giấy tờ, 1 KB\./);
    expect(tally()).not.to.contain(view.plan.name);
    expect(textOf(paper(form).querySelector('.tags'))).not.to.contain('còn thiếu tệp');
  });

  it('are looked at as large as they are handed in, and the focus comes back', async () => {
    const { form } = await atPapers();
    await give(form, await pagePhoto({ width: 2400, height: 3200, name: 'a.jpg' }));
    await pressButton(form, 'Xem 1. a.jpg');
    const dialog = form.shadowRoot!.querySelector('.page-dialog')!;
    await waitUntil(() => dialog.querySelector('canvas')!.height === 2000, 'drawn', { timeout: 5000 });
    expect(await barriers(form)).to.deep.equal([]);
    await pressButton(form, 'Đóng');
    expect(textOf(focused(form))).to.equal('Xem 1. a.jpg');
  });
});
