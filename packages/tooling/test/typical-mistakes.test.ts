import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblems } from '../src/problems/describe-problems.ts';
import { findProblems } from '../src/problems/find-problems.ts';
import { applyEdits, readMistakes, withEdits } from './mistake.ts';
import { obey } from './obey.ts';

/** Day on which the facts of the sample are judged. */
const today = '2026-11-01';

const problemsIn = async (root: string) => (await findProblems(root, today))?.problems ?? [];
const told = (edits: string) => withEdits(edits, async (root) => describeProblems(await problemsIn(root)));

const nothing = 'Không có lỗi nào.';

describe('an editor', () => {
  const mistakes = readMistakes();

  it('is told of nothing when nothing is wrong', async () => {
    assert.equal(await told(''), nothing);
  });

  it('finds each of at least two hundred mistakes tried', () => {
    assert.ok(mistakes.length >= 200, `${mistakes.length} files in test/mistakes`);
  });

  for (const { name, did, edits, told: expected, wayOut } of mistakes)
    it(`${name}: ${did}`, () =>
      withEdits(edits, async (root) => {
        const problems = await problemsIn(root);
        assert.equal(describeProblems(problems), expected);
        // Whoever does what she is told has mended it.
        if (wayOut === undefined)
          assert.equal(describeProblems(await obey(root, problems, problemsIn)), nothing);
        else {
          applyEdits(root, wayOut);
          assert.equal(describeProblems(await problemsIn(root)), nothing);
        }
      }));

  it('is mostly told in words that leave nothing to guess', () => {
    const guessed = mistakes.filter(({ wayOut }) => wayOut !== undefined).length;
    assert.ok(
      guessed * 2 < mistakes.length,
      `${guessed} of ${mistakes.length} need an editor to follow them`,
    );
  });
});
