import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type LoadedSchemas, loadSchemas } from '@dvc-kit/procedure';
import { compareCatalogues } from '../src/diff/compare-catalogues.ts';
import { describeChanges } from '../src/diff/describe-changes.ts';
import { describeProblems } from '../src/problems/describe-problems.ts';
import { findProblems } from '../src/problems/find-problems.ts';
import { calledIn } from './called.ts';
import { changesOf, follow, type Step } from './guide.ts';
import { caseOf } from './try-case.ts';

/**
 * The files that the guide changes as they were when it was written: whoever does for real what it shows changes those of the
 * project. Taken anew, from `schemas/`, where the guide is written anew.
 */
const guided = fileURLToPath(new URL('../../kept-schemas/schemas', import.meta.url));
const guide = readFileSync(new URL('../../../schemas/GUIDE.md', import.meta.url), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'guide-'));
const schemas = join(home, 'schemas');
after(() => rmSync(home, { recursive: true }));
let loaded: LoadedSchemas | undefined;
copySchemas();
const before = loadSchemas(schemas);

describe('the guide for editors', () => {
  const changes = changesOf(guide);

  it('shows seventeen changes', () => {
    assert.deepEqual(
      changes.map(({ title }) => Number.parseInt(title, 10)),
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    for (const { title, steps } of changes) assert.ok(steps.length >= 2, title);
  });

  for (const { title, steps } of changes)
    it(`${title}: can be done as it is written, and ends without an error`, async () => {
      copySchemas();
      const lines = new Map<string, string>();
      for (const step of steps)
        if (step.do === 'run') {
          const answer = await answerOf(step.words.map((word) => lines.get(word) ?? word));
          assertTold(answer, step.told);
          for (const [index, line] of linesToKeep(step.told).entries())
            lines.set(line, linesToKeep(answer)[index] ?? line);
        } else {
          follow(home, step);
          loaded = undefined;
        }

      const { problems, procedures, ...places } = current();
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      const touched = new Set(steps.map(folderOf));
      for (const procedure of procedures.filter(({ slug }) => touched.has(slug)))
        procedure.cases.forEach(caseOf(procedure, places));
    });
});

/** What `schemas` holds since the last step: reading it is most of what this test costs. */
function current(): LoadedSchemas {
  loaded ??= loadSchemas(schemas);
  return loaded;
}

function copySchemas(): void {
  loaded = undefined;
  rmSync(schemas, { recursive: true, force: true });
  cpSync(guided, schemas, { recursive: true });
}

/** The folder of the procedure in which a step is done. */
function folderOf(step: Step): string | undefined {
  const path = step.do === 'run' ? '' : step.do === 'copy' ? `${step.to}/` : step.file;
  return /^schemas\/procedures\/([^/]+)\//.exec(path)?.[1];
}

/** The lines that the answer offers to keep: an editor types those that she sees, not those in the guide. */
function linesToKeep(answer: string): string[] {
  return [...answer.matchAll(/--still-right (\d+)/g)].map(([, line = '']) => line);
}

/** A line of three dots stands for lines that the guide leaves out. */
function assertTold(answer: string, told: string): void {
  const [start = '', end] = told.split('\n…\n');
  if (end === undefined || !answer.startsWith(start) || !answer.endsWith(end)) assert.equal(answer, told);
}

/** What the command prints in `home`. */
async function answerOf(all: readonly string[]): Promise<string> {
  const [command, ...words] = all;
  if (command === 'check') return toldBy(words[0]);
  if (command === 'diff') return differences(words[0] ?? '');
  return printed(all);
}

async function toldBy(slug: string | undefined): Promise<string> {
  if (slug === undefined) return describeProblems((await findProblems(schemas))?.problems ?? []);
  const folder = join(schemas, 'procedures', slug);
  // The facts grow old, the guide does not: it is followed on the day on which a source was last read.
  const { checkedOn, sources } = JSON.parse(readFileSync(join(folder, 'procedure.json'), 'utf8'));
  const days = Object.values<{ seenOn: string }>(sources).map(({ seenOn }) => seenOn);
  const lastRead = [checkedOn, ...days].sort().at(-1);
  return describeProblems((await findProblems(folder, lastRead))?.problems ?? []);
}

/** The first line names a commit, of which there is none here. */
function differences(revision: string): string {
  const line = new RegExp(`^Từ "${revision}" \\([0-9a-f]{7}, [0-9/]+\\) đến nay:$`, 'm').exec(guide)?.[0];
  assert.ok(line, `the guide does not show how the answer to diff ${revision} begins`);
  return `${line}\n\n${describeChanges(compareCatalogues(before, current()))}`;
}

async function printed(words: readonly string[]): Promise<string> {
  loaded = undefined;
  const { out, said } = await calledIn(home, ...words, '--schemas', schemas);
  assert.equal(said, out);
  return out.trimEnd();
}
