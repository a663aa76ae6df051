import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { oneEngine, open, until } from '../src/browser.ts';
import { fillIn, press, tabTo } from '../src/citizen.ts';
import { goOn, openForm, says, undertake } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { heard, isOfflineReady } from '../src/listener.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { fileInFocus, rememberFiles, textOfPdf } from '../src/saved-files.ts';
import { startServer, type TestServer } from '../src/server.ts';

/** A form that holds a place by its code asks for the names of places, wherever it stands. */
const withoutPlaces = {
  ...birthAnswers,
  child: {
    ...birthAnswers.child,
    placeOfBirth: { ...birthAnswers.child.placeOfBirth, address: { scope: 'domestic' } },
    placeOfOrigin: { scope: 'domestic' },
  },
};

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const pages = {
    '/': hostPage({ file: 'plain.html', kit: kit.origin, answers: birthAnswers }),
    '/lazy': hostPage({
      file: 'plain.html',
      kit: kit.origin,
      answers: withoutPlaces,
      attributes: 'preload="none"',
    }),
  };
  host = await startServer({ pages });
});

after(() => Promise.all([kit.close(), host.close()]));

// That nothing is asked for once all is there, the strictest policy shows in every engine.
for (const engine of oneEngine) {
  describe(engine, { concurrency: false }, () => {
    it('fetches no paper before the first answer, then fills in and prints with the network dead, and does not even try it', async () => {
      await using page = await open(engine, { width: 1280, height: 900 });
      const from = kit.requests.length;
      await openForm(page, `${host.origin}/`);
      await rememberFiles(page);
      // Its addresses are on the page, and ask for the names of their places.
      const early = aheadOf(kit.requests.slice(from)).filter((url) => !url.includes('units'));
      assert.deepEqual(early, []);
      await goOn(page);
      await until(page, isOfflineReady);
      const asked = kit.requests.slice(from).map(({ url }) => url);
      assert.deepEqual(
        asked.filter((url) => /docx|carrying|on-device|taking/.test(url)),
        [],
        'what few use',
      );
      await Promise.all([kit.close(), host.close()]);
      try {
        const before = await page.evaluate(attempts);
        await goOn(page);
        await fillIn(page, birth.delivery);
        await goOn(page);
        await undertake(page);
        await press(page, 'Tải tờ khai đã điền');
        const text = textOfPdf(await fileInFocus(page));
        assert.ok(text.includes('Y MƠ̆NG ɃLŎ NIÊ'), text);
        await press(page, 'Tải danh sách để mang theo');
        assert.match(textOfPdf(await fileInFocus(page)), /BẠN MANG THEO/);
        assert.deepEqual(await page.evaluate(attempts), before);
        // Back to the button of the same name as that of the PDF, for the DOCX.
        await press(page, 'Tải tờ khai đã điền', 'Shift+Tab');
        await until(page, says, 'Lần đầu tạo tệp này cần có mạng');
      } finally {
        await Promise.all([kit.reopen(), host.reopen()]);
      }
      await press(page, 'Tải tờ khai đã điền');
      assert.match((await fileInFocus(page)).name, /\.docx$/);
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
    assert.deepEqual(aheadOf(kit.requests.slice(before)), []);

    await kit.close();
    assert.equal((await goOn(page)).title, 'Người được khai sinh');
    await tabTo(page, 'Tỉnh, thành phố');
    await until(page, says, 'Chưa tải được danh sách tỉnh, xã vì mất mạng.');
    await kit.reopen();
    await press(page, 'Thử lại', 'Shift+Tab');
    await fillIn(page, [
      ['Tỉnh, thành phố', 'Tỉnh Đắk Lắk'],
      ['Xã, phường, đặc khu', 'Phường Buôn Ma Thuột'],
      ['Xã, phường, đặc khu', 'Phường Buôn Ma Thuột'],
    ]);
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

/** Of some requests those for what a declaration may do without. */
const aheadOf = (requests: typeof kit.requests) =>
  requests.map(({ url }) => url).filter((url) => /units|paper|pdf|later|fonts|docx/.test(url));

/** Runs in the page: how often it has turned to the network, as far as the engine says. */
function attempts(): number {
  return performance.getEntriesByType('resource').length;
}
