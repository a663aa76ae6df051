import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.ts';

/** Something that git does not keep and that a stage needs. */
export interface Made {
  /** What is said while it is made: "Making <name>". */
  readonly name: string;
  /** The file that is written last. */
  readonly file: string;
  /** What it is made from, as globs; folders count too, so that a file which went away is noticed. */
  readonly from: readonly string[];
  /** Run one after the other. */
  readonly commands: readonly Command[];
}

/** Whether it is missing, or older than something that it is made from. */
export function isStale({ file, from }: Made, root: string): boolean {
  const sources = globSync(from, { cwd: root, exclude: isNoSource });
  return changedOn(join(root, file)) < Math.max(...sources.map((source) => changedOn(join(root, source))));
}

/** What a build writes among its sources, and tests, which go into nothing. */
function isNoSource(path: string): boolean {
  return /(^|[\\/])generated$|\.test\.ts$/.test(path);
}

/** When it was last written, in milliseconds; 0 where there is none. */
function changedOn(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
