import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { procedures } from './procedures.ts';

it('puts every name under the first letter of its alphabet: Đ behind D in Vietnamese, under D in English', () => {
  const vietnamese = alphabetOf(procedures, 'vi');
  const letters = vietnamese.map(([letter]) => letter);
  assert.ok(letters.includes('Đ'));
  assert.deepEqual(letters, letters.toSorted(new Intl.Collator('vi').compare));
  for (const [letter, names] of vietnamese)
    for (const { name } of names)
      assert.ok(name.text.normalize('NFD').startsWith(letter.normalize('NFD')), name.text);
  const english = alphabetOf(procedures, 'en').map(([letter]) => letter);
  assert.equal(new Set(english).size, english.length);
});
