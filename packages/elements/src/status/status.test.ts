import '../procedure/procedure.ts';
import './status.ts';
import { expect } from '@esm-bundle/chai';
import { fixture, waitUntil } from '@open-wc/testing-helpers';
import { html } from 'lit';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { barriers, part, textOf, write } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { choose, pagePhoto } from '../stage/sample-papers.ts';
import { sampleCommune, sampleServices } from '../stage/sample-services.ts';
import type { DossierStatus } from './dossier-status.ts';
import { aStatus, due } from './status.examples.ts';
import type { DossierStatusElement } from './status.ts';

const code = '7KQ2-M4TR-9XWB';
const secret = 'QX7V-2M8R-KD4T-9';

const received = aStatus({
  receivedAt: '2026-11-29T20:30:00.000Z',
  changedAt: '2026-11-29T20:30:00.000Z',
  events: [{ action: 'receive', at: '2026-11-29T20:30:00.000Z' }],
});

const rule = {
  types: ['image/jpeg', 'image/png', 'application/pdf'] as const,
  maxBytes: 2 * 1024 * 1024,
  maxFiles: 3,
};

const supplement = {
  until: '2020-11-02',
  papers: [{ id: 'birth-notice', name: 'Giấy chứng sinh', ...rule }],
  other: rule,
};

type Answer = (asked: {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}) => Response | Promise<Response>;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const problem = (status: number, name: string, headers: Record<string, string> = {}) =>
  new Response(
    JSON.stringify({ type: `urn:dvc-kit:problem:${name}`, title: '', status, detail: 'Lời của nơi nhận.' }),
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

/** Answers what is asked of the receiver. Says what was asked. */
function receiverThat(answer: Answer) {
  const asked: string[] = [];
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(String(input), location.href);
    if (!pathname.startsWith('/tiep-nhan/')) return fetch(input, init);
    asked.push(`${init?.method ?? 'GET'} ${pathname.slice('/tiep-nhan/'.length)}`);
    return answer({ path: pathname, headers: new Headers(init?.headers), body: String(init?.body ?? '') });
  };
  const end = () => {
    window.fetch = fetch;
  };
  return { asked, end };
}

const services = sampleServices({
  loadCommune: async () => ({ ...sampleCommune, receiver: { address: '/tiep-nhan/' } }),
});

