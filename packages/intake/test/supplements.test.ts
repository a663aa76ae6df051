import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DossierFile } from '@dvc-kit/dossier';
import { openPackage, openSupplemented } from '@dvc-kit/dossier/package';
import type { DossierStatus } from '../src/dossiers/dossier-status.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { ADDED, supplementRules, wrongAdded } from '../src/dossiers/supplement-rules.ts';
import { act, handedInAt, openDesk } from './at-desk.ts';
import { rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf, sampleDossier } from './sample.ts';
import { contact, expecting, json, senderOf, sha256 } from './sender.ts';

/** A Monday, as the office opens. */
const NOW = new Date('2026-12-07T01:00:00Z');

describe('a dossier that is supplemented', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  const letters: string[] = [];
  before(async () => {
    const keep = async ({ text }: { readonly text: string }) => void letters.push(text);
    here = await running(undefined, () => NOW, { email: keep, sms: keep });
    desk = await openDesk(here);
  });
  after(async () => {
    await desk.close();
    await here.end();
  });
  const sender = senderOf((path, init) => fetch(here.origin + path, init));
  const asReceipt = ({ secret }: Receipt) => ({ headers: { authorization: `Bearer ${secret}` } });
  const statusOf = async (receipt: Receipt) =>
    expecting<DossierStatus>(
      200,
      await fetch(`${here.origin}/v1/dossiers/${receipt.dossierCode}`, asReceipt(receipt)),
    );
  const handIn = () => handedInAt(here, undefined, NOW);
  const ask = (receipt: Receipt, more: Readonly<Record<string, string>> = {}) =>
    act(desk.browser, receipt.dossierCode, 'ask-supplement', { text: 'Chụp lại Giấy chứng sinh.', ...more });
  const sessionOf = async (receipt: Receipt) => {
    const path = `/v1/dossiers/${receipt.dossierCode}/sessions`;
    const opened = await fetch(here.origin + path, { method: 'POST', ...asReceipt(receipt) });
    return (await expecting<{ readonly token: string }>(201, opened)).token;
  };
  async function add(
    receipt: Receipt,
    files: Readonly<Record<string, string | undefined>>,
    note?: string,
  ): Promise<Response> {
    const token = await sessionOf(receipt);
    const named = [];
    for (const [name, attachment] of Object.entries(files)) {
      const bytes = pdf(`${name} of ${receipt.dossierCode}`);
      const upload = await sender.upload(token, bytes);
      named.push({ name, upload, sha256: sha256(bytes), ...(attachment && { attachment }) });
    }
    const init = json({ files: named, ...(note && { note }) });
    const headers = { ...init.headers, authorization: `Bearer ${token}`, 'idempotency-key': sender.newKey() };
    return fetch(`${here.origin}/v1/dossiers/${receipt.dossierCode}/supplements`, { ...init, headers });
  }
  async function correct(receipt: Receipt, change: (dossier: DossierFile) => DossierFile): Promise<Response> {
    const sample = sampleDossier(`corrected ${receipt.dossierCode}`, NOW);
    const token = await sessionOf(receipt);
    const files = await sender.uploadAll(token, sample);
    return sender.handIn(token, sender.newKey(), { dossier: change(sample.dossier), files, contact });
  }
  const download = async ({ dossierCode }: Receipt, more = '') => {
    const response = await desk.browser.ask(`/ho-so/${dossierCode}/goi${more}`);
    assert.equal(response.status, 200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const named = (dossier: DossierFile, fullName: string): DossierFile => {
    const { child, ...answers } = dossier.answers;
    return { ...dossier, answers: { ...answers, child: { ...(child as object), fullName } } } as DossierFile;
  };

  it('is told by when, in the state, the notices and at the desk; the day is one on which the office is open', async () => {
    const receipt = await handIn();
    assert.equal((await statusOf(receipt)).supplement, null);
    // Proposed by the calendar: ten working days.
    const page = await desk.browser.text(`/ho-so/${receipt.dossierCode}`);
    assert.match(page, /name="day" type="date" value="2026-12-21" min="2026-12-07"/);
    for (const [day, words] of [
      ['2026-12-13', /13\/12\/2026 nơi tiếp nhận không làm việc. Chọn ngày khác, chẳng hạn 14\/12\/2026/],
      ['2026-12-06', /từ hôm nay trở đi/],
      ['2028-12-06', /quá xa/],
      ['2026-02-30', /hoặc để trống/],
      ['14/12', /hoặc để trống/],
    ] as const) {
      const refused = await ask(receipt, { day });
      assert.equal(refused.status, 422, day);
      assert.match(await refused.text(), words);
    }
    assert.equal((await ask(receipt, { day: '2026-12-14' })).status, 303);
    assert.equal((await statusOf(receipt)).supplement?.until, '2026-12-14');
    await here.receiver.sendNotices();
    assert.ok(letters.some((text) => text.includes('Bổ sung chậm nhất: hết ngày 14/12/2026.')));
    assert.ok(letters.some((text) => text.includes(' can bo sung. Han: het ngay 14/12/2026.')));
    assert.match(await desk.browser.text('/'), /Chờ bổ sung đến hết 14\/12\/2026/);
    // Without a day there is none, and nothing speaks of one.
    const free = await handIn();
    await ask(free);
    assert.equal((await statusOf(free)).supplement?.until, null);
    assert.match(await desk.browser.text(`/ho-so/${free.dossierCode}`), /<dd>Chờ bổ sung<\/dd>/);
  });

  it('is given to the officer as all that came, each file by its paper, and proves right', async () => {
    const receipt = await handIn();
    const first = await download(receipt);
    await ask(receipt);
    await expecting(
      201,
      await add(receipt, { 'Chụp lại.pdf': 'birth-notice', 'Giấy khác.pdf': undefined }, 'Bản rõ hơn.'),
    );
    const page = await desk.browser.text(`/ho-so/${receipt.dossierCode}`);
    assert.match(page, /<dt>Bổ sung<\/dt><dd>08:00 07\/12\/2026: 2 tệp, tờ khai giữ nguyên<\/dd>/);
    assert.equal(page.includes('Nộp lại'), false);
    assert.match(
      page,
      /<li>Giấy chứng sinh\s*<ul>.*Giấy tờ birth-notice\.pdf.*Chụp lại\.pdf<\/a>[^<]*<strong>bổ sung lúc/s,
    );
    const bytes = await download(receipt);
    const opened = openSupplemented(bytes);
    assert.ok(opened && 'manifest' in opened, JSON.stringify(opened));
    assert.deepEqual(
      opened.manifest.files.map(({ name, of, title }) => [name, of, title]),
      [
        ['dossiers/01.zip', '', 'Đăng ký khai sinh'],
        ['supplements/02-giay-chung-sinh-1.pdf', 'birth-notice', 'Chụp lại.pdf'],
        ['supplements/02-giay-to-khac-2.pdf', '', 'Giấy khác.pdf'],
        ['supplements/02-loi-nhan.txt', '', 'Lời của người nộp'],
      ],
    );
    // What came first is what it was, byte for byte.
    assert.equal(Buffer.compare(opened.files.get('dossiers/01.zip')!, first), 0);
    assert.equal(
      Buffer.compare(
        opened.files.get('supplements/02-giay-chung-sinh-1.pdf')!,
        pdf(`Chụp lại.pdf of ${receipt.dossierCode}`),
      ),
      0,
    );
  });

  it('takes the dossier anew where it is corrected, and keeps the one before', async () => {
    const receipt = await handIn();
    await ask(receipt);
    await expecting(201, await add(receipt, { 'Thêm.pdf': 'birth-notice' }));
    await act(desk.browser, receipt.dossierCode, 'ask-supplement', { text: 'Sửa tên con.' });
    const corrected = await expecting<Receipt>(
      201,
      await correct(receipt, (dossier) => named(dossier, 'Y Mơ̆ng Niê Kdăm')),
    );
    assert.deepEqual([corrected.dossierCode, corrected.secret], [receipt.dossierCode, receipt.secret]);
    const path = `/ho-so/${receipt.dossierCode}`;
    const page = await desk.browser.text(path);
    assert.match(page, /<dt>Nộp lại<\/dt><dd>08:00 07\/12\/2026: cả hồ sơ, đã sửa/);
    assert.match(page, /<ins>Y Mơ̆ng Niê Kdăm<\/ins>; trước: <del>Y Mơ̆ng Ƀlŏ Niê<\/del>/);
    // What was added before still stands by its paper.
    assert.match(page, /Thêm\.pdf<\/a>[^<]*<strong>bổ sung lúc/);
    const nameIn = (bytes: Uint8Array) => {
      const opened = openPackage(bytes);
      assert.ok('manifest' in opened, JSON.stringify(opened));
      return JSON.parse(opened.dossier).answers.child.fullName;
    };
    const opened = openSupplemented(await download(receipt));
    assert.ok(opened && 'manifest' in opened, JSON.stringify(opened));
    assert.deepEqual([...opened.files.keys()].slice(1), [
      'dossiers/01.zip',
      'supplements/02-giay-chung-sinh-1.pdf',
      'dossiers/03.zip',
    ]);
    assert.equal(nameIn(opened.files.get('dossiers/01.zip')!), 'Y Mơ̆ng Ƀlŏ Niê');
    assert.equal(nameIn(opened.files.get('dossiers/03.zip')!), 'Y Mơ̆ng Niê Kdăm');
    // The one before can be fetched by itself; what only added is no dossier.
    assert.equal(nameIn(await download(receipt, '/1')), 'Y Mơ̆ng Ƀlŏ Niê');
    assert.equal((await desk.browser.ask(`${path}/goi/2`)).status, 404);
  });

  it('stays with its procedure and its commune, and tells files apart', async () => {
    const receipt = await handIn();
    await ask(receipt);
    const refused = async (response: Response, path: string) => {
      const { issues } = await expecting<{ readonly issues: readonly { readonly path: string }[] }>(
        422,
        response,
      );
      assert.equal(issues[0]?.path, path);
    };
    // Another one that this receives for would be another officer's.
    await rowsIn(
      here.receiver.database,
      "UPDATE dossier SET commune = '00001' WHERE code = ?",
      receipt.dossierCode,
    );
    await refused(await correct(receipt, (dossier) => dossier), 'commune');
    await rowsIn(
      here.receiver.database,
      "UPDATE dossier SET commune = '00000' WHERE code = ?",
      receipt.dossierCode,
    );
    await expecting(201, await add(receipt, { 'Thêm.pdf': 'birth-notice' }));
    await act(desk.browser, receipt.dossierCode, 'ask-supplement', { text: 'Sửa.' });
    const rows = await rowsIn(
      here.receiver.database,
      'SELECT id FROM attached_file WHERE dossier = ? AND added_by IS NOT NULL',
      receipt.dossierCode,
    );
    const sample = sampleDossier('same id', NOW);
    const id = String(rows[0]?.id);
    const dossier = JSON.parse(JSON.stringify(sample.dossier).replaceAll('file-birth-notice', id));
    const token = await sessionOf(receipt);
    const files = (await sender.uploadAll(token, sample)).map((file) => ({ ...file, id }));
    await refused(await sender.handIn(token, sender.newKey(), { dossier, files, contact }), 'attachments');
  });
});

describe('what may be added', () => {
  const module = {
    attachments: [
      { id: 'a', files: { types: ['image/jpeg'], maxBytes: 100, maxFiles: 1 } },
      { id: 'b', files: { types: ['application/pdf'], maxBytes: 500, maxFiles: 3 } },
      { id: 'shown' },
    ],
  } as unknown as Parameters<typeof supplementRules>[1];
  const dossier = { attachments: ['a', 'shown'].map((id) => ({ id, name: id, waived: false, files: [] })) };
  const limits = { file: 300, filesOfSession: 60 };

  it('goes by the rules of the procedure, within what the receiver takes at all', () => {
    assert.deepEqual(supplementRules(dossier, module, limits), {
      papers: [{ id: 'a', name: 'a', types: ['image/jpeg'], maxBytes: 100, maxFiles: 1 }],
      other: { types: ['image/jpeg', 'application/pdf'], maxBytes: 300, maxFiles: 3 },
    });
    const none = supplementRules(dossier, null, limits);
    assert.deepEqual([none.papers, none.other.maxBytes, none.other.maxFiles], [[], 300, 60]);
  });

  it('is told where it is not so', () => {
    const rules = supplementRules(dossier, module, limits);
    const file = { attachment: 'a', size: 100, type: 'image/jpeg' };
    const wrong = (...files: readonly (typeof file)[]) =>
      wrongAdded(files, rules).map(({ path, keyword }) => `${path} ${keyword}`);
    assert.deepEqual(wrong(file, { ...file, attachment: ADDED, type: 'application/pdf' }), []);
    assert.deepEqual(wrong({ ...file, attachment: 'b' }), ['files.0.attachment enum']);
    assert.deepEqual(wrong({ ...file, type: 'image/png' }), ['files.0.type enum']);
    assert.deepEqual(wrong({ ...file, size: 101 }), ['files.0.size maximum']);
    assert.deepEqual(wrong(file, file), ['files maxItems']);
  });
});
