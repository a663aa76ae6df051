import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findTool } from '@dvc-kit/tooling/browsers';
import { engines, open, until } from '../src/browser.ts';
import { press, untilFocused } from '../src/citizen.ts';
import { openForm, reachReview, says, standing, undertake } from '../src/form.ts';
import { hostPage, startSite, strictPolicy } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard } from '../src/listener.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import { startServer, type TestServer } from '../src/server.ts';

const phone = { width: 360, height: 740 };
const cannotRun = !engines.includes('chromium')
  ? 'Chromium is not asked for'
  : !findTool('oldest-chromium') && !process.env.CI && 'Chromium 87 is to be had for Linux x64 only';

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const policy = strictPolicy(kit.origin);
  host = await startServer({ pages: { '/': hostPage({ file: 'plain.html', kit: kit.origin, policy }) } });
});

after(() => Promise.all([kit.close(), host.close()]));

describe('oldest-chromium', { concurrency: false, skip: cannotRun }, () => {
  it('is Chromium 87', async () => {
    await using page = await open('oldest-chromium', phone);
    assert.match(await page.evaluate(() => navigator.userAgent), /Chrome\/87\./);
  });

  it('goes from errors to the paper under the strictest policy', async () => {
    await using page = await open('oldest-chromium', phone);
    await openForm(page, `${host.origin}/`);
    await rememberFiles(page);
    await press(page, 'Tiếp tục');
    await untilFocused(page, ({ id }) => id === 'error-summary');
    assert.ok((await page.evaluate(standing))?.errors.length);

    await reachReview(page, birth);
    await press(page, 'Xem tờ khai như khi in ra');
    await until(page, says, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await undertake(page);
    await press(page, 'Tải tờ khai đã điền');
    assert.ok(textOfPdf(await fileInFocus(page)).includes('Y MƠ̆NG ɃLŎ NIÊ'));
    // The next of that name is the DOCX.
    await page.press('Tab');
    await press(page, 'Tải tờ khai đã điền');
    const docx = await fileInFocus(page);
    assert.match(docx.name, /\.docx$/);
    assert.equal(docx.bytes.subarray(0, 2).toString(), 'PK');
    const { violations, errors, warnings } = await heard(page);
    assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
  });
});
