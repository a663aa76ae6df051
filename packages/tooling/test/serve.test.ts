import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type StaticServer, serve, siteSecurityPolicy } from '../src/serving/serve.ts';

describe('serve', () => {
  let parent: string;
  let server: StaticServer;
  before(async () => {
    parent = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(parent, 'site/kit'), { recursive: true });
    mkdirSync(join(parent, 'site/thủ-tục'));
    writeFileSync(join(parent, 'secret.txt'), 'secret');
    writeFileSync(join(parent, 'site/index.html'), `<p>${'Xin chào '.repeat(200)}`);
    writeFileSync(join(parent, 'site/404.html'), 'Không tìm thấy');
    writeFileSync(join(parent, 'site/thủ-tục/index.html'), 'Thủ tục');
    writeFileSync(join(parent, 'site/kit/dvc.js'), '1');
    mkdirSync(join(parent, 'site/doc-ma'));
    writeFileSync(join(parent, 'site/doc-ma/index.html'), 'Đọc mã');
    server = await serve(join(parent, 'site'), 0);
  });
  after(async () => {
    await server.close();
    rmSync(parent, { recursive: true });
  });

  it('sends pages with their type and the policy, shrunk and with a tag that saves sending them again', async () => {
    const first = await fetch(`${server.origin}/`);
    assert.equal(first.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(first.headers.get('content-security-policy'), siteSecurityPolicy);
    // That of the page that reads codes lets its reader run, and no other script be made.
    const reader = await fetch(`${server.origin}/doc-ma/`);
    assert.match(
      reader.headers.get('content-security-policy') ?? '',
      /script-src 'self' 'wasm-unsafe-eval';/,
    );
    assert.match(first.headers.get('content-encoding') ?? '', /^(br|gzip)$/);
    assert.match(await first.text(), /Xin chào/);
    const again = await fetch(`${server.origin}/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  it('finds the page of a folder, with or without the last slash', async () => {
    const response = await fetch(`${server.origin}/thủ-tục?a=b`);
    assert.equal(await response.text(), 'Thủ tục');
    assert.ok(response.url.endsWith('/?a=b'), response.url);
  });

  it('lets every origin load the kit, and only the kit', async () => {
    const allowed = async (path: string) =>
      (await fetch(server.origin + path)).headers.get('access-control-allow-origin');
    assert.deepEqual([await allowed('/kit/dvc.js'), await allowed('/')], ['*', null]);
  });

  it('shows the page for what is not there', async () => {
    const response = await fetch(`${server.origin}/no`);
    assert.deepEqual([response.status, await response.text()], [404, 'Không tìm thấy']);
  });

  it('never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%ff']) {
      assert.equal(await rawStatus(server.origin, path), 404, path);
    }
  });
});

/** The status for a path that is sent as it is; fetch would tidy it up first. */
function rawStatus(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
