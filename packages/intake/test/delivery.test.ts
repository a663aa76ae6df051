import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { erase } from '../src/keeping/erase.ts';
import type { Parcel } from '../src/notices/way.ts';
import { act, type Browser, handedInAt, openDesk } from './at-desk.ts';
import { rowIn } from './rows-in.ts';
import { running } from './running.ts';

const byPost = {
  option: 'post',
  recipient: {
    fullName: 'Nguyễn Thị Ổi',
    phone: '0987654321',
    address: { province: '66', commune: '24175', detail: 'Số 2 <b>thôn</b> Hạ' },
  },
};

describe('the way of the result', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  const sent: Parcel[] = [];
  const way = async (parcel: Parcel) => void sent.push(parcel);
  before(async () => {
    here = await running(undefined, undefined, { email: way, sms: way });
    desk = await openDesk(here);
    browser = desk.browser;
  });
  after(async () => {
    await desk.close();
    await here.end();
  });

  const status = async ({ dossierCode, secret }: Receipt) => {
    const response = await fetch(`${here.origin}/v1/dossiers/${dossierCode}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    return (await response.json()) as { readonly state: string; readonly delivery: unknown };
  };

  it('by post: to whom, what the postman takes along, and the number that it is found by', async () => {
    const receipt = await handedInAt(here, undefined, undefined, byPost);
    const { dossierCode: code } = receipt;
    const page = await browser.text(`/ho-so/${code}`);
    for (const text of [
      'Nhận tại nhà, qua dịch vụ bưu chính công ích',
      'Nguyễn Thị Ổi <strong>(không phải người nộp',
      '0987654321',
      'Số 2 &lt;b&gt;thôn&lt;/b&gt; Hạ',
      'bản chính: Giấy chứng sinh',
      '30.000\u00a0đồng (Bảng giá ví dụ), trả cho bưu tá',
    ])
      assert.ok(page.includes(text), text);
    assert.deepEqual((await status(receipt)).delivery, { option: 'post', tracking: null });
    await act(browser, code, 'accept', { days: '1' });
    await act(browser, code, 'finish');
    await here.receiver.sendNotices();
    assert.ok(sent.some(({ text }) => text.includes('để giao cho bưu tá')));
    sent.length = 0;
    for (const tracking of ['', 'E1', '<script>', 'ế'.repeat(9), '1'.repeat(31)])
      assert.equal((await act(browser, code, 'send', { tracking })).status, 422, tracking);
    assert.equal((await status(receipt)).state, 'ready');
    assert.equal((await act(browser, code, 'send', { tracking: ' ee 123-456-789 vn ' })).status, 303);
    assert.deepEqual((await status(receipt)).delivery, { option: 'post', tracking: 'EE123456789VN' });
    assert.match(await browser.text(`/ho-so/${code}`), /<dt>Mã bưu gửi<\/dt><dd>EE123456789VN/);
    await here.receiver.sendNotices();
    assert.ok(
      sent.length === 2 && sent.every(({ text }) => /m[aã] b[uư]u g[uử]i: EE123456789VN\./i.test(text)),
    );
    const { database } = here.receiver;
    await erase(database, code, new Date());
    assert.equal((await status(receipt)).delivery, null);
    assert.equal((await rowIn(database, 'SELECT count(*) AS count FROM dispatch'))?.count, 0);
  });

  it('at the desk or electronically: no recipient, and no number is asked', async () => {
    for (const option of ['desk', 'electronic'] as const) {
      const receipt = await handedInAt(here, undefined, undefined, { option });
      const { dossierCode: code } = receipt;
      assert.equal((await browser.text(`/ho-so/${code}`)).includes('Địa chỉ nhận'), false);
      await act(browser, code, 'accept', { days: '1' });
      await act(browser, code, 'finish');
      assert.equal((await browser.text(`/ho-so/${code}`)).includes('name="tracking"'), false);
      assert.equal((await act(browser, code, 'send', { tracking: 'EE123456789VN' })).status, 303);
      assert.deepEqual((await status(receipt)).delivery, { option, tracking: null });
    }
  });
});
