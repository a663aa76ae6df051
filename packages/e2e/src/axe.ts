import { readFile } from 'node:fs/promises';
import type { Page } from './page.ts';

export interface Violation {
  readonly id: string;
  readonly help: string;
  /** Where, as selectors; one entry a node, from the outermost shadow root inwards. */
  readonly targets: readonly string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong on the page as it is now, by the rules of WCAG 2.0 to 2.2, A and AA, and its own of best practice. */
export async function axe(page: Page): Promise<Violation[]> {
  await inject(page);
  return page.evaluate(runAxe, { type: 'tag', values: tags });
}

/** Of that only the contrast of text: all that another colour scheme changes. */
export async function axeOfColours(page: Page): Promise<Violation[]> {
  await inject(page);
  return page.evaluate(runAxe, { type: 'rule', values: ['color-contrast'] });
}

/** Through the driver, not a script element, so that a strict Content-Security-Policy does not matter. */
async function inject(page: Page): Promise<void> {
  // A function that only looks like one to the driver: its text is axe's own source.
  const script = { toString: () => `() => { if (!window.axe) { ${source} } }` };
  await page.evaluate(script as unknown as () => void);
}

/** Runs in the page. */
async function runAxe(runOnly: {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}): Promise<Violation[]> {
  interface Found {
    id: string;
    help: string;
    nodes: { target: (string | string[])[] }[];
  }
  const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
  const { violations } = await axe.run({ runOnly });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    targets: nodes.map(({ target }) => target.flat().join(' >>> ')),
  }));
}
