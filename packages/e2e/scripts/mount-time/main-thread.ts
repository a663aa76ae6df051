import type { CDPSession, Page } from 'playwright-core';
import { isTask, millisecondsOf, type TraceEvent, traceOfMainThread } from '../trace.ts';

/** What an action cost the main thread, in milliseconds of the processor. */
export interface Cost {
  /** Scripts, reading of markup, style, layout, and picking up what they dropped. */
  readonly work: number;
  /** Putting it on the screen: the same for all that looks the same, wherever it came from. */
  readonly paint: number;
}

const PAINTING = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);
/** Chromium's autofill reads a form of up to 300 inputs again at every key, and after each form that came or went. */
const AUTOFILL = /(autofill_agent|form_submission_tracker)\.cc$/;

/**
 * Traces what the actions of `run` cost, each by the name it is given to `measure` with, until the window has painted. What an action
 * has cost by then is told besides for each `to …` that the page marks (`performance.mark`) on the way.
 *
 * Whole tasks are counted, but for those of the browser's autofill: they are the same for every form and would cover the rest.
 */
export async function costsOf(
  window: Page,
  session: CDPSession,
  run: (measure: (name: string, action: () => Promise<unknown>) => Promise<void>) => Promise<void>,
): Promise<ReadonlyMap<string, Cost>> {
  const measured = async () =>
    run(async (name, action) => {
      await settle(window);
      await session.send('HeapProfiler.collectGarbage');
      await mark(window, `from ${name}`);
      await action();
      await settle(window);
      await mark(window, `to ${name}`);
    });
  return costsIn(await traceOfMainThread(window, measured, ['devtools.timeline']));
}

function costsIn(events: readonly TraceEvent[]): ReadonlyMap<string, Cost> {
  const marks = events.filter(({ cat, name }) => cat === 'blink.user_timing' && /^(from|to) /.test(name));
  const own = events.filter(({ ph }) => ph === 'X');
  const starts = marks.filter(({ name }) => name.startsWith('from '));
  return new Map(
    marks
      .filter(({ name }) => name.startsWith('to '))
      .map(({ name, ts }) => {
        const start = starts.findLast((one) => one.ts < ts)?.ts ?? ts;
        return [
          name.slice('to '.length),
          costWithin(own.filter((event) => event.ts >= start && event.ts < ts)),
        ];
      }),
  );
}

function costWithin(events: readonly TraceEvent[]): Cost {
  const sum = (some: readonly TraceEvent[]) =>
    some.reduce((whole, event) => whole + millisecondsOf(event), 0);
  const tasks = events.filter((event) => isTask(event) && !AUTOFILL.test(event.args.src_file ?? ''));
  const paint = sum(events.filter(({ name }) => PAINTING.has(name)));
  return { work: sum(tasks) - paint, paint };
}

async function mark(window: Page, name: string): Promise<void> {
  await window.evaluate((one) => void performance.mark(one), name);
}

/** Until two frames have been painted. */
async function settle(window: Page): Promise<void> {
  await window.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
