/**
 * Kills Chromium, with SIGKILL, at random moments while a form is saved over and over as a draft on the device, and looks each time whether the draft
 * opens in a new browser on the same profile, with nothing older in it than what was confirmed: `npm run kill-drafts -- [how often]`.
 * Prints what was found; ends with 1 where a draft was lost or older. Needs the built site.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { hostPage, startSite } from '../src/host.ts';
import { launchFor } from '../src/launch.ts';
import { startServer } from '../src/server.ts';

const kills = Number(process.argv[2] ?? 200);
/** In milliseconds, from the first change on. */
const LONGEST = 700;

const kit = await startSite();
const host = await startServer({ pages: { '/': hostPage({ file: 'plain.html', kit: kit.origin }) } });
const profile = mkdtempSync(join(tmpdir(), 'kill-drafts-'));
const { options } = launchFor('chromium', {});
let confirmed = 0;
let inTime = 0;
const wrong: string[] = [];

for (let kill = 0; kill <= kills; kill += 1) {
  const context = await chromium.launchPersistentContext(profile, options);
  const page = await context.newPage();
  page.on('console', (message) => {
    const [word, number] = message.text().split(' ');
    if (word === 'confirmed') confirmed = Math.max(confirmed, Number(number));
  });
  await page.goto(`${host.origin}/`);
  const found = await page.evaluate(openDraft, kill > 0).catch((fault: unknown) => String(fault));
  if (kill > 0 && (typeof found !== 'number' || found < confirmed))
    wrong.push(`after kill ${kill}: ${found}, ${confirmed} was confirmed`);
  if (kill > 0 && typeof found === 'number' && found > confirmed) inTime += 1;
  confirmed = Math.max(confirmed, typeof found === 'number' ? found : 0);
  if (kill === kills) {
    await context.close();
    break;
  }
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  const changing = page.evaluate(saveOverAndOver, confirmed + 1).catch(() => {});
  await page.waitForFunction(() => (window as { begun?: boolean }).begun);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
  process.kill(id, 'SIGKILL');
  await changing;
  await context.close().catch(() => {});
}

await Promise.all([kit.close(), host.close()]);
rmSync(profile, { recursive: true, force: true });
for (const line of wrong) console.error(line);
console.log(
  `${kills} kills, ${confirmed} saves: ${wrong.length} drafts lost or older; ${inTime} times the save that was cut off was there too`,
);
process.exit(wrong.length > 0 ? 1 : 0);

/** Runs in the page: keeps the form as a draft, or opens the one that there is. Resolves to the number in it. */
async function openDraft(isThere: boolean): Promise<number> {
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
    (await comes(() => button('Mở:'))).click();
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
