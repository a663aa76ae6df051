import type { TestEvent } from 'node:test/reporters';
import { countsEntry } from './counts.ts';

/**
 * A reporter for node:test that writes how many tests passed and failed, for `readCounts`.
 *
 * With a process for each file the sum of the run counts a file without a test as a test that passed, so what passed is
 * added up from the sums of the files. A file that does not load has none, so what failed comes from the sum of the run.
 */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let ofFiles: number | undefined;
  for await (const { type, data } of events) {
    if (type !== 'test:summary') continue;
    const { counts, file } = data;
    if (file !== undefined) ofFiles = (ofFiles ?? 0) + counts.passed;
    else {
      // Cancelled ones among them.
      const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
      yield countsEntry({ passed: ofFiles ?? counts.passed, failed });
    }
  }
}
