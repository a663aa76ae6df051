import assert from 'node:assert/strict';
import { until } from '../browser.ts';
import type { Page } from '../page.ts';
import type { HostPage } from './host-pages.ts';
import type { Asked } from './in-page.ts';

declare const window: Asked;

/** Put in as a form filler does; what is typed and pressed comes on top. */
const FILLED: Readonly<Record<string, string>> = {
  'f-circumstances-issue': 'Xin cấp lần đầu',
  'f-addressee-authority': 'Ủy ban nhân dân xã Hòa Phú',
  'f-requester-dateOfBirth': '2',
  'f-requester-dateOfBirth-month': '9',
  'f-requester-dateOfBirth-year': '1990',
  'f-requester-identityDocument-type': 'Số định danh cá nhân',
  'f-requester-identityDocument-number': '066190005678',
  'f-requester-relationshipToSubject': 'Bản thân',
  'f-subject-fullName': 'Lò Thị Ánh',
  'f-subject-dateOfBirth': '2',
  'f-subject-dateOfBirth-month': '9',
  'f-subject-dateOfBirth-year': '1990',
  'f-subject-gender': 'Nữ',
  'f-subject-identityDocument-type': 'Số định danh cá nhân',
  'f-subject-identityDocument-number': '066190005678',
  'f-maritalStatus-status': 'Hiện tại chưa đăng ký kết hôn với ai',
  'f-pledge-date': '20',
  'f-pledge-date-month': '11',
  'f-pledge-date-year': '2026',
};

/** From the first question to the last file, with mouse and keys as far as a script of the page could be in their way. */
export async function walk(page: Page, address: string, { docx, network }: HostPage): Promise<void> {
  await page.goto(address);
  if (network) await until(page, isThereAfterRetries);
  else await until(page, isThere);
  await reach(page, '#f-requester-fullName');
  await typeInto(page, '#f-requester-fullName', 'Lò Thị Ánh');
  await reach(page, '#f-subject-ethnicity');
  await press(page, '#f-subject-ethnicity');
  await page.type('kinh');
  await press(page, '.suggestion', 'Kinh');
  await reach(page, 'input[name=f-purpose-kind]');
  await press(page, 'label', 'Sử dụng vào mục đích khác');
  await typeInto(page, '#f-purpose-other', 'Vay vốn');
  await reach(page, '#f-pledge-place');
  await typeInto(page, '#f-pledge-place', 'Xã Hòa Phú');
  // By the key: pages have their own button for it.
  await page.press('Enter');
  await until(page, isAt, 'Giấy tờ');
  await press(page, '[part=continue]');
  await until(page, isAt, 'Nhận kết quả');
  await press(page, 'label', 'Nhận tại nơi tiếp nhận hồ sơ');
  await press(page, '[part=continue]');
  await until(page, isAt, 'Xem lại');
  await press(page, '.undertaking label');
  await press(page, '[part=continue]');
  await until(page, isAt, 'Hồ sơ đã sẵn sàng');
  assert.equal(await until(page, firstBytes, '.pdf'), '%PDF');
  if (docx) {
    await press(page, 'dvc-download button', 'Tải tờ khai đã điền DOCX');
    assert.equal(await until(page, firstBytes, '.docx'), 'PK');
  }
}

async function press(page: Page, selector: string, text?: string): Promise<void> {
  const [x, y] = await until(page, restingPointOf, selector, text ?? null);
  // Faster than a hand, and never twice at one place: that would be a double click.
  presses += 1;
  await page.click(Math.round(x) + (presses % 2) * 6, Math.round(y));
}

let presses = 0;

/** Leads on to the section of a box, where the page has little room and each is a step. */
async function reach(page: Page, selector: string): Promise<void> {
  const fill = () => page.evaluate((values) => window.heardByHost.fill(values), FILLED);
  for (;;) {
    await fill();
    if (await until(page, isOnPage, selector).then((where) => where === 'here')) return fill();
    const before = await page.evaluate(() => window.heardByHost.standing()?.title ?? '');
    await press(page, '[part=continue]');
    await until(page, hasLeft, before);
  }
}

/** Key by key; whatever of it does not arrive has been swallowed by the page. */
async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  // What follows from other answers may stand there already.
  await page.evaluate((box) => window.heardByHost.select(box), selector);
  await page.type(text);
  assert.equal(await page.evaluate(typedIn, selector), text);
}

/** Runs in the page, like all below. */
const isThere = () =>
  window.heardByHost.form() !== null && window.heardByHost.pointOf('[part=continue]') !== null;

/** Whether a box is on the page, or comes with a later one; nothing while it may still be on its way. */
function isOnPage(selector: string): 'here' | 'later' | null {
  const { form, pointOf } = window.heardByHost;
  const root = form()?.shadowRoot;
  if (!root || root.querySelector('form > [role=status]')) return null;
  if (pointOf(selector)) return 'here';
  // Where there is room, all sections are on one page, once it is known that there is.
  const isWide = form()!.clientWidth > 700 || root.querySelector('.page[data-wide]');
  return isWide ? null : 'later';
}

function isThereAfterRetries(): boolean {
  const { form, pointOf } = window.heardByHost;
  const isDone = form() !== null && pointOf('[part=continue]') !== null;
  const notice = [
    ...(document.querySelector('dvc-procedure')?.shadowRoot?.querySelectorAll('[role=alert] button') ?? []),
  ];
  for (const button of notice) (button as HTMLElement).click();
  return isDone;
}

/**
 * Nothing while it still moves, because something is being drawn above it: a click would miss it. A pixel is no move: what scrolls
 * in something that scrolls comes to rest between two.
 */
async function restingPointOf(selector: string, text: string | null) {
  const { pointOf } = window.heardByHost;
  const before = pointOf(selector, text ?? undefined);
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all([new Promise((resolve) => setTimeout(resolve, 50)), drawn().then(drawn)]);
  const now = pointOf(selector, text ?? undefined);
  return before && now && Math.hypot(before[0] - now[0], before[1] - now[1]) < 3 && now;
}

const typedIn = (selector: string) => window.heardByHost.valueOf(selector);

/** Fails with what the form says is wrong. */
function isAt(title: string): boolean {
  const now = window.heardByHost.standing();
  if (now?.errors.length) throw new Error(`kept at "${now.title}" by: ${now.errors.join('; ')}`);
  return now?.title.includes(title) === true;
}

/** Fails with what the form says is wrong. */
function hasLeft(before: string): boolean {
  const now = window.heardByHost.standing();
  if (now?.errors.length) throw new Error(`kept at "${now.title}" by: ${now.errors.join('; ')}`);
  return now?.title !== before;
}

/** Where a file was not made, presses its button once more, as it says. */
async function firstBytes(format: string): Promise<string | null> {
  const failed = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('dvc-download .issue');
  failed?.closest('dvc-download')?.querySelector('button')?.click();
  return window.heardByHost.fileOf(format);
}
