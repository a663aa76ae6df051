import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fold, search } from '../src/fold.ts';

it('reads text with and without marks alike', () => {
  assert.equal(fold('Đất đai'), fold('dat dai'));
  assert.equal(fold('Ƀuôn Đôn'), fold('buon don'));
  assert.equal(fold('Hoà Bình'), fold('Hòa Bình'));
  assert.equal(fold('kỹ'), fold('kĩ'));
  assert.equal(fold("Cư M'gar"), fold('Cư M’gar'));
  assert.equal(fold('Nguyễn'.normalize('NFD')), fold('Nguyễn'));
  assert.equal(fold('  Ea   Kar '), 'ea kar');
});

it('keeps the code of a procedure whole', () => {
  assert.equal(fold('1.001193'), '1.001193');
});

it('puts a name with the typed marks before one without', () => {
  assert.deepEqual(
    search(['Dương Hòa', 'Đường Hoa'], 'đường', (name) => name),
    ['Đường Hoa', 'Dương Hòa'],
  );
});

it('gives everything in its order when nothing is typed', () => {
  assert.deepEqual(
    search(['b', 'a'], '  ', (name) => name),
    ['b', 'a'],
  );
});
