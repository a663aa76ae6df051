import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type ServedCatalogue, serveCatalogue } from '@dvc-kit/tooling/serve-catalogue';
import { open, until } from '../src/browser.ts';
import type { Page } from '../src/page.ts';
import { schemas as known } from '../src/site.ts';

const slug = 'dang-ky-ket-hon';

/** One engine: it is for an engineer at her own desk. */
describe('npm run dev', { concurrency: false }, () => {
  const schemas = mkdtempSync(join(tmpdir(), 'dvc-dev-'));
  const person = join(schemas, 'shared', 'person.schema.json');
  let served: ServedCatalogue;
  let page: Page;

  before(async () => {
    for (const folder of ['shared', `procedures/${slug}`])
      cpSync(join(known, folder), join(schemas, folder), { recursive: true });
    served = await serveCatalogue(schemas, { withKit: true });
    page = await open('chromium', { width: 1000, height: 900 });
    await page.goto(`${served.origin}/thu-tuc/${slug}/to-khai/`);
  });
  after(async () => {
    await page.close();
    served.close();
    rmSync(schemas, { recursive: true });
  });

  /** Saves once, with all that is replaced. */
  const replace = (...pairs: (readonly [from: string, to: string])[]) => {
    let text = readFileSync(person, 'utf8');
    for (const [from, to] of pairs) {
      assert.ok(text.includes(from), from);
      text = text.replaceAll(from, to);
    }
    writeFileSync(person, text);
  };

  /** Like `until`, over the page's loading anew: what is asked just then breaks off. */
  async function shown<Args extends unknown[]>(fn: (...args: Args) => unknown, ...args: Args): Promise<void> {
    await until(page, fn, ...args).catch((fault: Error) => {
      if (!/navigation/.test(fault.message)) throw fault;
      return shown(fn, ...args);
    });
  }

  it('draws the form from its sources', async () => {
    await shown(formSays, 'Họ, chữ đệm, tên');
    const { status } = await fetch(`${served.origin}/kit/v1/chunks/kit.js`);
    assert.equal(status, 404, 'nothing is bundled');
  });

  it('says on the page what is wrong with a definition, until it is mended and drawn anew', async () => {
    replace(['"type": "object"', '"typ": "object"']);
    await shown(() =>
      document.querySelector('vite-error-overlay')?.shadowRoot?.textContent?.includes('person.schema.json'),
    );
    replace(['"typ": "object"', '"type": "object"'], ['Họ, chữ đệm, tên', 'Họ tên sửa thử']);
    await shown(() => !document.querySelector('vite-error-overlay'));
    await shown(formSays, 'Họ tên sửa thử');
  });
});

/** Runs in the page. */
function formSays(words: string): boolean {
  return Boolean(document.querySelector('dvc-procedure')?.shadowRoot?.textContent?.includes(words));
}
