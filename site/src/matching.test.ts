import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matching } from './matching.ts';
import { procedures } from './procedures.ts';
import { searchWords } from './search-words.ts';

const entries = procedures.map(({ file }) => searchWords(file));
const found = (typed: string) => matching(entries, typed).indexes.map((index) => procedures[index]?.slug);

describe('the filter of the catalogue', () => {
  it('finds an everyday name typed without marks', () => {
    assert.deepEqual(found('lam giay khai sinh cho con'), ['dang-ky-khai-sinh']);
  });

  it('finds the same with marks, in capitals and decomposed', () => {
    for (const typed of ['khai sinh', 'Khai Sinh', 'KHAI SINH', 'khai sinh cho bé'.normalize('NFD')])
      assert.equal(found(typed)[0], 'dang-ky-khai-sinh', typed);
  });

  it('finds the last word while it is being typed', () => {
    assert.deepEqual(found('khai si'), ['dang-ky-khai-sinh']);
  });

  it('finds by code', () => {
    assert.deepEqual(found('1.000894'), ['dang-ky-ket-hon']);
  });

  it('gives the closest for a whole sentence, and says that they are only close', () => {
    const sentence = 'tôi muốn làm giấy khai sinh cho bé';
    assert.equal(matching(entries, sentence).isExact, false);
    assert.deepEqual(found(sentence), ['dang-ky-khai-sinh']);
  });

  it('gives nothing for what is not there', () => {
    assert.deepEqual(found('bằng lái xe'), []);
    assert.deepEqual(found('xyz'), []);
  });

  it('gives everything when nothing is typed', () => {
    assert.equal(found('  ').length, procedures.length);
  });
});
