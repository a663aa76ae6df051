import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keystrokesOf, mostUsed } from './keystrokes.ts';

describe('the six most used declarations', () => {
  const counted = mostUsed.map(keystrokesOf);
  const sum = (of: 'before' | 'after') => counted.reduce((all, one) => all + one[of], 0);

  it('take a third fewer taps and characters than were they filled in by hand', () => {
    assert.ok(sum('after') <= (sum('before') * 2) / 3, JSON.stringify(counted));
  });

  for (const { slug, before, after } of counted)
    it(`take fewer: ${slug}`, () => assert.ok(after < before, `${before} before, ${after} after`));
});
