import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, open, type Page, until } from '../src/browser.ts';
import { fillIn, press, tabTo } from '../src/citizen.ts';
import { fillInDeclaration, goOn, openForm, reachReview, says, undertake } from '../src/form.ts';
import { hostPage, startSite, strictPolicy } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard, isOfflineReady } from '../src/listener.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import { startServer, type TestServer } from '../src/server.ts';

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const strict = hostPage({ file: 'plain.html', kit: kit.origin, policy: strictPolicy(kit.origin) });
  host = await startServer({ pages: { '/': strict } });
});

after(() => Promise.all([kit.close(), host.close()]));

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    it('goes to the signed paper with keys alone under the strictest policy, and sends nothing once it is ready', async () => {
      await using page = await open(engine, { width: 360, height: 740 });
      await openForm(page, `${host.origin}/`);
      await rememberFiles(page);
      // Nothing is fetched ahead before somebody begins to fill in.
      const [first = [], ...others] = birth.declaration;
      await fillInDeclaration(page, [first]);
      await until(page, isOfflineReady);
      const before = [kit.requests.length, host.requests.length];

      await reachReview(page, { ...birth, declaration: others });
      await changeOneAnswer(page);
      await lookAtPaper(page);
      await undertake(page);
      await press(page, 'Tải tờ khai đã điền');
      const paper = await fileInFocus(page);
      assert.deepEqual([paper.type, paper.name], ['application/pdf', `to-khai-${birth.slug}.pdf`]);
      const text = textOfPdf(paper);
      for (const line of [...birth.printed, 'Ủy ban nhân dân xã Sông Mẫu'])
        assert.ok(text.includes(line), `not printed: ${line}\n${text}`);

      assert.deepEqual([kit.requests.length, host.requests.length], before);
      const { violations, errors, warnings } = await heard(page);
      assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
    });

    it('would notice a violation', async () => {
      await using page = await open(engine, { width: 360, height: 740 });
      await openForm(page, `${host.origin}/`);
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      const found = await until(page, () =>
        (window as { heardByHost?: { violations: string[] } }).heardByHost?.violations.at(0),
      );
      assert.match(found, /^style-src/);
    });
  });
}

/** Unfolds the preview of the paper at the review. */
async function lookAtPaper(page: Page): Promise<void> {
  await press(page, 'Xem tờ khai như khi in ra');
  await until(page, says, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await tabTo(page, 'Tờ khai như khi in ra');
}

/** Unfolds a section of the review, follows a Change link in it, mends the answer, and comes back to the review with Continue. */
async function changeOneAnswer(page: Page): Promise<void> {
  await press(page, 'Nơi nhận tờ khai Ủy ban nhân dân xã Hòa Phú');
  await press(page, 'Sửa Nơi nhận tờ khai: Kính gửi');
  await until(page, hasFocusOn, 'f-addressee-authority');
  await fillIn(page, [['Kính gửi', 'Ủy ban nhân dân xã Sông Mẫu']]);
  const { title } = await goOn(page);
  assert.equal(title, 'Xem lại và cam đoan');
}

/** Runs in the page. */
function hasFocusOn(id: string): boolean {
  return document.querySelector('dvc-procedure')?.shadowRoot?.activeElement?.id === id;
}
