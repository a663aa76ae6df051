import type { FieldView, ItemView } from '@dvc-kit/engine';
import { expect } from '@esm-bundle/chai';
import { isOneEngine } from '../stage/one-engine.ts';
import { isAnswered, isLocked, putAway, vouchedFields } from './locked.ts';
import type { SignedIn } from './visit.ts';

const field = (path: string, more: object = {}): ItemView =>
  ({ kind: 'field', path, id: `f-${path}`, ...more }) as unknown as ItemView;
const group = (path: string, ...children: ItemView[]): ItemView =>
  ({ kind: 'group', path, id: `g-${path}`, children }) as unknown as ItemView;

const vouched = (identity: Partial<SignedIn['identity']> = {}): SignedIn => ({
  identity: { fullName: "H'BLĂ ÊBAN", personalIdNumber: '066170001234', ...identity },
  token: '',
  expiresAt: '',
  provider: '',
  signOut: null,
});

const paths = (items: readonly ItemView[], signedIn = vouched()) =>
  vouchedFields(items, signedIn).map(({ field: { path }, value }) => [path, value]);

(isOneEngine ? describe : describe.skip)('what is locked of a block', () => {
  it('is what its declaration asks for under the keys that all have, as far as it is vouched for', () => {
    const document = group(
      'r.identityDocument',
      field('r.identityDocument.type'),
      field('r.identityDocument.number'),
    );
    const block = [
      field('r.fullName'),
      field('r.dateOfBirth'),
      field('r.gender'),
      document,
      field('r.phone'),
    ];
    expect(paths(block)).to.deep.equal([
      ['r.identityDocument.type', 'personal-number'],
      ['r.fullName', "H'BLĂ ÊBAN"],
      ['r.identityDocument.number', '066170001234'],
    ]);
    const more = vouched({ dateOfBirth: '1970-05-02', gender: 'female' });
    expect(paths(block, more).map(([path]) => path)).to.include.members(['r.dateOfBirth', 'r.gender']);
    expect(paths([field('r.personalIdNumber')])).to.deep.equal([['r.personalIdNumber', '066170001234']]);
  });

  it('leaves a paper that bears the number, and what follows from other answers', () => {
    const chosen = field('r.documentType', { answer: 'citizen-identity-card' });
    expect(paths([chosen])).to.deep.equal([['r.documentType', 'citizen-identity-card']]);
    expect(paths([field('r.documentType', { answer: 'passport' })])).to.deep.equal([
      ['r.documentType', 'personal-number'],
    ]);
    expect(paths([field('r.fullName', { isDerived: true })])).to.deep.equal([]);
  });

  it('is answered whatever the capitals, and not locked while something is wrong with it', () => {
    const one = (answer: unknown, issue?: object) => {
      const view = field('r.fullName', { answer, ...(issue && { issue }) }) as unknown as FieldView;
      return { field: view, value: "H'BLĂ ÊBAN", isKind: false };
    };
    expect(isAnswered(one("  H'Blă   Êban".normalize('NFD')))).to.equal(true);
    expect(isAnswered(one("H'Bla Eban"))).to.equal(false);
    expect(isAnswered(one(undefined))).to.equal(false);
    expect([isLocked(one("H'Blă Êban")), isLocked(one("H'Blă Êban", {}))]).to.deep.equal([true, false]);
  });

  it('goes out of sight with the group that has nothing left to ask, and comes back', () => {
    const root = document.createElement('div');
    const item = (path: string, within: Element = root) => {
      const element = Object.assign(document.createElement('div'), { className: 'item', field: { path } });
      within.append(element);
      return element;
    };
    const fieldset = Object.assign(document.createElement('fieldset'), { id: 'g-r.document' });
    root.append(fieldset);
    const [name, number, kind] = [
      item('r.fullName'),
      item('r.document.number', fieldset),
      item('r.document.type', fieldset),
    ];
    const items = [
      field('r.fullName'),
      group('r.document', field('r.document.number'), field('r.document.type')),
    ];
    const away = () => [name, fieldset, number, kind].map(({ style }) => style.display === 'none');
    expect(putAway(root, items, new Set(['r.fullName', 'r.document.number']))).to.equal(false);
    expect(away()).to.deep.equal([true, false, true, false]);
    expect(putAway(root, items, new Set(['r.fullName', 'r.document.number', 'r.document.type']))).to.equal(
      true,
    );
    expect(away()).to.deep.equal([true, true, true, true]);
    expect(putAway(root, items, new Set())).to.equal(false);
    expect(away()).to.deep.equal([false, false, false, false]);
    expect(putAway(root, [], new Set())).to.equal(false);
  });
});
