import type { Page } from 'playwright-core';
import { isTask, millisecondsOf, traceOfMainThread } from '../trace.ts';

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
  const tasks = (await traceOfMainThread(window, run)).filter((event) => event.ph === 'X' && isTask(event));
  const times = tasks.map(millisecondsOf);
  return {
    longest: Math.max(...times),
    longestByClock: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    over: (limit) => times.filter((time) => time > limit).length,
  };
}
