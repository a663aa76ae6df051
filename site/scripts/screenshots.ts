/**
 * Pictures of every kind of page, at phone and desk width, light and dark, for whoever changes the looks; and the
 * two pictures of the README. Needs the built site (`npm run build`), Chromium and, for the README, pdftoppm.
 *
 *     npm run screenshots                   all of it
 *     node site/scripts/screenshots.ts home the named pages only
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visibility } from '@dvc-kit/engine';
import { writePaper } from '@dvc-kit/paper';
import { requireTool } from '@dvc-kit/tooling/browsers';
import { serve } from '@dvc-kit/tooling/serve';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { procedures } from '../src/catalogue/procedures.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const site = path('../dist/');
/** Git-ignored: for looking at, not for keeping. */
const folder = path('../.screenshots/');
/** Kept: the README shows them. */
const pictures = path('../public/pictures/');

const birth = '/thu-tuc/dang-ky-khai-sinh/';
const pages: Readonly<Record<string, string>> = {
  home: '/',
  catalogue: '/thu-tuc/',
  procedure: birth,
  'procedure-marriage': '/thu-tuc/dang-ky-ket-hon/',
  'procedure-status': '/thu-tuc/xac-nhan-tinh-trang-hon-nhan/',
  form: `${birth}to-khai/`,
  embed: '/nhung/',
  guide: '/bien-tap/',
  'not-found': '/khong-co/',
  'home-en': '/en/',
  'procedure-en': `/en${birth}`,
};
const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

await main(process.argv.slice(2));

async function main(only: readonly string[]) {
  const unknown = only.find((name) => !Object.hasOwn(pages, name));
  if (unknown !== undefined) {
    console.error(`There is no picture "${unknown}"; there are ${Object.keys(pages).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const { origin, close } = await serve(site, 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: requireTool('chromium'), args });
  try {
    if (!only.length) rmSync(folder, { recursive: true, force: true });
    const wanted = Object.entries(pages).filter(([name]) => !only.length || only.includes(name));
    for (const [name, address] of wanted) await takeAll(browser, name, `${origin}${address}`);
    if (!only.length) {
      await pictureForm(browser, `${origin}${birth}to-khai/`);
      await picturePaper();
    }
  } finally {
    await browser.close();
    await close();
  }
}

async function takeAll(browser: Browser, name: string, url: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries({ phone, desk })) {
      const page = await opened(browser, url, { viewport, colorScheme });
      const file = `${folder}${name}-${size}-${colorScheme}`;
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      if (size === 'phone') await page.screenshot({ path: `${file}-first.png` });
      await page.context().close();
    }
    const page = await opened(browser, url, { viewport: desk, colorScheme });
    if (colorScheme === 'light') {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${folder}${name}-print.png`, fullPage: true });
    }
    await page.context().close();
  }
}

/** A page, with the form on it drawn where there is one. */
async function opened(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'vi-VN', ...options });
  const page = await context.newPage();
  await page.goto(url);
  if (url.endsWith('/to-khai/')) await page.getByRole('radio').first().waitFor();
  return page;
}

/** The form on a phone, its first question answered. */
async function pictureForm(browser: Browser, url: string) {
  const viewport = { width: 360, height: 720 };
  const page = await opened(browser, url, { viewport, colorScheme: 'light', deviceScaleFactor: 2 });
  await page.getByRole('radio').first().check();
  await page.mouse.move(0, 0);
  await page.locator('dvc-procedure').evaluate((form) => form.scrollIntoView());
  await page.screenshot({ path: `${pictures}form-360.png` });
  await page.context().close();
}

/** The first page of the filled form, from the answers of a case. */
async function picturePaper() {
  const procedure = procedures.find(({ slug }) => birth.includes(slug));
  const usual = procedure?.cases.find(({ name }) => name === 'Cha mẹ đã đăng ký kết hôn, khai trong hạn');
  if (!procedure || !usual) throw new Error('site: the case whose paper the README shows is gone');
  const { declaration } = openProcedure(compileProcedure(procedure, 'vi'));
  const { answers } = visibility(declaration, usual.answers as Answers);
  const out = mkdtempSync(join(tmpdir(), 'dvc-pictures-'));
  const papers = await writePaper(procedure, { answers, out });
  const filled = papers.at(-1)?.path ?? '';
  const pdftoppm = join(dirname(requireTool('poppler')), 'pdftoppm');
  execFileSync(pdftoppm, [
    '-png',
    '-r',
    '96',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    filled,
    `${pictures}filled-paper`,
  ]);
  rmSync(out, { recursive: true });
}
