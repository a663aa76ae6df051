import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, open, type Page, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { goOn, isDrawn, openForm, says } from '../src/form.ts';
import { exactVersion, hostPage, startSite, strictPolicy } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard, isOfflineReady } from '../src/listener.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { startServer, type TestServer } from '../src/server.ts';

/** What Firefox before 101 and Safari before 16.4 lack, taken away from this one. */
const withoutAdopting = {
  body: `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync;`,
  type: 'text/javascript',
};

/** All that the declaration asks for, so that the way to the review is short. */
const answersOfHost = {
  body: `document.querySelector('dvc-procedure').answers = ${JSON.stringify(birthAnswers)};`,
  type: 'text/javascript',
};

const phone = { width: 360, height: 740 };

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite({ '/older.js': withoutAdopting, '/answers.js': answersOfHost });
  const strict = strictPolicy(kit.origin);
  const page = (policy: string, script: string) => {
    const served = hostPage({ file: 'plain.html', kit: kit.origin, policy });
    // Inline, the answers would be refused by the policy.
    const answers = `<script src="${kit.origin}/answers.js"></script>`;
    return {
      ...served,
      body: String(served.body)
        .replace('<script type="module"', `${script}<script type="module"`)
        .replace('</body>', `${answers}</body>`),
    };
  };
  const older = `<script src="${kit.origin}/older.js"></script>`;
  host = await startServer({
    pages: {
      '/newer': page(strict, ''),
      '/allowed': page(strict.replace("style-src 'none'", `style-src ${kit.origin}`), older),
      '/refused': page(strict, older),
    },
  });
});

after(() => Promise.all([kit.close(), host.close()]));

describe('a browser that cannot adopt style sheets', {
  concurrency: false,
  skip: !engines.includes('chromium') && 'Chromium is not asked for',
}, () => {
  let newer: Awaited<ReturnType<typeof walk>>;

  before(async () => {
    newer = await walk('/newer');
  });

  it('shows form and paper as others do, where the page allows style sheets of the kit', async () => {
    const older = await walk('/allowed');
    assert.deepEqual(older.looks, newer.looks);
    assert.ok(older.looks.form.length > 40 && older.looks.paper.length > 40);
    const { violations, errors, warnings } = older.heard;
    assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
    assert.deepEqual(newer.asked, []);
    assert.deepEqual(older.asked, ['form.css', 'linked-styles.js', 'paper.css']);
  });

  it('fills in and shows the paper plain where it does not, and says once what to allow', async () => {
    const { looks, heard, asked } = await walk('/refused');
    assert.equal(looks.form.length, newer.looks.form.length);
    assert.equal(looks.paper.length, newer.looks.paper.length);
    assert.notDeepEqual(looks, newer.looks);
    assert.deepEqual(heard.errors, []);
    assert.equal(heard.violations.length, 1, heard.violations.join('\n'));
    assert.equal(heard.warnings.length, 1, heard.warnings.join('\n'));
    assert.ok(heard.warnings[0]?.includes(`style-src ${kit.origin}`), heard.warnings[0]);
    assert.deepEqual(asked, ['linked-styles.js']);
  });
});

/** From the first question to the paper at the review: what form and paper look like, and what the page heard. */
async function walk(path: string) {
  const from = kit.requests.length;
  await using page = await open('chromium', phone);
  await openForm(page, host.origin + path);
  await until(page, isDrawn);
  const first = await page.evaluate(looksOf, 'form');
  for (let title = ''; title !== 'Nhận kết quả'; ) ({ title } = await goOn(page));
  await fillIn(page, birth.delivery);
  await goOn(page);
  await until(page, isOfflineReady);
  await press(page, 'Xem tờ khai như khi in ra');
  await until(page, says, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const paper = await settledPaper(page, path);
  const review = await page.evaluate(looksOf, 'form');
  const urls = kit.requests.slice(from).map(({ url }) => url.replace(`${exactVersion}/`, ''));
  return {
    looks: { form: [...first, ...review], paper },
    heard: await heard(page),
    asked: [...new Set(urls.filter((url) => /\.css$|linked/.test(url)))].sort(),
  };
}

/** The looks of the paper come a moment after it where they are linked. */
async function settledPaper(page: Page, path: string): Promise<string[]> {
  if (path === '/allowed') await until(page, isPaperLinked);
  return page.evaluate(looksOf, 'paper');
}

/** Runs in the page. */
function isPaperLinked(): boolean {
  const sheet = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('.paper-sheet > div');
  const link = sheet?.shadowRoot?.querySelector('link');
  return Boolean(link?.sheet && [...link.sheet.cssRules].some(({ cssText }) => /^\.w\d/.test(cssText)));
}

/** Runs in the page: for each element of the form or of the paper in it, how it is drawn and where. */
function looksOf(what: 'form' | 'paper'): string[] {
  const form = document.querySelector('dvc-procedure')?.shadowRoot;
  const root = what === 'form' ? form : form?.querySelector('.paper-sheet > div')?.shadowRoot;
  return [...(root?.querySelectorAll('*:not(link)') ?? [])].map((element) => {
    const { display, color, backgroundColor, font, margin, padding, border, outline } =
      getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const look = { display, color, backgroundColor, font, margin, padding, border, outline, width, height };
    return `${element.localName}.${element.className} ${JSON.stringify(look)}`;
  });
}
