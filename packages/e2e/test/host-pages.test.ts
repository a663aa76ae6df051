import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, enginesOfPhones, oneEngine, open, until } from '../src/browser.ts';
import { fillIn, press, tabTo, untilFocused } from '../src/citizen.ts';
import { isExpectedGlobal } from '../src/expected-globals.ts';
import { fillInDeclaration, isDrawn, openForm, says } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard } from '../src/listener.ts';
import { look, watched } from '../src/look.ts';
import { type Served, startServer, type TestServer } from '../src/server.ts';

let kit: TestServer;
let host: TestServer;

const textOf = (url: string) => readFileSync(fileURLToPath(url), 'utf8');
const styles = (url: string): Served => ({ body: textOf(url), type: 'text/css' });
const script = (url: string): Served => ({ body: textOf(url), type: 'text/javascript' });

before(async () => {
  kit = await startSite();
  const page = (file: string, policy?: string) =>
    hostPage({ file, kit: kit.origin, ...(policy !== undefined && { policy }) });
  const withoutKit = ({ body }: Served): Served => ({
    body: String(body).replace(/<script type="module"[^>]*><\/script>/g, ''),
  });
  host = await startServer({
    pages: {
      '/plain': page('plain.html'),
      '/hostile': page('hostile.html'),
      '/hostile-without-kit': withoutKit(page('hostile.html')),
      '/two': page('two.html'),
      '/unknown': page('unknown.html'),
      '/refused': page('plain.html', `script-src 'self' ${kit.origin}/listener.js`),
      '/hostile.css': styles(import.meta.resolve('@dvc-kit/embed/host-pages/hostile.css')),
      '/hostile.js': script(import.meta.resolve('@dvc-kit/embed/host-pages/hostile.js')),
      '/libraries/bootstrap.css': styles(import.meta.resolve('bootstrap/dist/css/bootstrap.css')),
      '/libraries/jquery.js': script(import.meta.resolve('jquery/dist/jquery.js')),
    },
  });
});

after(() => Promise.all([kit.close(), host.close()]));

const phone = { width: 360, height: 800 };

for (const engine of enginesOfPhones) {
  it(`looks on a hostile page as on a plain one (${engine})`, async () => {
    await using page = await open(engine, phone);
    await openForm(page, `${host.origin}/plain`);
    await until(page, isDrawn);
    const plain = await page.evaluate(look, watched);
    await openForm(page, `${host.origin}/hostile`);
    await until(page, isDrawn);
    const hostile = await page.evaluate(look, watched);
    assert.ok(plain.length > 500, `${plain.length}`);
    assert.deepEqual(
      hostile.filter((line) => !plain.includes(line)),
      [],
    );
    assert.equal(hostile.length, plain.length);
  });
}

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    it('can be filled in on a hostile page, and leaves that page as it was', async () => {
      await using page = await open(engine, phone);
      await page.goto(`${host.origin}/hostile-without-kit`);
      const { globals: before, ...untouched } = await page.evaluate(stateOfHost);
      await openForm(page, `${host.origin}/hostile`);
      assert.deepEqual(await page.evaluate(() => [scrollX, scrollY]), [0, 0]);
      await fillInDeclaration(page, birth.declaration.slice(0, 2));
      await until(page, says, 'Họ, chữ đệm, tên người yêu cầu');
      const { globals: after, ...now } = await page.evaluate(stateOfHost);
      assert.deepEqual(now, untouched);
      assert.deepEqual(
        after.filter((name) => !before.includes(name) && !isExpectedGlobal(name)),
        [],
      );
      assert.deepEqual((await heard(page)).errors, []);
    });
  });
}

