import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contract } from '../src/contract/contract.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { act, browserOf, handedInAt, openDesk } from './at-desk.ts';
import { rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf, sampleDossier } from './sample.ts';
import { contact, expecting, json, senderOf, sha256 } from './sender.ts';

/** What a scanner of web applications looks for, on every address that the contract has and on all pages of the desk. */
describe('whoever probes the receiver', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  before(async () => {
    here = await running();
    desk = await openDesk(here);
  });
  after(async () => {
    await desk.close();
    await here.end();
  });
  const ask = (path: string, init?: RequestInit) => fetch(here.origin + path, init);
  const sender = senderOf(ask);
  const bearer = (secret: string, init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${secret}` },
  });
  const typeOf = async (response: Response) =>
    String(((await response.json()) as { readonly type: string }).type)
      .split(':')
      .at(-1);

  it('meets the same headers everywhere, and no word of what it runs on', async () => {
    const methods = Object.entries(contract.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x')] as const,
      ),
    );
    assert.ok(methods.length >= 20);
    for (const [method, path] of [...methods, ['GET', '/'], ['PUT', '/v1/dossiers']] as const) {
      const { headers, status } = await ask(path, { method, redirect: 'manual' });
      const of = `${method} ${path}`;
      assert.ok(status < 500 || path === '/v1/health', of);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', of);
      assert.equal(headers.get('cache-control'), 'no-store', of);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', of);
      assert.match(
        headers.get('content-security-policy') ?? '',
        /^default-src 'none'; frame-ancestors 'none'$/,
        of,
      );
      for (const name of ['set-cookie', 'x-powered-by', 'server', 'access-control-allow-credentials'])
        assert.equal(headers.get(name), null, `${of}: ${name}`);
    }
    const { dossierCode } = await handedInAt(here);
    for (const path of [
      '/',
      `/ho-so/${dossierCode}`,
      `/ho-so/${dossierCode}/goi`,
      '/dang-nhap',
      '/desk.css',
      '/x',
    ]) {
      const { headers } = await desk.browser.ask(path);
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none';/, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', path);
      assert.equal(headers.get('access-control-allow-origin'), null, path);
    }
  });

  it('gets nothing of another one’s dossier by a receipt of its own', async () => {
    const [mine, other] = [await handedInAt(here), await handedInAt(here)];
    await act(desk.browser, other.dossierCode, 'ask-supplement', { text: 'Bổ sung.' });
    const of = `/v1/dossiers/${other.dossierCode}`;
    for (const [path, init] of [
      ['', {}],
      ['/slips/2', {}],
      ['/payments', { method: 'POST' }],
      ['/sessions', { method: 'POST' }],
      ['/withdrawal', json({})],
    ] as const)
      assert.equal(await typeOf(await ask(of + path, bearer(mine.secret, init))), 'receipt-unknown', path);
    const states = await rowsIn(
      here.receiver.database,
      'SELECT state FROM dossier WHERE code = ?',
      other.dossierCode,
    );
    assert.deepEqual(states[0]?.state, 'supplement-asked');
  });

  it('gets at no file and no session of another one', async () => {
    const [mine, other] = [await sender.openSession(), await sender.openSession()];
    const bytes = pdf('of another one');
    const upload = await sender.create(other, bytes.length);
    const at = `/v1/uploads/${upload}`;
    assert.equal((await ask(at, { method: 'HEAD', headers: sender.tus(mine) })).status, 404);
    assert.equal(await typeOf(await sender.append(mine, upload, 0, bytes)), 'upload-unknown');
    assert.equal(
      await typeOf(await ask(at, { method: 'DELETE', headers: sender.tus(mine) })),
      'upload-unknown',
    );
    await expecting(204, await sender.append(other, upload, 0, bytes));
    // Nor can it be handed in as one's own.
    const sample = sampleDossier('file of another one');
    const files = [...sample.files].map(([id]) => ({ id, upload, sha256: sha256(bytes) }));
    const body = { dossier: sample.dossier, files, contact };
    assert.equal(await typeOf(await sender.handIn(mine, sender.newKey(), body)), 'dossier-refused');
    // A session for one dossier adds to no other.
    const [first, second] = [await handedInAt(here), await handedInAt(here)];
    for (const { dossierCode } of [first, second])
      await act(desk.browser, dossierCode, 'ask-supplement', { text: 'Bổ sung.' });
    const opened = await ask(
      `/v1/dossiers/${first.dossierCode}/sessions`,
      bearer(first.secret, { method: 'POST' }),
    );
    const { token } = await expecting<{ readonly token: string }>(201, opened);
    const init = json({ files: [], note: 'x' });
    const headers = { ...init.headers, 'idempotency-key': sender.newKey() };
    const added = await ask(
      `/v1/dossiers/${second.dossierCode}/supplements`,
      bearer(token, { ...init, headers }),
    );
    assert.equal(await typeOf(added), 'session-unknown');
  });

  it('leads nowhere by a name', async () => {
    const receipt = await handedInAt(here);
    const names = [
      '..%2f..%2freceiver.key',
      '..%5c..%5creceiver.key',
      '%2e%2e',
      '%00',
      'receiver.key',
      '__proto__',
    ];
    const paths = Object.keys(contract.paths).filter((path) => path.includes('{'));
    for (const name of names)
      for (const path of paths) {
        const response = await ask(
          path.replaceAll(/\{\w+\}/g, name),
          bearer(receipt.secret, { headers: { 'tus-resumable': '1.0.0' } }),
        );
        assert.ok(response.status >= 400 && response.status < 500, `${path} ${name}: ${response.status}`);
        assert.equal((await response.text()).includes('receiver.key'), false, `${path} ${name}`);
      }
    for (const name of names)
      for (const path of ['/giay-to/', '/to-khai/', '/phieu/', '/goi/'])
        assert.equal(
          (await desk.browser.ask(`/ho-so/${receipt.dossierCode}${path}${name}`)).status,
          404,
          path + name,
        );
  });

  it('runs nothing at the desk, whatever it sends and wherever that is shown', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'\`\${7*7}{{7*7}}`;
    const receipt: Receipt = await handedInAt(here, ({ dossier }) => {
      for (const { files } of dossier.attachments)
        for (const file of files) (file as { name: string }).name = hostile;
    });
    await act(desk.browser, receipt.dossierCode, 'ask-supplement', { text: hostile });
    const opened = await ask(
      `/v1/dossiers/${receipt.dossierCode}/sessions`,
      bearer(receipt.secret, { method: 'POST' }),
    );
    const { token } = await expecting<{ readonly token: string }>(201, opened);
    const bytes = pdf('hostile');
    const upload = await sender.upload(token, bytes);
    const init = json({ files: [{ name: `../${hostile}`, upload, sha256: sha256(bytes) }], note: hostile });
    const headers = { ...init.headers, 'idempotency-key': sender.newKey() };
    await expecting(
      201,
      await ask(`/v1/dossiers/${receipt.dossierCode}/supplements`, bearer(token, { ...init, headers })),
    );
    await expecting(
      200,
      await ask(
        `/v1/dossiers/${receipt.dossierCode}/withdrawal`,
        bearer(receipt.secret, json({ reason: hostile })),
      ),
    );
    const page = await desk.browser.text(`/ho-so/${receipt.dossierCode}`);
    // Shown four times at least, each time as text.
    assert.ok(page.split('&lt;script&gt;alert(1)').length > 4);
    for (const tag of ['<script', '<img', "onerror=alert(2)>'"]) assert.equal(page.includes(tag), false, tag);
    const list = await desk.browser.text(
      `/?ma=${encodeURIComponent(hostile)}&trang-thai=${encodeURIComponent(hostile)}`,
    );
    for (const tag of ['<script', '<img']) assert.equal(list.includes(tag), false, tag);
  });

  it('tries as many passwords as somebody who has forgotten hers, at every account, and no more', async () => {
    const statuses = async (names: readonly string[]) => {
      const found = [];
      for (const name of names)
        found.push((await browserOf(desk.origin).signIn(name, 'sai mat khau')).status);
      return found;
    };
    const tries = await statuses(Array.from({ length: 10 }, () => 'can-bo-9'));
    assert.deepEqual(tries, [...Array(8).fill(403), 429, 429]);
    // A list of names from one address ends as well.
    const spread = await statuses(Array.from({ length: 60 }, (_, at) => `can-bo-${at + 100}`));
    assert.equal(spread.at(-1), 429);
    // Who is signed in stays so.
    assert.equal((await desk.browser.ask('/')).status, 200);
  });
});
