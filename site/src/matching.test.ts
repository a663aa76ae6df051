import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matching } from './matching.ts';
import { procedures } from './procedures.ts';
import { searchNames } from './search-names.ts';

const entries = procedures.map(({ file }) => searchNames(file));
const slugOf = (index: number | null) => (index === null ? null : procedures[index]?.slug);
const found = (typed: string) => matching(entries, typed).indexes.map(slugOf);
const best = (typed: string) => slugOf(matching(entries, typed).best);

describe('the filter of the catalogue', () => {
  it('puts first what citizens call it, typed without marks', () => {
    assert.equal(best('lam giay khai sinh cho con'), 'dang-ky-khai-sinh');
    assert.equal(best('giay doc than'), 'xac-nhan-tinh-trang-hon-nhan');
    assert.equal(best('dang ky ket hon'), 'dang-ky-ket-hon');
  });

  it('finds the same with marks, in capitals and decomposed', () => {
    const plain = found('khai sinh');
    assert.ok(plain.includes('dang-ky-khai-sinh'));
    for (const typed of ['Khai Sinh', 'KHAI SINH', 'khai sinh'.normalize('NFD'), 'Giấy khai sinh'])
      assert.ok(found(typed).includes('dang-ky-khai-sinh'), typed);
    assert.deepEqual(found('Khai Sính'), plain);
  });

  it('finds the last word while it is being typed', () => {
    assert.ok(found('khai si').includes('dang-ky-khai-sinh'));
  });

  it('finds by code', () => {
    assert.deepEqual(found('1.000894'), ['dang-ky-ket-hon']);
  });

  it('gives the closest for a whole sentence, and says that they are only close', () => {
    const sentence = 'tôi muốn xin giấy khai sinh cho bé nhà mình ạ';
    const { isExact, best: first } = matching(entries, sentence);
    assert.deepEqual([isExact, first], [false, null]);
    assert.ok(found(sentence).includes('dang-ky-khai-sinh'));
  });

  it('puts none first where several bear the name', () => {
    assert.deepEqual(matching(['khai sinh|giay', 'khai sinh|to'], 'khai sinh'), {
      indexes: [0, 1],
      isExact: true,
      best: null,
    });
  });

  it('gives nothing for what is not there', () => {
    assert.deepEqual(found('qqq www'), []);
    assert.deepEqual(found('xyz'), []);
  });

  it('gives everything when nothing is typed', () => {
    assert.equal(found('  ').length, procedures.length);
    assert.equal(best(' '), null);
  });
});
