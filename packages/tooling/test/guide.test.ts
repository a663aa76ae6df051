import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from '@dvc-kit/procedure';
import { describeProblems } from '../src/commands/describe-problems.ts';
import { findProblems } from '../src/commands/find-problems.ts';
import { compareCatalogues } from '../src/diff/compare-catalogues.ts';
import { describeChanges } from '../src/diff/describe-changes.ts';
import { changesOf, follow, type Step } from './guide.ts';
import { procedureNames } from './procedure-names.ts';
import { caseOf } from './try-case.ts';

const published = fileURLToPath(new URL('../../../schemas', import.meta.url));
const program = fileURLToPath(new URL('../src/dvc.ts', import.meta.url));
const guide = readFileSync(join(published, 'GUIDE.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'guide-'));
const schemas = join(home, 'schemas');
after(() => rmSync(home, { recursive: true }));
copySchemas();
const before = loadSchemas(schemas);

describe('the guide for editors', () => {
  const changes = changesOf(guide);

  it('shows ten changes', () => {
    assert.deepEqual(
      changes.map(({ title }) => Number.parseInt(title, 10)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    for (const { title, steps } of changes) assert.ok(steps.length >= 2, title);
  });

  for (const { title, steps } of changes)
    it(`${title}: can be done as it is written, and ends without an error`, async () => {
      copySchemas();
      for (const step of steps)
        if (step.do === 'run') assertTold(await answerOf(step.words), step.told);
        else follow(home, step);

      const { problems, procedures } = loadSchemas(schemas);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      const touched = new Set(steps.map(folderOf));
      for (const procedure of procedures.filter(({ slug }) => touched.has(slug)))
        procedure.cases.forEach(caseOf(procedure));
    });
});

/** As published, but of the procedures only what the guide changes and what that leads to: all would take a minute. */
function copySchemas(): void {
  const wanted = procedureNames(published, guide);
  rmSync(schemas, { recursive: true, force: true });
  cpSync(published, schemas, {
    recursive: true,
    filter: (path) => {
      const [, slug] = /[\\/]procedures[\\/]([^\\/]+)/.exec(path) ?? [];
      return slug === undefined || wanted.has(slug);
    },
  });
}

/** The folder of the procedure in which a step is done. */
function folderOf(step: Step): string | undefined {
  const path = step.do === 'run' ? '' : step.do === 'copy' ? `${step.to}/` : step.file;
  return /^schemas\/procedures\/([^/]+)\//.exec(path)?.[1];
}

/** Lines and columns move with every change above them; that they are told is tried with the mistakes. */
function withoutPlaces(text: string): string {
  return text.replace(/(\.json):\d+:\d+/g, '$1:…:…');
}

/** A line of three dots stands for lines that the guide leaves out. */
function assertTold(answer: string, told: string): void {
  const [start = '', end] = withoutPlaces(told).split('\n…\n');
  const whole = withoutPlaces(answer);
  if (end === undefined || !whole.startsWith(start) || !whole.endsWith(end))
    assert.equal(whole, withoutPlaces(told));
}

/** What the command prints in `home`. */
async function answerOf([command, ...words]: readonly string[]): Promise<string> {
  if (command === 'check') return toldBy(words[0]);
  if (command === 'diff') return differences(words[0] ?? '');
  return printed(command ?? '', words);
}

async function toldBy(slug: string | undefined): Promise<string> {
  // The facts grow old, the guide does not: it is followed on the day on which they were last checked.
  const facts = slug && JSON.parse(readFileSync(join(schemas, 'procedures', slug, 'procedure.json'), 'utf8'));
  const found = await findProblems(schemas, facts?.checkedOn);
  const isIts = (file: string) => slug === undefined || file.startsWith(`schemas/procedures/${slug}/`);
  return describeProblems(found?.problems.filter(({ file }) => isIts(file)) ?? []);
}

/** The first line names a commit, of which there is none here. */
function differences(revision: string): string {
  const line = new RegExp(`^Từ "${revision}" \\([0-9a-f]{7}, [0-9/]+\\) đến nay:$`, 'm').exec(guide)?.[0];
  assert.ok(line, `the guide does not show how the answer to diff ${revision} begins`);
  return `${line}\n\n${describeChanges(compareCatalogues(before, loadSchemas(schemas)))}`;
}

function printed(command: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, command, ...words, '--schemas', schemas], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: home },
  });
  assert.equal(stderr, '');
  return stdout.trimEnd();
}
