import { expect } from '@esm-bundle/chai';
import { isOneEngine } from '../stage/one-engine.ts';
import { comeBack, forget, keep, keptVisit, type Visit } from './visit.ts';

const receiver = new URL('/tiep-nhan/', location.href).href;
const code = '1.001193';
const signedIn = {
  identity: { fullName: "H'BLĂ ÊBAN", personalIdNumber: '066170001234' },
  token: 'mot-the',
  expiresAt: '2099-01-01T00:00:00Z',
  provider: 'Định danh thử',
  signOut: null,
};

(isOneEngine ? describe : describe.skip)('a visit to where one signs in', () => {
  const { fetch } = window;
  const before = location.href;
  let asked: { readonly address: string; readonly body: unknown }[] = [];
  const answer = (make: () => Response) => {
    window.fetch = async (input, init) => {
      asked.push({ address: String(input), body: JSON.parse(String(init?.body)) });
      return make();
    };
  };
  /** As the tab is when she comes back from what it began. */
  const back = (
    fragment: string,
    leaving: object | null = { code, block: 'requester', verifier: 'khoa', href: before },
  ) => {
    if (leaving) sessionStorage.setItem('dvc-kit:sign-in', JSON.stringify(leaving));
    history.replaceState(null, '', fragment);
  };
  beforeEach(() => {
    asked = [];
    answer(() => new Response(JSON.stringify(signedIn), { status: 201 }));
  });
  afterEach(() => {
    window.fetch = fetch;
    sessionStorage.clear();
    history.replaceState(null, '', before);
  });

  it('ends with who she is, once, and the address as it was', async () => {
    back('#dvc-sign-in=ma-mot-lan');
    const visit = { ...signedIn, code, block: 'requester' };
    expect(await comeBack(receiver, code)).to.deep.equal({ visit });
    expect(asked).to.deep.equal([
      { address: `${receiver}v1/identities`, body: { code: 'ma-mot-lan', verifier: 'khoa' } },
    ]);
    expect(location.href).to.equal(before);
    back('#dvc-sign-in=ma-mot-lan', null);
    expect(await comeBack(receiver, code)).to.equal(null);
    expect(asked.length).to.equal(1);
  });

  it('that was begun in no form of this tab, or in another one, is passed over', async () => {
    back('#dvc-sign-in=ma-cua-ai', null);
    expect(await comeBack(receiver, code)).to.equal(null);
    back('#dvc-sign-in=ma-cua-ai', { code: '1.000894', block: 'x', verifier: 'y', href: before });
    expect(await comeBack(receiver, code)).to.equal(null);
    back('#muc-luc');
    expect(await comeBack(receiver, code)).to.equal(null);
    sessionStorage.setItem('dvc-kit:sign-in', '{');
    expect(await comeBack(receiver, code)).to.equal(null);
    expect([asked, location.hash]).to.deep.equal([[], '#muc-luc']);
  });

  it('that led to nothing says why, at the block that it was for', async () => {
    back('#dvc-sign-in-failed=cancelled');
    expect(await comeBack(receiver, code)).to.deep.equal({ block: 'requester', reason: 'cancelled' });
    for (const [make, reason] of [
      [() => new Response(null, { status: 401 }), 'not-started-here'],
      [() => new Response(null, { status: 502 }), 'network'],
      [
        () => {
          throw new TypeError('Failed to fetch');
        },
        'network',
      ],
    ] as const) {
      answer(make);
      back('#dvc-sign-in=ma');
      expect(await comeBack(receiver, code)).to.deep.equal({ block: 'requester', reason });
      expect(location.href).to.equal(before);
    }
  });

  it('is remembered for its form alone, until it is let go of', () => {
    const visit: Visit = { ...signedIn, code, block: 'requester' };
    expect(keptVisit(code)).to.equal(null);
    keep(visit);
    expect(keptVisit(code)).to.deep.equal(visit);
    expect(keptVisit('1.000894')).to.equal(null);
    forget();
    expect(keptVisit(code)).to.equal(null);
  });
});
