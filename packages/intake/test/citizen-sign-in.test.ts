import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { identityOf, usualClaims } from '../src/identity/identity.ts';
import { CitizenSignIn } from '../src/sign-in/citizen-sign-in.ts';
import { serveTrialProvider } from '../src/sign-in/trial-provider.ts';
import { openDesk } from './at-desk.ts';
import { byContract } from './by-contract.ts';
import { rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { type SampleDossier, sampleDossier } from './sample.ts';
import { contact, expecting, json, senderOf } from './sender.ts';
import { throughProvider } from './through-provider.ts';

const PAGE = 'https://xa.example/to-khai/?ma=1.001193';
const [clientId, clientSecret] = ['nhan-ho-so', 'mot-bi-mat-de-thu'];

/** Who asks for the birth in the sample, as a provider may write her. */
const { requester } = sampleDossier('who').dossier.answers as {
  readonly requester: {
    readonly fullName: string;
    readonly identityDocument: { readonly number: string };
  };
};
const people = [
  {
    sub: '1',
    name: requester.fullName.toLocaleUpperCase('vi'),
    personal_id_number: requester.identityDocument.number,
  },
  { sub: '2', name: requester.fullName, personal_id_number: '001200000001' },
  { sub: '3', name: 'Chưa Có Số' },
];

describe('citizens who sign in', () => {
  let here: Awaited<ReturnType<typeof running>>;
  let provider: Awaited<ReturnType<typeof serveTrialProvider>>;
  let asked: Awaited<ReturnType<typeof byContract>>;
  let ahead = 0;
  before(async () => {
    let listener: Parameters<typeof serveReceiver>[0]['listener'] = () => {};
    const { serveReceiver } = await import('../src/receiver.ts');
    const front = await serveReceiver({ listener: (...request) => listener(...request) }, 0);
    provider = await serveTrialProvider(
      [{ clientId, clientSecret, redirectUris: [`${front.origin}/v1/sign-in/back`] }],
      people,
    );
    const citizenSignIn = new CitizenSignIn({
      issuer: provider.issuer,
      clientId,
      clientSecret,
      name: 'Định danh thử',
      address: `${front.origin}/`,
      pages: ['https://xa.example'],
    });
    here = await running(
      (settings) => ({ ...settings, citizenSignIn }),
      () => new Date(Date.now() + ahead),
    );
    listener = here.receiver.listener;
    const { end } = here;
    here = {
      ...here,
      origin: front.origin,
      end: async () => {
        await front.close();
        await end();
      },
    };
    asked = await byContract(front.origin);
  });
  after(async () => {
    await provider.close();
    await here.end();
  });

  const newTab = () => {
    const verifier = randomBytes(32).toString('base64url');
    return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
  };
  const start = (query: Readonly<Record<string, string>>) =>
    asked.ask(`/v1/sign-in?${new URLSearchParams(query)}`, { redirect: 'manual' });
  /** What stands behind the `#` of the page, once she is back. */
  const comeBack = async (sub: string, challenge: string) => {
    const location = (await start({ page: PAGE, challenge })).headers.get('location')!;
    const back = await throughProvider(location, `${here.origin}/v1/sign-in/back`, sub);
    const response = await asked.ask(back.slice(here.origin.length), { redirect: 'manual' });
    assert.equal(response.status, 303);
    const page = new URL(response.headers.get('location')!);
    assert.equal(page.href.split('#')[0], PAGE);
    assert.equal(response.headers.getSetCookie().length, 0);
    return { back, found: new URLSearchParams(page.hash.slice(1)) };
  };
  const take = (code: string, verifier: string) => asked.ask('/v1/identities', json({ code, verifier }));
  const signedIn = async (sub: string) => {
    const { verifier, challenge } = newTab();
    const { found } = await comeBack(sub, challenge);
    return expecting<{ readonly token: string; readonly identity: Record<string, string> }>(
      201,
      await take(found.get('dvc-sign-in')!, verifier),
    );
  };
  const problem = async (response: Response) =>
    ((await response.json()) as { readonly type: string }).type.split(':').at(-1);
  const handedIn = async (
    sample: SampleDossier,
    identity?: { readonly token: string; readonly block: string },
    key?: string,
  ) => {
    const sender = senderOf(asked.ask);
    const session = await sender.openSession();
    const files = await sender.uploadAll(session, sample);
    const body = { dossier: sample.dossier, files, contact, ...(identity && { identity }) };
    return sender.handIn(session, key ?? sender.newKey(), body);
  };

  it('are led to the provider and back to their page, which learns who they are', async () => {
    const { token, identity } = await signedIn('1');
    assert.deepEqual(identity, {
      fullName: requester.fullName.toLocaleUpperCase('vi'),
      personalIdNumber: requester.identityDocument.number,
    });
    // Nobody reads it on the way.
    assert.equal(Buffer.from(token, 'base64url').includes(requester.identityDocument.number), false);
    assert.equal(JSON.stringify(here.lines).includes(requester.identityDocument.number), false);
  });

  it('hand in under what was vouched for, which the desk shows', async () => {
    const { token } = await signedIn('1');
    const { dossierCode } = await expecting<Receipt>(
      201,
      await handedIn(sampleDossier('vouched'), { token, block: 'requester' }),
    );
    const desk = await openDesk(here);
    assert.match(
      await desk.browser.text(`/ho-so/${dossierCode}`),
      /Người yêu cầu đã đăng nhập bằng Định danh thử lúc .*; trùng với tờ khai: họ, chữ đệm, tên.*số/,
    );
    const { dossierCode: without } = await expecting<Receipt>(
      201,
      await handedIn(sampleDossier('not vouched')),
    );
    assert.equal((await desk.browser.text(`/ho-so/${without}`)).includes('đã đăng nhập bằng'), false);
    await desk.close();
  });

  it('cannot vouch for anybody else, whatever the browser says', async () => {
    const { token } = await signedIn('2');
    const right = await signedIn('1');
    for (const [given, name] of [
      [{ token, block: 'requester' }, 'identity-mismatch'],
      [{ token: right.token, block: 'mother' }, 'identity-mismatch'],
      [{ token: right.token, block: 'requester.identityDocument' }, 'identity-mismatch'],
      [{ token: right.token, block: '__proto__' }, 'identity-mismatch'],
      [{ token: `${right.token.slice(0, -4)}AAAA`, block: 'requester' }, 'identity-unknown'],
      [{ token: '', block: 'requester' }, 'identity-unknown'],
    ] as const)
      assert.equal(await problem(await handedIn(sampleDossier('other'), given)), name, given.block);
    const changed = sampleDossier('changed');
    (changed.dossier.answers as { requester: { fullName: string } }).requester.fullName = 'Nguyễn Văn Khác';
    const refused = await handedIn(changed, { token: right.token, block: 'requester' });
    const { issues } = (await refused.json()) as { readonly issues: readonly object[] };
    assert.deepEqual(issues, [{ path: 'requester.fullName', keyword: 'const', params: {} }]);
    // What is refused is kept nowhere.
    assert.equal(
      (await rowsIn(here.receiver.database, "SELECT 1 FROM assurance WHERE block <> 'requester'")).length,
      0,
    );
    // Out of date, and a code is no token.
    ahead = 121 * 60_000;
    assert.equal(
      await problem(
        await handedIn(sampleDossier('late', new Date(Date.now() + ahead)), {
          token: right.token,
          block: 'requester',
        }),
      ),
      'identity-unknown',
    );
    ahead = 0;
  });

  it('are not taken for the one who sent them a link', async () => {
    const [attacker, victim] = [newTab(), newTab()];
    const { back, found } = await comeBack('1', attacker.challenge);
    const code = found.get('dvc-sign-in')!;
    // The page of the victim holds another word, or none.
    assert.equal(await problem(await take(code, victim.verifier)), 'identity-unknown');
    // The provider's code once more, in whichever browser.
    const again = await asked.ask(back.slice(here.origin.length), { redirect: 'manual' });
    assert.match(again.headers.get('location') ?? '', /#dvc-sign-in-failed=code-refused$/);
    ahead = 3 * 60_000;
    assert.equal(await problem(await take(code, attacker.verifier)), 'identity-unknown');
    ahead = 0;
  });

  it('are led to no other page', async () => {
    const { challenge } = newTab();
    for (const page of [
      'https://xa.example.org/',
      'https://xa.example@x.example/',
      'https://a:b@xa.example/',
      'http://xa.example/',
      '//xa.example/',
      'javascript:alert(1)',
      'https://x.example/?https://xa.example',
      `https://xa.example/${'x'.repeat(1000)}`,
      '',
    ]) {
      const response = await start({ page, challenge });
      assert.deepEqual([response.status, response.headers.get('location')], [400, null], page);
    }
    assert.equal((await start({ page: PAGE, challenge: 'short' })).status, 400);
    // A state of nobody's, or that is over.
    for (const state of ['', 'x', 'A'.repeat(200)])
      assert.equal(
        (await asked.ask(`/v1/sign-in/back?code=x&state=${state}`, { redirect: 'manual' })).status,
        400,
      );
    const location = (await start({ page: PAGE, challenge })).headers.get('location')!;
    const back = await throughProvider(location, `${here.origin}/v1/sign-in/back`, '1');
    ahead = 16 * 60_000;
    assert.equal((await fetch(back, { redirect: 'manual' })).status, 400);
    ahead = 0;
    // The answer of another provider is taken for none of ours.
    const mixed = new URL(back);
    mixed.searchParams.set('iss', 'https://id.example');
    const response = await fetch(mixed, { redirect: 'manual' });
    assert.match(response.headers.get('location') ?? '', /#dvc-sign-in-failed=untrusted$/);
  });

  it('come back as they went where the provider knows too little of them, or does not answer', async () => {
    const { challenge } = newTab();
    assert.equal((await comeBack('3', challenge)).found.get('dvc-sign-in-failed'), 'not-allowed');
    const down = new CitizenSignIn({
      issuer: 'http://localhost:1',
      clientId,
      name: 'x',
      address: 'http://localhost/',
      pages: ['https://xa.example'],
    });
    const without = await running((settings) => ({ ...settings, citizenSignIn: down }));
    const query = new URLSearchParams({ page: PAGE, challenge });
    const gone = await fetch(`${without.origin}/v1/sign-in?${query}`, { redirect: 'manual' });
    assert.match(gone.headers.get('location') ?? '', /^https:\/\/xa\.example\/.*#dvc-sign-in-failed=/);
    await without.end();
  });
});

describe('what a provider tells of a person', () => {
  const [sub, name, personal_id_number] = ['1', ' Nguyễn  Thị Mẫu ', '001200000001'];

  it('is read generously, but never without a name and a number', () => {
    assert.deepEqual(
      identityOf({ sub, name, personal_id_number, birthdate: '1990-02-03', gender: 'female' }, usualClaims),
      {
        fullName: 'Nguyễn Thị Mẫu',
        personalIdNumber: personal_id_number,
        dateOfBirth: '1990-02-03',
        gender: 'Nữ',
      },
    );
    assert.deepEqual(
      identityOf({ sub, name, personal_id_number, birthdate: '0000-02-03', gender: 'x' }, usualClaims),
      {
        fullName: 'Nguyễn Thị Mẫu',
        personalIdNumber: personal_id_number,
      },
    );
    for (const claims of [
      { name },
      { personal_id_number },
      { name, personal_id_number: '12345' },
      { name, personal_id_number: 1 },
    ])
      assert.throws(() => identityOf({ sub, ...claims }, usualClaims), { reason: 'not-allowed' });
  });
});
