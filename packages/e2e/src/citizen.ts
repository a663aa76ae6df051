import { type Focused, focused } from './focused.ts';
import type { Page } from './page.ts';

/** A label as it is read on the page, and what to answer there: text, the label of an option, or yes for a tick box. */
export type Answer = readonly [label: string, answer: string | true];

/** How many presses of Tab someone would put up with. */
const PATIENCE = 100;

/** Moves on with Tab until something of this name has the focus. Fails when it does not come. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
  const seen: string[] = [];
  for (let presses = 0; presses <= PATIENCE; presses += 1) {
    const here = await page.evaluate(focused);
    if (here && isCalled(here, name)) return here;
    // After the last control the focus leaves the page: whoever comes round again was led past it.
    if (!here && presses > 0) break;
    seen.push(here ? `${here.role} "${here.name}"` : 'nothing');
    await page.press(key);
  }
  throw new Error(`${page.engine}: no "${name}" on the way; last passed ${seen.slice(-8).join(', ')}`);
}

/** A radio button and a box of a date answer to the title of their group, a Change link to the field it changes. */
function isCalled({ role, name, groups }: Focused, wanted: string): boolean {
  if (role === 'radio') return groups[0] === wanted;
  return name === wanted || (role === 'text' && groups[0] === wanted);
}

/** Answers one field after the other, in the order of the page, with keys alone. */
export async function fillIn(page: Page, answers: readonly Answer[]): Promise<void> {
  for (const [label, answer] of answers) {
    const control = await tabTo(page, label);
    if (answer === true) await tick(page, control);
    else if (control.role === 'radio') await chooseRadio(page, answer);
    else if (control.role === 'select') await chooseOption(page, answer);
    else if (control.role === 'combobox') await search(page, answer);
    else if (control.groups[0] === label) await typeDate(page, answer);
    else await typeOver(page, control, answer);
    // On, so that the next field of the same name is another one.
    await page.press('Tab');
  }
}

/** Moves to a button or link and presses it. */
export async function press(page: Page, name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, name, key);
  await page.press('Enter');
}

async function tick(page: Page, { checked }: Focused): Promise<void> {
  if (!checked) await page.press('Space');
}

async function chooseRadio(page: Page, option: string): Promise<void> {
  const seen = new Set<string>();
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    const here = await page.evaluate(focused);
    if (here?.name === option) {
      if (!here.checked) await page.press('Space');
      return;
    }
    seen.add(here?.name ?? '');
    await page.press('ArrowDown');
  }
  throw new Error(`${page.engine}: no option "${option}", but ${[...seen].join(', ')}`);
}

async function chooseOption(page: Page, option: string): Promise<void> {
  await page.press('Home');
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if ((await page.evaluate(focused))?.value === option) return;
    await page.press('ArrowDown');
  }
  throw new Error(`${page.engine}: no option "${option}"`);
}

/** Types without marks, as people do, and takes the suggestion that says the answer. */
async function search(page: Page, answer: string): Promise<void> {
  await clear(page);
  await page.type(withoutMarks(answer));
  const { suggestions } = await untilFocused(page, (box) => box.suggestions.includes(answer));
  for (let presses = 0; presses <= suggestions.indexOf(answer); presses += 1) await page.press('ArrowDown');
  await untilFocused(page, ({ suggestion }) => suggestion === answer);
  await page.press('Enter');
  await untilFocused(page, ({ value }) => value === answer);
}

/** Looks at what has the focus until it is as expected, and returns it. Fails after 30 seconds. */
export async function untilFocused(page: Page, isAsExpected: (here: Focused) => boolean): Promise<Focused> {
  const deadline = Date.now() + 30_000;
  let here: Focused | null = null;
  while (Date.now() < deadline) {
    here = await page.evaluate(focused);
    if (here && isAsExpected(here)) return here;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine}: never came true: ${isAsExpected}, but ${JSON.stringify(here)}`);
}

/** As typed by someone with no Vietnamese keyboard. */
function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Day, month and year as `5/10/2026`; parts that are not known are left out: `/10/2026`. */
async function typeDate(page: Page, date: string): Promise<void> {
  const parts = date.split('/');
  for (const [at, part] of parts.entries()) {
    if (at > 0) await page.press('Tab');
    await clear(page);
    await page.type(part);
  }
}

async function typeOver(page: Page, { value }: Focused, text: string): Promise<void> {
  if (value) await clear(page);
  await page.type(text);
}

/** Tabbing into a box selects what is in it, but not in every engine after a return. */
async function clear(page: Page): Promise<void> {
  const here = await page.evaluate(focused);
  if (!here?.value) return;
  await page.press('End');
  for (const _ of here.value) await page.press('Backspace');
}
