/**
 * Pictures of every kind of page, at phone and desk width, light and dark, for whoever changes the looks; and the
 * two pictures of the README. Needs a built site (`npm run build`) and Chromium.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireTool } from '@dvc-kit/tooling/browsers';
import { serve } from '@dvc-kit/tooling/serve';
import { type Browser, chromium } from 'playwright-core';

const site = fileURLToPath(new URL('../dist/', import.meta.url));
/** Git-ignored: for looking at, not for keeping. */
const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));

const pages = {
  home: '/',
  catalogue: '/thu-tuc/',
  procedure: '/thu-tuc/dang-ky-khai-sinh/',
  'procedure-marriage': '/thu-tuc/dang-ky-ket-hon/',
  'procedure-status': '/thu-tuc/xac-nhan-tinh-trang-hon-nhan/',
  form: '/thu-tuc/dang-ky-khai-sinh/to-khai/',
  embed: '/nhung/',
  'not-found': '/khong-co/',
  'procedure-en': '/en/thu-tuc/dang-ky-khai-sinh/',
  'home-en': '/en/',
};
const widths = { phone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } };
const schemes = ['light', 'dark'] as const;

await main();

async function main() {
  const only = process.argv.slice(2);
  const { origin, close } = await serve(site, 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: requireTool('chromium'), args });
  try {
    if (!only.length) rmSync(folder, { recursive: true, force: true });
    const wanted = Object.entries(pages).filter(([name]) => !only.length || only.includes(name));
    for (const [name, path] of wanted) await takeAll(browser, name, `${origin}${path}`);
  } finally {
    await browser.close();
    await close();
  }
}

async function takeAll(browser: Browser, name: string, url: string) {
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'vi-VN' });
      await page.goto(url);
      await page.evaluate(() => document.fonts.ready);
      const file = `${folder}${name}-${width}-${colorScheme}`;
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      if (width === 'phone') await page.screenshot({ path: `${file}-first.png` });
      await page.close();
    }
  }
}
