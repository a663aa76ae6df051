import { until } from './browser.ts';
import { type Focused, focused } from './focused.ts';
import { standing } from './form.ts';
import type { Page } from './page.ts';

/** Where someone is in the form: what she would look for after an interruption. */
export interface Whereabouts {
  readonly title: string;
  readonly box: Pick<Focused, 'id' | 'value'> | null;
  /** In a box of text. */
  readonly caret: number | null;
}

/** Something that comes between; afterwards the form stands there again, in Vietnamese and upright. */
export interface Interruption {
  readonly name: string;
  readonly happen: (page: Page) => Promise<void>;
}

/** What the page comes from. */
export interface Network {
  readonly die: () => Promise<unknown>;
  readonly revive: () => Promise<unknown>;
}

const phone = { width: 390, height: 844 };

export const interruptions: readonly Interruption[] = [
  { name: 'reloading', happen: (page) => page.reload() },
  {
    name: 'another language and back',
    happen: async (page) => {
      await speak(page, 'en');
      await speak(page, 'vi');
    },
  },
  {
    name: 'turning the phone and back',
    happen: async (page) => {
      await page.resize(phone.height, phone.width);
      await until(page, isWide, true);
      await page.resize(phone.width, phone.height);
      await until(page, isWide, false);
    },
  },
];

/** What asks more of the browser than of the step that it happens at: once is enough. */
export const rareInterruptions = (network: Network): readonly Interruption[] => [
  {
    // Where the browser keeps the page asleep meanwhile, it wakes; else it is loaded anew.
    name: 'another page and Back',
    happen: async (page) => {
      await page.goto(await page.evaluate(() => new URL('/elsewhere', location.href).href));
      await page.back();
      await comesTrue(page, hasForm, true);
    },
  },
  {
    name: 'a dead network while reloading',
    happen: async (page) => {
      const address = await page.evaluate(() => location.href);
      await network.die();
      await page.reload().catch(() => {});
      // Chromium has not come to its own page about it when it says that there is none.
      await comesTrue(page, hasForm, false);
      await network.revive();
      await page.goto(address);
      await comesTrue(page, hasForm, true);
    },
  },
];

/** Runs in the page. */
function hasForm(expected: boolean): boolean {
  return Boolean(document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('#step')) === expected;
}

/** Between two pages there is nothing to ask. Fails after 30 seconds. */
async function comesTrue(page: Page, isSo: (expected: boolean) => boolean, expected: boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (await page.evaluate(isSo, expected).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine}: never came true with ${expected}: ${isSo}`);
}

/** Sets the attribute that a link of the host page sets, and waits until the form speaks the language. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(
    (wanted) => document.querySelector('dvc-procedure')?.setAttribute('lang', wanted),
    language,
  );
  const isSpoken = (wanted: string) =>
    document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('.root')?.getAttribute('lang') ===
    wanted;
  await until(page, isSpoken, language);
}

/** Runs in the page. */
function isWide(expected: boolean): boolean {
  const part = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('.page');
  return part?.hasAttribute('data-wide') === expected;
}

export async function whereabouts(page: Page): Promise<Whereabouts> {
  const here = await page.evaluate(focused);
  const box = here?.id ? { id: here.id, value: here.value } : null;
  const title = (await page.evaluate(standing))?.title ?? '';
  return { title, box, caret: await page.evaluate(caret) };
}

/** Runs in the page. */
function caret(): number | null {
  const box = document.querySelector('dvc-procedure')?.shadowRoot?.activeElement;
  return box && 'selectionStart' in box ? (box as HTMLInputElement).selectionStart : null;
}

/** Looks until everything is where it was. Fails with what is not. */
export async function isBack(page: Page, before: Whereabouts, what: string): Promise<void> {
  const wanted = JSON.stringify(before);
  const deadline = Date.now() + 10_000;
  let now = '';
  while (Date.now() < deadline) {
    now = JSON.stringify(await whereabouts(page));
    if (now === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine}: after ${what} not ${wanted}, but ${now}`);
}
