import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { oneEngine, open, until } from '../src/browser.ts';
import { startSite } from '../src/host.ts';
import { startServer, type TestServer } from '../src/server.ts';

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const frame = `<iframe src="${kit.origin}/kit/v1/frame.html?code=1.004873&onload=x" title="Tờ khai" width="100%" height="150"></iframe>`;
  // A frame of the page's own that says the same, from another origin.
  const liar = `<iframe id="liar" srcdoc="<script>parent.postMessage({dvcFrame:{height:7777}},'*')</script>" height="120"></iframe>`;
  const script = `<script src="${kit.origin}/kit/v1/frame.js" defer></script>`;
  const policy = `default-src 'none'; script-src ${kit.origin} 'unsafe-inline'; frame-src ${kit.origin}; style-src 'none'`;
  host = await startServer({
    pages: {
      '/': {
        body: `<!doctype html><html lang="vi"><title>Trang của xã</title><body>${frame}${liar}${script}</body></html>`,
        headers: { 'content-security-policy': policy },
      },
    },
  });
});

after(() => Promise.all([kit.close(), host.close()]));

for (const engine of oneEngine) {
  it('is as high in a frame as the form is, and no other window can say how high', async () => {
    await using page = await open(engine, { width: 500, height: 700 });
    await page.goto(`${host.origin}/`);
    const height = await until(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title]');
      return Number(frame?.height) > 400 ? Number(frame?.height) : null;
    });
    assert.ok(height < 5000, `${height}`);
    await page.evaluate(() => {
      postMessage({ dvcFrame: { height: 9999 } }, '*');
      return new Promise((resolve) => setTimeout(resolve));
    });
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((one) => Number(one.height)),
    );
    assert.deepEqual([heights[1], (heights[0] ?? 0) < 5000], [120, true]);
  });
}
