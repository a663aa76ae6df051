import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { focused, goOn, goToReview, open, press, pressButton, stepTitle } from '../stage/on-procedure.ts';
import { barriers, part, textOf } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { choose, pagePhoto } from '../stage/sample-papers.ts';
import { sampleCommune } from '../stage/sample-services.ts';
import { correct } from './corrections.ts';

const receiver = { address: '/tiep-nhan/', lookUp: '/tra-cuu/?xa=00000' };

interface Asked {
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

const json = (body: unknown, status = 201, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

const problem = (status: number, name: string, detail: string) =>
  json(
    { type: `urn:dvc-kit:problem:${name}`, title: '', status, detail },
    status,
    'application/problem+json',
  );

const receipt = { dossierCode: '7KQ2-M4TR-9XWB', secret: 'QX7V-2M8R-KD4T', text: 'Nơi nhận sẽ báo tin.' };

/** A receiver that asks for no work and takes everything; what it is to answer otherwise is in `answers`. */
function fakeReceiver(answers: Readonly<Record<string, Answer>> = {}) {
  const asked: Asked[] = [];
  const sizes = new Map<string, number>();
  const usual: Record<string, Answer> = {
    'POST challenges': () =>
      json({
        parameters: { nonce: '00', salt: '00', cost: 1, keyLength: 32, keyPrefix: '' },
        signature: '00',
      }),
    'POST sessions': () => json({ token: 'one' }),
    'POST uploads': ({ headers }) => {
      const id = `u${sizes.size}`;
      sizes.set(id, Number(headers.get('upload-length')));
      return new Response(null, { status: 201, headers: { location: `/tiep-nhan/v1/uploads/${id}` } });
    },
    'PATCH upload': ({ headers, body }) =>
      new Response(null, {
        status: 204,
        headers: { 'upload-offset': String(Number(headers.get('upload-offset')) + (body as Blob).size) },
      }),
    'POST dossiers': () => json(receipt),
  };
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(String(input), location.href);
    if (!pathname.startsWith(receiver.address)) return fetch(input, init);
    const [, , , kind = '', id, below = 'upload'] = pathname.split('/');
    const path = `${init?.method} ${id ? below : kind}`;
    const one = { path, headers: new Headers(init?.headers), body: init?.body };
    asked.push(one);
    return (answers[path] ?? usual[path])!(one);
  };
  const end = () => {
    window.fetch = fetch;
  };
  return { asked, end };
}

const pageOf = (form: ProcedureForm) => textOf(form.shadowRoot!.querySelector('form'));
const phone = (form: ProcedureForm) => part<HTMLInputElement>(form, '#contact-phone');

async function giveFiles(form: ProcedureForm) {
  const inputs = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=file]:not([capture])')];
  for (const [index, input] of inputs.entries())
    choose(input, await pagePhoto({ name: 'giay.jpg', width: 300 + index, height: 400 }));
  await waitUntil(() => form.shadowRoot!.querySelectorAll('.given-files li').length === inputs.length);
}

/** The birth form of a commune with a receiver, at its review, with the undertaking made. */
async function atReview({
  files = true,
  lang = 'vi',
  commune = { ...sampleCommune, receiver } as object,
} = {}) {
  const form = await open({
    filled: true,
    services: { loadCommune: async () => commune as typeof sampleCommune },
    attributes: { lang, commune: '00000', history: 'off', 'shared-device': '' },
  });
  while (!form.shadowRoot!.querySelector('dvc-attachment')) await goOn(form);
  if (files) await giveFiles(form);
  await goToReview(form);
  await press(form, '#undertaking');
  return form;
}

async function chooseOnline(form: ProcedureForm) {
  // As whoever presses it does.
  part(form, '#way-online').focus();
  await press(form, '#way-online');
  await waitUntil(() => form.shadowRoot!.querySelector('#contact-phone'), 'it is asked how she is reached');
  await form.updateComplete;
}

