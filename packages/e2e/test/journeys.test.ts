import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { oneEngine, open } from '../src/browser.ts';
import { press } from '../src/citizen.ts';
import { openForm, reachReview, undertake } from '../src/form.ts';
import { startSite } from '../src/host.ts';
import { maritalStatus, marriage } from '../src/journeys.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import type { TestServer } from '../src/server.ts';

let site: TestServer;
before(async () => {
  site = await startSite();
});
after(() => site.close());

// The birth registration goes this way in every engine, under the strictest policy.
for (const engine of oneEngine) {
  for (const journey of [marriage, maritalStatus]) {
    it(`goes from the first question to the signed paper with keys alone: ${journey.name}`, async () => {
      await using page = await open(engine, { width: 360, height: 740 });
      await openForm(page, `${site.origin}/thu-tuc/${journey.slug}/to-khai/`);
      await rememberFiles(page);
      await reachReview(page, journey);
      await undertake(page);
      await press(page, 'Tải tờ khai đã điền');
      const paper = await fileInFocus(page);
      assert.equal(paper.type, 'application/pdf');
      assert.match(paper.name, /^to-khai-[a-z-]+\.pdf$/);
      const text = textOfPdf(paper);
      for (const line of journey.printed) assert.ok(text.includes(line), `not printed: ${line}\n${text}`);
    });
  }
}
