import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesOfPhones, oneEngine, open, type Page, until } from '../src/browser.ts';
import { type Answer, fillIn, press, untilFocused } from '../src/citizen.ts';
import { fillInDeclaration, goOn, openForm, standing } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import { birth } from '../src/journeys.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { startServer, type TestServer } from '../src/server.ts';

let site: TestServer;
let host: TestServer;

before(async () => {
  site = await startSite();
  const page = hostPage({ file: 'plain.html', kit: site.origin, answers: birthAnswers });
  host = await startServer({ pages: { '/': page } });
});

after(() => Promise.all([site.close(), host.close()]));

for (const engine of enginesOfPhones) {
  describe(engine, { concurrency: false }, () => {
    it('leads from each line of the summary into its input, keeps what was typed there, and lets it be mended', async () => {
      await using page = await open(engine, { width: 360, height: 740 });
      await openForm(page, `${site.origin}/thu-tuc/${birth.slug}/to-khai/`);
      await fillInDeclaration(page, birth.declaration.slice(0, 2));
      const title = await page.evaluate(() => document.title);
      const missing = await refusal(page);
      assert.ok(missing.includes('Nhập họ, chữ đệm, tên người yêu cầu'), missing.join('; '));
      assert.equal(
        await until(page, () => document.title.startsWith('Lỗi: ') && document.title),
        `Lỗi: ${title}`,
      );
      for (const [at, message] of missing.entries()) {
        await press(page, message, at === 0 ? 'Tab' : 'Shift+Tab');
        const { description, role } = await untilFocused(page, (here) => here.role !== 'link');
        assert.ok(description.includes(`Lỗi: ${message}`), `${role} says "${description}", not "${message}"`);
      }

      const requester = birth.declaration[2] ?? [];
      await press(page, missing[0] ?? '', 'Shift+Tab');
      await fillIn(page, requester.map(spoiled));
      const errors = await refusal(page);
      assert.equal(errors.length, 2, errors.join('; '));
      assert.match(errors[0] ?? '', /lịch không có ngày 31/);
      assert.match(errors[1] ?? '', /phải có 12 chữ số; số đã ghi có 11/);

      await press(page, errors[1] ?? '');
      await untilFocused(page, ({ value }) => value === '06619800123');
      await page.press('End');
      await page.type('4');
      await press(page, errors[0] ?? '', 'Shift+Tab');
      await untilFocused(page, ({ value, name }) => name === 'Ngày' && value === '31');
      await page.press('Backspace');
      await page.press('Backspace');
      await page.type('12');
      assert.equal((await goOn(page)).title, 'Người được khai sinh');
      assert.equal(await page.evaluate(() => document.title.startsWith('Lỗi')), false);
    });
  });
}

for (const engine of oneEngine) {
  it('refuses a telephone number that cannot be one', async () => {
    await using page = await open(engine, { width: 1280, height: 900 });
    await openForm(page, `${host.origin}/`);
    await goOn(page);
    await goOn(page);
    await fillIn(
      page,
      birth.delivery.map(([label, answer]) => [label, label === 'Số điện thoại' ? '12345' : answer] as const),
    );
    const [error, ...others] = await refusal(page);
    assert.match(error ?? '', /số điện thoại/i);
    assert.deepEqual(others, []);
    await press(page, error ?? '');
    await untilFocused(page, ({ value }) => value === '12345');
    assert.equal(await page.evaluate(() => document.title), 'Trang của xã');
  });
}

/** Continue, and what the summary says when it has taken the focus. */
async function refusal(page: Page): Promise<readonly string[]> {
  await press(page, 'Tiếp tục');
  await untilFocused(page, ({ id }) => id === 'error-summary');
  return (await page.evaluate(standing))?.errors ?? [];
}

/** A day that is not in the calendar, and a digit too few. */
function spoiled([label, answer]: Answer): Answer {
  if (label === 'Ngày, tháng, năm sinh') return [label, '31/2/1998'];
  if (label === 'Số định danh cá nhân') return [label, String(answer).slice(0, -1)];
  return [label, answer];
}
