import { until } from './browser.ts';
import { fillIn, press, tabTo, untilFocused } from './citizen.ts';
import { goOn, openForm, says, undertake } from './form.ts';
import { exactVersion, hostPage, startSite } from './host.ts';
import { birth } from './journeys.ts';
import type { Page } from './page.ts';
import { answersWithWarning } from './sample-answers.ts';
import { type SampleFiles, writeSampleFiles } from './sample-files.ts';
import { type Served, startServer } from './server.ts';

/** Host pages with a form in several situations, and the files to give it. */
export interface Stations {
  readonly empty: string;
  /** The page has a light ground only. */
  readonly light: string;
  /** The host knows all answers. */
  readonly filled: string;
  readonly unknown: string;
  /** The procedure does not arrive. */
  readonly broken: string;
  readonly files: SampleFiles;
  close(): Promise<void>;
}

/** Serves the pages that `stations` goes to. */
export async function startStations(): Promise<Stations> {
  const kit = await startSite();
  const half = await startSite({
    [`${exactVersion}/procedures/1.001193.vi.json`]: { status: 500, body: '' },
  });
  const plain = { file: 'plain.html', kit: kit.origin };
  const host = await startServer({
    pages: {
      '/empty': hostPage(plain),
      '/light': lightOnly(hostPage(plain)),
      '/filled': hostPage({ ...plain, answers: answersWithWarning }),
      '/unknown': hostPage({ ...plain, file: 'unknown.html' }),
      '/broken': hostPage({ ...plain, kit: half.origin }),
    },
  });
  const files = await writeSampleFiles();
  const address = (name: string) => `${host.origin}/${name}`;
  return {
    empty: address('empty'),
    light: address('light'),
    filled: address('filled'),
    unknown: address('unknown'),
    broken: address('broken'),
    files,
    close: async () => {
      await Promise.all([kit.close(), half.close(), host.close(), files.remove()]);
    },
  };
}

/** A page that says nothing of a dark scheme, as most of the older ones. */
function lightOnly({ body, ...rest }: Served): Served {
  return { ...rest, body: String(body).replace(/<meta name="color-scheme"[^>]*>/, '') };
}

/**
 * Every state of the form that looks different from the others, one after the other, on the way of someone who makes
 * mistakes. Yields its name when the page is there.
 */
export async function* stations(page: Page, pages: Stations): AsyncGenerator<string> {
  yield* beginning(page, pages);
  yield* filledIn(page, pages);
  yield* ending(page);
  yield* withoutForm(page, pages);
}

async function* beginning(page: Page, { empty }: Stations) {
  await openForm(page, empty);
  yield 'an empty step';
  await press(page, 'Tiếp tục');
  await untilFocused(page, ({ id }) => id === 'error-summary');
  yield 'a step with errors';
  await press(page, 'Xóa hết');
  await until(page, says, 'Xóa hết những gì đã khai?');
  yield 'the question before everything is wiped';
}

async function* filledIn(page: Page, { filled, files }: Stations) {
  await openForm(page, filled);
  if (await page.evaluate(isOnePage)) {
    await until(page, says, 'Lưu ý:');
    yield 'the whole declaration, with a warning';
  } else {
    await reach(page, 'Người yêu cầu');
    await until(page, says, 'Lưu ý:');
    yield 'a filled step with a warning';
    await reach(page, 'Người được khai sinh');
    yield 'a filled step with addresses';
  }
  await tabTo(page, 'Tỉnh, thành phố');
  await page.press('ArrowDown');
  await untilFocused(page, ({ suggestions }) => suggestions.length > 30);
  yield 'a list of suggestions unfolded';
  await page.press('Escape');
  await reach(page, 'Giấy tờ kèm theo');
  yield 'the papers';
  await page.setFiles('input[type=file]', [files.path('giấy chứng sinh.pdf')]);
  await until(page, says, 'giấy chứng sinh.pdf');
  await page.setFiles('input[type=file]', [files.path('ghi chú.jpg')]);
  await until(page, says, 'ghi chú.jpg');
  yield 'the papers with a file taken and one refused';
}

async function* ending(page: Page) {
  await goOn(page);
  await fillIn(page, birth.delivery);
  yield 'delivery by post';
  await goOn(page);
  await press(page, 'Xem tờ khai như khi in ra');
  await until(page, says, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  yield 'the review with the paper unfolded';
  await press(page, 'Hoàn tất');
  await untilFocused(page, ({ id }) => id === 'error-summary');
  yield 'the review without the undertaking';
  await undertake(page);
  await until(page, says, 'PDF,');
  yield 'the end';
}

async function* withoutForm(page: Page, { unknown, broken }: Stations) {
  await page.goto(unknown);
  await until(page, says, 'mã');
  yield 'a code that nobody knows';
  await page.goto(broken);
  await until(page, says, 'Thử lại');
  yield 'a form that did not arrive';
}

/** Runs in the page: whether the declaration is one step, as on a wide screen. */
function isOnePage(): boolean {
  return Boolean(document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('[data-wide]'));
}

/** Continues until the step of this name. */
async function reach(page: Page, title: string): Promise<void> {
  for (let here = ''; !here.includes(title); ) ({ title: here } = await goOn(page));
}