for (const engine of oneEngine) {
  it('keeps two forms on a page apart, each in its language, with the script there twice', async () => {
    await using page = await open(engine, phone);
    await openForm(page, `${host.origin}/two`);
    await until(page, () => Boolean(document.querySelector('#marriage')?.shadowRoot?.querySelector('form')));
    await fillIn(page, [['Cha, mẹ của trẻ', 'Đã xác định được cả cha lẫn mẹ']]);
    await press(page, 'Continue');
    await untilFocused(page, ({ id }) => id === 'error-summary');
    const [vietnamese, english] = await page.evaluate(errorsOfForms);
    assert.deepEqual(vietnamese, []);
    assert.ok(english?.length && english.every((error) => /^[ -~]+$/.test(error)), english?.join('; '));
    await press(page, 'Tiếp tục', 'Shift+Tab');
    await untilFocused(page, ({ id, name }) => id === 'error-summary' && name === 'Có mục cần sửa');
    assert.deepEqual((await page.evaluate(errorsOfForms))[1], english);
    const { errors, warnings } = await heard(page);
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /on this page twice/);
  });

  it('brings back by undo what it has written anew, and draws what another code of the page asks for', async () => {
    await using page = await open(engine, { width: 1280, height: 800 });
    await openForm(page, `${host.origin}/plain`);
    const name = 'Họ, chữ đệm, tên người yêu cầu';
    // Stands in the second section: on a wide page that one is drawn after the first.
    await until(page, says, name);
    await tabTo(page, name);
    await page.type(' Nguyễn Thị Ổi ');
    await page.press('Tab');
    await page.press('Shift+Tab');
    await untilFocused(page, ({ value }) => value === 'Nguyễn Thị Ổi');
    await page.press('Control+z');
    await untilFocused(page, ({ value }) => value === ' Nguyễn Thị Ổi ');
    // Members of a household come in a list, which this form brings the elements for.
    await page.evaluate(() => document.querySelector('dvc-procedure')?.setAttribute('code', '1.004222'));
    await until(page, () => {
      const list = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('dvc-item-list');
      return Boolean(list?.querySelector('button'));
    });
  });

  it('leaves the link to the blank form where the script is refused', async () => {
    await using page = await open(engine, phone);
    await page.goto(`${host.origin}/refused`);
    await tabTo(page, 'Tải mẫu trống (PDF)');
    assert.equal(await page.evaluate(isLinkVisible), true);
    assert.ok((await heard(page)).violations.some((one) => one.startsWith('script-src')));
  });

  it('keeps the link for a code that is unknown, opens without such a commune, tells the developer once', async () => {
    await using page = await open(engine, phone);
    await page.goto(`${host.origin}/unknown`);
    assert.match(await until(page, noticeWithLink), /không có trong danh sách/);
    await until(page, () => Boolean(document.querySelector('#commune')?.shadowRoot?.querySelector('form')));
    await until(
      page,
      () => (window as { heardByHost?: { warnings: string[] } }).heardByHost?.warnings.length === 2,
    );
    const { errors, warnings } = await heard(page);
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 2, warnings.join('\n'));
    assert.match(warnings.join('\n'), /"9\.999999"/);
    assert.match(warnings.join('\n'), /"99999"/);
  });

  it('leaves the link to the blank form without JavaScript', async () => {
    await using page = await open(engine, { ...phone, javaScript: false });
    await page.goto(`${host.origin}/plain`);
    assert.equal(await page.evaluate(isLinkVisible), true);
  });
}

/** Runs in the page: what belongs to the host. */
function stateOfHost() {
  const looks = (selector: string) => {
    const style = getComputedStyle(document.querySelector(selector) as Element);
    return ['color', 'font-size', 'display', 'direction', 'letter-spacing'].map((name) =>
      style.getPropertyValue(name),
    );
  };
  return {
    title: document.title,
    address: location.search + location.hash,
    name: window.name,
    head: document.querySelectorAll('head link, head style, head meta').length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    attributes: [document.documentElement, document.body].map((part) => part.getAttributeNames().join(' ')),
    body: document.body.children.length,
    cookie: document.cookie,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
      (name) => !name.startsWith('dvc-kit:'),
    ),
    heading: looks('h1'),
    field: looks('#host-form input'),
    globals: Object.getOwnPropertyNames(window),
  };
}

/** Runs in the page. */
function errorsOfForms(): string[][] {
  return [...document.querySelectorAll('dvc-procedure')].map(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('#error-summary a') ?? [])].map(
      (link) => link.textContent?.trim() ?? '',
    ),
  );
}

/** Runs in the page: the message of the form that cannot be shown, once the link of the host is on show too. */
function noticeWithLink(): string | null {
  const form = document.querySelector('dvc-procedure#code');
  const notice = form?.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim();
  return form?.querySelector('a')?.checkVisibility() && notice ? notice : null;
}

/** Runs in the page. */
function isLinkVisible(): boolean {
  const link = document.querySelector('dvc-procedure a');
  return link?.checkVisibility() === true && link.getBoundingClientRect().height > 0;
}
