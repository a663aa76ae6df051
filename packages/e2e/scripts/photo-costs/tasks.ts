import type { Page } from 'playwright-core';

/** One entry of Chromium's trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, not of the clock: what else the machine does meanwhile does not count. */
  readonly tdur?: number;
}

const TASK = 'ThreadControllerImpl::RunTask';
const MARK = 'tasks begin';

/** What the main thread of the window did. */
export interface Tasks {
  /** In milliseconds of the processor. */
  readonly longest: number;
  /** In milliseconds of the clock, with what it waited for: other processes of the browser, and whatever else ran. */
  readonly longestByClock: number;
  /** How many took longer. */
  readonly over: (milliseconds: number) => number;
}

/** Traces the tasks of the main thread while `run` goes on. */
export async function tasksOf(window: Page, run: () => Promise<void>): Promise<Tasks> {
  const browser = window.context().browser();
  if (!browser) throw new Error('e2e: the window has no browser to trace');
  await browser.startTracing(window, { categories: ['toplevel', 'blink.user_timing'] });
  await window.evaluate((mark) => void performance.mark(mark), MARK);
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const begin = traceEvents.find(({ name }) => name === MARK);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === TASK && ph === 'X' && pid === begin?.pid && tid === begin.tid && ts > begin.ts,
  );
  if (tasks.length === 0) throw new Error('e2e: this Chromium traces no tasks');
  const times = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    longest: Math.max(...times),
    longestByClock: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    over: (limit) => times.filter((time) => time > limit).length,
  };
}
