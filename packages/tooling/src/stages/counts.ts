import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a runner of tests hands over at its end. */
export interface Counted extends Counts {
  /** Each test that failed, in a line: where it is, its name, what was wrong. */
  readonly failing?: readonly string[];
}

/**
 * Name of the environment variable with the file into which a runner of tests writes what it counted, a line of JSON a
 * run. What it prints is for people.
 */
export const countsFileVariable = 'TEST_COUNTS_FILE';

/** Hands the counts of one run to the stage that started it; alone, a runner has nobody to tell. */
export function reportCounts(counts: Counted): void {
  const file = process.env[countsFileVariable];
  if (file) appendFileSync(file, countsEntry(counts));
}

/** One line of the file of counts. */
export function countsEntry({ passed, failed, failing = [] }: Counted): string {
  return `${JSON.stringify({ passed, failed, failing })}\n`;
}

/** One test that failed, for `failing`; `names` from the outermost suite on. */
export function failingLine(file: string, names: readonly string[], message = ''): string {
  return `${file}: ${names.join(' > ')} — ${message.trim().split('\n')[0]}`;
}

/** What the runners of a stage counted, added up. No file means that none of them came to its end. */
export function readCounts(file: string): Counted {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const counted = lines.map((line) => JSON.parse(line) as Required<Counted>);
  return { ...addCounts(counted), failing: counted.flatMap(({ failing }) => failing) };
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
