import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chooseTests } from '../src/stages/choose-tests.ts';
import { isStale } from '../src/stages/made.ts';

describe('npm run unit -- <file or part of a name>', () => {
  let root: string;
  const engine = 'packages/engine/test/fees.test.ts';
  const paper = 'packages/paper/src/rule.test.ts';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'choose-'));
    write(engine, "it('adds the fee of the desk')");
    write(paper, "it('draws a rule')");
  });
  after(() => rmSync(root, { recursive: true }));

  function write(file: string, text: string) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const choose = (words: readonly string[], from = root) =>
    chooseTests(['packages/*/{src,test}/**/*.test.ts'], words, { root, from });

  it('runs everything when nothing is asked for', () => {
    assert.deepEqual(choose([]), { files: [engine, paper], flags: [] });
  });

  it('runs the file of a path, from the root or from where one stands, and all files of a folder', () => {
    assert.deepEqual(choose([engine]).files, [engine]);
    assert.deepEqual(choose([join(root, engine)]).files, [engine]);
    assert.deepEqual(choose(['test/fees.test.ts'], join(root, 'packages/engine')).files, [engine]);
    assert.deepEqual(choose(['packages/paper/']).files, [paper]);
  });

  it('runs the file of that name, wherever it lies', () => {
    assert.deepEqual(choose(['fees']), { files: [engine], flags: [] });
  });

  it('runs the tests whose name holds the words, and starts only files that hold them', () => {
    assert.deepEqual(choose(['Fee', 'of', 'the desk']), {
      files: [engine],
      name: '/Fee of the desk/i',
      flags: [],
    });
  });

  it('takes every sign of a name for itself', () => {
    assert.equal(choose(['a (b) 1.5?']).name, '/a \\(b\\) 1\\.5\\?/i');
  });

  it('starts every file for a name that stands in none', () => {
    assert.deepEqual(choose(['made of parts']).files, [engine, paper]);
  });

  it('hands on what begins with a dash', () => {
    assert.deepEqual(choose(['--test-only', 'rule']), { files: [paper], flags: ['--test-only'] });
  });

  it('says that a path leads to no test', () => {
    assert.throws(() => choose(['packages/engine/src/fees.ts']), /No test of this stage lies at packages/);
  });

  it('makes again what is missing, or older than what it is made from', () => {
    const made = { name: 'the site', file: 'dist/index.html', from: ['packages/**'], commands: [] };
    const at = (seconds: number, ...files: string[]) => {
      for (const file of files) utimesSync(join(root, file), seconds, seconds);
    };
    assert.ok(isStale(made, root));
    write('dist/index.html', '');
    write('packages/engine/src/fees.ts', '');
    at(2_000_000_000, 'dist/index.html');
    assert.ok(!isStale(made, root));
    at(2_000_000_001, 'packages/engine/src/fees.ts');
    assert.ok(isStale(made, root));
    // A test goes into nothing that is made.
    at(1_999_999_999, 'packages/engine/src/fees.ts');
    at(2_000_000_001, engine);
    assert.ok(!isStale(made, root));
  });
});
