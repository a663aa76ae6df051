/**
 * `npm run photo-costs`: what it costs to give photos for one paper, in Chromium on a processor four times slower than this one: the longest
 * task of the main thread, memory, the bytes of each picture, and what is asked of the network. On another origin's page, where no worker
 * starts, and on one of the kit's own, where a worker takes them. Printed beside what each should be, not judged: the machine that runs
 * it has other work too.
 *
 * The photos are made by the script: pages of small print with the grain of a camera, lying as a phone's sensor does, 12 million pixels
 * each. Another number of them: `npm run photo-costs -- 5`. Needs the built site.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { hostPage, startSite } from '../src/host.ts';
import { launchFor } from '../src/launch.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { startServer } from '../src/server.ts';
import { makePhotos } from './photo-costs/make-photos.ts';
import { watchMemory } from './photo-costs/memory.ts';
import { tasksOf } from './photo-costs/tasks.ts';

const SLOWER = 4;
const LONGEST_TASK = 120;
const MOST_BYTES = 400_000;
/** What few use, and nobody is to load before. */
const PARTS = /\/(taking|taking-worker|carrying|on-device)\.js/;

const count = Number(process.argv[2] ?? 20);
const ownPage = hostPage({ file: 'plain.html', kit: '', answers: birthAnswers });
const kit = await startSite({ '/own': ownPage });
const host = await startServer({
  pages: {
    '/': hostPage({ file: 'plain.html', kit: kit.origin, answers: birthAnswers }),
    '/empty': '<!doctype html><link rel="icon" href="data:,">',
  },
});
const folder = mkdtempSync(join(tmpdir(), 'photos-'));
const { options } = launchFor('chromium', {});
try {
  const photos = await madeElsewhere();
  const chosen = photos.map((photo) => statSync(photo).size);
  row(
    'photos',
    `${count} of 12 million pixels, ${kilobytes(Math.max(...chosen))} at most, at ${SLOWER}× throttling`,
  );
  await measure(photos, 'on a page of another origin', `${host.origin}/`);
  await measure(photos, 'on a page of the kit, in a worker', `${kit.origin}/own`);
} finally {
  await Promise.all([kit.close(), host.close()]);
  rmSync(folder, { recursive: true, force: true });
}

async function measure(photos: readonly string[], place: string, address: string): Promise<void> {
  const browser = await chromium.launch(options);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const from = kit.requests.length;
  const parts = () => kit.requests.slice(from).filter(({ url }) => PARTS.test(url));
  await page.goto(address);
  await reachPapers(page);
  await page.waitForLoadState('networkidle');
  const early = parts();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const memory = await watchMemory(browser);
  const before = requests();
  const start = performance.now();
  const peaks: number[] = [];
  const { longest, longestByClock, over } = await tasksOf(page, async () => {
    // The first alone, for what any picture takes; then all others at once.
    for (const some of [photos.slice(0, 1), photos.slice(1)]) {
      if (some.length > 0) await give(page, some);
      peaks.push(memory.peak());
    }
  });
  const seconds = (performance.now() - start) / 1000;
  const asked = requests() - before - parts().length;
  const sizes = await page.evaluate(sizesOfPictures);
  const workers = page.workers().length;
  await browser.close();

  const [one = 0, all = 0] = peaks;
  console.log(`\n${place} (${workers} workers)`);
  row('taken', `${sizes.length}, in ${seconds.toFixed(1)} s`, `${count}`);
  row(
    'longest task',
    `${longest.toFixed(0)} ms of the processor, ${longestByClock.toFixed(0)} by the clock; ${over(LONGEST_TASK)} too long`,
    `≤ ${LONGEST_TASK} ms`,
  );
  row(
    'memory at its peak',
    `+${one.toFixed(0)} MB with the first, +${all.toFixed(0)} MB with all`,
    'bounded',
  );
  row('largest picture', kilobytes(Math.max(...sizes)), `≤ ${kilobytes(MOST_BYTES)}`);
  row('requests', `${asked}`, '0');
  row('loaded before use', `${early.length} files of what takes, carries and keeps`, '0');
}

function row(name: string, value: string, wanted = ''): void {
  console.log(`${name.padEnd(20)} ${value.padEnd(52)} ${wanted}`);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

function requests(): number {
  return kit.requests.length + host.requests.length;
}

/** By another browser: what it takes to make them is not to be counted. */
async function madeElsewhere(): Promise<string[]> {
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  await page.goto(`${host.origin}/empty`);
  const photos = await makePhotos(page, count, folder);
  await browser.close();
  return photos;
}

async function reachPapers(page: Page): Promise<void> {
  await page.locator('dvc-procedure form').waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('dvc-attachment input[type=file]').first().waitFor({ state: 'attached' });
}

/** Gives photos for the first paper, until all of them are on the list and drawn. */
async function give(page: Page, photos: readonly string[]): Promise<void> {
  const before = await page.locator('.given-files li').count();
  await page
    .locator('dvc-attachment input[type=file]')
    .first()
    .setInputFiles([...photos]);
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('dvc-procedure')?.shadowRoot;
      return (root?.querySelectorAll('.given-files li canvas:not([hidden])').length ?? 0) >= wanted;
    },
    before + photos.length,
    { timeout: 300_000, polling: 500 },
  );
}

/** Runs in the page: bytes of each picture as it is handed in. */
function sizesOfPictures(): number[] {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return [...(root?.querySelectorAll('dvc-page-thumbnail') ?? [])].map(({ file }) => file?.size ?? 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-page-thumbnail': HTMLElement & { readonly file?: File };
  }
}
