import type { CDPSession, Page } from 'playwright-core';

/** What an action cost the main thread, in milliseconds of the processor. */
export interface Cost {
  /** Scripts, reading of markup, style, layout, and picking up what they dropped. */
  readonly work: number;
  /** Putting it on the screen: the same for all that looks the same, wherever it came from. */
  readonly paint: number;
}

/** One entry of Chromium's trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
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

const TASK = 'ThreadControllerImpl::RunTask';
const PAINTING = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);
/** Chromium's autofill reads a form of up to 300 inputs again at every key, and after each form that came or went. */
const AUTOFILL = /(autofill_agent|form_submission_tracker)\.cc$/;

/**
 * Traces what the actions of `run` cost, each by the name it is given to `measure` with, until the window has painted.
 *
 * Whole tasks are counted, but for those of the browser's autofill: they are the same for every form and would cover the rest.
 */
export async function costsOf(
  window: Page,
  session: CDPSession,
  run: (measure: (name: string, action: () => Promise<unknown>) => Promise<void>) => Promise<void>,
): Promise<ReadonlyMap<string, Cost>> {
  const browser = window.context().browser();
  if (!browser) throw new Error('e2e: the window has no browser to trace');
  await browser.startTracing(window, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await run(async (name, action) => {
    await settle(window);
    await session.send('HeapProfiler.collectGarbage');
    await mark(window, `from ${name}`);
    await action();
    await settle(window);
    await mark(window, `to ${name}`);
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return costsIn(traceEvents);
}

function costsIn(events: readonly TraceEvent[]): ReadonlyMap<string, Cost> {
  const marks = events.filter(({ cat, name }) => cat === 'blink.user_timing' && /^(from|to) /.test(name));
  const [first] = marks;
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid);
  if (!own.some(({ name }) => name === TASK)) throw new Error('e2e: this Chromium traces no tasks');
  const starts = marks.filter(({ name }) => name.startsWith('from '));
  return new Map(
    starts.map(({ name, ts }) => {
      const label = name.slice('from '.length);
      const end = marks.find((one) => one.name === `to ${label}`)?.ts ?? 0;
      return [label, costWithin(own.filter((event) => event.ts >= ts && event.ts < end))];
    }),
  );
}

function costWithin(events: readonly TraceEvent[]): Cost {
  const sum = (some: readonly TraceEvent[]) =>
    some.reduce((whole, { dur = 0, tdur = dur }) => whole + tdur / 1000, 0);
  const tasks = events.filter(({ name, args }) => name === TASK && !AUTOFILL.test(args.src_file ?? ''));
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
