import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scanCode } from '@dvc-kit/paper/scan-code';
import { serve } from '@dvc-kit/tooling/serve';
import { axe } from '../src/axe.ts';
import { oneEngine, open, until } from '../src/browser.ts';
import { site as dist } from '../src/site.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** The code of a worked case, as it was written when its dictionary was frozen. */
const { sample } = JSON.parse(readFileSync(path('schemas/code-dictionaries/1.001193-1.json'), 'utf8'));
const rows = scanCode(sample)!.map((row) => row.map(Number).join(''));

for (const engine of oneEngine) {
  it(`reads the code of a declaration from a photo once the network is gone, under the policy of the site (${engine})`, async () => {
    const site = await serve(dist, 0);
    await using page = await open(engine, { width: 360, height: 740 });
    try {
      await page.goto(`${site.origin}/doc-ma/`);
      await until(page, () =>
        /^Sẵn sàng\. /.test(document.querySelector('[data-part=status]')?.textContent ?? ''),
      );
    } finally {
      await site.close();
    }
    await page.evaluate(photograph, rows);
    await until(page, () => document.activeElement?.textContent === 'Đã đọc được tờ khai');
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const part of ['Đăng ký khai sinh', 'Họ, chữ đệm, tên', 'Tỉnh Đắk Lắk'])
      assert.ok(text.includes(part), `no ${part}`);
    assert.deepEqual(await axe(page), []);
  });
}

/** Runs in the page: gives it the code as a picture, as if somebody had chosen one. */
async function photograph(rows: readonly string[]): Promise<void> {
  const side = 6;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = rows.length * side;
  const pen = canvas.getContext('2d')!;
  for (const [y, row] of rows.entries())
    for (const [x, module] of [...row].entries()) {
      pen.fillStyle = module === '1' ? '#222' : '#ddd';
      pen.fillRect(x * side, y * side, side, side);
    }
  const picture = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!), 'image/jpeg'));
  const chosen = new DataTransfer();
  chosen.items.add(new File([picture], 'anh.jpg', { type: 'image/jpeg' }));
  const input = document.querySelector<HTMLInputElement>('[data-part=photo]')!;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}
