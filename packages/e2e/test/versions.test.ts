import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, oneEngine, open, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { goOn, isDrawn, openForm, says, undertake } from '../src/form.ts';
import { exactVersion, hostPage, latest, startSite, strictPolicy } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard } from '../src/listener.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import { type Served, startServer, type TestServer } from '../src/server.ts';
import { site } from '../src/site.ts';

const published = (file: string) => readFileSync(`${site}${exactVersion}/${file}`, 'utf8');

/** Runs as before, and leaves a mark on the page. */
const tampered = (file: string): Served => ({
  body: `${published(file)};document.title='tampered';`,
  type: 'text/javascript',
});

/** Before Firefox 148 and Safari 26, which brought them. */
const withoutTrustedTypes = { body: 'delete window.trustedTypes;', type: 'text/javascript' };

/** A page that gives the hash of the script of one version. */
function pinnedPage(kit: string, { policy, script = '' }: { policy?: string; script?: string } = {}): Served {
  const page = hostPage({ file: 'plain.html', kit, ...(policy !== undefined && { policy }) });
  const tag = `<script type="module" src="${kit}/kit/${latest.script}?ver=6.2" integrity="${latest.integrity}" crossorigin></script>`;
  const body = String(page.body)
    .replace(/<script type="module".*?<\/script>/, `${script}${tag}`)
    .replace('</body>', `<script src="${kit}/answers.js"></script></body>`);
  return { ...page, body };
}

const answers = {
  body: `document.querySelector('dvc-procedure').answers = ${JSON.stringify(birthAnswers)};`,
  type: 'text/javascript',
};
const extra = { '/answers.js': answers, '/older.js': withoutTrustedTypes };

/** What a server of the kit has put in place of what was published, by the name of its page. */
const damage: Readonly<Record<string, string>> = {
  script: 'dvc.js',
  table: 'files.json',
  later: 'later-files.json',
  part: 'chunks/more.js',
};
const servers: TestServer[] = [];
let host: TestServer;
let kit: TestServer;

before(async () => {
  kit = await startSite(extra);
  servers.push(kit);
  const older = `<script src="${kit.origin}/older.js"></script>`;
  const pages: Record<string, Served> = {
    '/strict': pinnedPage(kit.origin, { policy: strictPolicy(kit.origin) }),
    '/older': pinnedPage(kit.origin, { script: older }),
    '/written-for-1.0': hostPage({ file: 'written-for-1.0.html', kit: kit.origin, answers: birthAnswers }),
  };
  for (const [name, file] of Object.entries(damage)) {
    const server = await startSite({ ...extra, [`${exactVersion}/${file}`]: tampered(file) });
    servers.push(server);
    pages[`/${name}`] = pinnedPage(server.origin);
    pages[`/${name}-older`] = pinnedPage(server.origin, { script: older });
  }
  const data = `${exactVersion}/procedures/1.001193.vi.json`;
  const changed = published('procedures/1.001193.vi.json').replace('khai sinh', 'khai gian');
  const server = await startSite({ ...extra, [data]: { body: changed, type: 'application/json' } });
  servers.push(server);
  pages['/data'] = pinnedPage(server.origin);
  host = await startServer({ pages });
  servers.push(host);
});

after(() => Promise.all(servers.map((server) => server.close())));

const phone = { width: 360, height: 740 };

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    it('goes to the paper under the strictest policy on a page that gives the hash of the script', async () => {
      await using page = await open(engine, phone);
      await openForm(page, `${host.origin}/strict`);
      await rememberFiles(page);
      for (let title = ''; title !== 'Nhận kết quả'; ) ({ title } = await goOn(page));
      await fillIn(page, birth.delivery);
      await goOn(page);
      await undertake(page);
      await press(page, 'Tải tờ khai đã điền');
      assert.ok(textOfPdf(await fileInFocus(page)).includes('Y MƠ̆NG ɃLŎ NIÊ'));
      const { violations, errors, warnings } = await heard(page);
      assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
    });

    it('runs no script and shows no data there that another than the published one was put in place of', async () => {
      await using page = await open(engine, phone);
      await page.goto(`${host.origin}/script`);
      await until(page, () => document.readyState === 'complete');
      assert.equal(await page.evaluate(titleAndForm), 'Trang của xã, no form');
      for (const way of ['table', 'data']) {
        await page.goto(`${host.origin}/${way}`);
        await until(page, says, 'Chưa tải được');
        assert.equal(await page.evaluate(titleAndForm), 'Trang của xã, no form', way);
      }
      for (const way of ['part', 'later']) {
        await openForm(page, `${host.origin}/${way}`);
        await until(page, () =>
          (window as { heardByHost?: { warnings: string[] } }).heardByHost?.warnings.some((one) =>
            one.includes('did not arrive'),
          ),
        );
        assert.equal(await page.evaluate(titleAndForm), 'Trang của xã, a form', way);
      }
    });
  });
}

for (const engine of oneEngine) {
  it('does for a page that was written for version 1.0 what that did', async () => {
    await using page = await open(engine, phone);
    await openForm(page, `${host.origin}/written-for-1.0`);
    await until(page, isDrawn);
    assert.deepEqual(await page.evaluate(looksOf10), ['3', 'rgb(120, 0, 60)', '0px', 'true']);
    for (let title = ''; title !== 'Nhận kết quả'; ) ({ title } = await goOn(page));
    await fillIn(page, birth.delivery);
    await goOn(page);
    await undertake(page, 'Nộp hồ sơ');
    await until(page, says, 'H01.02-261129-0007');
    await until(page, says, 'Mời bạn đến đúng hẹn.');
    assert.deepEqual(await page.evaluate(() => (window as { heardOf10?: string[] }).heardOf10), [
      'ready 1.001193 number',
      'step string number number false',
      `submit dvc-dossier/1 1.001193 ${birthAnswers.child.fullName.normalize('NFC')} 0`,
      'submitted by host',
    ]);
    assert.deepEqual((await heard(page)).errors, []);
  });

  it('holds scripts to their hashes too where the browser knows no Trusted Types', async () => {
    await using page = await open(engine, phone);
    await openForm(page, `${host.origin}/older`);
    await until(page, isDrawn);
    assert.deepEqual((await heard(page)).warnings, []);
    await openForm(page, `${host.origin}/part-older`);
    await until(page, says, 'Thử lại');
    assert.equal(await page.evaluate(titleAndForm), 'Trang của xã, a form');
  });
}

/** Runs in the page. */
function titleAndForm(): string {
  const form = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('form');
  return `${document.title}, ${form ? 'a form' : 'no form'}`;
}

/** Runs in the page: its title of a step, its colour, its corners, and whether required fields bear a mark. */
function looksOf10(): (string | undefined)[] {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const button = root?.querySelector('[part~=continue]');
  const style = button && getComputedStyle(button);
  return [
    root?.querySelector('#step')?.getAttribute('aria-level') ?? '',
    style?.backgroundColor,
    style?.borderTopLeftRadius,
    String(/\*/.test(root?.querySelector('form')?.textContent ?? '')),
  ];
}
