import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPackage } from '@dvc-kit/dossier/package';
import { serveReceiver } from '../src/receiver.ts';
import { act, browserOf, fieldIn, handedInAt, officerAt, PASSWORD } from './at-desk.ts';
import { rowIn, rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import type { sampleDossier } from './sample.ts';
import { contact } from './sender.ts';

describe('the desk', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof serveReceiver>>;
  before(async () => {
    here = await running();
    desk = await serveReceiver({ listener: here.receiver.desk }, 0);
    const { accounts } = here.receiver;
    await accounts.set('can-bo-1', PASSWORD);
    await accounts.set('can-bo-2', PASSWORD);
  });
  after(async () => {
    await desk.close();
    await here.end();
  });

  const handedIn = async (change?: (sample: ReturnType<typeof sampleDossier>) => void): Promise<string> =>
    (await handedInAt(here, change)).dossierCode;
  const officer = (name?: string) => officerAt(desk.origin, name);

  it('shows nothing to who is not signed in, on whichever address', async () => {
    const code = await handedIn();
    const stranger = browserOf(desk.origin);
    for (const path of [
      '/',
      `/ho-so/${code}`,
      `/ho-so/${code}/giay-to/file-birth-notice`,
      `/ho-so/${code}/goi`,
      '/nowhere',
    ]) {
      const response = await stranger.ask(path);
      assert.deepEqual([response.status, response.headers.get('location')], [303, '/dang-nhap'], path);
    }
    assert.equal(
      (await stranger.send(`/ho-so/${code}`, { action: 'accept' })).headers.get('location'),
      '/dang-nhap',
    );
    // A made-up cookie, and the officer's pages are not those of the public address.
    assert.equal((await stranger.ask('/', { headers: { cookie: '__Host-ban-tiep-nhan=x' } })).status, 303);
    assert.equal((await fetch(`${here.origin}/dang-nhap`)).status, 404);
  });

  it('leads a dossier from its arrival to its result, each step written down and told', async () => {
    const code = await handedIn();
    const browser = await officer();
    assert.match(await browser.text('/?trang-thai=received'), new RegExp(code));
    const page = await browser.text(`/ho-so/${code}`);
    for (const text of ['Y Mơ̆ng Ƀlŏ Niê', '05/10/2026', contact.phone, 'Giấy tờ birth-notice.pdf'])
      assert.ok(page.includes(text), text);
    assert.equal((await act(browser, code, 'accept', { days: '3' })).status, 303);
    assert.equal((await act(browser, code, 'ask-supplement', { text: ' ' })).status, 422);
    assert.equal((await act(browser, code, 'finish')).status, 303);
    // Refusing is for what was not accepted.
    assert.equal((await act(browser, code, 'refuse', { text: 'Lý do' })).status, 409);
    assert.equal((await act(browser, code, 'give')).status, 303);
    const { database } = here.receiver;
    assert.deepEqual(
      (
        await rowsIn(database, 'SELECT action, actor FROM event WHERE dossier = ? ORDER BY revision', code)
      ).map((row) => Object.values(row)),
      [
        ['receive', 'citizen'],
        ['accept', 'can-bo-1'],
        ['finish', 'can-bo-1'],
        ['give', 'can-bo-1'],
      ],
    );
    assert.match(
      String((await rowIn(database, 'SELECT appointment FROM dossier WHERE code = ?', code))?.appointment),
      /^\d{4}-\d\d-\d\dT17:00:00\+07:00$/,
    );
    const looks = await rowsIn(database, 'SELECT DISTINCT officer, what FROM look WHERE dossier = ?', code);
    assert.deepEqual(
      looks.map((row) => ({ ...row })),
      [{ officer: 'can-bo-1', what: 'dossier' }],
    );
  });

  it('tells the second of two officers that the first was faster', async () => {
    const code = await handedIn();
    const [first, second] = [await officer('can-bo-1'), await officer('can-bo-2')];
    const seen = fieldIn(await second.text(`/ho-so/${code}`), 'seen');
    await act(first, code, 'accept', { days: '0' });
    const late = await act(second, code, 'ask-supplement', { text: 'Thiếu giấy' }, seen);
    assert.equal(late.status, 409);
    assert.match(await late.text(), /đã được can-bo-1 xử lý lúc \d\d:\d\d/);
  });

  it('says so when an appointment may still move', async () => {
    const code = await handedIn();
    const browser = await officer();
    await act(browser, code, 'accept', { days: '999' });
    assert.match(await browser.text(`/ho-so/${code}`), /Ngày hẹn mới là dự kiến/);
  });

  it('takes nothing that does not come from its own pages', async () => {
    const code = await handedIn();
    const browser = await officer();
    const page = await browser.text(`/ho-so/${code}`);
    const right = { token: fieldIn(page, 'token'), seen: '1', action: 'accept', days: '1' };
    const path = `/ho-so/${code}`;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://x.example' },
      { origin: 'null' },
      {},
    ])
      assert.equal(
        (await browser.send(path, right, headers as Record<string, string>)).status,
        403,
        JSON.stringify(headers),
      );
    assert.equal((await browser.send(path, { ...right, token: '' })).status, 403);
    const other = await officer('can-bo-2');
    assert.equal(
      (await browser.send(path, { ...right, token: fieldIn(await other.text(path), 'token') })).status,
      403,
    );
    assert.equal((await browser.send('/dang-xuat', {})).status, 403);
    assert.equal(
      (await rowIn(here.receiver.database, 'SELECT state FROM dossier WHERE code = ?', code))?.state,
      'received',
    );
    // Older browsers say where a form comes from alone.
    assert.equal((await browser.send(path, right, { origin: desk.origin })).status, 303);
  });

  it('shows what strangers sent as text, and hands their files out to be saved', async () => {
    const hostile = '<script>alert(1)</script>"\' onload=x.pdf';
    const code = await handedIn(({ dossier }) => {
      for (const { files } of dossier.attachments)
        for (const file of files) (file as { name: string }).name = `../../${hostile}\r\nX: y`;
    });
    const browser = await officer();
    const response = await browser.ask(`/ho-so/${code}`);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    const page = await response.text();
    assert.equal(page.includes('<script'), false);
    assert.ok(page.includes('&lt;script&gt;'));
    const file = await browser.ask(`/ho-so/${code}/giay-to/file-birth-notice`);
    assert.equal(file.status, 200);
    assert.match(
      file.headers.get('content-disposition') ?? '',
      /^attachment; filename="[^"/\\\r\n]*"; filename\*=UTF-8''[\w%.~-]+$/,
    );
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await browser.ask(`/ho-so/${code}/giay-to/..%2f..%2freceiver.key`)).status, 404);
    assert.equal((await browser.ask(`/ho-so/${await handedIn()}/giay-to/khong-co`)).status, 404);
  });

  it('gives the whole dossier as a package that proves right', async () => {
    const code = await handedIn();
    const browser = await officer();
    const response = await browser.ask(`/ho-so/${code}/goi`);
    const opened = openPackage(new Uint8Array(await response.arrayBuffer()));
    assert.ok('manifest' in opened, JSON.stringify(opened));
    assert.deepEqual(
      opened.manifest.files.map(({ kind }) => kind),
      ['dossier', 'declaration', 'attachment'],
    );
    const [, link = ''] = /href="([^"]+\/to-khai\/[^"]+)"/.exec(await browser.text(`/ho-so/${code}`)) ?? [];
    const form = await browser.ask(link);
    assert.equal(
      Buffer.from(await form.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
  });

  it('does not let passwords be tried, and signs out for good', async () => {
    const browser = browserOf(desk.origin);
    assert.equal((await browser.signIn('can-bo-1', 'sai')).status, 403);
    assert.equal((await browser.signIn('khong-co')).status, 403);
    await browser.signIn('can-bo-1');
    const cookie = browser.cookie();
    assert.match(cookie, /^__Host-/);
    await browser.send('/dang-xuat', { token: fieldIn(await browser.text('/'), 'token') });
    assert.equal((await browser.ask('/', { headers: { cookie } })).status, 303);
    // A new password ends what was open under the old one.
    const open = await officer('can-bo-2');
    await here.receiver.accounts.set('can-bo-2', `${PASSWORD}2`);
    assert.equal((await open.ask('/')).status, 303);
    const tries: number[] = [];
    for (let count = 0; count < 9; count += 1)
      tries.push((await browser.signIn('can-bo-2', `sai ${count}`)).status);
    assert.deepEqual(tries.slice(-2), [403, 429]);
    // Nor does the right one help then.
    assert.equal((await browser.signIn('can-bo-2', `${PASSWORD}2`)).status, 429);
    await assert.rejects(here.receiver.accounts.set('can-bo-3', 'ngan'), RangeError);
    await assert.rejects(here.receiver.accounts.set('citizen', PASSWORD), RangeError);
  });
});
