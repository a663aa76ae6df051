import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { feesDue } from '../src/payments/fees-due.ts';
import type { StatusPayment } from '../src/payments/payments.ts';
import { orderText, signature } from '../src/payments/signed-provider.ts';
import { trialProvider } from '../src/payments/trial-provider.ts';
import { checksum, vietQr } from '../src/payments/vietqr.ts';
import { act, type Browser, fieldIn, handedInAt, openDesk } from './at-desk.ts';
import { rowsIn } from './rows-in.ts';
import { running } from './running.ts';

describe('the code for a transfer', () => {
  it('is what others make of the same', () => {
    assert.equal(checksum('123456789'), '29B1');
    // As the guide of NAPAS and another implementation have them.
    assert.equal(
      vietQr({ bin: '970403', number: '0011012345678' }, null, null),
      '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F',
    );
    assert.equal(
      vietQr({ bin: '970407', number: 'TESTACC123' }, null, null),
      '00020101021138540010A000000727012400069704070110TESTACC1230208QRIBFTTA53037045802VN63046F66',
    );
    // The sum of the one for an order in that guide, which has a bill number of its own too.
    assert.equal(
      checksum(
        '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang6304',
      ),
      '2E2E',
    );
  });

  it('says the sum and the purpose, each as long as it is', () => {
    const text = vietQr({ bin: '000000', number: '0000000000' }, 24_000, 'HP7KQ2M4TR9XWB');
    const fields = new Map<string, string>();
    for (let at = 0; at < text.length; ) {
      const length = Number(text.slice(at + 2, at + 4));
      fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length));
      at += 4 + length;
    }
    assert.deepEqual([...fields.keys()], ['00', '01', '38', '53', '54', '58', '62', '63']);
    assert.deepEqual(
      ['01', '53', '54', '58', '62'].map((id) => fields.get(id)),
      ['12', '704', '24000', 'VN', '0814HP7KQ2M4TR9XWB'],
    );
    assert.equal(fields.get('63'), checksum(text.slice(0, -4)));
  });

  it('is not made of what banks would change or refuse', () => {
    const account = { bin: '000000', number: '0000000000' };
    for (const vnd of [0, -1, 8000.5, Number.NaN, 1e15, 2 ** 60])
      assert.throws(() => vietQr(account, vnd, 'HP1'), RangeError, String(vnd));
    for (const purpose of ['', 'Hồ sơ', 'A-B', 'A B', 'x'.repeat(26)])
      assert.throws(() => vietQr(account, 1, purpose), RangeError, purpose);
    for (const wrong of [{ bin: '97040' }, { number: '' }, { number: '0 1' }, { number: '1'.repeat(20) }])
      assert.throws(() => vietQr({ ...account, ...wrong }, 1, 'HP1'), RangeError);
  });
});

it('adds up what the office takes, and not what the carrier does', () => {
  const line = { id: 'x', name: 'x', each: 1, quantity: 1, isVerified: true };
  assert.deepEqual(feesDue([]), { vnd: 0, isWhole: true });
  assert.deepEqual(
    feesDue([
      { ...line, total: 8000, setBy: 'law' },
      { ...line, total: 16_000, setBy: 'province' },
      { ...line, total: null, setBy: 'carrier' },
    ]),
    { vnd: 24_000, isWhole: true },
  );
  assert.deepEqual(feesDue([{ ...line, total: null, setBy: 'province' }]), { vnd: 0, isWhole: false });
});

const HOUR = 3600_000;

