import { until } from './browser.ts';
import { type Answer, fillIn, press } from './citizen.ts';
import type { Journey } from './journeys.ts';
import type { Page } from './page.ts';

/** Where the form stands: its heading, and what it says is wrong. */
export interface Standing {
  readonly title: string;
  readonly errors: readonly string[];
}

/** Loads a page and waits until its first form can be filled in. */
export async function openForm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await until(page, isReady);
}

/** Presses the button that leads on and waits for all of the next step. Fails with what the form says is wrong. */
export async function goOn(page: Page, button = 'Tiếp tục'): Promise<Standing> {
  const { title: before } = (await page.evaluate(standing))!;
  // It stands below all sections of the step, and is not there before they are: whoever goes on by Tab would pass where it will be.
  await until(page, offers, button);
  await press(page, button);
  const now = await until(page, hasMoved, before);
  if (now.errors.length) throw new Error(`${page.engine}: refused at "${before}": ${now.errors.join('; ')}`);
  return now;
}

/** Answers one step after the other; afterwards the form is at the attachments. */
export async function fillInDeclaration(page: Page, steps: readonly (readonly Answer[])[]): Promise<void> {
  for (const answers of steps) {
    await fillIn(page, answers);
    await goOn(page);
  }
}

/** From the first question to the review. */
export async function reachReview(page: Page, { declaration, delivery }: Journey): Promise<void> {
  await fillInDeclaration(page, declaration);
  await goOn(page);
  await fillIn(page, delivery);
  await goOn(page);
}

/** From the review to the files, or to the answer of whoever takes the dossier. */
export async function undertake(page: Page, button = 'Hoàn tất'): Promise<void> {
  const text = await page.evaluate(undertaking);
  await fillIn(page, [[text, true]]);
  await goOn(page, button);
}

/** Runs in the page. */
function isReady(): boolean {
  return Boolean(document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('form'));
}

/** Runs in the page: whether every part of the form has come, those too that are loaded after the first. */
export function isDrawn(): boolean {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const parts = [...(root?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.includes('-'));
  // Said below the title while sections, or all of a step, are still on their way.
  const isComing = Boolean(root?.querySelector('form > [role=status]'));
  // The link to saved work comes by itself, whenever what keeps the work is there.
  const hasLink = Boolean(root?.querySelector('[part=saved]'));
  return (
    !isComing &&
    hasLink &&
    parts.length > 0 &&
    parts.every((part) => part.matches(':defined') && part.childElementCount > 0)
  );
}

/** Runs in the page. Null while there is no form. */
export function standing(): Standing | null {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const heading = root?.querySelector('#step');
  if (!root || !heading) return null;
  const errors = [...root.querySelectorAll('#error-summary a')].map((link) => link.textContent?.trim() ?? '');
  return { title: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(), errors };
}

/** Runs in the page. */
export function undertaking(): string {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return (root?.querySelector('.undertaking label')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Runs in the page: whether there is such a button, and nothing of the step still on its way. */
function offers(button: string): boolean {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const buttons = [...(root?.querySelectorAll('button') ?? [])];
  const isThere = buttons.some(({ textContent }) => textContent?.replace(/\s+/g, ' ').includes(button));
  return isThere && !root?.querySelector('form > [role=status]');
}

/** Runs in the page: whether the first form, or the paper in it, says this. */
export function says(text: string): boolean {
  const textOf = (root: ParentNode): string =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => (shadowRoot ? `${sum} ${textOf(shadowRoot)}` : sum),
      root.textContent ?? '',
    );
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return root ? textOf(root).replace(/\s+/g, ' ').includes(text) : false;
}

/** Runs in the page. */
function hasMoved(before: string): Standing | null {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const title = (root?.querySelector('#step')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const errors = [...(root?.querySelectorAll('#error-summary a') ?? [])].map(
    (link) => link.textContent?.trim() ?? '',
  );
  const isComing = Boolean(root?.querySelector('form > [role=status]'));
  return (title !== before && !isComing) || errors.length ? { title, errors } : null;
}
