import '../index.ts';
import type { HandInFault, Receipt } from '@dvc-kit/engine';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { OfferEvent } from '../later/offer-event.ts';
import type { Submission, SubmissionAnswer, SubmissionPort } from '../ports/submission-port.ts';
import { focused, goOn, goToReview, open, press, pressButton, stepTitle } from '../stage/on-procedure.ts';
import { barriers, part, textOf } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { choose, pagePhoto } from '../stage/sample-papers.ts';
import type { ProcedureForm } from './procedure.ts';

const receipt: Receipt = {
  dossierCode: 'H00.99-261128-0007',
  appointment: '2026-12-05T09:30:00+07:00',
  text: 'Mang theo bản chính khi đến nhận.',
};

interface Sent extends Submission {
  readonly signal: AbortSignal;
  readonly answer: (answer: SubmissionAnswer) => void;
  readonly breakDown: () => void;
}

/** A receiver that answers when the test says so, and what it was sent. */
function receiver() {
  const sent: Sent[] = [];
  const port: SubmissionPort = {
    submit: (submission, signal) =>
      new Promise((answer, reject) => {
        sent.push({ ...submission, signal, answer, breakDown: () => reject(new Error('offline')) });
      }),
  };
  return { sent, port };
}

const pageOf = (form: ProcedureForm) => textOf(form.shadowRoot!.querySelector('form'));

async function giveFiles(form: ProcedureForm) {
  const inputs = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=file]:not([capture])')];
  for (const [index, input] of inputs.entries())
    choose(input, await pagePhoto({ name: 'giay.jpg', width: 300 + index, height: 400 }));
  await waitUntil(() => form.shadowRoot!.querySelectorAll('.given-files li').length === inputs.length);
}

/** The birth form with everything given, at its review, with the undertaking made. */
async function atReview(port: SubmissionPort, lang = 'vi') {
  const form = await open({
    filled: true,
    services: { submission: port },
    // Each test begins anew: nothing is kept of the one before.
    attributes: { lang, commune: '00000', history: 'off', 'shared-device': '' },
  });
  while (!form.shadowRoot!.querySelector('dvc-attachment')) await goOn(form);
  await giveFiles(form);
  await goToReview(form);
  await press(form, '#undertaking');
  return form;
}

async function failing(fault: HandInFault, lang?: string) {
  const { sent, port } = receiver();
  const form = await atReview(port, lang);
  await press(form, 'button[type=submit]');
  sent[0]!.answer({ fault });
  await waitUntil(() => focused(form)?.id === 'hand-in-fault', 'the fault has the focus');
  return { form, sent };
}

