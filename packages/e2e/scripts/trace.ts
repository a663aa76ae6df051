import type { Page } from 'playwright-core';

/** One entry of Chromium's trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, not of the clock: what else the machine does meanwhile does not count. */
  readonly tdur?: number;
  readonly args: { readonly src_file?: string };
}

const FIRST = 'trace begins';

/** Whatever a thread does at a stretch. */
export const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask';

/** How long something took the processor, in milliseconds. */
export const millisecondsOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

/** What the main thread of the window does while `run` goes on: what takes time, and the marks that were set. */
export async function traceOfMainThread(
  window: Page,
  run: () => Promise<void>,
  categories: readonly string[] = [],
): Promise<readonly TraceEvent[]> {
  const browser = window.context().browser();
  if (!browser) throw new Error('e2e: the window has no browser to trace');
  await browser.startTracing(window, { categories: ['toplevel', 'blink.user_timing', ...categories] });
  await window.evaluate((mark) => void performance.mark(mark), FIRST);
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const first = traceEvents.find(({ name }) => name === FIRST);
  const own = traceEvents.filter(
    ({ pid, tid, ts }) => pid === first?.pid && tid === first.tid && ts > first.ts,
  );
  if (!own.some(isTask)) throw new Error('e2e: this Chromium traces no tasks');
  return own;
}
