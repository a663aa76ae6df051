import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatNamed } from '@dvc-kit/procedure';
import { actOn } from '../src/dossiers/acting.ts';
import type { DossierStatus } from '../src/dossiers/dossier-status.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { signature } from '../src/payments/signed-provider.ts';
import { serveReceiver } from '../src/receiver.ts';
import { CitizenSignIn } from '../src/sign-in/citizen-sign-in.ts';
import { act, officerAt, PASSWORD } from './at-desk.ts';
import { byContract } from './by-contract.ts';
import { rowIn, rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf, sampleDossier } from './sample.ts';
import { contact, expecting, json, senderOf, sha256 } from './sender.ts';

type Running = Awaited<ReturnType<typeof running>>;

/** Of the receiver and whoever takes payments. */
const SECRET = 'bi mat cua hai ben';

describe('the contract, against the running receiver', () => {
  let here: Running;
  let asked: Awaited<ReturnType<typeof byContract>>;
  let sender: ReturnType<typeof senderOf>;
  before(async () => {
    const citizenSignIn = new CitizenSignIn({
      issuer: 'https://id.example',
      clientId: 'x',
      name: 'Định danh thử',
      address: 'https://nhan.example/',
      pages: ['https://xa.example'],
    });
    here = await running((settings) => ({
      ...settings,
      citizenSignIn,
      lookUp: 'https://xa.example/tra-cuu/',
      pay: { page: 'https://tra.example/', secret: SECRET },
    }));
    asked = await byContract(here.origin);
    sender = senderOf(asked.ask);
  });
  after(() => here.end());

  const problemOf = async (response: Response): Promise<Record<string, unknown>> => {
    const body = (await response.json()) as Record<string, unknown>;
    return { ...body, type: String(body.type).split(':').at(-1) };
  };
  const asReceipt = (receipt: Receipt, more: RequestInit = {}): RequestInit => ({
    ...more,
    headers: { ...more.headers, authorization: `Bearer ${receipt.secret}` },
  });

  async function handedIn(text: string) {
    const sample = sampleDossier(text);
    const token = await sender.openSession();
    const files = await sender.uploadAll(token, sample);
    const key = sender.newKey();
    const body = { dossier: sample.dossier, files, contact };
    const receipt = await expecting<Receipt>(201, await sender.handIn(token, key, body));
    return { sample, token, files, key, body, receipt };
  }

  it('takes a dossier from the challenge to its state', async () => {
    await expecting(200, await asked.ask('/v1/health'));
    const { receipt, sample, body } = await handedIn('journey');
    assert.match(receipt.dossierCode, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.equal(receipt.state, 'received');
    const status = await expecting<Record<string, unknown>>(
      200,
      await asked.ask(`/v1/dossiers/${receipt.dossierCode.toLowerCase()}`, asReceipt(receipt)),
    );
    assert.equal(status.state, 'received');
    assert.deepEqual(status.can, ['withdraw']);
    assert.equal(JSON.stringify(status).includes(String(contact.phone)), false);
    const { database } = here.receiver;
    const kept = await rowIn(
      database,
      'SELECT text FROM dossier_version WHERE dossier = ?',
      receipt.dossierCode,
    );
    assert.deepEqual(JSON.parse(String(kept?.text)), sample.dossier);
    assert.deepEqual(
      (
        await rowsIn(database, 'SELECT id, sha256 FROM attached_file WHERE dossier = ?', receipt.dossierCode)
      ).map((row) => ({ ...row })),
      body.files.map(({ id, sha256: hash }) => ({ id, sha256: hash })),
    );
    const notices = await rowsIn(
      database,
      'SELECT channel, state FROM outbox WHERE dossier = ?',
      receipt.dossierCode,
    );
    assert.deepEqual(notices.map(({ channel }) => channel).sort(), ['email', 'sms']);
  });

  it('answers a retry as it answered first, in another session and with files sent anew', async () => {
    const { receipt, token, key, body, sample } = await handedIn('retry');
    assert.deepEqual(await expecting(201, await sender.handIn(token, key, body)), receipt);
    const later = await sender.openSession();
    const files = await sender.uploadAll(later, sample);
    assert.deepEqual(await expecting(201, await sender.handIn(later, key, { ...body, files })), receipt);
    const other = { ...body, contact: { phone: '0987654321' } };
    assert.equal((await problemOf(await sender.handIn(later, key, other))).type, 'key-reused');
    const again = await problemOf(await sender.handIn(token, sender.newKey(), other));
    assert.deepEqual([again.type, again.dossierCode], ['session-used', receipt.dossierCode]);
  });

  it('makes one dossier of presses at once', async () => {
    const sample = sampleDossier('at once');
    const token = await sender.openSession();
    const files = await sender.uploadAll(token, sample);
    const key = sender.newKey();
    const body = { dossier: sample.dossier, files, contact };
    const answers = await Promise.all(Array.from({ length: 8 }, () => sender.handIn(token, key, body)));
    const codes = new Set<string>();
    for (const answer of answers)
      if (answer.status === 201) codes.add((await expecting<Receipt>(201, answer)).dossierCode);
      else assert.equal((await problemOf(answer)).type, 'key-running');
    assert.equal(codes.size, 1);
  });

  it('refuses a challenge the second time, however its solution is written', async () => {
    const solved = await sender.solved();
    await expecting(201, await asked.ask('/v1/sessions', json(solved)));
    assert.equal((await problemOf(await asked.ask('/v1/sessions', json(solved)))).type, 'challenge-used');
    const upper = {
      ...solved,
      challenge: { ...solved.challenge, signature: solved.challenge.signature!.toUpperCase() },
    };
    assert.notEqual((await asked.ask('/v1/sessions', json(upper))).status, 201);
    const { parameters } = (await sender.solved()).challenge;
    const spliced = { ...solved, challenge: { ...solved.challenge, parameters } };
    assert.equal((await problemOf(await asked.ask('/v1/sessions', json(spliced)))).type, 'challenge-failed');
  });

  it('lets nobody send without a session', async () => {
    const create = (token: string) =>
      asked.ask('/v1/uploads', { method: 'POST', headers: sender.tus(token, { 'upload-length': '10' }) });
    for (const token of ['', 'a.b', '.']) assert.equal((await create(token)).status, 401);
    const sample = sampleDossier('none');
    const body = { dossier: sample.dossier, files: [], contact };
    assert.equal(
      (await problemOf(await sender.handIn('a.b', sender.newKey(), body))).type,
      'session-unknown',
    );
  });

  it('says what is wrong with a dossier, and keeps nothing of it', async () => {
    const count = async () =>
      (await rowIn(here.receiver.database, 'SELECT count(*) AS count FROM dossier'))!.count;
    const before = await count();
    const sample = sampleDossier('wrong');
    const token = await sender.openSession();
    const files = await sender.uploadAll(token, sample);
    const issuesOf = async (change: Record<string, unknown>, sent: unknown = files) => {
      const body = { dossier: { ...sample.dossier, ...change }, files: sent, contact };
      const { issues } = await problemOf(await sender.handIn(token, sender.newKey(), body, true));
      return (issues as { path: string; keyword: string }[]).map(
        ({ path, keyword }) => `${path}: ${keyword}`,
      );
    };
    assert.deepEqual(await issuesOf({ commune: '00001' }), ['commune: enum']);
    assert.deepEqual(await issuesOf({ commune: null }), ['commune: enum']);
    assert.deepEqual(await issuesOf({ channel: 'desk' }), ['channel: const']);
    assert.deepEqual(await issuesOf({ undertaking: '' }), ['undertaking: const']);
    assert.deepEqual(await issuesOf({ assembledAt: '2020-01-01T00:00:00Z' }), ['assembledAt: minimum']);
    assert.deepEqual(await issuesOf({ procedure: { ...sample.dossier.procedure, code: '1.000001' } }), [
      'procedure.code: enum',
    ]);
    const outdated = { ...sample.dossier.procedure, version: sample.dossier.procedure.version + 1 };
    assert.deepEqual(await issuesOf({ procedure: outdated }), ['procedure.version: const']);
    assert.deepEqual(await issuesOf({}, []), ['files: required']);
    assert.deepEqual(await issuesOf({}, [...files, { ...files[0], id: 'more' }]), [
      `files.${files.length}.id: forbidden`,
    ]);
    assert.deepEqual(await issuesOf({}, [{ ...files[0], sha256: '0'.repeat(64) }]), [
      'files.0.sha256: const',
    ]);
    assert.deepEqual(await issuesOf({}, [{ ...files[0], upload: 'none' }]), ['files.0.upload: required']);
    assert.equal(await count(), before);
    // None of this has cost the citizen her session.
    await expecting(
      201,
      await sender.handIn(token, sender.newKey(), { dossier: sample.dossier, files, contact }),
    );
  });

  it('takes up a file where it broke off, and refuses what is no paper', async () => {
    const token = await sender.openSession();
    const bytes = pdf('in pieces');
    const id = await sender.create(token, bytes.length);
    await expecting(204, await sender.append(token, id, 0, bytes.subarray(0, 100)));
    assert.equal(
      (await problemOf(await sender.append(token, id, 40, bytes.subarray(40)))).type,
      'upload-offset',
    );
    const head = () => asked.ask(`/v1/uploads/${id}`, { method: 'HEAD', headers: sender.tus(token) });
    assert.equal((await head()).headers.get('upload-offset'), '100');
    assert.equal(
      (await problemOf(await sender.append(token, id, 100, Buffer.concat([bytes, bytes])))).type,
      'upload-too-large',
    );
    const at = Number((await head()).headers.get('upload-offset'));
    await expecting(204, await sender.append(token, id, at, bytes.subarray(at)));
    // A further, empty piece makes no second file.
    await expecting(204, await sender.append(token, id, bytes.length, new Uint8Array()));
    const text = new TextEncoder().encode('<svg onload=alert(1)>');
    const foreign = await sender.create(token, text.length);
    const refused = await problemOf(await sender.append(token, foreign, 0, text));
    assert.deepEqual([refused.type, refused.fault], ['unfit-file', 'not-a-paper']);
    assert.equal(
      (await asked.ask(`/v1/uploads/${foreign}`, { method: 'HEAD', headers: sender.tus(token) })).status,
      404,
    );
    await expecting(
      204,
      await asked.ask(`/v1/uploads/${id}`, { method: 'DELETE', headers: sender.tus(token) }),
    );
    const other = await sender.openSession();
    assert.equal(
      (await asked.ask(`/v1/uploads/${id}`, { method: 'HEAD', headers: sender.tus(other) })).status,
      404,
    );
    assert.equal((await asked.ask(`/v1/uploads/${id}`, { headers: sender.tus(token) })).status, 405);
    for (const [length, problem] of [
      ['0', 'unfit-file'],
      ['99999999', 'upload-too-large'],
    ] as const) {
      const headers = sender.tus(token, { 'upload-length': length });
      assert.equal(
        (await problemOf(await asked.ask('/v1/uploads', { method: 'POST', headers }))).type,
        problem,
      );
    }
  });

  it('does not tell a wrong secret from a code that there is not', async () => {
    const { receipt } = await handedIn('secret');
    const ask = async (code: string, secret: string) =>
      (await asked.ask(`/v1/dossiers/${code}`, asReceipt({ ...receipt, secret }))).text();
    const wrong = await ask(receipt.dossierCode, 'AAAA-AAAA-AAAA-A');
    assert.equal(await ask('2222-2222-2222', receipt.secret), wrong);
    assert.equal(await ask('..%2F..%2Fetc', receipt.secret), await ask('2222-2222-2222', ''));
    const byPhone = (code: string, digits: string) =>
      asked.ask(`/v1/dossiers/${code}/by-phone`, json({ digits }));
    const status = await expecting<{ readonly events: unknown[]; readonly can: unknown[] }>(
      200,
      await byPhone(receipt.dossierCode, '5678'),
    );
    assert.deepEqual([status.events, status.can], [[], []]);
    for (let tries = 0; tries < 5; tries += 1)
      assert.equal((await byPhone(receipt.dossierCode, '0000')).status, 404);
    // Neighbours know the number: from now on the right digits do not help either, until tomorrow.
    assert.equal((await byPhone(receipt.dossierCode, '5678')).status, 404);
    await expecting(200, await asked.ask(`/v1/dossiers/${receipt.dossierCode}`, asReceipt(receipt)));
  });

  it('gives a dossier back, once', async () => {
    const { receipt } = await handedIn('withdrawn');
    const withdraw = () =>
      asked.ask(
        `/v1/dossiers/${receipt.dossierCode}/withdrawal`,
        asReceipt(receipt, json({ reason: 'Nộp nhầm nơi' })),
      );
    type Told = { readonly state: string; readonly events: { readonly action: string }[] };
    const first = await expecting<Told>(200, await withdraw());
    assert.equal(first.state, 'withdrawn');
    assert.deepEqual((await expecting<Told>(200, await withdraw())).events, first.events);
    const sessions = `/v1/dossiers/${receipt.dossierCode}/sessions`;
    assert.equal(
      (await problemOf(await asked.ask(sessions, asReceipt(receipt, { method: 'POST' })))).type,
      'wrong-state',
    );
  });

  it('takes files and a note to a dossier once they are asked for, once under one key, and keeps what there was', async () => {
    const { receipt, sample } = await handedIn('added');
    const code = receipt.dossierCode;
    const { database } = here.receiver;
    await database.transaction((within) =>
      actOn(database, within, code, 'ask-supplement', 'can-bo-1', new Date(), { text: 'Chụp lại.' }),
    );
    const opened = await asked.ask(`/v1/dossiers/${code}/sessions`, asReceipt(receipt, { method: 'POST' }));
    const { token } = await expecting<{ token: string }>(201, opened);
    const content = pdf('added later');
    const upload = await sender.upload(token, content);
    const init = (body: unknown, key = sender.newKey(), of = token) => ({
      ...json(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${of}`, 'idempotency-key': key },
    });
    const path = `/v1/dossiers/${code}/supplements`;
    const refused = async (body: unknown) => (await problemOf(await asked.ask(path, init(body)))).type;
    assert.equal(await refused({ files: [] }), 'dossier-refused');
    const { supplement } = await expecting<DossierStatus>(
      200,
      await asked.ask(`/v1/dossiers/${code}`, asReceipt(receipt)),
    );
    assert.deepEqual(
      supplement?.papers.map(({ name }) => name),
      ['Giấy chứng sinh'],
    );
    const attachment = supplement?.papers[0]?.id;
    const file = { name: 'Giấy chứng sinh.pdf', upload, sha256: sha256(content), attachment };
    assert.equal(await refused({ files: [{ ...file, attachment: 'khong-co' }] }), 'dossier-refused');
    assert.equal(await refused({ files: [{ ...file, sha256: '0'.repeat(64) }] }), 'dossier-refused');
    const foreign = await sender.openSession();
    const wrongSession = await asked.ask(path, init({ files: [], note: 'x' }, sender.newKey(), foreign));
    assert.equal((await problemOf(wrongSession)).type, 'session-unknown');
    const key = sender.newKey();
    const body = { files: [file], note: 'Đã chụp lại.' };
    const first = await expecting<Receipt>(201, await asked.ask(path, init(body, key)));
    assert.deepEqual([first.dossierCode, first.state], [code, 'supplemented']);
    assert.deepEqual(await expecting(201, await asked.ask(path, init(body, key))), first);
    const kept = await rowsIn(
      database,
      'SELECT attachment, name FROM attached_file WHERE dossier = ? AND number = 2',
      code,
    );
    assert.equal(kept.length, sample.files.size + 1);
    assert.ok(kept.some((one) => one.attachment === attachment && one.name === file.name));
    const status = await asked.ask(`/v1/dossiers/${code}`, asReceipt(receipt));
    const { events } = await expecting<DossierStatus>(200, status);
    assert.equal(events.at(-1)?.text, 'Đã chụp lại.');
  });

  it('adds to a dossier once that is asked for', async () => {
    const { receipt, sample } = await handedIn('supplement');
    const code = receipt.dossierCode;
    const open = () => asked.ask(`/v1/dossiers/${code}/sessions`, asReceipt(receipt, { method: 'POST' }));
    assert.equal((await problemOf(await open())).type, 'wrong-state');
    const { database } = here.receiver;
    const text = 'Bổ sung Giấy chứng sinh bản rõ hơn.';
    const seen = 1;
    const ask = () =>
      database.transaction((within) =>
        actOn(database, within, code, 'ask-supplement', 'can-bo-1', new Date(), { text, seen }),
      );
    await ask();
    // Another officer, who still has the dossier before the eyes as it was.
    await assert.rejects(ask(), { problem: 'wrong-state' });
    const { token } = await expecting<{ readonly token: string }>(201, await open());
    const files = await sender.uploadAll(token, sample);
    const body = { dossier: sample.dossier, files, contact: { phone: '0387654321' } };
    const key = sender.newKey();
    const supplemented = await expecting<Receipt>(201, await sender.handIn(token, key, body));
    assert.deepEqual([supplemented.dossierCode, supplemented.state], [code, 'supplemented']);
    assert.deepEqual(await expecting(201, await sender.handIn(token, key, body)), supplemented);
    const status = await expecting<{
      readonly events: { readonly action: string; readonly text?: string }[];
    }>(200, await asked.ask(`/v1/dossiers/${code}`, asReceipt(receipt)));
    assert.deepEqual(
      status.events.map(({ action, text: said }) => [action, said]),
      [
        ['receive', undefined],
        ['ask-supplement', text],
        ['supplement', undefined],
      ],
    );
    const versions = await rowIn(
      database,
      'SELECT count(*) AS count FROM dossier_version WHERE dossier = ?',
      code,
    );
    assert.equal(versions?.count, 2);
  });

  it('gives out what was promised in writing, and is paid', async () => {
    const { receipt } = await handedIn('slip');
    const code = receipt.dossierCode;
    const desk = await serveReceiver({ listener: here.receiver.desk }, 0);
    await here.receiver.accounts.set('can-bo-1', PASSWORD);
    await act(await officerAt(desk.origin), code, 'accept', { days: '3' });
    await desk.close();
    const { slips } = await expecting<{ readonly slips: readonly { readonly revision: number }[] }>(
      200,
      await asked.ask(`/v1/dossiers/${code}`, asReceipt(receipt)),
    );
    assert.equal(slips.length, 1);
    const slip = (of: string, secret = receipt.secret) =>
      asked.ask(`/v1/dossiers/${code}/slips/${of}`, asReceipt({ ...receipt, secret }));
    const bytes = await (await slip(String(slips[0]?.revision))).arrayBuffer();
    assert.equal(Buffer.from(bytes).subarray(0, 5).toString(), '%PDF-');
    const { address } = await expecting<{ readonly address: string }>(
      201,
      await asked.ask(`/v1/dossiers/${code}/payments`, asReceipt(receipt, { method: 'POST' })),
    );
    const attempt = new URL(address).searchParams.get('attempt');
    const paid = (key: string) => {
      const init = json({ attempt, vnd: 24_000, transaction: 'T-1' });
      const at = String(Math.floor(Date.now() / 1000));
      const headers = {
        ...init.headers,
        'x-timestamp': at,
        'x-signature': signature(key, `${at}.${init.body}`),
      };
      return asked.ask('/v1/payments/cong', { ...init, headers });
    };
    assert.equal((await problemOf(await paid('khac'))).type, 'payment-unsigned');
    await expecting(204, await paid(SECRET));
    const { payment } = await expecting<{ readonly payment: { readonly state: string } }>(
      200,
      await asked.ask(`/v1/dossiers/${code}`, asReceipt(receipt)),
    );
    assert.equal(payment.state, 'paid');
    assert.equal((await problemOf(await slip('1'))).type, 'not-found');
    assert.equal((await problemOf(await slip('2', 'AAAA-AAAA-AAAA-A'))).type, 'receipt-unknown');
  });

  it("gives no one a stranger's page, cookie or cached answer", async () => {
    const answers = [
      await asked.ask('/v1/health'),
      await asked.ask('/v1/nowhere', { isWrong: true }),
      await asked.ask('/v1/dossiers', { method: 'PUT' }),
      await asked.ask('/v1/sessions', {
        method: 'POST',
        body: '{',
        isWrong: true,
        headers: { 'content-type': 'application/json' },
      }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 404, 405, 400],
    );
    for (const { headers } of answers) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('set-cookie'), null);
    }
    const before = await fetch(`${here.origin}/v1/uploads`, {
      method: 'OPTIONS',
      headers: { origin: 'https://xa.example', 'access-control-request-method': 'POST' },
    });
    assert.match(before.headers.get('access-control-allow-headers') ?? '', /Upload-Length/);
    await asked.ask('/v1/uploads', { method: 'OPTIONS' });
    await asked.ask('/v1/openapi.json');
  });

  it('lets nobody sign in for a page that is not listed, or by a code of nobody', async () => {
    const strange = new URLSearchParams({ page: 'https://x.example/', challenge: 'x'.repeat(43) });
    assert.equal((await asked.ask(`/v1/sign-in?${strange}`)).status, 400);
    assert.equal((await asked.ask('/v1/sign-in/back?state=x&code=x')).status, 400);
    const taken = await asked.ask('/v1/identities', json({ code: 'x', verifier: 'x'.repeat(43) }));
    assert.equal((await problemOf(taken)).type, 'identity-unknown');
  });

  it('writes nothing of a person into its log', () => {
    const log = JSON.stringify(here.lines);
    assert.ok(here.lines.some(({ event }) => event === 'received'));
    for (const text of [
      contact.phone,
      contact.email,
      '0387654321',
      "H'Blă",
      'chứng sinh',
      'Bearer',
      '127.0.0.1',
    ])
      assert.equal(log.includes(text), false, text);
    // Which upload, which dossier: not in the address either.
    assert.match(log, /\/v1\/uploads\/:upload/);
  });

  it('tries every operation that the contract has', () => {
    const tried = new Set(asked.exchanges.map(({ operation }) => operation));
    const operations = Object.values(asked.contract.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    assert.deepEqual(
      operations.filter((one) => !tried.has(one)),
      [],
    );
  });

  it('has the shapes of phone and e-mail that the forms have', () => {
    const { Contact } = asked.contract.components.schemas as {
      Contact: { properties: Record<string, { pattern: string }> };
    };
    assert.equal(Contact.properties.phone?.pattern, formatNamed('phone-number')?.pattern);
    assert.equal(Contact.properties.email?.pattern, formatNamed('email')?.pattern);
  });
});
