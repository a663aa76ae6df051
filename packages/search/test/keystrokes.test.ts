import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withKeystrokes } from '../quality/keystrokes-of.ts';
import { takenEntries } from '../quality/quality-entries.ts';
import { readKeystrokes } from '../src/keystrokes.ts';
import { isPlainSyllable } from '../src/syllable.ts';
import { wordsOf } from '../src/words.ts';

const entries = takenEntries().procedures;
const words = entries.flatMap(({ title, name, aliases }) => wordsOf([title, name, ...aliases].join(' ')));
const plains = new Set(words.map(({ plain }) => plain));
const read = (typed: string) => readKeystrokes(typed, (plain) => plains.has(plain));

describe('keys of an input method that was off', () => {
  it('are read as the word that was meant, for every word of the catalogue in six habits', () => {
    const written = new Set(
      entries.flatMap(({ title, aliases }) =>
        [title, ...aliases]
          .join(' ')
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      ),
    );
    let count = 0;
    const wrong: string[] = [];
    for (const word of written) {
      const plain = wordsOf(word)[0]?.plain;
      for (const typed of withKeystrokes(word)) {
        const keys = wordsOf(typed)[0]?.plain ?? '';
        // Keys that are a word as they are cannot be told from it: "mas" is "mas", "an1" is not.
        if (plains.has(keys) || isPlainSyllable(keys)) continue;
        count++;
        if (read(keys) !== plain) wrong.push(`${typed} → ${read(keys)}, not ${plain}`);
      }
    }
    assert.ok(count > 1000, `${count} words were keyed`);
    assert.deepEqual(wrong, []);
  });

  it('leave form numbers and borrowed words alone', () => {
    for (const word of ['ct01', 'tk1', 'visa', 'photo', '6']) assert.equal(read(word), word);
  });
});