(isOneEngine ? describe : describe.skip)('<dvc-procedure> that hands in online', () => {
  it('says on the way that the dossier will be sent, and demands the files', async () => {
    const { port } = receiver();
    const form = await open({ filled: true, services: { submission: port } });
    expect(textOf(part(form, '[part~=privacy]'))).to.contain('cho đến khi bạn bấm “Nộp hồ sơ”');
    while (!form.shadowRoot!.querySelector('dvc-attachment')) await goOn(form);
    expect(pageOf(form)).not.to.contain('không bắt buộc khi nộp giấy');
    await press(form, 'button[type=submit]');
    expect(focused(form)?.id).to.equal('error-summary');
  });

  it('sends one dossier with its files, however often the button is pressed', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    expect(textOf(part(form, 'button[type=submit]'))).to.equal('Nộp hồ sơ');
    const button = part(form, 'button[type=submit]');
    button.click();
    button.click();
    await form.updateComplete;
    expect(sent.length).to.equal(1);
    const [{ dossier, files, attempt }] = sent as [Sent];
    expect(dossier.procedure.code).to.equal('1.001193');
    expect(attempt).to.match(/^[0-9a-f]{32}$/);
    const named = dossier.attachments.flatMap((one) => one.files.map(({ id }) => id));
    expect(named).not.to.be.empty;
    for (const id of named) expect(files.get(id)?.name).to.equal('giay.jpg');
  });

  it('says that it is sending, with nothing to change meanwhile, and moves the focus there', async () => {
    const { port } = receiver();
    const form = await atReview(port);
    await press(form, 'button[type=submit]');
    expect(stepTitle(form)).to.equal('Đang gửi hồ sơ…');
    expect(focused(form)?.id).to.equal('step');
    expect(textOf(part(form, '[role=status]'))).to.contain('chưa sửa, chưa quay lại được');
    expect(form.shadowRoot!.querySelector('button[type=submit], [part~=back], input, dvc-wipe')).to.equal(
      null,
    );
    expect(await barriers(form)).to.deep.equal([]);
  });

  it('ends with code, appointment and words of the receiver, and the declaration to keep', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    const told: unknown[] = [];
    form.addEventListener('dvc-submitted', (event) => told.push((event as CustomEvent).detail));
    await press(form, 'button[type=submit]');
    sent[0]!.answer({ receipt });
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    await form.updateComplete;
    expect(focused(form)?.id).to.equal('step');
    expect(pageOf(form))
      .to.contain('H00.99-261128-0007')
      .and.to.contain('09:30, 05/12/2026')
      .and.to.contain('Mang theo bản chính khi đến nhận.')
      .and.to.contain('Tải tờ khai đã điền')
      .and.not.to.contain('Mang theo các giấy tờ này');
    expect(told).to.deep.equal([{ by: 'online' }]);
    expect(form.shadowRoot!.querySelector('[part~=back]')).to.equal(null);
    expect(await barriers(form)).to.deep.equal([]);
  });

  it('says when no answer came, keeps everything, and sends the same dossier again', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    await press(form, 'button[type=submit]');
    const { warn } = console;
    console.warn = () => {};
    sent[0]!.breakDown();
    await waitUntil(() => focused(form)?.id === 'hand-in-fault');
    console.warn = warn;
    expect(textOf(part(form, '#hand-in-fault')))
      .to.contain('Chưa có trả lời của nơi nhận')
      .and.to.contain('vẫn còn nguyên');
    expect(part(form, '#undertaking').checked).to.equal(true);
    expect(await barriers(form)).to.deep.equal([]);
    await press(form, '[part~=retry]');
    expect(sent.map(({ attempt }) => attempt)).to.deep.equal([sent[0]!.attempt, sent[0]!.attempt]);
    expect([...sent[1]!.files.keys()]).to.deep.equal([...sent[0]!.files.keys()]);
    sent[1]!.answer({ receipt });
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
  });

  it('can be stopped when nothing comes back, and does not mistake the late answer for that of the next try', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    await press(form, 'button[type=submit]');
    await pressButton(form, 'Dừng gửi');
    await waitUntil(() => focused(form)?.id === 'hand-in-fault');
    expect(sent[0]!.signal.aborted).to.equal(true);
    await press(form, '[part~=retry]');
    sent[0]!.answer({ fault: { reason: 'unavailable' } });
    await form.updateComplete;
    expect(stepTitle(form)).to.equal('Đang gửi hồ sơ…');
    sent[1]!.answer({ receipt });
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
  });

  it('sends what was changed after a failure as another dossier, and says what that may lead to', async () => {
    const { form, sent } = await failing({ reason: 'network' });
    await press(form, '#undertaking');
    await press(form, '#undertaking');
    expect(textOf(part(form, '#hand-in-fault'))).to.contain('gửi lại sẽ thành hai hồ sơ');
    await press(form, '[part~=retry]');
    expect(sent[1]!.attempt).not.to.equal(sent[0]!.attempt);
  });

  it('says when to try again, where the receiver tells it', async () => {
    const { form } = await failing({ reason: 'unavailable', retryAfter: 600 });
    expect(textOf(part(form, '#hand-in-fault'))).to.contain('Thử lại sau khoảng 10 phút');
  });

  it('says what the receiver objects to, in the words of the form', async () => {
    const issues = [
      { path: 'child.fullName', keyword: 'pattern', params: {} },
      { path: 'nowhere', keyword: 'required', params: {} },
    ];
    const { form } = await failing({ reason: 'refused', issues });
    const lines = [...form.shadowRoot!.querySelectorAll('#hand-in-fault li')].map(textOf);
    expect(lines.length).to.equal(2);
    expect(lines[0]).to.match(/họ, chữ đệm, tên/i);
    expect(lines[1]).to.equal('Xem lại các mục đã khai');
  });

  it('still prints the declaration when it cannot be sent', async () => {
    const { form } = await failing({ reason: 'network' });
    part<HTMLDetailsElement>(form, '#hand-in-fault details').open = true;
    await pressButton(form, 'Tải tờ khai đã điền');
    await waitUntil(() => form.shadowRoot!.querySelector('#hand-in-fault a[download$=".pdf"]'));
  });

  it('fails in English for a form in English', async () => {
    const { form } = await failing({ reason: 'network' }, 'en');
    expect(textOf(part(form, '#hand-in-fault'))).to.contain('Your dossier has not been submitted');
  });

  it('lets a host that takes the dossier go first', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    let offered = 0;
    form.addEventListener('dvc-submit', (event) => {
      offered += 1;
      event.preventDefault();
    });
    const button = part(form, 'button[type=submit]');
    button.click();
    button.click();
    await waitUntil(() => stepTitle(form) === 'Hồ sơ đã chuyển cho trang này');
    expect([offered, sent.length]).to.deep.equal([1, 0]);
  });

  it('says what the page answers that took the dossier, once it has', async () => {
    const form = await atReview(receiver().port);
    let keep: (answer: unknown) => void = () => {};
    form.addEventListener('dvc-submit', (event) =>
      (event as OfferEvent).waitUntil(new Promise((kept) => (keep = kept))),
    );
    await press(form, 'button[type=submit]');
    expect(stepTitle(form)).to.equal('Đang gửi hồ sơ…');
    keep({ dossierCode: ' TN-42 ', appointment: 'thứ hai', text: 7 });
    await waitUntil(() => stepTitle(form) === 'Hồ sơ đã chuyển cho trang này');
    expect(pageOf(form)).to.contain('TN-42').and.not.to.contain('thứ hai').and.not.to.contain('7 ');
    expect(form.shadowRoot!.querySelector('[part~=back]')).to.equal(null);
  });

  it('keeps everything when the page could not take it, says why in its words, and offers it again', async () => {
    const form = await atReview(receiver().port);
    const answers: Promise<unknown>[] = [
      Promise.reject(Object.assign(new Error('500'), { citizenText: 'Cổng bảo trì đến 15 giờ.' })),
      Promise.reject(new TypeError('Failed to fetch')),
      Promise.resolve(),
    ];
    for (const answer of answers) answer.catch(() => {});
    const offered: string[] = [];
    form.addEventListener('dvc-submit', (event) => {
      const offer = event as OfferEvent;
      offered.push(offer.detail.dossier.procedure.code);
      offer.waitUntil(answers[offered.length - 1]!);
    });
    await press(form, 'button[type=submit]');
    await waitUntil(() => focused(form)?.id === 'hand-in-fault');
    expect(textOf(part(form, '#hand-in-fault'))).to.contain('Cổng bảo trì đến 15 giờ.');
    await press(form, '[part~=retry]');
    await waitUntil(() => offered.length === 2 && stepTitle(form) !== 'Đang gửi hồ sơ…');
    const said = textOf(part(form, '#hand-in-fault'));
    expect(said).to.contain('chưa nhận được hồ sơ').and.not.to.contain('fetch');
    expect(await barriers(form)).to.deep.equal([]);
    await press(form, '[part~=retry]');
    await waitUntil(() => stepTitle(form) === 'Hồ sơ đã chuyển cho trang này');
    expect(offered.length).to.equal(3);
  });

  it('leads back from a page that prevents the event and says nothing', async () => {
    const form = await atReview(receiver().port);
    form.addEventListener('dvc-submit', (event) => event.preventDefault());
    await press(form, 'button[type=submit]');
    await waitUntil(() => stepTitle(form) === 'Hồ sơ đã chuyển cho trang này');
    expect(pageOf(form)).to.contain('Nếu trang không báo đã nhận');
    await press(form, '[part~=back]');
    expect(part(form, 'button[type=submit]').textContent).to.contain('Nộp hồ sơ');
  });

  it('throws nothing into the page when it is taken away in the middle, and shows the answer when it is back', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    const frame = form.parentElement!;
    const thrown: unknown[] = [];
    const listen = (event: Event) => thrown.push(event);
    window.addEventListener('error', listen);
    window.addEventListener('unhandledrejection', listen);
    await press(form, 'button[type=submit]');
    form.remove();
    sent[0]!.answer({ receipt });
    await form.updateComplete;
    frame.append(form);
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    expect(thrown).to.deep.equal([]);
    window.removeEventListener('error', listen);
    window.removeEventListener('unhandledrejection', listen);
  });

  it('shows the answer in the language that was chosen meanwhile', async () => {
    const { sent, port } = receiver();
    const form = await atReview(port);
    await press(form, 'button[type=submit]');
    form.lang = 'en';
    await waitUntil(() => stepTitle(form) === 'Sending your dossier…');
    sent[0]!.answer({ receipt });
    await waitUntil(() => stepTitle(form) === 'Your dossier has been submitted');
  });
});
