/**
 * Kills Chromium, with SIGKILL, at random moments while a form is saved over and over as a draft on the device, and looks each time whether the draft
 * opens in a new tab, with nothing older in it than what was confirmed: `npm run kill-drafts -- [how often]`. First only the process of the tab,
 * then, as often, the whole browser. Needs the built site.
 *
 * Ends with 1 where a draft was lost, or is older. A browser that was killed may throw its whole database away when it starts again, most
 * likely where its own log was cut off in the middle of a record. Nothing in a page can keep it from that, so this is counted for itself, and the page
 * has to say so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { hostPage, startSite } from '../src/host.ts';
import { launchFor } from '../src/launch.ts';
import { startServer } from '../src/server.ts';

const kills = Number(process.argv[2] ?? 200);
/** In milliseconds, from the first change on. */
const LONGEST = 700;

const kit = await startSite();
const host = await startServer({ pages: { '/': hostPage({ file: 'plain.html', kit: kit.origin }) } });
const { options } = launchFor('chromium', {});
const wrong = [await killOverAndOver('renderer'), await killOverAndOver('browser')];
await Promise.all([kit.close(), host.close()]);
process.exit(wrong.some(Boolean) ? 1 : 0);

/** Prints what was found. Resolves to how many drafts were lost or older. */
async function killOverAndOver(victim: 'renderer' | 'browser'): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'kill-drafts-'));
  let [wrong, inTime, thrownAway, saves, confirmed] = [0, 0, 0, 0, 0];
  let isThere = false;
  let context = await chromium.launchPersistentContext(profile, options);
  for (let kill = 0; kill <= kills; kill += 1) {
    const page = await context.newPage();
    page.on('console', (message) => {
      const [word, number] = message.text().split(' ');
      if (word === 'confirmed') confirmed = Math.max(confirmed, Number(number));
    });
    await page.goto(`${host.origin}/`);
    const found = await page.evaluate(openDraft, isThere).catch((fault: unknown) => String(fault));
    if (typeof found === 'number') {
      if (found < confirmed) {
        wrong += 1;
        console.error(`after kill ${kill} of the ${victim}: ${found}, but ${confirmed} was confirmed`);
      } else if (isThere && found > confirmed) inTime += 1;
      isThere = true;
    } else {
      const isTold = found.includes('Bản từng giữ ở đây không còn');
      if (victim === 'browser' && isTold) thrownAway += 1;
      else {
        wrong += 1;
        console.error(`after kill ${kill} of the ${victim}: ${found}`);
      }
      isThere = false;
    }
    confirmed = typeof found === 'number' ? found : 0;
    if (kill === kills) break;
    if (!isThere) {
      await page.close();
      continue;
    }
    const before = confirmed;
    await killWhileSaving(context, page, victim, confirmed + 1);
    saves += confirmed - before;
    if (victim === 'browser') context = await chromium.launchPersistentContext(profile, options);
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `the ${victim} killed ${kills} times in ${saves} saves: ${wrong} drafts lost or older; ${inTime} times the save that was cut off was there too` +
      (victim === 'browser'
        ? `; ${thrownAway} times the browser threw its database away, and the page said so`
        : ''),
  );
  return wrong;
}

async function killWhileSaving(
  context: BrowserContext,
  page: Page,
  victim: 'renderer' | 'browser',
  from: number,
): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const changing = page.evaluate(saveOverAndOver, from).catch(() => {});
  await page.waitForFunction(() => (window as { begun?: boolean }).begun);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
  const dead = victim === 'browser' ? context.waitForEvent('close') : page.waitForEvent('crash');
  for (const { id } of processInfo.filter(({ type }) => type === victim)) process.kill(id, 'SIGKILL');
  await Promise.all([dead, changing]);
  if (victim === 'renderer') await page.close();
}

/** Runs in the page: keeps the form as a draft, or opens the one that there is. Resolves to the number in it, or to what is read where there is none. */
async function openDraft(isThere: boolean): Promise<number | string> {
  const comes = async <Found>(look: () => Found | null | undefined | false): Promise<Found> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`never came: ${look}`);
  };
  const root = await comes(() => document.querySelector('dvc-procedure')?.shadowRoot);
  const box = () => root.querySelector<HTMLInputElement>('#f-requester-fullName');
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(words));
  const link = await comes(() => root.querySelector<HTMLElement>('[part=saved]'));
  await comes(box);
  if (isThere) {
    link.click();
    const list = await comes(() => root.querySelector('[data-count]'));
    if (!button('Mở:')) return list.parentElement!.textContent!.replace(/\s+/g, ' ');
    button('Mở:')!.click();
    await comes(() => root.textContent?.includes('Đã mở hồ sơ đã lưu'));
    return Number(box()!.value.split(' ').at(-1));
  }
  box()!.value = 'Người 0';
  box()!.dispatchEvent(new Event('change', { bubbles: true }));
  link.click();
  (await comes(() => button('Giữ trên máy này'))).click();
  await comes(() => root.textContent?.includes('Không khóa: ai dùng'));
  button('Đóng')!.click();
  return 0;
}

/** Runs in the page: another number, saved at once, then the next. */
async function saveOverAndOver(from: number): Promise<void> {
  const root = document.querySelector('dvc-procedure')!.shadowRoot!;
  const box = root.querySelector<HTMLInputElement>('#f-requester-fullName')!;
  const savedAt = () => JSON.parse(sessionStorage.getItem('dvc-kit:1.001193') ?? '{}').bound?.savedAt ?? 0;
  // A page that is left saves at once.
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  for (let number = from; ; number += 1) {
    // What was begun before this number was typed bears an earlier millisecond, and does not pass for its save.
    for (const now = Date.now(); Date.now() === now; );
    const typedAt = Date.now();
    box.value = `Người ${number}`;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    (window as { begun?: boolean }).begun = true;
    document.dispatchEvent(new Event('visibilitychange'));
    while (savedAt() < typedAt) await new Promise((resolve) => setTimeout(resolve, 2));
    console.log(`confirmed ${number}`);
  }
}
