/**
 * One window of any of the three engines, so that an end-to-end test is written once.
 *
 * Chromium and Firefox are driven by Playwright. It has no way into the WebKit that Linux distributions carry, so
 * WebKitGTK is driven through its own WebDriver.
 */
import { chosenEngines } from '@dvc-kit/tooling/browsers';
import type { Engine, Page, PageOptions } from './page.ts';
import { openWithPlaywright } from './playwright-page.ts';
import { openWebkit } from './webkit-page.ts';

export type { Engine, Key, Page, PageOptions } from './page.ts';

/** The engines to test in: all three, or those named in BROWSERS. */
export const engines = chosenEngines() as Engine[];

/** The first of them alone, for what no engine does otherwise: markup and words, and what a rule says of them. */
export const oneEngine = engines.slice(0, 1);

/** Those of phones, and so of most people, for what engines draw and do otherwise: Chromium and WebKit, where asked for. */
export const enginesOfPhones =
  engines.length > 1 ? engines.filter((engine) => engine !== 'firefox') : engines;

/** Opens a window in a fresh profile. */
export function open(engine: Engine, options: PageOptions): Promise<Page> {
  return engine === 'webkit' ? openWebkit(options) : openWithPlaywright(engine, options);
}

type Truthy<Value> = Exclude<Value, null | undefined | false | '' | 0>;

/**
 * Asks the page again and again until the function returns something truthy, and returns that.
 *
 * @throws when that has not happened within 30 seconds
 */
export async function until<Args extends unknown[], Result>(
  page: Page,
  fn: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Truthy<Result>> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const result = await page.evaluate(fn, ...args);
    if (result) return result as Truthy<Result>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine}: never came true with ${JSON.stringify(args)}: ${fn}`);
}
