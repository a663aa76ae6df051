import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { portFrom } from '../src/serving/chosen-port.ts';
import { wordsOf } from '../src/stages/words-of-stage.ts';

const kills = { name: 'kill-drafts', numbers: 1 };

describe('the words after the name of a stage', () => {
  it('are whole numbers where it takes those, without the dashes that npm takes away', () => {
    assert.deepEqual(wordsOf(kills, ['--', '200']), ['200']);
    assert.deepEqual(wordsOf(kills, []), []);
  });

  it('are refused where they would have it try nothing', () => {
    for (const words of [['many'], ['-1'], ['1.5'], ['200', '3']])
      assert.throws(
        () => wordsOf(kills, words),
        new RangeError(`"kill-drafts" takes one whole number, not "${words.at(-1)}".`),
      );
  });

  it('are those it knows, where it knows some', () => {
    const search = { name: 'search-quality', flags: ['--missed'] };
    assert.deepEqual(wordsOf(search, ['--missed']), ['--missed']);
    assert.throws(() => wordsOf(search, ['--mised']), /"search-quality" takes --missed, not "--mised"/);
  });

  it('are refused where nothing can be made of them', () => {
    assert.throws(
      () => wordsOf({ name: 'sizes' }, ['kit']),
      new RangeError('"sizes" takes no words, not "kit".'),
    );
  });

  it('go on to what understands them', () => {
    assert.deepEqual(wordsOf({ name: 'lint', passesOn: true }, ['--', 'site']), ['site']);
  });
});

describe('the root commands', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../src/test.ts', import.meta.url)), ...words], {
      encoding: 'utf8',
    });

  it('say what they do, in the words of the README, and what may follow', () => {
    const { status, stdout } = run('kill-drafts', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /npm run kill-drafts {2,}the tab, then all of Chromium/);
    assert.match(stdout, /takes one whole number/);
  });

  it('tell a name that there is none of, without a stack', () => {
    const { status, stderr } = run('nosuch');
    assert.equal(status, 1);
    assert.match(stderr, /^There is no stage "nosuch"/);
    assert.doesNotMatch(stderr, / {4}at /);
  });
});

describe('the port to serve on', () => {
  it('is that of PORT, which has to be one', () => {
    assert.equal(portFrom(undefined, 4321), 4321);
    assert.equal(portFrom('8080', 4321), 8080);
    for (const none of ['web', '-1', '65536', '80.5']) assert.equal(portFrom(none, 4321), undefined);
  });
});
