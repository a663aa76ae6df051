import assert from 'node:assert/strict';
import { it } from 'node:test';
import { moved } from '../src/answers/moments.ts';

it('a day so much later is known where the day is one', () => {
  assert.equal(moved('2026-11-21', '-P60D'), '2026-09-22');
  assert.equal(moved('1970-01-01', 'P1D'), '1970-01-02');
  assert.equal(moved('2008-02-29', 'P18Y'), '2026-02-29');
  assert.equal(moved('2008', 'P18Y'), '2026');
  // What somebody wrote that is no day is told as wrong where it stands; here it fails nobody.
  for (const date of ['2026-11', '2026-11-21x', '2026-13-01', 'mồng một Tết', '+275760-09-13'])
    assert.equal(moved(date, 'P60D'), undefined, date);
});
