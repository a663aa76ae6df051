import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type SampleServer, serveSample } from '@dvc-kit/tooling/serve-sample';
import { open, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { fillInDeclaration, goOn, openForm, says, undertaking } from '../src/form.ts';
import { birth } from '../src/journeys.ts';
import { type SampleFiles, writeSampleFiles } from '../src/sample-files.ts';
import { site } from '../src/site.ts';

/** One engine: what differs between them is tried with the parts. */
describe('handing in online, as npm start serves it', { concurrency: false }, () => {
  const data = mkdtempSync(join(tmpdir(), 'dvc-received-'));
  let served: SampleServer;
  let files: SampleFiles;

  before(async () => {
    served = await serveSample(site, data, 0);
    files = await writeSampleFiles();
  });
  after(async () => {
    await served.close();
    await files.remove();
    rmSync(data, { recursive: true });
  });

  it('leads from the form to the desk, also when the answer is lost and the page loaded anew', async () => {
    await using page = await open('chromium', { width: 360, height: 740 });
    await openForm(page, `${served.origin}/thu-tuc/dang-ky-khai-sinh/to-khai/?xa=00000`);
    await fillInDeclaration(page, birth.declaration);
    for (let at = 0; at < (await page.evaluate(countPapers)); at += 1) {
      await page.evaluate(pointAt, at);
      await page.setFiles('input[data-at-hand]', [files.path('giấy chứng sinh.pdf')]);
      await until(page, hasGiven, at + 1);
    }
    await goOn(page);
    await fillIn(page, birth.delivery);
    await goOn(page);

    await fillIn(page, [
      [await page.evaluate(undertaking), true],
      ['Bạn nộp hồ sơ bằng cách nào?', 'Gửi trực tuyến từ đây'],
    ]);
    await until(page, says, 'Nơi nhận báo tin cho bạn bằng cách nào?');
    await page.evaluate(loseAnswer);
    await press(page, 'Nộp hồ sơ');
    await until(page, isLost);
    await page.reload();
    await until(page, says, 'Chưa có trả lời của nơi nhận');
    await until(page, says, 'Nơi nhận báo tin cho bạn bằng cách nào?');
    await press(page, 'Gửi lại');
    await until(page, says, 'Nơi nhận đã có hồ sơ của bạn');
    const code = await page.evaluate(codeOnPage);
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);

    const list = await atDesk(served);
    assert.equal(list.split(code).length > 1, true, 'the officer has it on her list');
    const codes = new Set(list.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g));
    assert.deepEqual([...codes], [code], 'and has it once');
    assert.match(list, /Đã nhận tự động|chưa ai xem|Mới đến/i);

    const link = await until(page, lookUpLink);
    await page.evaluate(addLookUp);
    await until(page, tells, 'Tra cứu hồ sơ');
    await page.goto(link);
    await until(page, tells, 'Đã đến nơi tiếp nhận');
    assert.equal(await page.evaluate(fragment), '', 'no code stays in the address');
    await askToSupplement(served, code);
    await press(page, 'Xem lại lúc này');
    await until(page, tells, 'Chụp lại giấy chứng sinh.');
    await press(page, 'Gửi phần bổ sung');
    await until(page, tells, 'Lời nhắn cho cán bộ');
    await page.evaluate(pointAtSupplement);
    await page.setFiles('input[data-at-hand]', [files.path('giấy chứng sinh.pdf')]);
    await until(page, hasSupplement);
    await fillIn(page, [['Lời nhắn cho cán bộ', 'Đã chụp lại.']]);
    await press(page, 'Gửi phần bổ sung');
    await until(page, tells, 'Đã bổ sung');
    await press(page, 'Rút hồ sơ…');
    await until(page, tells, 'Rút hồ sơ này?');
    await press(page, 'Rút hồ sơ');
    await until(page, tells, 'Bạn rút hồ sơ');
  });
});

/** Runs in the page: the link of the receipt. */
function lookUpLink(): string | undefined {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return root?.querySelector<HTMLAnchorElement>('dvc-keep-receipt a')?.href;
}

/** Runs in the page, long after the script: as a page that draws itself puts the tag there. */
function addLookUp(): void {
  const element = document.createElement('dvc-status');
  element.setAttribute('commune', '00000');
  document.body.append(element);
}

/** Runs in the page: whether the look-up says this. */
function tells(text: string): boolean {
  const root = document.querySelector('dvc-status')?.shadowRoot;
  return (root?.querySelector('.page')?.textContent ?? '').replace(/\s+/g, ' ').includes(text);
}

/** Runs in the page. */
function fragment(): string {
  return location.hash;
}

/** Runs in the page. */
function pointAtSupplement(): void {
  const input = document
    .querySelector('dvc-status')!
    .shadowRoot!.querySelector('input[type=file]:not([capture])');
  input!.toggleAttribute('data-at-hand', true);
}

/** Runs in the page. */
function hasSupplement(): boolean {
  const root = document.querySelector('dvc-status')?.shadowRoot;
  return (root?.querySelectorAll('.given-files li').length ?? 0) > 0;
}

/** The officer asks for more, on the page of the dossier. */
async function askToSupplement(served: SampleServer, code: string): Promise<void> {
  const cookie = await signedIn(served);
  const address = `${served.desk}/ho-so/${code}`;
  const html = await (await fetch(address, { headers: { cookie } })).text();
  const forms = html.slice(html.indexOf('class="stacked"'));
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(forms)?.[1] ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      token: hidden('token'),
      seen: hidden('seen'),
      action: 'ask-supplement',
      text: 'Chụp lại giấy chứng sinh.',
    }),
  });
  assert.equal(answer.status, 303);
}

/** The officer's list, as she reads it once she has signed in. */
async function atDesk(served: SampleServer): Promise<string> {
  const cookie = await signedIn(served);
  return (await fetch(`${served.desk}/`, { headers: { cookie } })).text();
}

async function signedIn({ desk, account: { name, password } }: SampleServer): Promise<string> {
  const signIn = await fetch(`${desk}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ name, password }),
  });
  return signIn.headers.get('set-cookie')!.split(';')[0]!;
}

/** Runs in the page. */
function countPapers(): number {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return root?.querySelectorAll('input[type=file]:not([capture])').length ?? 0;
}

/** Runs in the page. */
function pointAt(index: number): void {
  const inputs = document
    .querySelector('dvc-procedure')!
    .shadowRoot!.querySelectorAll('input[type=file]:not([capture])');
  for (const [at, input] of inputs.entries()) input.toggleAttribute('data-at-hand', at === index);
}

/** Runs in the page. */
function hasGiven(count: number): boolean {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return (root?.querySelectorAll('.given-files li').length ?? 0) >= count;
}

/** Runs in the page: the dossier arrives, and the answer to it never does. */
function loseAnswer(): void {
  const { fetch } = window;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    if (!String(request[0]).endsWith('/v1/dossiers')) return answer;
    document.documentElement.dataset.lost = '';
    return new Promise(() => {});
  };
}

/** Runs in the page. */
function isLost(): boolean {
  return document.documentElement.dataset.lost === '';
}

/** Runs in the page. */
function codeOnPage(): string {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return root?.querySelector('[part~=receipt] b')?.textContent ?? '';
}
