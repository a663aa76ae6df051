import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { coreSecondsOfChildren } from '../src/stages/core-seconds.ts';

it('counts what a child and its own child used of the processor, on Linux', {
  skip: process.platform !== 'linux',
}, () => {
  const before = coreSecondsOfChildren();
  const work =
    'let sum = 0; while (process.cpuUsage().user < 200_000) for (let i = 0; i < 1e6; i++) sum += i;';
  const both = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}]); ${work}`;
  spawnSync(process.execPath, ['-e', both]);
  const used = coreSecondsOfChildren() - before;
  assert.ok(used >= 0.38, `${used} core-seconds`);
});
