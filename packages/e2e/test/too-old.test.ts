import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesOfPhones, open, until } from '../src/browser.ts';
import { exactVersion, hostPage, startSite, strictPolicy } from '../src/host.ts';
import { heard } from '../src/listener.ts';
import { startServer, type TestServer } from '../src/server.ts';

/** What older browsers lack, taken away from this one; a script of the kit's origin, as the policy asks. */
const withoutReplaceAll = { body: 'delete String.prototype.replaceAll;', type: 'text/javascript' };
/** Stands for syntax that a browser does not know. */
const unknownSyntax = { body: 'class { #a @ }', type: 'text/javascript' };
let kit: TestServer;
let unreadable: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite({ '/older.js': withoutReplaceAll });
  unreadable = await startSite({ [`${exactVersion}/chunks/kit.js`]: unknownSyntax });
  const page = (from: TestServer, script = '') => {
    const served = hostPage({ file: 'plain.html', kit: from.origin, policy: strictPolicy(from.origin) });
    return {
      ...served,
      body: String(served.body).replace('<script type="module"', `${script}<script type="module"`),
    };
  };
  host = await startServer({
    pages: {
      '/lacks': page(kit, `<script src="${kit.origin}/older.js"></script>`),
      '/does-not-parse': page(unreadable),
    },
  });
});

after(() => Promise.all([kit.close(), unreadable.close(), host.close()]));

for (const engine of enginesOfPhones) {
  describe(engine, { concurrency: false }, () => {
    it('says that the browser is too old, and keeps the link of the page', async () => {
      await using page = await open(engine, { width: 360, height: 740 });
      for (const way of ['lacks', 'does-not-parse']) {
        await page.goto(`${host.origin}/${way}`);
        const [sentence, isLinkShown] = await until(page, said);
        assert.match(sentence, /quá cũ/, way);
        assert.equal(isLinkShown, true, way);
        const { violations, errors, warnings, events } = await heard(page);
        assert.deepEqual(
          { violations, errors, events },
          { violations: [], errors: [], events: ['dvc-error'] },
          way,
        );
        assert.equal(warnings.length, 1, `${way}: ${warnings.join('; ')}`);
      }
    });
  });
}

/** Runs in the page. */
function said(): [string, boolean] | null {
  const element = document.querySelector('dvc-procedure');
  const sentence = element?.shadowRoot?.querySelector('[role=alert]')?.textContent;
  const link = element?.querySelector('a');
  return sentence && link ? [sentence, link.getBoundingClientRect().height > 0] : null;
}
