import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveReceiver } from '../src/receiver.ts';
import { DeskSignIn, deskSignInOf } from '../src/sign-in/desk-sign-in.ts';
import { serveTrialProvider } from '../src/sign-in/trial-provider.ts';
import { act, type Browser, browserOf, fieldIn, handedInAt, officerAt, PASSWORD } from './at-desk.ts';
import { rowIn, rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { temporaryFolder } from './sample.ts';
import { throughProvider } from './through-provider.ts';

const people = [
  { sub: '1', preferred_username: 'can-bo-7', roles: ['mot-cua', 'khac'] },
  { sub: '2', preferred_username: 'can-bo-8', roles: ['ke-toan'] },
  { sub: '3', preferred_username: 'can-bo-9' },
  { sub: '4', preferred_username: 'can-bo-4', roles: ['xa-khac'] },
  // Somebody to whom the provider gave a name that another one has here.
  { sub: '5', preferred_username: 'can-bo-7', roles: 'mot-cua' },
];
const [clientId, clientSecret] = ['ban-tiep-nhan', 'mot-bi-mat-de-thu'];

describe('the file that says how officers sign in', () => {
  it('is refused, told where, unless all of it can be', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'sign-in.json');
    const right = {
      issuer: 'https://id.example',
      clientId,
      name: 'Định danh',
      origin: 'https://ban.example',
      claim: 'groups',
      officers: { 'mot-cua': ['00000'] },
    };
    const opened = (change: object) => {
      writeFileSync(file, JSON.stringify({ ...right, ...change }));
      return deskSignInOf(file, ['00000']);
    };
    assert.equal(opened({}).provider.redirectUri, 'https://ban.example/dang-nhap/ve');
    for (const [change, place] of [
      [{ issuer: 'http://id.example' }, /\/issuer/],
      [{ origin: 'https://ban.example/x' }, /\/origin/],
      [{ officers: {} }, /\/officers/],
      [{ officers: { 'mot-cua': ['00001'] } }, /00001/],
      [{ claims: 'groups' }, /additional properties/],
    ] as const)
      assert.throws(() => opened(change), { name: 'RangeError', message: place });
    assert.throws(() => deskSignInOf(`${file}x`, []), RangeError);
    rmSync(folder, { recursive: true });
  });

  it('may name a claim within another one, and trusts no address that is not verified', () => {
    const by = (claim: string) =>
      new DeskSignIn({
        issuer: 'https://id.example',
        clientId,
        name: 'x',
        origin: 'https://x.example',
        claim,
        officers: { 'a@xa.example': ['00000'], b: ['00001'] },
      });
    const sub = 'can-bo-1';
    assert.deepEqual(
      by('realm_access.roles').officerOf({ sub, realm_access: { roles: ['c', 'b'] } }).grants,
      ['b'],
    );
    assert.equal(
      by('email').officerOf({ sub, email: 'a@xa.example', email_verified: true }).name,
      'can-bo-1@id.example',
    );
    for (const claims of [{ email: 'a@xa.example' }, { email: 'a@xa.example', email_verified: 'true' }, {}])
      assert.throws(() => by('email').officerOf({ sub, ...claims }), { reason: 'not-allowed' });
    assert.throws(() => by('toString').officerOf({ sub }), { reason: 'not-allowed' });
    assert.throws(() => by('sub').officerOf({ sub: 'constructor' }), { reason: 'not-allowed' });
  });
});