async function type(form: ProcedureForm, box: HTMLInputElement, text: string) {
  box.value = text;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** Somebody who signed in before the page was loaded anew. */
const visit = {
  code: '1.001193',
  block: 'requester',
  token: 'mot-the',
  expiresAt: '2099-01-01T00:00:00Z',
  provider: 'Định danh thử',
  signOut: null,
  identity: { fullName: "H'BLĂ ÊBAN", personalIdNumber: '066170001234', gender: 'Nữ' },
};

(isOneEngine ? describe : describe.skip)('<dvc-procedure> for a commune with a receiver', () => {
  let here: ReturnType<typeof fakeReceiver>;
  afterEach(() => here.end());

  it('shows for whom it is filled in, locked, and says so to the receiver', async () => {
    here = fakeReceiver();
    const signIn = { name: 'Định danh thử' };
    const loadCommune = async () => {
      sessionStorage.setItem('dvc-kit:signed-in', JSON.stringify(visit));
      return { ...sampleCommune, receiver: { ...receiver, signIn } } as typeof sampleCommune;
    };
    const form = await open({
      filled: true,
      services: { loadCommune },
      attributes: { commune: '00000', history: 'off' },
    });
    while (stepTitle(form) !== 'Người yêu cầu') await goOn(form);
    const block = () => textOf(form.shadowRoot!.querySelector('dvc-signed-in'));
    await waitUntil(() => block().includes("Khai cho H'BLĂ ÊBAN, đã đăng nhập bằng Định danh thử."));
    await form.updateComplete;
    type Item = HTMLElement & { readonly field?: { readonly path: string } };
    const shown = [...form.shadowRoot!.querySelectorAll<Item>('.item')]
      .filter((item) => item.getClientRects().length > 0)
      .map(({ field }) => field?.path);
    expect(shown).not.to.include('requester.fullName');
    expect(shown).not.to.include('requester.identityDocument.number');
    expect(shown).to.include('requester.identityDocument.issuedBy');
    expect(await barriers(form)).to.deep.equal([]);
    while (!form.shadowRoot!.querySelector('dvc-attachment')) await goOn(form);
    await giveFiles(form);
    await goToReview(form);
    await press(form, '#undertaking');
    await chooseOnline(form);
    await type(form, phone(form), '0912345678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    const sent = JSON.parse(String(here.asked.find(({ path }) => path === 'POST dossiers')?.body));
    expect(sent.identity).to.deep.equal({ token: 'mot-the', block: 'requester' });
    expect(sent.dossier.answers.requester.identityDocument.type).to.equal('identity-card');
  });

  it('prints, unless she chooses to send, and asks nobody before', async () => {
    here = fakeReceiver();
    const form = await atReview();
    expect(part<HTMLInputElement>(form, '#way-paper').checked).to.equal(true);
    expect(await barriers(form)).to.deep.equal([]);
    await press(form, 'button[type=submit]');
    expect(stepTitle(form)).to.equal('Hồ sơ đã sẵn sàng để nộp');
    expect(here.asked).to.deep.equal([]);
  });

  it('offers nothing where the commune has no receiver', async () => {
    here = fakeReceiver();
    const form = await atReview({ files: false, commune: sampleCommune });
    expect(form.shadowRoot!.querySelector('#way-online')).to.equal(null);
  });

  it('asks how she is reached, and says what is wrong with that at its box', async () => {
    here = fakeReceiver();
    const form = await atReview();
    await chooseOnline(form);
    expect(focused(form)?.id).to.equal('way-online');
    expect(part(form, '#undertaking').checked).to.equal(true);
    await type(form, phone(form), '123');
    await type(form, part(form, '#contact-email'), 'ai-đó');
    await press(form, 'button[type=submit]');
    await waitUntil(() => focused(form)?.id === 'contact-phone');
    expect(textOf(part(form, '#contact-phone-issue'))).to.contain('10 hoặc 11 chữ số');
    expect(textOf(part(form, '#contact-email-issue'))).to.contain('ten@example.org');
    expect(await barriers(form)).to.deep.equal([]);
    expect(here.asked).to.deep.equal([]);
  });

  it('sends, tells how far it has come, and ends with what she needs to look it up', async () => {
    let takeIn = () => {};
    const isTakenIn = new Promise<void>((resolve) => {
      takeIn = resolve;
    });
    here = fakeReceiver({ 'POST dossiers': () => isTakenIn.then(() => json(receipt)) });
    const form = await atReview();
    await chooseOnline(form);
    await type(form, phone(form), '+84 912 345 678');
    const button = part(form, 'button[type=submit]');
    button.click();
    button.click();
    await waitUntil(() => pageOf(form).includes('Đang nộp hồ sơ…'));
    expect(stepTitle(form)).to.equal('Đang gửi hồ sơ…');
    expect(pageOf(form)).to.match(/Đã gửi ([\d,]+ \wB) trong \1/);
    expect(await barriers(form)).to.deep.equal([]);
    takeIn();
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    await form.updateComplete;
    expect(pageOf(form))
      .to.contain(receipt.dossierCode)
      .and.to.contain(receipt.secret)
      .and.to.contain('Lưu biên nhận');
    const link = part<HTMLAnchorElement>(form, 'dvc-keep-receipt a').href;
    expect(link).to.equal(
      `${location.origin}/tra-cuu/?xa=00000#ma=${receipt.dossierCode}&bi-mat=${receipt.secret}`,
    );
    part<HTMLDetailsElement>(form, 'dvc-keep-receipt details').open = true;
    await waitUntil(() => form.shadowRoot!.querySelector('dvc-keep-receipt svg'), 'the link as a code');
    expect(await barriers(form)).to.deep.equal([]);
    const sent = here.asked.filter(({ path }) => path === 'POST dossiers');
    expect(sent.length).to.equal(1);
    const { dossier, contact, files } = JSON.parse(String(sent[0]!.body));
    expect(contact).to.deep.equal({ phone: '0912345678' });
    expect([dossier.channel, dossier.commune]).to.deep.equal(['online', '00000']);
    expect(files.length).to.be.greaterThan(0);
  });

  it('says in the words of the receiver why not, keeps all, and tries again under the same key', async () => {
    let isFull = true;
    here = fakeReceiver({
      'POST dossiers': () => (isFull ? problem(507, 'unavailable', 'Nơi nhận hết chỗ.') : json(receipt)),
    });
    const form = await atReview();
    await chooseOnline(form);
    await type(form, phone(form), '0912345678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => focused(form)?.id === 'hand-in-fault');
    expect(textOf(part(form, '#hand-in-fault')))
      .to.contain('Nơi nhận hết chỗ.')
      .and.to.contain('vẫn còn nguyên');
    expect(phone(form).value).to.equal('0912345678');
    isFull = false;
    await press(form, '[part~=retry]');
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    const keys = here.asked
      .filter(({ path }) => path === 'POST dossiers')
      .map(({ headers }) => headers.get('idempotency-key'));
    expect(keys.length).to.equal(2);
    expect(keys[0])
      .to.match(/^[0-9a-f]{32}$/)
      .and.to.equal(keys[1]);
  });

  it('waits when the network is gone, and can be stopped then', async () => {
    here = fakeReceiver({
      'POST sessions': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const form = await atReview();
    await chooseOnline(form);
    await type(form, phone(form), '0912345678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => pageOf(form).includes('Mất mạng.'));
    const { warn } = console;
    console.warn = () => {};
    await pressButton(form, 'Dừng gửi');
    await waitUntil(() => focused(form)?.id === 'hand-in-fault');
    console.warn = warn;
    expect(form.shadowRoot!.querySelector('#way-paper')).not.to.equal(null);
  });

  it('leads to the papers that are still to be given when it is sent, and back to paper', async () => {
    here = fakeReceiver();
    const form = await atReview({ files: false });
    await chooseOnline(form);
    await type(form, phone(form), '0912345678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => form.shadowRoot!.querySelector('dvc-attachment'));
    expect(focused(form)?.id).to.equal('error-summary');
    expect(here.asked).to.deep.equal([]);
  });

  it('asks in English for a form in English', async () => {
    here = fakeReceiver({
      'POST dossiers': () => problem(413, 'too-large', 'Hồ sơ quá lớn.'),
    });
    const form = await atReview({ lang: 'en' });
    await chooseOnline(form);
    expect(pageOf(form)).to.contain('How will you submit the dossier?').and.to.contain('Phone number');
    await type(form, phone(form), '0912345678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => form.shadowRoot!.querySelector('#hand-in-fault'), 'it is refused', {
      timeout: 15_000,
    });
    const told = textOf(part(form, '#hand-in-fault'));
    expect(told).to.contain('A file is').and.not.to.contain('Hồ sơ');
  });

  it('goes under the code of the dossier that it corrects, by its receipt and without a challenge', async () => {
    here = fakeReceiver();
    const form = await atReview();
    correct(form, { code: receipt.dossierCode, secret: receipt.secret });
    await chooseOnline(form);
    await type(form, phone(form), '0912 345 678');
    await press(form, 'button[type=submit]');
    await waitUntil(() => stepTitle(form) === 'Đã nộp hồ sơ');
    const { asked } = here;
    expect(asked[0]?.path).to.equal('POST sessions');
    expect(asked[0]?.headers.get('authorization')).to.equal(`Bearer ${receipt.secret}`);
    expect(asked.map(({ path }) => path)).not.to.include('POST challenges');
    expect(asked.at(-1)?.headers.get('authorization')).to.equal('Bearer one');
  });
});
