import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTests } from '../src/counts.ts';
import { judge } from '../src/run-stage.ts';

describe('counts', () => {
  const stage = { name: 'unit', commands: [], hasTests: true };

  it('adds up what node:test and the component tests print', () => {
    const output = 'ℹ pass 8\nℹ fail 1\nℹ cancelled 2\nℹ skipped 3\n\u001b[32m4 passed, 0 failed\u001b[0m\n';
    assert.deepEqual(countTests(output), { passed: 12, failed: 3 });
  });

  it('counts a stage that ended badly as failed, whatever it printed', () => {
    assert.deepEqual(judge(stage, 1, '5 passed, 0 failed\n'), { passed: 5, failed: 1 });
  });

  it('fails a stage that found no test', () => {
    assert.deepEqual(judge(stage, 0, 'ℹ pass 0\nℹ fail 0\n'), { passed: 0, failed: 1 });
  });

  it('counts a gate without tests as one', () => {
    assert.deepEqual(judge({ name: 'lint', commands: [] }, 0, ''), { passed: 1, failed: 0 });
    assert.deepEqual(judge({ name: 'lint', commands: [] }, 2, ''), { passed: 0, failed: 1 });
  });
});
