import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { oneEngine, open } from '../src/browser.ts';
import { press } from '../src/citizen.ts';
import { startSite } from '../src/host.ts';
import type { Page } from '../src/page.ts';
import type { TestServer } from '../src/server.ts';

let site: TestServer;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const engine of oneEngine) {
  it(`leads from the front page to the blank form without JavaScript (${engine})`, async () => {
    await using page = await open(engine, { width: 360, height: 740, javaScript: false });
    await page.goto(`${site.origin}/thu-tuc/`);
    await press(page, 'Làm giấy khai sinh cho con Đăng ký khai sinh 1.001193');
    await arrived(page, '/thu-tuc/dang-ky-khai-sinh/');
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const part of ['Giấy chứng sinh', 'Lệ phí', 'Một cửa']) assert.ok(text.includes(part), `no ${part}`);

    const address = await page.evaluate(
      () => [...document.querySelectorAll('a')].find(({ href }) => href.endsWith('.pdf'))?.href,
    );
    const answer = await fetch(address ?? '');
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/pdf']);
    assert.match(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 8), /^%PDF-1\./);
    assert.ok(site.requests.every(({ url }) => !url.endsWith('.js')));
  });
}

/**
 * Waits for the page to be there, read to its end: its address is new before its text has come. Fails after 30 seconds.
 */
async function arrived(page: Page, path: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    // Between two pages there is nothing to ask.
    const at = await page
      .evaluate(() => document.readyState === 'complete' && location.pathname)
      .catch(() => false);
    if (at === path) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine}: never came to ${path}`);
}