describe('payments', () => {
  const secret = 'bi mat cua hai ben';
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  before(async () => {
    here = await running((settings) => ({
      ...settings,
      lookUp: 'https://xa.example/tra-cuu/',
      pay: { page: 'https://tra.example/thu-tien/', secret },
    }));
    desk = await openDesk(here);
    browser = desk.browser;
  });
  after(async () => {
    await desk.close();
    await here.end();
  });

  const ask = ({ dossierCode, secret: own }: Receipt, path = '', init: RequestInit = {}) =>
    fetch(`${here.origin}/v1/dossiers/${dossierCode}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${own}` },
    });
  const paymentOf = async (receipt: Receipt) =>
    ((await (await ask(receipt)).json()) as { readonly payment: StatusPayment }).payment;
  async function accepted(): Promise<Receipt> {
    const receipt = await handedInAt(here);
    await act(browser, receipt.dossierCode, 'accept', { days: '1' });
    return receipt;
  }
  async function note(receipt: Receipt, what: string, more: Readonly<Record<string, string>> = {}) {
    const path = `/ho-so/${receipt.dossierCode}`;
    const page = await browser.text(path);
    const section = page.slice(page.indexOf('id="payment"'));
    return browser.send(`${path}/phi`, {
      token: fieldIn(page, 'token'),
      seen: fieldIn(section, 'seen'),
      what,
      ...more,
    });
  }
  /** What the provider would say, or somebody in its place. */
  const call = (said: unknown, { key = secret, at = new Date(), name = 'cong' } = {}) => {
    const body = JSON.stringify(said);
    const time = String(Math.floor(at.getTime() / 1000));
    return fetch(`${here.origin}/v1/payments/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-timestamp': time,
        'x-signature': signature(key, `${time}.${body}`),
      },
      body,
    });
  };
  const problemOf = async (response: Response) =>
    String(((await response.json()) as { readonly type: string }).type)
      .split(':')
      .at(-1);

  it('are asked for once an officer has taken the dossier in, with a code that proves nothing', async () => {
    const receipt = await handedInAt(here);
    const early = await paymentOf(receipt);
    assert.deepEqual(
      [early.state, early.vnd, early.paid, early.transfer, early.online],
      ['due', 24_000, 0, null, false],
    );
    await act(browser, receipt.dossierCode, 'accept', { days: '1' });
    const { transfer, online, text } = await paymentOf(receipt);
    assert.ok(transfer && online);
    assert.match(transfer.reference, /^HP[2-9A-Z]{12}$/);
    assert.equal(transfer.qr, vietQr({ bin: '000000', number: '0000000000' }, 24_000, transfer.reference));
    assert.equal(transfer.qr.includes(receipt.dossierCode.replaceAll('-', '')), false);
    assert.match(text, /không phải là chứng từ/);
    // Nothing of a dossier that is closed has to be given back.
    await act(browser, receipt.dossierCode, 'stop', { text: 'Theo yêu cầu.' });
    assert.equal((await paymentOf(receipt)).transfer, null);
    assert.equal(await problemOf(await ask(receipt, '/payments', { method: 'POST' })), 'nothing-to-pay');
  });

  it('are noted at the desk with who and when, once, and taken back by an entry of its own', async () => {
    const receipt = await accepted();
    const path = `/ho-so/${receipt.dossierCode}`;
    const seen = { seen: '0' };
    assert.equal((await note(receipt, 'cash')).status, 303);
    // Another officer who still has the dossier before the eyes as it was; then one who presses again.
    assert.equal((await note(receipt, 'transfer', seen)).status, 409);
    assert.equal((await note(receipt, 'cash')).status, 409);
    assert.deepEqual([(await paymentOf(receipt)).state, (await paymentOf(receipt)).transfer], ['paid', null]);
    assert.match(await browser.text(path), /thu 24\.000\sđồng, tiền mặt, can-bo-1/);
    assert.equal((await note(receipt, 'take-back')).status, 303);
    assert.equal((await note(receipt, 'take-back')).status, 409);
    assert.equal((await paymentOf(receipt)).state, 'due');
    assert.equal((await note(receipt, 'transfer')).status, 303);
    const { database } = here.receiver;
    assert.deepEqual(
      (
        await rowsIn(
          database,
          'SELECT vnd, way, actor FROM payment_received WHERE dossier = ? ORDER BY id',
          receipt.dossierCode,
        )
      ).map((row) => Object.values(row)),
      [
        [24_000, 'cash', 'can-bo-1'],
        [-24_000, 'cash', 'can-bo-1'],
        [24_000, 'transfer', 'can-bo-1'],
      ],
    );
    await assert.rejects(rowsIn(database, 'UPDATE payment_received SET vnd = 1'), /payments stay/);
    await assert.rejects(rowsIn(database, 'DELETE FROM payment_received'), /payments stay/);
    // Not from other pages, without a token, or as a thing that there is not.
    assert.equal((await browser.send(`${path}/phi`, { what: 'cash' })).status, 403);
    const { token } = { token: fieldIn(await browser.text(path), 'token') };
    const foreign = { 'sec-fetch-site': 'cross-site' };
    assert.equal((await browser.send(`${path}/phi`, { what: 'cash', token }, foreign)).status, 403);
    assert.equal((await note(receipt, 'give-away')).status, 422);
  });

  it('have a sum that the office says where nothing else does', async () => {
    const receipt = await accepted();
    const { database } = here.receiver;
    await rowsIn(database, 'UPDATE payment SET vnd = NULL WHERE dossier = ?', receipt.dossierCode);
    assert.equal((await paymentOf(receipt)).state, 'unknown');
    assert.equal((await note(receipt, 'cash')).status, 409);
    for (const vnd of ['', '-1', '8.5k', '1e3', '9999999999'])
      assert.equal((await note(receipt, 'say', { vnd })).status, 422, vnd);
    assert.equal((await note(receipt, 'say', { vnd: '50.000' })).status, 303);
    assert.equal((await note(receipt, 'say', { vnd: '1' })).status, 409);
    assert.deepEqual((await paymentOf(receipt)).transfer?.vnd, 50_000);
  });

  it('go through a provider and come back signed, once, with the sum that was asked for', async () => {
    const receipt = await accepted();
    const start = async () => {
      const response = await ask(receipt, '/payments', { method: 'POST' });
      assert.equal(response.status, 201);
      return new URL(((await response.json()) as { readonly address: string }).address);
    };
    const address = await start();
    assert.equal(address.origin + address.pathname, 'https://tra.example/thu-tien/');
    assert.equal(address.searchParams.get('returnTo'), 'https://xa.example/tra-cuu/?xa=00000');
    // Asked for again it is the same order.
    assert.equal((await start()).href, address.href);
    const attempt = address.searchParams.get('attempt')!;
    const said = { attempt, vnd: 24_000, transaction: 'T-1' };
    for (const refused of [
      await call(said, { key: 'khac' }),
      await call(said, { at: new Date(Date.now() - HOUR) }),
      await call(said, { at: new Date(Date.now() + HOUR) }),
      await call(said, { name: 'khac' }),
      await call({ ...said, vnd: '24000' }),
      await call({ ...said, transaction: '' }),
      await call(null),
    ])
      assert.equal(await problemOf(refused), 'payment-unsigned');
    assert.equal(await problemOf(await call({ ...said, vnd: 23_999 })), 'payment-mismatch');
    assert.equal(await problemOf(await call({ ...said, attempt: 'x' })), 'payment-mismatch');
    assert.equal((await paymentOf(receipt)).paid, 0);

    const till = trialProvider(secret, `${here.origin}/v1/payments/cong`);
    const forged = new URL(address);
    forged.searchParams.set('vnd', '1');
    assert.deepEqual([await till.pay(forged), (await till.page(forged)).status], [null, 403]);
    assert.match((await till.page(address)).body, /Trả 24\.000\sđồng/);
    assert.equal(await till.pay(address), 'https://xa.example/tra-cuu/?xa=00000');
    assert.deepEqual([(await paymentOf(receipt)).state, (await paymentOf(receipt)).paid], ['paid', 24_000]);
    assert.match(await browser.text(`/ho-so/${receipt.dossierCode}`), /thu 24\.000\sđồng, trực tuyến, cong/);
    // What a provider said is not taken back at the desk.
    assert.equal((await note(receipt, 'take-back')).status, 409);

    const other = await accepted();
    const second = new URL(
      ((await (await ask(other, '/payments', { method: 'POST' })).json()) as { address: string }).address,
    );
    const own = { attempt: second.searchParams.get('attempt'), vnd: 24_000, transaction: 'T-2' };
    assert.equal((await call(own)).status, 204);
    // The same told again is noted once; the same transaction for another dossier is none.
    assert.equal((await call(own)).status, 204);
    assert.equal((await paymentOf(other)).paid, 24_000);
    assert.equal(await problemOf(await call({ ...own, attempt })), 'payment-mismatch');
    assert.ok(
      orderText({ attempt: 'a', vnd: 1, reference: 'B', returnTo: 'c' }).startsWith('attempt=a&vnd=1'),
    );
    // Money that came twice is told, so that it is given back.
    assert.equal((await call({ ...own, transaction: 'T-3' })).status, 204);
    assert.match(await browser.text(`/ho-so/${other.dossierCode}`), /24\.000\sđồng, cần hoàn lại/);
  });

  it('are told to nobody else', async () => {
    const [receipt, other] = [await accepted(), await accepted()];
    const foreign = { ...receipt, secret: other.secret };
    assert.equal(await problemOf(await ask(foreign, '/payments', { method: 'POST' })), 'receipt-unknown');
    const byPhone = await fetch(`${here.origin}/v1/dossiers/${receipt.dossierCode}/by-phone`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ digits: '5678' }),
    });
    assert.equal(((await byPhone.json()) as { payment: unknown }).payment, null);
  });
});
