/**
 * `npm run mount-time`: what a form of the kit costs the main thread of the browser, beside the same fields in plain HTML.
 *
 * In Chromium, in one window: for 40, 200 and 1,000 fields on one page, turn by turn the form of the kit and the page of
 * `mount-time/plain-page.ts`, which has the same fields, styles and words and a small script of its own. Measured is the
 * time of the processor in the main thread, each until the browser has painted:
 *
 * - mount: from nothing to a page that fills the window laid out, and then with its painting. The kit has run in the window
 *   before, so that its code is loaded and warm; what loading costs is counted in bytes, by `npm run sizes`.
 * - whole mount: the same, with the sections below the window, which the kit draws while the browser has nothing better to do.
 * - key: one letter into a text box.
 * - leave: Tab from a text box with a new letter in it to the next field, in one section after the other; and the first time
 *   in a form apart, which then offers to keep what is filled in.
 * - keep: what the kit does a moment after an answer, when nobody waits for it: it puts what is filled in where a reload and a
 *   crash find it. Plain HTML does nothing of the kind, so there is nothing to compare it with.
 * - condition: a yes-no question answered, which brings a field or takes it away.
 * - Continue: with nothing filled in; every missing answer is told at its field and on top.
 *
 * Printed are medians, and how they compare. Not judged: other work of the machine reaches into it. Needs the built kit:
 * `npm run build`.
 */
import { fileURLToPath } from 'node:url';
import { loadProcedure } from '@dvc-kit/procedure';
import { requireTool } from '@dvc-kit/tooling/browsers';
import { compileProcedure } from '@dvc-kit/validation';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { latest } from '../src/host.ts';
import { startServer } from '../src/server.ts';
import { costsOf } from './mount-time/main-thread.ts';
import { openPlain, plainForm } from './mount-time/plain-page.ts';
import { sampleDeclaration } from './mount-time/sample-declaration.ts';

/** Fields on the page, and how often each thing is measured there. */
const SIZES = [
  { fields: 40, turns: 11 },
  { fields: 200, turns: 7 },
  { fields: 1000, turns: 5 },
] as const;

/** Letters typed one after the other; the time is that of one. */
const KEYS = 10;

/** Fields left one after the other; the time is that of one. */
const LEAVES = 4;

const ACTIONS = [
  'mount',
  'mount and paint',
  'whole mount',
  'key',
  'first leave',
  'leave',
  'keep',
  'condition',
  'Continue',
] as const;
type Action = (typeof ACTIONS)[number];

/** In milliseconds. */
type Times = Readonly<Record<Action, number>>;

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const codeOf = (fields: number) => `fields-${fields}`;

