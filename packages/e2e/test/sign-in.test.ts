import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type SampleServer, serveSample } from '@dvc-kit/tooling/serve-sample';
import { open, until } from '../src/browser.ts';
import { press } from '../src/citizen.ts';
import { fillInDeclaration, openForm, says } from '../src/form.ts';
import { birth } from '../src/journeys.ts';
import type { Page } from '../src/page.ts';

const site = fileURLToPath(new URL('../../../site/dist/', import.meta.url));

/** One engine: what leads to the provider and back is plain links. */
describe('signing in, as npm start offers it', { concurrency: false }, () => {
  const data = mkdtempSync(join(tmpdir(), 'dvc-signed-in-'));
  let served: SampleServer;

  before(async () => {
    served = await serveSample(site, data, 0, { signIn: true });
  });
  after(async () => {
    await served.close();
    rmSync(data, { recursive: true });
  });

  it('fills and locks a person, outlives a reload, and ends when it is somebody else', async () => {
    await using page = await open('chromium', { width: 360, height: 740 });
    const form = `${served.origin}/thu-tuc/dang-ky-khai-sinh/to-khai/?xa=00000`;
    await openForm(page, form);
    await fillInDeclaration(page, birth.declaration.slice(0, 2));
    await until(page, says, 'Điền bằng định danh thử');
    await press(page, 'Điền bằng định danh thử: Người yêu cầu');
    await arrives(page, isAtProvider);
    await press(page, 'NGUYỄN THỊ MẪU');
    await arrives(page, says, 'đã đăng nhập bằng định danh thử');
    assert.equal(await page.evaluate(address), form, 'no code stays in the address');
    // Where she was, with what she had filled in; what is vouched for cannot be typed over.
    await until(page, says, '001190000001');
    assert.deepEqual(await page.evaluate(openBoxes), { fullName: false, number: false, relation: true });
    await page.reload();
    await until(page, says, 'đã đăng nhập bằng định danh thử');
    await until(page, says, '001190000001');
    await press(page, 'Không phải tôi, bỏ đăng nhập');
    await until(page, says, 'Đã bỏ đăng nhập ở đây');
    assert.deepEqual(await page.evaluate(openBoxes), { fullName: true, number: true, relation: true });
    assert.equal(await page.evaluate(keptIdentity), null);
  });

  it('leads an officer to the desk', async () => {
    await using page = await open('chromium', { width: 360, height: 740 });
    await page.goto(`${served.desk}/dang-nhap`);
    await press(page, 'Đăng nhập bằng định danh thử');
    await arrives(page, isAtProvider);
    await press(page, 'Cán bộ mẫu');
    // A strict cookie does not go along with what another site has led to.
    await arrives(page, isAtList);
    await press(page, 'Đăng xuất');
    await arrives(page, isSignedOut);
  });
});

/** What a page says once a link has led there: while it goes, there is nobody to ask. */
async function arrives<Args extends readonly unknown[]>(
  page: Page,
  there: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  for (;;) {
    try {
      await until(page, there, ...args);
      return;
    } catch (error) {
      if (!/navigation|destroyed/.test(String(error))) throw error;
    }
  }
}

/** Runs in the page. */
function isAtProvider(): boolean {
  return document.title === 'Nơi xác thực để dùng thử';
}

/** Runs in the page. */
function isAtList(): boolean {
  return document.querySelector('h1')?.textContent === 'Hồ sơ';
}

/** Runs in the page. */
function isSignedOut(): boolean {
  return document.querySelector('h1')?.textContent === 'Đã đăng xuất';
}

/** Runs in the page. */
function address(): string {
  return location.href;
}

/** Runs in the page. */
function keptIdentity(): string | null {
  return sessionStorage.getItem('dvc-kit:signed-in');
}

/** Runs in the page: which questions about the one who asks are open to be answered. */
function openBoxes(): { readonly fullName: boolean; readonly number: boolean; readonly relation: boolean } {
  const root = document.querySelector('dvc-procedure')!.shadowRoot!;
  const shown = [...root.querySelectorAll('label, legend')].filter(
    (label) => label.getClientRects().length > 0,
  );
  const isOpen = (text: string) => shown.some((label) => label.textContent?.includes(text));
  return {
    fullName: isOpen('Họ, chữ đệm, tên người yêu cầu'),
    number: isOpen('Số định danh cá nhân'),
    relation: isOpen('Quan hệ với người được khai sinh'),
  };
}
