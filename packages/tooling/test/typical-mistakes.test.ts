import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblems } from '../src/commands/describe-problems.ts';
import { findProblems } from '../src/commands/find-problems.ts';
import { readMistakes, withEdits } from './mistake.ts';

/** Day on which the facts of the sample are judged. */
const today = '2026-11-01';

const told = (edits: string) =>
  withEdits(edits, async (root) => describeProblems((await findProblems(root, today))?.problems ?? []));

describe('an editor', () => {
  const mistakes = readMistakes();

  it('is told of nothing when nothing is wrong', async () => {
    assert.equal(await told(''), 'Không có lỗi nào.');
  });

  it('finds each of at least a hundred mistakes tried', () => {
    assert.ok(mistakes.length >= 100, `${mistakes.length} files in test/mistakes`);
  });

  for (const { name, did, edits, told: expected } of mistakes)
    it(`${name}: ${did}`, async () => assert.equal(await told(edits), expected));
});
