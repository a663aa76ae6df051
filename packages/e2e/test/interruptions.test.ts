import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, open, type Page, until } from '../src/browser.ts';
import { fillIn } from '../src/citizen.ts';
import { focused } from '../src/focused.ts';
import { goOn, isDrawn, openForm, standing } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import {
  interruptions,
  isBack,
  rareInterruptions,
  type Whereabouts,
  whereabouts,
} from '../src/interruptions.ts';
import { birth, maritalStatus, marriage } from '../src/journeys.ts';
import { startServer, type TestServer } from '../src/server.ts';
import { schemas } from '../src/site.ts';

let site: TestServer;
let host: TestServer;

const journeys = [birth, marriage, maritalStatus];

const phone = { width: 390, height: 844 };

const network = {
  die: () => Promise.all([site.close(), host.close()]),
  revive: () => Promise.all([site.reopen(), host.reopen()]),
};

/** Answers that nothing is wrong with, from the cases of each procedure. */
const cases = {
  [birth.slug]: 'cha-me-da-ket-hon',
  [marriage.slug]: 'ket-hon-lan-dau',
  [maritalStatus.slug]: 'chua-ket-hon',
};

function answersTo(slug: string): unknown {
  const file = `${schemas}procedures/${slug}/cases/${cases[slug]}.json`;
  return JSON.parse(readFileSync(file, 'utf8')).answers;
}

before(async () => {
  site = await startSite();
  const page = (code: string, slug: string, attributes: string) => {
    const { body } = hostPage({ file: 'plain.html', kit: site.origin, attributes, answers: answersTo(slug) });
    return { body: String(body).replace('code="1.001193"', `code="${code}"`) };
  };
  const pages = journeys.flatMap(({ code, slug }) => [
    [`/${slug}`, page(code, slug, '')],
    [`/en/${slug}`, page(code, slug, 'lang="en"')],
  ]);
  host = await startServer({ pages: Object.fromEntries(pages) });
});

after(() => Promise.all([site.close(), host.close()]));

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    // What differs between procedures does not between engines: INTERRUPTIONS=all tries all of them in each.
    const isAll = process.env.INTERRUPTIONS === 'all';
    for (const { name, slug } of isAll || engine === 'chromium' ? journeys : journeys.slice(0, 1))
      it(`loses nothing to any interruption at any step: ${name}`, async () => {
        await using page = await open(engine, phone);
        await openForm(page, `${host.origin}/${slug}`);
        // From here on nothing is lost, and nothing on the review is said otherwise later.
        await until(page, isDrawn);
        await until(page, hasCommune);
        let title = '';
        let review = '';
        for (;;) {
          title = (await page.evaluate(standing))?.title ?? '';
          // Before the page is loaded anew: the names of places are all there.
          review = await page.evaluate(textOfForm);
          await halfType(page);
          const here = await whereabouts(page);
          for (const { happen } of interruptions) await happen(page);
          await isBack(page, here, `interruptions at "${title}"`);
          if (isAll || title === 'Người mẹ')
            for (const { name, happen } of rareInterruptions(network)) {
              await happen(page);
              await isBack(page, here, name);
            }
          if (title === 'Xem lại và cam đoan') break;
          await leadOn(page);
          await backAndForward(page, title);
        }
        assert.ok(review);
        await saysAgain(page, review);
        // The link to the other language, and back.
        await page.goto(`${host.origin}/en/${slug}`);
        await until(page, isAt, 'Check and confirm');
        await page.goto(`${host.origin}/${slug}`);
        await saysAgain(page, review);
      });
  });
}

if (engines.includes('chromium'))
  describe('chromium', () => {
    it('brings everything back when the process behind the page died', async () => {
      await using page = await open('chromium', phone);
      await openForm(page, `${host.origin}/${journeys[0]?.slug}`);
      for (let steps = 0; steps < 3; steps += 1) await goOn(page);
      await halfType(page);
      const here = await whereabouts(page);
      await until(page, isKept, here);
      await page.crash?.();
      await isBack(page, here, 'a crash');
    });
  });

/** Runs in the page: whether the tab has what stands in the box, and the caret in it. */
function isKept({ box, caret }: Whereabouts): boolean {
  const record = sessionStorage.getItem('dvc-kit:1.001193') ?? '{}';
  return record.includes(box?.value ?? '') && JSON.parse(record).place?.box?.caret?.[0] === caret;
}

/** A letter into the first box of text of the step, and the caret before it; where there is one. */
async function halfType(page: Page): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    const here = await page.evaluate(focused);
    if (here?.role === 'text' && here.value !== '' && !/^\d+$/.test(here.value)) {
      await page.press('End');
      await page.type('n');
      await page.press('ArrowLeft');
      return;
    }
    if (here?.role === 'button') return;
    await page.press('Tab');
  }
}

/** Runs in the page: whether the fees of the commune have come. */
function hasCommune(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes('/communes/'));
}

/** Continue, without the letter too much, and with an answer where there is none yet. */
async function leadOn(page: Page): Promise<void> {
  if ((await page.evaluate(focused))?.role === 'text') await page.press('Delete');
  if (await page.evaluate(asksForDelivery)) await fillIn(page, maritalStatus.delivery);
  await goOn(page);
}

/** One step back and one forwards with the buttons of the browser; the form stands at the same step again. */
async function backAndForward(page: Page, before: string): Promise<void> {
  const { title } = (await page.evaluate(standing))!;
  await page.back();
  await until(page, isAt, before);
  await page.forward();
  await until(page, isAt, title);
}

/** Runs in the page. */
function isAt(title: string): boolean {
  const heading = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('#step');
  return heading?.textContent?.replace(/\s+/g, ' ').trim() === title;
}

/** Runs in the page. */
function asksForDelivery(): boolean {
  return Boolean(document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('#d-option'));
}

/** Nothing waits for places and commune, so the names and sums that hang on them come a little after the review. */
async function saysAgain(page: Page, review: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  let now = '';
  while (now !== review && Date.now() < deadline) {
    now = await page.evaluate(textOfForm);
    // An engine that is asked without end has no time for the page.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // In words, for what differs to be seen.
  assert.deepEqual(now.split(' '), review.split(' '));
}

/** Runs in the page: all that the review says. */
function textOfForm(): string {
  const form = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('form');
  return form?.querySelector('#undertaking') ? (form.textContent ?? '').replace(/\s+/g, ' ') : '';
}