async function openStatus(lang = 'vi'): Promise<DossierStatusElement> {
  const element = await fixture<DossierStatusElement>(
    html`<dvc-status commune="00000" lang=${lang} .services=${services}><p>Gọi điện</p></dvc-status>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('#step'), 'there is something to look up with');
  return element;
}

const pageOf = (element: Element) => textOf(element.shadowRoot!.querySelector('.page'));
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;

async function ask(element: DossierStatusElement, typed: { secret?: string; digits?: string }) {
  write(part(element, '#code'), code);
  if (typed.digits) {
    part(element, '#by-digits').click();
    await element.updateComplete;
    write(part(element, '#digits'), typed.digits);
  } else write(part(element, '#secret'), typed.secret ?? secret);
  part(element, 'button[type=submit]').click();
  await element.updateComplete;
}

function pressOn(element: Element, words: string) {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find((one) => textOf(one).includes(words))!.click();
}

(isOneEngine ? describe : describe.skip)('<dvc-status>', () => {
  let receiver: ReturnType<typeof receiverThat>;
  afterEach(() => receiver.end());

  it('asks for both codes, and says at its box what is missing', async () => {
    receiver = receiverThat(() => json(received));
    const element = await openStatus();
    expect(await barriers(element)).to.deep.equal([]);
    part(element, 'button[type=submit]').click();
    await waitUntil(() => focused(element) === 'code');
    expect(textOf(part(element, '#code-issue'))).to.contain('Nhập mã hồ sơ');
    expect(textOf(part(element, '#secret-issue'))).to.contain('Nhập mã bí mật');
    expect(await barriers(element)).to.deep.equal([]);
    expect(receiver.asked).to.deep.equal([]);
  });

  it('tells state, next step and events in the time of Việt Nam, by the secret in a header alone', async () => {
    let token: string | null = null;
    receiver = receiverThat(({ headers }) => {
      token = headers.get('authorization');
      return json(received);
    });
    const element = await openStatus();
    await ask(element, {});
    await waitUntil(() => focused(element) === 'step');
    expect(receiver.asked).to.deep.equal([`GET v1/dossiers/${code}`]);
    expect(token).to.equal(`Bearer ${secret}`);
    expect(pageOf(element))
      .to.contain('Đã đến nơi tiếp nhận')
      .and.to.contain('Việc tiếp theo')
      .and.to.contain('03:30, 30/11/2026');
    expect(await barriers(element)).to.deep.equal([]);
  });

  it('says what has to be supplemented, why it was refused, and the new day with the apology', async () => {
    let told: Partial<DossierStatus> = {};
    receiver = receiverThat(() => json({ ...received, ...told }));
    const element = await openStatus();
    const event = (action: string, text: string) => ({ action, at: received.changedAt, text });
    const after = async (state: string, one: ReturnType<typeof event>, appointment: string | null) => {
      told = { state, events: [...received.events, one], appointment };
      if (element.shadowRoot!.querySelector('#code')) await ask(element, {});
      else part(element, '[part~=retry]').click();
      await waitUntil(() => pageOf(element).includes(one.text));
      return pageOf(element);
    };
    expect(await after('supplement-asked', event('ask-supplement', 'Chụp lại giấy.'), null)).to.contain(
      'Cần bổ sung những gì Chụp lại giấy.',
    );
    expect(await after('refused', event('refuse', 'Sai thẩm quyền.'), null)).to.contain(
      'Lý do Sai thẩm quyền.',
    );
    expect(await after('accepted', event('postpone', 'Bảo trì.'), '2026-12-09')).to.contain(
      'Nơi tiếp nhận xin lỗi vì chưa xong đúng hẹn. Hẹn lại ngày trả kết quả: 09/12/2026',
    );
  });

  it('tells the bare state by the last digits of the phone, and how to see more', async () => {
    let body = '';
    receiver = receiverThat((one) => {
      ({ body } = one);
      return json({ ...received, events: [], can: [] });
    });
    const element = await openStatus();
    await ask(element, { digits: '56 78' });
    await waitUntil(() => focused(element) === 'step');
    expect(receiver.asked).to.deep.equal([`POST v1/dossiers/${code}/by-phone`]);
    expect(JSON.parse(body)).to.deep.equal({ digits: '5678' });
    expect(pageOf(element)).to.contain('chỉ xem được trạng thái').and.not.to.contain('Đã qua những bước nào');
    expect(await barriers(element)).to.deep.equal([]);
  });

  it('leads who tries again to the next failure, then to what has come', async () => {
    let isDead = true;
    const flaky: typeof services = {
      ...services,
      loadCommune: async (...asked) => {
        if (isDead) throw new Error('offline');
        return services.loadCommune(...asked);
      },
    };
    const element = await fixture<DossierStatusElement>(
      html`<dvc-status commune="00000" .services=${flaky}></dvc-status>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('#trouble'));
    const notice = part(element, '#trouble');
    part(element, '[part~=retry]').click();
    await waitUntil(() => !notice.isConnected && focused(element) === 'trouble');
    isDead = false;
    part(element, '[part~=retry]').click();
    await waitUntil(() => focused(element) === 'step');
  });

  it('says why nothing is told, and keeps what was typed', async () => {
    let answer: Answer = () => problem(404, 'receipt-unknown');
    receiver = receiverThat((asked) => answer(asked));
    const element = await openStatus();
    await ask(element, {});
    await waitUntil(() => focused(element) === 'trouble');
    expect(pageOf(element)).to.contain('Không có hồ sơ nào với hai mã này');
    expect(await barriers(element)).to.deep.equal([]);
    const again = async (other: Answer, words: string) => {
      answer = other;
      part(element, 'button[type=submit]').click();
      await waitUntil(() => pageOf(element).includes(words));
      expect(part(element, '#code').value).to.equal(code);
      expect(part(element, '#secret').value).to.equal(secret);
    };
    await again(() => problem(429, 'too-many-requests', { 'retry-after': '40' }), 'Chờ 40 giây');
    await again(() => {
      throw new TypeError('Failed to fetch');
    }, 'Chưa có trả lời của nơi tiếp nhận');
    await again(() => problem(503, 'unavailable'), 'Lời của nơi nhận.');
  });

  it('takes the codes of a link out of the address at once, and looks them up', async () => {
    receiver = receiverThat(() => json(received));
    const before = location.pathname + location.search;
    history.replaceState(null, '', `#ma=${code}&bi-mat=${secret}`);
    const element = await openStatus();
    await waitUntil(() => focused(element) === 'step');
    expect(location.href.endsWith(before)).to.equal(true);
    expect(pageOf(element)).to.contain('Đã đến nơi tiếp nhận');
    expect(receiver.asked.length).to.equal(1);
  });

  it('takes the code of a slip, and asks for the rest', async () => {
    receiver = receiverThat(() => json(received));
    history.replaceState(null, '', `#ma=${code}`);
    const element = await openStatus();
    await waitUntil(() => part(element, '#code').value === code);
    expect(location.hash).to.equal('');
    expect(receiver.asked).to.deep.equal([]);
  });

  it('adds a file and a note once the office has asked, under one key, also after a cut', async () => {
    let state = 'supplement-asked';
    let cut = 1;
    const keys: (string | null)[] = [];
    let sent = '';
    receiver = receiverThat(({ path, headers, body }) => {
      if (path.endsWith('/sessions')) return json({ token: 'one' }, 201);
      if (path.endsWith('/uploads'))
        return new Response(null, { status: 201, headers: { location: 'uploads/u1' } });
      if (path.endsWith('/uploads/u1'))
        return new Response(null, { status: 204, headers: { 'upload-offset': String(size) } });
      if (path.endsWith('/supplements')) {
        keys.push(headers.get('idempotency-key'));
        if (cut-- > 0) return problem(503, 'unavailable');
        sent = body;
        state = 'supplemented';
        return json({}, 201);
      }
      const isAsked = state === 'supplement-asked';
      const can = isAsked ? ['withdraw', 'supplement'] : ['withdraw'];
      return json({ ...received, state, can, supplement: isAsked ? supplement : null });
    });
    let size = 0;
    const element = await openStatus();
    await ask(element, {});
    await waitUntil(() => element.shadowRoot!.querySelector('#add'));
    expect(pageOf(element)).to.contain('Hạn bổ sung đã qua: 02/11/2020');
    part(element, '#add').click();
    await waitUntil(() => focused(element) === 'supplement');
    part(element, '[part~=continue]').click();
    await waitUntil(() => element.shadowRoot!.querySelector('#note-issue'), 'nothing is no supplement');
    expect(await barriers(element)).to.deep.equal([]);
    const [notice, other] = element.shadowRoot!.querySelectorAll('dvc-attachment');
    expect(textOf(notice!)).to.contain('Giấy chứng sinh').and.to.contain('2 MB');
    expect(textOf(other!)).to.contain('Giấy tờ khác được yêu cầu');
    choose(
      notice!.querySelector<HTMLInputElement>('input[type=file]:not([capture])')!,
      await pagePhoto({ name: 'giay.jpg', width: 300, height: 400 }),
    );
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.given-files li').length === 1, undefined, {
      timeout: 10_000,
    });
    write(part<HTMLTextAreaElement>(element, '#note'), 'Chụp lại cả hai mặt.');
    size = Number.MAX_SAFE_INTEGER;
    part(element, '[part~=continue]').click();
    await waitUntil(() => focused(element) === 'trouble');
    expect(part<HTMLTextAreaElement>(element, '#note').value).to.equal('Chụp lại cả hai mặt.');
    part(element, '[part~=continue]').click();
    await waitUntil(() => pageOf(element).includes('Đã bổ sung'));
    const { files, note } = JSON.parse(sent);
    expect([files.length, files[0].upload, files[0].attachment, note]).to.deep.equal([
      1,
      'u1',
      'birth-notice',
      'Chụp lại cả hai mặt.',
    ]);
    expect(keys.length).to.equal(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('has the whole dossier corrected by the form itself, of which the page hears nothing', async () => {
    receiver = receiverThat(() =>
      json({ ...received, state: 'supplement-asked', can: ['supplement'], supplement }),
    );
    const element = await openStatus();
    await ask(element, { secret });
    await waitUntil(() => element.shadowRoot!.querySelector('#correct-whole'));
    part(element, '#correct-whole').click();
    await waitUntil(() => focused(element) === 'correct');
    const form = part(element, 'dvc-procedure') as ProcedureForm;
    await waitUntil(() => form.shadowRoot!.querySelector('.step-title'), 'the form is there', {
      timeout: 10_000,
    });
    expect([form.code, form.commune, form.headingLevel]).to.deep.equal(['1.001193', '00000', 3]);
    expect(await barriers(element)).to.deep.equal([]);
    const heard: string[] = [];
    const told = ['dvc-submit', 'dvc-submitted', 'dvc-step'];
    for (const type of told) element.addEventListener(type, () => heard.push(type));
    for (const type of told) form.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
    await waitUntil(() => focused(element) === 'correct' && pageOf(element).includes('Bản sửa đã đến'));
    expect(heard).to.deep.equal([]);
    pressOn(element, 'Xem tình trạng hồ sơ');
    await waitUntil(() => !element.shadowRoot!.querySelector('dvc-procedure'));
    expect(receiver.asked.length).to.equal(2);
  });

  it('asks once before it takes a dossier back, rests on keeping it, and does it once', async () => {
    let answer: (response: Response) => void = () => {};
    const withdrawn = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    receiver = receiverThat(({ path }) => (path.endsWith('/withdrawal') ? withdrawn : json(received)));
    const element = await openStatus();
    await ask(element, {});
    await waitUntil(() => element.shadowRoot!.querySelector('#withdraw'));
    part(element, '#withdraw').click();
    await waitUntil(() => focused(element) === 'keep');
    expect(await barriers(element)).to.deep.equal([]);
    part(element, '#keep').click();
    await waitUntil(() => focused(element) === 'withdraw');
    part(element, '#withdraw').click();
    await waitUntil(() => focused(element) === 'keep');
    const button = part(element, '[part~=warning] [part~=continue]');
    button.click();
    button.click();
    const events = [...received.events, { action: 'withdraw', at: received.changedAt }];
    answer(json({ ...received, state: 'withdrawn', can: [], events }));
    await waitUntil(() => pageOf(element).includes('Bạn rút hồ sơ'));
    expect(element.shadowRoot!.querySelector('#withdraw')).to.equal(null);
    expect(receiver.asked.filter((one) => one.startsWith('POST'))).to.deep.equal([
      `POST v1/dossiers/${code}/withdrawal`,
    ]);
  });

  it('speaks English, also for a receiver that does not', async () => {
    let isOver = false;
    receiver = receiverThat(() => (isOver ? problem(409, 'wrong-state') : json(received)));
    const element = await openStatus('en');
    await ask(element, {});
    await waitUntil(() => pageOf(element).includes('An officer will look at it'));
    expect(pageOf(element)).not.to.contain(received.text);
    isOver = true;
    part(element, '[part~=retry]').click();
    await waitUntil(() => pageOf(element).includes('This can no longer be done'));
  });

  it('leaves the fallback where nothing can be looked up', async () => {
    receiver = receiverThat(() => json(received));
    const warn = console.warn;
    console.warn = () => {};
    const element = await fixture<DossierStatusElement>(
      html`<dvc-status commune="00000" .services=${sampleServices()}><p>Gọi điện</p></dvc-status>`,
    );
    await waitUntil(() => pageOf(element).includes('không tra cứu được'));
    console.warn = warn;
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('tells what is to be paid and how, leads to the page to pay on, and hands out what the office has given her', async () => {
    const status = aStatus({
      state: 'accepted',
      payment: due,
      delivery: { option: 'post', tracking: 'RR000000000VN' },
      slips: [
        {
          revision: 2,
          form: '01',
          name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
          at: '2026-11-25T08:15:00.000Z',
        },
      ],
    });
    let isDown = true;
    receiver = receiverThat(({ path, headers }) => {
      if (headers.get('authorization') !== `Bearer ${secret}`) return problem(404, 'receipt-unknown');
      if (path.endsWith('/payments'))
        return isDown ? problem(503, 'unavailable') : json({ address: 'https://tra.example/p1' }, 201);
      return path.includes('/slips/') ? new Response(new Blob(['%PDF-1.7'])) : json(status);
    });
    const element = await openStatus();
    await ask(element, { secret });
    await waitUntil(() => pageOf(element).includes('Còn phải nộp'), 'what is to be paid');
    expect(pageOf(element)).to.match(/8\.000\sđồng/);
    expect(pageOf(element)).to.contain('RR000000000VN').and.to.contain(due.transfer!.reference);
    expect(await barriers(element)).to.deep.equal([]);
    pressOn(element, 'Thanh toán trực tuyến');
    await waitUntil(() => pageOf(element).includes('Chưa mở được trang thanh toán'), 'it is told');
    isDown = false;
    pressOn(element, 'Thanh toán trực tuyến');
    await waitUntil(() => focused(element) === 'pay-page', 'the way to the page');
    expect(part<HTMLAnchorElement>(element, '#pay-page').href).to.equal('https://tra.example/p1');
    part<HTMLDetailsElement>(element, 'dvc-paying details').open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('dvc-paying svg'), 'the code');
    pressOn(element, 'Giấy tiếp nhận hồ sơ');
    await waitUntil(() => element.shadowRoot!.querySelector('dvc-slip a'), 'the slip');
    expect(part<HTMLAnchorElement>(element, 'dvc-slip a').download).to.equal(`mau-01-${code}.pdf`);
    expect(receiver.asked.slice(-3)).to.deep.equal([
      `POST v1/dossiers/${code}/payments`,
      `POST v1/dossiers/${code}/payments`,
      `GET v1/dossiers/${code}/slips/2`,
    ]);
  });
});
