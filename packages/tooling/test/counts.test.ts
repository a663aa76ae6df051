import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { countsFileVariable, readCounts, reportCounts } from '../src/stages/counts.ts';
import { judge } from '../src/stages/run-stage.ts';
import { buildStage, type Stage, stages } from '../src/stages/stages.ts';

describe('counts', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'counts-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const unit = stages.find(({ name }) => name === 'unit') ?? assert.fail();
  /** One process for each file, where `unit` has one for all. */
  const built = stages.find(({ name }) => name === 'built') ?? assert.fail();
  const isQuiet = (_text: string) => {};

  /** What a run of node:test over files with this text counts. */
  function countsOf({ tests }: Stage, files: Readonly<Record<string, string>>, name?: string) {
    const countsFile = join(mkdtempSync(join(folder, 'run-')), 'counts');
    const paths = Object.entries(files).map(([file, text]) => {
      writeFileSync(join(folder, file), text);
      return join(folder, file);
    });
    const [, ...words] = tests?.command({ files: paths, flags: [], ...(name && { name }) }, countsFile) ?? [];
    // Without what node:test tells the processes that it starts, else this one would be taken for one of them.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    spawnSync(process.execPath, words, { cwd: new URL('../../../', import.meta.url), env });
    return readCounts(countsFile);
  }

  it('takes from node:test what passed, what failed and what a file that does not load leaves unsaid', () => {
    const mixed = `import {it} from 'node:test';
      it('passes', () => {});
      it('fails', () => { throw new Error('no'); });
      it.skip('is left out', () => {});
      it('is given up', {timeout: 1}, () => new Promise((resolve) => setTimeout(resolve, 1000)));`;
    for (const stage of [unit, built])
      assert.partialDeepStrictEqual(
        countsOf(stage, { 'mixed.test.mjs': mixed, 'broken.test.mjs': 'not code (' }),
        { passed: 1, failed: 3 },
      );
  });

  it('takes from node:test which failed, within which suites and why', () => {
    const nested = `import {describe, it} from 'node:test';
      describe('outer', () => {
        it('passes', () => {});
        describe('inner', () => it('fails', () => { throw new Error('no\\nand more'); }));
        describe('next', () => it('fails too', () => { throw new Error('never'); }));
      });`;
    for (const stage of [unit, built]) {
      const { failing = [] } = countsOf(stage, { 'nested.test.mjs': nested });
      assert.deepEqual(
        failing.map((line) => line.replace(/^.*\//, '')),
        ['nested.test.mjs: outer > inner > fails — no', 'nested.test.mjs: outer > next > fails too — never'],
      );
    }
  });

  it('counts no test in files that hold none of that name', () => {
    const one = "import {it} from 'node:test'; it('passes', () => {});";
    for (const stage of [unit, built])
      assert.deepEqual(countsOf(stage, { 'other.test.mjs': one }, '/no such name/i'), {
        passed: 0,
        failed: 0,
        failing: [],
      });
  });

  it('adds up what several runs hand over', () => {
    process.env[countsFileVariable] = join(folder, 'several');
    reportCounts({ passed: 8, failed: 1, failing: ['one'] });
    reportCounts({ passed: 4, failed: 2 });
    delete process.env[countsFileVariable];
    assert.deepEqual(readCounts(join(folder, 'several')), {
      passed: 12,
      failed: 3,
      failing: ['one'],
    });
    assert.deepEqual(readCounts(join(folder, 'none')), { passed: 0, failed: 0, failing: [] });
  });

  it('counts a stage that ended badly as failed, whatever it counted', () => {
    assert.deepEqual(judge(unit, 1, { passed: 5, failed: 0 }), { passed: 5, failed: 1 });
  });

  it('fails a stage that found no test', () => {
    assert.deepEqual(judge(unit, 0, { passed: 0, failed: 0 }, isQuiet), { passed: 0, failed: 1 });
  });

  it('counts a gate without tests as one', () => {
    assert.deepEqual(judge(buildStage, 0, { passed: 0, failed: 0 }), { passed: 1, failed: 0 });
    assert.deepEqual(judge(buildStage, 2, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
  });
});
