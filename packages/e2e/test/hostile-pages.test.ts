import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, oneEngine, open } from '../src/browser.ts';
import { isExpectedGlobal } from '../src/expected-globals.ts';
import { hostPages } from '../src/hostile/host-pages.ts';
import type { Asked } from '../src/hostile/in-page.ts';
import { type ServedPages, servePages } from '../src/hostile/serve-pages.ts';
import { walk } from '../src/hostile/walk.ts';

declare const window: Asked;

let served: ServedPages;
before(async () => {
  served = await servePages(hostPages);
});
after(() => served[Symbol.asyncDispose]());

/** `HOST_PAGES=all` walks over all of them, which takes minutes; otherwise it is one of each kind, in one engine. */
const isAll = process.env.HOST_PAGES === 'all';

for (const engine of isAll ? engines : oneEngine) {
  const pages = hostPages.filter(({ everywhere, always }) =>
    isAll ? everywhere || engine === 'chromium' : always,
  );
  // Of two windows of one Firefox only one has the focus.
  describe(`to the last file in ${engine} on`, { concurrency: engine === 'chromium' ? 2 : 1 }, () => {
    for (const hostPage of pages)
      it(hostPage.name, async () => {
        await using page = await open(engine, { width: 1100, height: 800 });
        await walk(page, served.addressOf(hostPage), hostPage);
        const { violations, errors, warnings, before, now } = await page.evaluate(() => {
          const { state, ...heard } = window.heardByHost;
          return { ...heard, now: state() };
        });
        assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
        const told = warnings.filter((one) => /dvc/i.test(one));
        assert.deepEqual(
          told.filter((one) => !hostPage.told?.test(one)),
          [],
        );
        // The others ask a second time by themselves where a connection broke.
        if (hostPage.told && engine === 'chromium') assert.notEqual(told.length, 0);
        const { globals: others, ...untouched } = before!;
        const { globals, ...after } = now;
        const own = Object.fromEntries((hostPage.changes ?? []).map((what) => [what, after[what]]));
        assert.deepEqual(after, { ...untouched, ...own });
        assert.deepEqual(
          globals.filter(
            (name) => !others.includes(name) && !isExpectedGlobal(name) && !hostPage.ownNames?.test(name),
          ),
          [],
        );
      });
  });
}