describe('signing in at the desk by a provider of identities', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let desk: Awaited<ReturnType<typeof serveReceiver>>;
  let provider: Awaited<ReturnType<typeof serveTrialProvider>>;
  let ahead = 0;
  before(async () => {
    // Its address has to be known to the provider, and the provider's to the receiver.
    let listener: Parameters<typeof serveReceiver>[0]['listener'] = () => {};
    desk = await serveReceiver({ listener: (...request) => listener(...request) }, 0);
    provider = await serveTrialProvider(
      [
        {
          clientId,
          clientSecret,
          redirectUris: [`${desk.origin}/dang-nhap/ve`],
          afterSignOut: [`${desk.origin}/dang-nhap`],
        },
      ],
      people,
    );
    const deskSignIn = new DeskSignIn({
      issuer: provider.issuer,
      clientId,
      clientSecret,
      name: 'Định danh thử',
      origin: desk.origin,
      claim: 'roles',
      officers: { 'mot-cua': ['00000'], 'xa-khac': ['99999'] },
    });
    here = await running(
      (settings) => ({ ...settings, deskSignIn }),
      () => new Date(Date.now() + ahead),
    );
    listener = here.receiver.desk;
    await here.receiver.accounts.set('can-bo-1', PASSWORD);
  });
  after(async () => {
    await desk.close();
    await provider.close();
    await here.end();
  });

  const back = () => `${desk.origin}/dang-nhap/ve`;
  /** Presses the button and goes through the provider; gives the path that it leads back to. */
  const through = async (browser: Browser, sub: string, change: (address: URL) => void = () => {}) => {
    const start = await browser.ask('/dang-nhap/oidc');
    assert.equal(start.status, 303);
    const address = new URL(start.headers.get('location')!);
    change(address);
    return (await throughProvider(address.href, back(), sub)).slice(desk.origin.length);
  };
  const signedIn = async (sub: string) => {
    const browser = browserOf(desk.origin);
    const response = await browser.ask(await through(browser, sub));
    return { browser, response };
  };
  const lastReason = () => here.lines.findLast(({ event }) => event === 'sign-in-failed')?.reason;

  it('offers it beside the password', async () => {
    const page = await browserOf(desk.origin).text('/dang-nhap');
    assert.match(page, /Đăng nhập bằng Định danh thử/);
    assert.match(page, /name="password"/);
    assert.match((await officerAt(desk.origin)).cookie(), /^__Host-ban-tiep-nhan=/);
  });

  it('asks for a code with PKCE, state and nonce, for the one address', async () => {
    const start = await browserOf(desk.origin).ask('/dang-nhap/oidc');
    const { searchParams } = new URL(start.headers.get('location')!);
    assert.equal(searchParams.get('response_type'), 'code');
    assert.equal(searchParams.get('code_challenge_method'), 'S256');
    assert.equal(searchParams.get('redirect_uri'), back());
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.ok((searchParams.get(name) ?? '').length >= 43, name);
    const [cookie = ''] = start.headers.getSetCookie();
    assert.match(cookie, /^__Host-dang-nhap=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
    // Nothing of it can be read in the browser.
    assert.equal(cookie.includes(searchParams.get('nonce')!), false);
  });

  it('lets an officer in who has the claim, under her own name', async () => {
    const receipt = await handedInAt(here);
    const { browser, response } = await signedIn('1');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('refresh'), '0;url=/');
    assert.match(
      response.headers.getSetCookie().find((set) => set.startsWith('__Host-ban-tiep-nhan=')) ?? '',
      /; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    );
    const name = `can-bo-7@${new URL(provider.issuer).host}`;
    assert.match(await browser.text('/'), new RegExp(name));
    assert.equal((await act(browser, receipt.dossierCode, 'accept', { days: '1' })).status, 303);
    const { database } = here.receiver;
    assert.equal(
      (
        await rowIn(
          database,
          "SELECT actor FROM event WHERE dossier = ? AND action = 'accept'",
          receipt.dossierCode,
        )
      )?.actor,
      name,
    );
    // Out again, here and at the provider; what was open is gone.
    const cookie = browser.cookie();
    const out = await browser.send('/dang-xuat', { token: fieldIn(await browser.text('/'), 'token') });
    assert.match(await out.text(), new RegExp(`href="${provider.issuer}/session/end\\?`));
    assert.equal((await browser.ask('/', { headers: { cookie } })).status, 303);
    assert.deepEqual(
      (await rowsIn(database, 'SELECT what, way FROM desk_entry WHERE officer = ? ORDER BY id', name)).map(
        (row) => Object.values(row),
      ),
      [
        ['in', 'oidc'],
        ['out', 'oidc'],
      ],
    );
    await assert.rejects(rowsIn(database, 'DELETE FROM desk_entry'), /entries stay/);
  });

  it('shows an officer the dossiers of her communes alone', async () => {
    const { dossierCode } = await handedInAt(here);
    const { browser } = await signedIn('4');
    assert.equal((await browser.text('/')).includes(dossierCode), false);
    assert.equal((await browser.text(`/?ma=${dossierCode}`)).includes(`/ho-so/${dossierCode}`), false);
    const token = fieldIn(await browser.text('/'), 'token');
    for (const path of ['', '/goi', '/giay-to/file-birth-notice', '/phieu/1', '/to-khai/x'])
      assert.equal((await browser.ask(`/ho-so/${dossierCode}${path}`)).status, 404, path);
    const right = { token, seen: '1', action: 'accept', days: '1' };
    assert.equal((await browser.send(`/ho-so/${dossierCode}`, right)).status, 404);
    const paid = { token, seen: '0', what: 'cash' };
    assert.equal((await browser.send(`/ho-so/${dossierCode}/phi`, paid)).status, 404);
    const { database } = here.receiver;
    assert.equal(
      (await rowIn(database, 'SELECT state FROM dossier WHERE code = ?', dossierCode))?.state,
      'received',
    );
    assert.equal((await rowsIn(database, 'SELECT * FROM look WHERE dossier = ?', dossierCode)).length, 0);
  });

  it('keeps out whom nothing makes an officer, and who bears the name of another one', async () => {
    await signedIn('1');
    for (const sub of ['2', '3', '5']) {
      const { browser, response } = await signedIn(sub);
      assert.equal(response.status, 403, sub);
      assert.match(await response.text(), /chưa được giao quyền/);
      assert.equal(lastReason(), 'not-allowed');
      assert.equal((await browser.ask('/')).status, 303);
    }
    // Freed by whoever runs it, the name is the next one's.
    const free = () => here.receiver.accounts.remove(`can-bo-7@${new URL(provider.issuer).host}`);
    assert.equal(await free(), true);
    const { browser, response } = await signedIn('5');
    assert.equal(response.status, 200);
    // Whoever was signed in under it no longer is.
    assert.equal(await free(), true);
    assert.equal((await browser.ask('/')).status, 303);
  });

  it('takes nothing that was not begun in this browser, or is over', async () => {
    const [victim, attacker] = [browserOf(desk.origin), browserOf(desk.origin)];
    const path = await through(attacker, '1');
    // The attacker's address, opened by an officer: she would work under a foreign name.
    const foreign = await victim.ask(path);
    assert.deepEqual([foreign.status, lastReason()], [400, 'not-started-here']);
    await victim.ask('/dang-nhap/oidc');
    assert.equal((await victim.ask(path)).status, 400);
    // Altered on the way.
    const other = browserOf(desk.origin);
    const right = new URL((await through(other, '1')).toString(), desk.origin);
    right.searchParams.set('state', 'x');
    assert.equal((await other.ask(right.pathname + right.search)).status, 400);
    assert.equal(lastReason(), 'not-started-here');
    // Too late.
    const late = browserOf(desk.origin);
    const lateBack = await through(late, '1');
    ahead = 11 * 60_000;
    assert.equal((await late.ask(lateBack)).status, 400);
    ahead = 0;
    assert.equal((await victim.ask('/')).status, 303);
  });

  it('takes each code once', async () => {
    const browser = browserOf(desk.origin);
    const start = await browser.ask('/dang-nhap/oidc');
    const pending = browser.cookie();
    const path = (await throughProvider(start.headers.get('location')!, back(), '1')).slice(
      desk.origin.length,
    );
    assert.equal((await browser.ask(path)).status, 200);
    const again = await browser.ask(path, { headers: { cookie: pending } });
    assert.deepEqual([again.status, lastReason()], [400, 'code-refused']);
  });

  it('takes no token that was made for something else', async () => {
    const browser = browserOf(desk.origin);
    const path = await through(browser, '1', (address) => address.searchParams.set('nonce', 'n'.repeat(43)));
    assert.deepEqual([(await browser.ask(path)).status, lastReason()], [502, 'untrusted']);
    // The answer of another provider.
    const mixed = browserOf(desk.origin);
    const address = new URL(await through(mixed, '1'), desk.origin);
    address.searchParams.set('iss', 'https://id.example');
    const response = await mixed.ask(address.pathname + address.search);
    assert.deepEqual([response.status, lastReason()], [502, 'untrusted']);
  });

  it('leads nowhere else, whatever stands in the address', async () => {
    const browser = browserOf(desk.origin);
    const path = await through(browser, '1');
    const response = await browser.ask(`${path}&next=https://x.example&redirect_uri=//x.example`);
    assert.equal(response.headers.get('refresh'), '0;url=/');
    assert.equal((await response.text()).includes('x.example'), false);
  });

  it('tells when she says no, and does not fail with a provider that is down', async () => {
    const browser = browserOf(desk.origin);
    const start = await browser.ask('/dang-nhap/oidc');
    const state = new URL(start.headers.get('location')!).searchParams.get('state');
    const query = new URLSearchParams({ error: 'access_denied', state: state!, iss: provider.issuer });
    const no = await browser.ask(`/dang-nhap/ve?${query}`);
    assert.deepEqual([no.status, lastReason()], [403, 'cancelled']);
    const nobody = await serveReceiver({ listener: () => {} }, 0);
    await nobody.close();
    const down = new DeskSignIn({
      issuer: nobody.origin,
      clientId,
      name: 'Định danh thử',
      origin: 'http://localhost',
      claim: 'sub',
      officers: { 1: ['00000'] },
    });
    await assert.rejects(
      down.provider.start(() => ''),
      { reason: 'provider-down' },
    );
    const before = browserOf(desk.origin);
    const path = await through(before, '1');
    await provider.close();
    const gone = await before.ask(path);
    assert.deepEqual([gone.status, lastReason()], [502, 'provider-down']);
    assert.match(await gone.text(), /Nơi xác thực chưa trả lời/);
    // The password is another way.
    await officerAt(desk.origin);
    // Nothing of a person in the log.
    assert.equal(JSON.stringify(here.lines).includes('mot-cua'), false);
  });
});
