import assert from 'node:assert/strict';
import type { Problem } from '../src/index.ts';
import { type Files, loadSample } from './sample-schemas.ts';

/** What an editor did, and what the command then tells. */
export interface Mistake {
  readonly did: string;
  readonly change: (files: Files) => void;
  readonly file: string;
  readonly pointer: string;
  readonly says: string;
  readonly wayOut?: string;
  readonly severity?: Problem['severity'];
}

/** Fails where the sample with this mistake in it is not told of it, in these words and with a way out. */
export function expectTold({ change, file, pointer, says, wayOut, severity = 'error' }: Mistake): void {
  const { problems } = loadSample(change);
  const told = problems.find(
    (one) => one.file === `schemas/${file}` && one.pointer === pointer && one.message.includes(says),
  );
  assert.ok(told, `not told, but:\n${problems.map((one) => JSON.stringify(one)).join('\n')}`);
  assert.equal(told.severity, severity);
  if (wayOut) assert.equal(told.remedy, wayOut);
  assert.ok(told.remedy.length > 0);
}
