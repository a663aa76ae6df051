import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from '../src/words-of-stage.ts';

const kills = { name: 'kill-drafts', numbers: 1 };

describe('the words after the name of a stage', () => {
  it('are whole numbers where it takes those, without the dashes that npm takes away', () => {
    assert.deepEqual(wordsOf(kills, ['--', '200']), ['200']);
    assert.deepEqual(wordsOf(kills, []), []);
  });

  it('are refused where they would have it try nothing', () => {
    for (const words of [['many'], ['-1'], ['1.5'], ['200', '3']])
      assert.throws(
        () => wordsOf(kills, words),
        new RangeError(`"kill-drafts" takes one whole number, not "${words.at(-1)}".`),
      );
  });

  it('are whatever they are elsewhere', () => {
    assert.deepEqual(wordsOf({ name: 'search-quality' }, ['--missed']), ['--missed']);
  });
});