const html =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><body></body></html>';
const server = await startServer({
  root: folder('packages/embed/dist/kit'),
  pages: { '/': html, ...Object.fromEntries(SIZES.map(({ fields }) => [fileOf(fields), moduleOf(fields)])) },
});
const browser = await chromium.launch({
  executablePath: requireTool('chromium'),
  args: ['--no-sandbox'],
});
try {
  const window = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await window.goto(`${server.origin}/`);
  await window.addScriptTag({ type: 'module', url: `${server.origin}/v1/dvc.js` });
  const session = await window.context().newCDPSession(window);
  console.log(
    `${'fields'.padStart(6)} ${'action'.padEnd(15)} ${'kit'.padStart(9)} ${'plain'.padStart(9)}  kit ÷ plain`,
  );
  for (const { fields, turns } of SIZES) {
    const { kit, plain } = await compare(window, session, fields, turns);
    for (const action of ACTIONS) {
      const [one, other] = [median(kit, action), median(plain, action)];
      const isAlone = action === 'keep';
      const cells = [one, other].map((time, at) =>
        (at && isAlone ? '–' : `${time.toFixed(2)} ms`).padStart(9),
      );
      const ratio = isAlone ? '–' : (one / other).toFixed(2);
      console.log(
        `${String(fields).padStart(6)} ${action.padEnd(15)} ${cells.join(' ')}  ${ratio.padStart(11)}`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** In the folder of the version that was built, where the kit asks for it. */
function fileOf(fields: number): string {
  return `/v${latest.version}/procedures/${codeOf(fields)}.vi.json`;
}

/** A procedure of this project with a declaration of so many fields in place of its own. */
function moduleOf(fields: number) {
  const { procedure } = loadProcedure(folder('schemas/procedures/dang-ky-khai-sinh'));
  if (!procedure) throw new Error('e2e: the procedure to borrow from does not load');
  const body = JSON.stringify(
    compileProcedure({ ...procedure, declaration: sampleDeclaration(fields), papers: [] }, 'vi'),
  );
  return { body, type: 'application/json' };
}

/** Both forms, turn by turn. The first turn warms up and does not count. */
async function compare(window: Page, session: CDPSession, fields: number, turns: number) {
  const kit: Times[] = [];
  const plain: Times[] = [];
  await window.evaluate(openKit, codeOf(fields));
  const sheets = await window.evaluateHandle(
    () => document.querySelector('dvc-procedure')?.shadowRoot?.adoptedStyleSheets ?? [],
  );
  const markup = plainForm(fields);
  for (let turn = 0; turn <= turns; turn++) {
    const times = [
      await timesOf(window, session, () => window.evaluate(openKit, codeOf(fields)), codeOf(fields)),
      await timesOf(window, session, () => window.evaluate(openPlain, { markup, sheets })),
    ] as const;
    if (turn === 0) continue;
    kit.push(times[0]);
    plain.push(times[1]);
  }
  return { kit, plain };
}

/**
 * One form from nothing to a refused Continue, in a middle section where it is about single fields. `name` is that of a form
 * that keeps what is filled in.
 */
async function timesOf(
  window: Page,
  session: CDPSession,
  mount: () => Promise<void>,
  name?: string,
): Promise<Times> {
  await window.evaluate(clear);
  /** Does something, and returns how to wait until what that has changed is kept: what is measured next is free of it. */
  const doing = async (action: () => Promise<unknown>) => {
    const since = await window.evaluate(() => Date.now());
    await action();
    return async () => name && void (await window.waitForFunction(isKept, { name, since }, { polling: 50 }));
  };
  const costs = await costsOf(window, session, async (measure) => {
    await window.evaluate(markPainted);
    await measure('whole mount', async () => {
      await mount();
      await window.waitForFunction(isWhole);
    });
    await focus(window, 'fullName');
    const typed = await doing(() => measure('key', () => typeLetters(window, KEYS)));
    await typed();
    const left = await doing(() => measure('first leave', () => window.keyboard.press('Tab')));
    await left();
    for (let leave = 0; leave < LEAVES; leave++) {
      await focus(window, 'fullName', leave);
      const typed = await doing(() => typeLetters(window, 1));
      await typed();
      const left = await doing(() => measure(`leave ${leave}`, () => window.keyboard.press('Tab')));
      await measure(`keep ${leave}`, left);
    }
    await focus(window, 'married');
    const shown = await doing(() => measure('show', () => window.keyboard.press('Space')));
    await shown();
    const hidden = await doing(() => measure('hide', () => window.keyboard.press('ArrowDown')));
    await hidden();
    await measure('Continue', () => window.evaluate(sendForm));
  });
  const of = (name: string) => costs.get(name) ?? { work: Number.NaN, paint: Number.NaN };
  const whole = (name: string) => of(name).work + of(name).paint;
  return {
    mount: of('mount').work,
    'mount and paint': whole('mount'),
    'whole mount': of('whole mount').work,
    key: whole('key') / KEYS,
    'first leave': whole('first leave'),
    leave: mean(Array.from({ length: LEAVES }, (_, at) => whole(`leave ${at}`))),
    keep: mean(Array.from({ length: LEAVES }, (_, at) => whole(`keep ${at}`))),
    condition: (whole('show') + whole('hide')) / 2,
    Continue: whole('Continue'),
  };
}

async function typeLetters(window: Page, count: number): Promise<void> {
  for (let letter = 0; letter < count; letter++) await window.keyboard.press('a');
}

/** Into the field of that key in the middle section, or in the one with the number. */
async function focus(window: Page, key: string, section?: number): Promise<void> {
  await window.evaluate(
    ([name, at]) => {
      const root = document.querySelector('#measured')?.shadowRoot;
      const inputs = [...(root?.querySelectorAll<HTMLElement>(`[id$="-${name}"]`) ?? [])];
      inputs[at ?? Math.floor(inputs.length / 2)]?.focus();
    },
    [key, section] as const,
  );
}

/** Runs in the page. */
function clear(): void {
  document.querySelector('#measured')?.remove();
  scrollTo(0, 0);
}

/** Runs in the page: marks the end of `mount` as soon as a frame with fields in it has been painted. */
function markPainted(): void {
  performance.clearMarks();
  const look = () => {
    if (!document.querySelector('#measured')?.shadowRoot?.querySelector('.items'))
      return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('to mount');
    port2.postMessage(null);
  };
  look();
}

/** Runs in the page: whether all sections have come, and been painted. */
function isWhole(): boolean {
  const root = document.querySelector('#measured')?.shadowRoot;
  return performance.getEntriesByName('to mount').length > 0 && !root?.querySelector('.coming');
}

/** Runs in the page: whether the tab has kept the form of that name since then, and the browser has time again. */
async function isKept({ name, since }: { name: string; since: number }): Promise<boolean> {
  const record = sessionStorage.getItem(`dvc-kit:${name}`);
  if (!record || JSON.parse(record).time < since) return false;
  await new Promise((resolve) => requestIdleCallback(resolve));
  return true;
}

/** Runs in the page: resolves once the form can be filled in. */
async function openKit(code: string): Promise<void> {
  document.querySelector('#measured')?.remove();
  const form = document.createElement('dvc-procedure');
  form.id = 'measured';
  form.setAttribute('code', code);
  form.setAttribute('preload', 'none');
  const ready = new Promise((resolve, reject) => {
    form.addEventListener('dvc-ready', resolve, { once: true });
    form.addEventListener('dvc-error', reject, { once: true });
  });
  document.body.append(form);
  await ready;
}

/** Runs in the page. */
function sendForm(): void {
  document.querySelector('#measured')?.shadowRoot?.querySelector('form')?.requestSubmit();
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, one) => sum + one, 0) / times.length;
}

function median(all: readonly Times[], action: Action): number {
  const ordered = all.map((times) => times[action]).toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}
