import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, oneEngine, open, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { goOn, openForm, says, undertake } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard, isOfflineReady } from '../src/listener.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import { startServer, type TestServer } from '../src/server.ts';

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const pages = {
    '/': hostPage({ file: 'plain.html', kit: kit.origin, answers: birthAnswers }),
    '/lazy': hostPage({
      file: 'plain.html',
      kit: kit.origin,
      answers: birthAnswers,
      attributes: 'preload="none"',
    }),
  };
  host = await startServer({ pages });
});

after(() => Promise.all([kit.close(), host.close()]));

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    it('fills in and prints with the network dead, and does not even try it', async () => {
      await using page = await open(engine, { width: 1280, height: 900 });
      await openForm(page, `${host.origin}/`);
      await rememberFiles(page);
      await until(page, isOfflineReady);
      await Promise.all([kit.close(), host.close()]);
      try {
        const before = await page.evaluate(attempts);
        await goOn(page);
        await goOn(page);
        await fillIn(page, birth.delivery);
        await goOn(page);
        await undertake(page);
        await press(page, 'Tải tờ khai đã điền');
        const text = textOfPdf(await fileInFocus(page));
        assert.ok(text.includes('Y MƠ̆NG ɃLŎ NIÊ'), text);
        // On from the PDF to the button of the same name for the DOCX.
        await page.press('Tab');
        await press(page, 'Tải tờ khai đã điền');
        assert.match((await fileInFocus(page)).name, /\.docx$/);
        await press(page, 'Tải danh sách để mang theo');
        assert.match(textOfPdf(await fileInFocus(page)), /BẠN MANG THEO/);
        assert.deepEqual(await page.evaluate(attempts), before);
      } finally {
        await Promise.all([kit.reopen(), host.reopen()]);
      }
    });
  });
}

for (const engine of oneEngine) {
  it('fetches nothing ahead with preload="none", and tries again when asked after a failure', async () => {
    await using page = await open(engine, { width: 360, height: 740 });
    const before = kit.requests.length;
    await openForm(page, `${host.origin}/lazy`);
    await rememberFiles(page);
    await goOn(page);
    await goOn(page);
    assert.deepEqual(
      kit.requests.slice(before).filter(({ url }) => /units|paper|pdf|later|fonts/.test(url)),
      [],
    );

    await kit.close();
    assert.equal((await goOn(page)).title, 'Người được khai sinh');
    await until(page, says, 'Chưa tải được danh sách tỉnh, xã vì mất mạng.');
    await kit.reopen();
    await press(page, 'Thử lại');
    await until(page, showsCommune, 'Phường Buôn Ma Thuột');
    const last = 'Đề nghị cấp bản sao Giấy khai sinh';
    for (let title = ''; title !== last; ) ({ title } = await goOn(page));

    await kit.close();
    await press(page, 'Tiếp tục');
    await until(page, says, 'Chưa tải được');
    await kit.reopen();
    await press(page, 'Thử lại');
    await until(page, says, 'Nộp giấy tại nơi tiếp nhận thì mang giấy tờ theo');
    await goOn(page);
    await fillIn(page, birth.delivery);
    assert.equal((await goOn(page)).title, 'Xem lại và cam đoan');

    await kit.close();
    await press(page, 'Xem tờ khai như khi in ra');
    await until(page, says, 'Chưa tải được phần xem tờ khai vì mất mạng.');
    await kit.reopen();
    await press(page, 'Thử lại');
    await until(page, says, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');

    await kit.close();
    await undertake(page);
    await until(page, says, 'Chưa tạo được tệp.');
    await kit.reopen();
    await press(page, 'Tải tờ khai đã điền');
    assert.ok(textOfPdf(await fileInFocus(page)).includes('Y MƠ̆NG ɃLŎ NIÊ'));
    assert.deepEqual((await heard(page)).errors, []);
  });
}

/** Runs in the page: whether a commune is shown by its name, which it can be only once the list is there. */
function showsCommune(name: string): boolean {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return [...(root?.querySelectorAll('input') ?? [])].some(({ value }) => value === name);
}

/** Runs in the page: how often it has turned to the network, as far as the engine says. */
function attempts(): number {
  return performance.getEntriesByType('resource').length;
}
