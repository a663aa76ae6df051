import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Engine, engines, open, type Page, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { goOn, openForm, reachReview, undertake } from '../src/form.ts';
import { startSite } from '../src/host.ts';
import { journeys } from '../src/journeys.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import type { TestServer } from '../src/server.ts';

let site: TestServer;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    for (const journey of journeys) {
      it(`goes from the first question to the signed paper with keys alone: ${journey.name}`, async () => {
        await using window = await opened(engine);
        const { page } = window;
        await openForm(page, `${site.origin}/thu-tuc/${journey.slug}/to-khai/`);
        await rememberFiles(page);
        await reachReview(page, journey);
        await changeOneAnswer(page);
        await undertake(page);
        await press(page, 'Tải tờ khai đã điền');
        const paper = await fileInFocus(page);
        assert.equal(paper.type, 'application/pdf');
        assert.match(paper.name, /^to-khai-[a-z-]+\.pdf$/);
        const text = textOfPdf(paper);
        for (const line of [...journey.printed, 'Ủy ban nhân dân xã Sông Mẫu'])
          assert.ok(text.includes(line), `not printed: ${line}\n${text}`);
      });
    }
  });
}

async function opened(engine: Engine) {
  const page = await open(engine, { width: 360, height: 740 });
  return { page, [Symbol.asyncDispose]: () => page.close() };
}

/** Follows a Change link of the review, mends the answer, and comes back to the review with Continue. */
async function changeOneAnswer(page: Page): Promise<void> {
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
