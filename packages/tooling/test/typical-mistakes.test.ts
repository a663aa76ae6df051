import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@dvc-kit/procedure';
import { describeProblems } from '../src/commands/describe-problems.ts';
import { findProblems } from '../src/commands/find-problems.ts';
import { readMistakes, withEdits } from './mistake.ts';
import { obey } from './obey.ts';

/** Day on which the facts of the sample are judged. */
const today = '2026-11-01';

const problemsIn = async (root: string) => (await findProblems(root, today))?.problems ?? [];
const told = (edits: string) => withEdits(edits, async (root) => describeProblems(await problemsIn(root)));

const nameOf = ({ file, pointer, message }: Problem) => `${file} ${pointer} ${message}`;

describe('an editor', () => {
  const mistakes = readMistakes();

  it('is told of nothing when nothing is wrong', async () => {
    assert.equal(await told(''), 'Không có lỗi nào.');
  });

  it('finds each of at least two hundred mistakes tried', () => {
    assert.ok(mistakes.length >= 200, `${mistakes.length} files in test/mistakes`);
  });

  let obeyed = 0;
  for (const { name, did, edits, told: expected } of mistakes)
    it(`${name}: ${did}`, () =>
      withEdits(edits, async (root) => {
        const problems = await problemsIn(root);
        assert.equal(describeProblems(problems), expected);
        // Whoever does to the letter what she is told has mended it.
        const mended = await obey(root, problems);
        if (mended.length === 0) return;
        obeyed += 1;
        const left = (await problemsIn(root)).map(nameOf);
        assert.deepEqual(
          mended.map(nameOf).filter((one) => left.includes(one)),
          [],
        );
      }));

  it('is mended by doing to the letter what is told, wherever that leaves no choice', () => {
    assert.ok(obeyed >= 50, `${obeyed} were`);
  });
});
