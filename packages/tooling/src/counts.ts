import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Name of the environment variable with the file into which a runner of tests writes what it counted, a line of JSON a
 * run. What it prints is for people.
 */
export const countsFileVariable = 'TEST_COUNTS_FILE';

/** Hands the counts of one run to the stage that started it; alone, a runner has nobody to tell. */
export function reportCounts(counts: Counts): void {
  const file = process.env[countsFileVariable];
  if (file) appendFileSync(file, countsEntry(counts));
}

/** One line of the file of counts. */
export function countsEntry({ passed, failed }: Counts): string {
  return `${JSON.stringify({ passed, failed })}\n`;
}

/** What the runners of a stage counted, added up. No file means that none of them came to its end. */
export function readCounts(file: string): Counts {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return addCounts(lines.map((line) => JSON.parse(line) as Counts));
}

export function addCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The line every run of the tests ends with. */
export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
