import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { axe } from '../src/axe.ts';
import { type Engine, engines, oneEngine, open, until } from '../src/browser.ts';
import { startServer, type TestServer } from '../src/server.ts';

const page = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Thử</title><script src="/page.js"></script></head>
<body><main><h1>Thử</h1>
  <label for="name">Họ, chữ đệm, tên</label><input id="name">
  <div id="host"></div>
  <noscript><p id="without">Trang này dùng được không cần JavaScript.</p></noscript>
</main></body></html>`;

const script = `addEventListener('load', () => {
  const root = document.querySelector('#host').attachShadow({mode: 'open'});
  root.innerHTML = '<label for="file">Tệp</label><input type="file" id="file" multiple>';
});`;

const securityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; require-trusted-types-for 'script'";

/** A page whose one fault axe must find: a gate that cannot fail is none. */
const unlabelled =
  '<!doctype html><html lang="vi"><title>Thiếu nhãn</title><main><h1>Thiếu nhãn</h1><input></main></html>';

let server: TestServer;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  // Trusted types are for pages of the kit; this script fills its own shadow root with a string.
  const headers = { 'content-security-policy': securityPolicy.replace(/; require-trusted-types.*/, '') };
  const pages = {
    '/': page,
    '/page.js': { body: script, type: 'text/javascript' },
    '/unlabelled': unlabelled,
  };
  server = await startServer({ headers, pages });
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    // What the tests of the form would go wrong without, and not tell: what they press they see at once.
    it('has the size asked for, and takes files and a picture', async () => {
      await using window = await opened(engine);
      await window.page.goto(`${server.origin}/`);
      assert.deepEqual(await window.page.evaluate(() => [innerWidth, innerHeight]), [360, 640]);

      const paths = ['một.txt', 'hai.txt'].map((name) => join(folder, name));
      for (const path of paths) await writeFile(path, 'Xin chào');
      await window.page.setFiles('#file', paths);
      assert.deepEqual(await until(window.page, chosenFiles), ['một.txt: Xin chào', 'hai.txt: Xin chào']);

      const path = join(folder, `${engine}.png`);
      await window.page.screenshot(path);
      const png = await readFile(path);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [360, 640]);
    });
  });
}

for (const engine of oneEngine) {
  it('has the colour scheme asked for', async () => {
    await using window = await opened(engine, { colorScheme: 'dark' });
    await window.page.goto(`${server.origin}/`);
    assert.ok(await window.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
  });

  it('shows a page as it is without JavaScript', async () => {
    await using window = await opened(engine, { javaScript: false });
    const before = server.requests.length;
    await window.page.goto(`${server.origin}/`);
    const urls = server.requests.slice(before).map(({ url }) => url);
    assert.ok(urls.includes('/') && !urls.includes('/page.js'), `asked for ${urls}`);
  });

  it('finds no fault on a good page, and the one on a bad page', async () => {
    await using window = await opened(engine);
    await window.page.goto(`${server.origin}/`);
    assert.deepEqual(await axe(window.page), []);
    await window.page.goto(`${server.origin}/unlabelled`);
    assert.deepEqual(
      (await axe(window.page)).map(({ id }) => id),
      ['label'],
    );
  });
}

async function opened(engine: Engine, options = {}) {
  const page = await open(engine, { width: 360, height: 640, ...options });
  return { page, [Symbol.asyncDispose]: () => page.close() };
}

async function chosenFiles() {
  const input = document.querySelector('#host')?.shadowRoot?.querySelector<HTMLInputElement>('#file');
  const files = [...(input?.files ?? [])];
  return Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`));
}
