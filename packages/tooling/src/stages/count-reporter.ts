import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { countsEntry, failingLine } from './counts.ts';

/**
 * A reporter for node:test that writes how many tests passed and failed, and which failed, for `readCounts`.
 *
 * With a process for each file the sum of the run counts a file without a test as a test that passed, so what passed is
 * added up from the sums of the files. A file that does not load has none, so what failed comes from the sum of the run.
 */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let ofFiles: number | undefined;
  const failing: string[] = [];
  const names: string[] = [];
  for await (const { type, data } of events) {
    // Where a test stands among the suites is told when it starts, and no other starts before it has ended.
    if (type === 'test:start') names.splice(data.nesting, Number.POSITIVE_INFINITY, data.name);
    if (type === 'test:fail' && !isForOthers(data))
      failing.push(failingLine(relative('.', data.file ?? ''), names, messageOf(data)));
    if (type !== 'test:summary') continue;
    const { counts, file } = data;
    if (file !== undefined) ofFiles = (ofFiles ?? 0) + counts.passed;
    else {
      // Cancelled ones among them.
      const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
      yield countsEntry({ passed: ofFiles ?? counts.passed, failed, failing });
    }
  }
}

type Failure = Extract<TestEvent, { type: 'test:fail' }>['data'];

/** A suite that failed for what is in it. */
function isForOthers({ details }: Failure): boolean {
  return (details.error as { failureType?: string }).failureType === 'subtestsFailed';
}

function messageOf({ details }: Failure): string {
  const { cause } = details.error;
  return cause instanceof Error ? cause.message : details.error.message;
}
