import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { rateLimitsOf } from '../src/http/limits.ts';
import { erase } from '../src/keeping/erase.ts';
import { layoutOf } from '../src/slips/printed-slip.ts';
import { slipForms } from '../src/slips/slip-forms.ts';
import { act, type Browser, handedInAt, officerAt, openDesk } from './at-desk.ts';
import { running } from './running.ts';
import { contact } from './sender.ts';

const folder = new URL('../src/slips/', import.meta.url);
const schemas = new URL('../../../schemas/', import.meta.url);
const read = (name: string, base = folder): Readonly<Record<string, { readonly name: string }>> =>
  JSON.parse(readFileSync(new URL(name, base), 'utf8'));

/** As long as names come. */
const NAME = 'Công Tằng Tôn Nữ Hoàng Nguyễn Phương Quỳnh Trâm Anh';

describe('the slips', () => {
  let now = new Date('2026-12-22T02:15:00Z');
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  before(async () => {
    here = await running(
      (settings) => ({ ...settings, lookUp: 'https://xa.example/tra-cuu/' }),
      () => now,
    );
    desk = await openDesk(here);
    browser = desk.browser;
  });
  after(async () => {
    await desk.close();
    await here.end();
  });

  const handedIn = () =>
    handedInAt(
      here,
      ({ dossier }) => {
        (dossier.answers.requester as { fullName: string }).fullName = NAME;
      },
      now,
    );
  const ask = ({ dossierCode, secret }: Receipt, path = '') =>
    fetch(`${here.origin}/v1/dossiers/${dossierCode}${path}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
  const given = async (receipt: Receipt) =>
    ((await (await ask(receipt)).json()) as { slips: { revision: number; form: string; name: string }[] })
      .slips;
  /** The text of the last slip, as the citizen gets it. */
  async function lastSlip(receipt: Receipt): Promise<string> {
    const { revision } = (await given(receipt)).at(-1)!;
    const response = await ask(receipt, `/slips/${revision}`);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename="[a-z0-9-]+-[0-9A-Z-]+\.pdf"$/,
    );
    return textOf(new Uint8Array(await response.arrayBuffer()));
  }
  function textOf(bytes: Uint8Array): string {
    const file = join(here.folder, 'slip.pdf');
    writeFileSync(file, bytes);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  }
  const holds = (text: string, ...wanted: readonly string[]) => {
    for (const one of wanted) assert.ok(text.includes(one), `"${one}" in ${text}`);
  };

  it('are laid out as papers are, of facts that slips have, and say what nobody could compare', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      read('paper.schema.json', schemas),
    );
    const names = readdirSync(new URL('layouts/', folder));
    assert.deepEqual(
      names.toSorted(),
      Object.values(slipForms).map(({ layout }) => `${layout}.json`),
    );
    for (const { form, layout, name } of Object.values(slipForms)) {
      const file = read(`layouts/${layout}.json`);
      assert.ok(validate(file), JSON.stringify(validate.errors));
      assert.ok(layout.startsWith(form) && file.form?.name === `${name} (mẫu số ${form})`);
      const { source } = await layoutOf({ layout, form });
      assert.match(source, /chưa so được với bản gốc/);
    }
  });

  it('are given for what was done, each with what was promised then', async () => {
    const receipt = await handedIn();
    const { dossierCode: code } = receipt;
    assert.deepEqual(await given(receipt), []);
    const lastDay = { day: '2027-01-06' };
    await act(browser, code, 'ask-supplement', {
      text: 'Giấy chứng sinh chụp mờ.\nChụp lại cả tờ.',
      ...lastDay,
    });
    const [asked] = await given(receipt);
    assert.deepEqual([asked?.form, asked?.name], ['02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ']);
    holds(
      await lastSlip(receipt),
      'Số: 1/2026',
      NAME,
      'Giấy chứng sinh chụp mờ. Chụp lại cả tờ. Bổ sung, hoàn thiện chậm nhất hết ngày 06/01/2027.',
      'Thôn Trung',
    );

    const other = await handedIn();
    await act(browser, other.dossierCode, 'accept', { days: '2' });
    const first = await lastSlip(other);
    holds(
      first,
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      other.dossierCode,
      NAME,
      contact.phone,
      contact.email,
      'Đăng ký khai sinh',
      'Giấy chứng sinh: bản điện tử, 1 tệp',
      '4. Thời gian nhận hồ sơ: 09 giờ 15 phút, ngày 22/12/2026',
      '17 giờ 00 phút, ngày 24/12/2026',
      'Số thứ tự: 1/2026',
      `https://xa.example/tra-cuu/?xa=00000 và nhập mã hồ sơ ${other.dossierCode}`,
      'Bản in này chưa so được với bản gốc của mẫu',
    );
    const before = await given(other);
    now = new Date('2026-12-23T09:00:00Z');
    // Who has not touched the desk for so long signs in again.
    browser = await officerAt(desk.origin);
    await act(browser, other.dossierCode, 'postpone', { days: '5', text: 'Phải xác minh ở nơi khác.' });
    holds(
      await lastSlip(other),
      'hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 24/12/2026',
      'sẽ trả kết quả vào: 17 giờ 00 phút, ngày 30/12/2026',
      'Phải xác minh ở nơi khác.',
      'lúc 09 giờ 15 phút, ngày 22/12/2026',
    );
    // The one that was given before says what it said.
    const again = await ask(other, `/slips/${before[0]!.revision}`);
    assert.equal(textOf(new Uint8Array(await again.arrayBuffer())), first);
    await act(browser, other.dossierCode, 'stop', { text: 'Không bổ sung trong hạn.' });
    holds(await lastSlip(other), 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ', 'Không bổ sung trong hạn.');
    assert.deepEqual(
      (await given(other)).map(({ form }) => form),
      ['01', '04', '05'],
    );

    const refused = await handedIn();
    await act(browser, refused.dossierCode, 'refuse', { text: 'Không thuộc thẩm quyền.' });
    holds(await lastSlip(refused), 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Không thuộc thẩm quyền.');
    assert.equal((await lastSlip(refused)).includes('xa.example'), false, 'nothing more to look up');
  });

  it('are at the desk, and nobody else has them', async () => {
    const [receipt, other] = [await handedIn(), await handedIn()];
    const { dossierCode: code } = receipt;
    await act(browser, code, 'accept', { days: '1' });
    const [, link = ''] = /href="([^"]+\/phieu\/[^"]+)"/.exec(await browser.text(`/ho-so/${code}`)) ?? [];
    const file = await browser.ask(link);
    assert.equal(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
    assert.equal((await fetch(desk.origin + link, { redirect: 'manual' })).status, 303);
    for (const revision of ['1', '99', 'x', '-1', '2e0x'])
      assert.equal((await ask(receipt, `/slips/${revision}`)).status, 404, revision);
    // The secret of another dossier, of none, and no secret.
    for (const secret of [other.secret, 'AAAA', ''])
      assert.equal((await ask({ ...receipt, secret }, '/slips/2')).status, 404);
    const byPhone = await fetch(`${here.origin}/v1/dossiers/${code}/by-phone`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ digits: '5678' }),
    });
    assert.deepEqual(((await byPhone.json()) as { slips: unknown[] }).slips, []);
  });

  it('are not printed without end', async () => {
    const { print } = rateLimitsOf(here.settings.limits);
    for (let count = 0; count < 20; count += 1) await print('7KQ2-M4TR-9XWB');
    await assert.rejects(print('7KQ2-M4TR-9XWB'), { problem: 'too-many-requests' });
    await print('2222-2222-2222');
  });

  it('go with what tells of a person', async () => {
    const receipt = await handedIn();
    await act(browser, receipt.dossierCode, 'refuse', { text: 'Nộp nhầm nơi.' });
    const { database } = here.receiver;
    await erase(database, receipt.dossierCode, now);
    assert.deepEqual(await given(receipt), []);
    assert.equal((await ask(receipt, '/slips/2')).status, 404);
  });
});
