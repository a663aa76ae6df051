import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { oneEngine, open, type Page, until } from '../src/browser.ts';
import { fillIn, press } from '../src/citizen.ts';
import { goOn, openForm, says, standing, undertake } from '../src/form.ts';
import { hostPage, startSite } from '../src/host.ts';
import { heard } from '../src/listener.ts';
import { birthAnswers } from '../src/sample-answers.ts';
import { type SampleFiles, writeSampleFiles } from '../src/sample-files.ts';
import { fileInFocus, rememberFiles } from '../src/saved-files.ts';
import { startServer, type TestServer } from '../src/server.ts';

const pageOf = (kit: string, policy?: string) =>
  hostPage({ file: 'plain.html', kit, answers: birthAnswers, ...(policy ? { policy } : {}) });

let kit: TestServer;
let host: TestServer;
let files: SampleFiles;

before(async () => {
  kit = await startSite({ '/own': pageOf(''), '/own-strict': pageOf('', "worker-src 'none'") });
  const noWasm = `script-src 'unsafe-inline' ${kit.origin}`;
  host = await startServer({ pages: { '/': pageOf(kit.origin), '/no-wasm': pageOf(kit.origin, noWasm) } });
  files = await writeSampleFiles();
});

after(() => Promise.all([kit.close(), host.close(), files.remove()]));

// The component tests ask each engine what it makes of a file.
for (const engine of oneEngine) {
  describe(engine, { concurrency: false }, () => {
    it('takes papers by what is in them, not by what they are called', async () => {
      await using page = await open(engine, { width: 1280, height: 900 });
      await reachPapers(page);
      const takes = () => kit.requests.filter(({ url }) => url.includes('taking'));
      assert.deepEqual(takes(), [], 'what takes files came before one was chosen');

      await choose(page, 'bản quét 12 MB.pdf');
      await until(page, says, 'bản quét 12 MB.pdf');
      assert.match(await page.evaluate(refused), /bản quét 12 MB\.pdf.*10 MB/);
      assert.equal(takes().length, 1);
      const asked = kit.requests.length + host.requests.length;
      assert.deepEqual(await page.evaluate(taken), []);

      await choose(page, 'ghi chú.jpg');
      await until(page, says, 'ghi chú.jpg');
      assert.match(await page.evaluate(refused), /“ghi chú\.jpg”: chỉ nhận tệp JPG, PNG hoặc PDF/);
      assert.deepEqual(await page.evaluate(taken), []);

      await choose(page, 'giấy chứng sinh.pdf', 'trang hai.png', 'ảnh.pdf');
      // One of the pictures is the other one under another name, and asked about.
      const names = ['giấy chứng sinh.pdf', 'trang hai.jpg'];
      for (const name of names) await until(page, says, name);
      await until(page, says, '“ảnh.jpg” giống hệt');
      await press(page, 'Vẫn thêm');
      assert.deepEqual(await page.evaluate(taken), [...names, 'ảnh.jpg']);
      assert.equal(await page.evaluate(refused), '');

      await press(page, 'Bỏ tệp 2. trang hai.jpg');
      assert.deepEqual(await page.evaluate(taken), ['giấy chứng sinh.pdf', 'ảnh.jpg']);
      assert.equal(kit.requests.length + host.requests.length, asked, 'papers were taken with the network');
      const { title } = await goOn(page);
      assert.equal(title, 'Nhận kết quả');
    });

    it('takes them in a worker on pages of the kit itself, and without one where the policy forbids it', async () => {
      for (const [path, workers] of [
        ['/own', 1],
        ['/own-strict', 0],
      ] as const) {
        await using page = await open(engine, { width: 1280, height: 900 });
        const from = kit.requests.length;
        await reachPapers(page, `${kit.origin}${path}`);
        await choose(page, 'trang hai.png');
        await until(page, says, 'trang hai.jpg');
        assert.deepEqual(await page.evaluate(taken), ['trang hai.jpg']);
        const asked = kit.requests.slice(from).filter(({ url }) => url.endsWith('/taking-worker.js'));
        assert.equal(asked.length, workers, path);
        const { errors } = await heard(page);
        assert.deepEqual(errors, [], path);
      }
    });

    it('takes HEIC photos, which the browser does not open, and tells what to do where the policy forbids what does', async () => {
      const reading = ['heic-reader.js', 'libheif.wasm', 'libheif.js'];
      for (const [address, asked] of [
        [`${kit.origin}/own`, ['heic-reader.js', ...reading]],
        [`${host.origin}/`, reading],
      ] as const) {
        await using page = await open(engine, { width: 1280, height: 900 });
        const from = kit.requests.length;
        const requests = () =>
          kit.requests.slice(from).flatMap(({ url }) => reading.filter((file) => url.endsWith(`/${file}`)));
        await reachPapers(page, address);
        await choose(page, 'IMG_0022.HEIC');
        await until(page, says, 'IMG_0022.HEIC');
        assert.match(await page.evaluate(refused), /“IMG_0022\.HEIC” bị hỏng/);
        assert.deepEqual(requests(), [], 'what opens HEIC came for what is damaged, or before');
        await choose(page, 'IMG_0021.HEIC');
        await until(page, says, 'IMG_0021.jpg');
        assert.deepEqual(await page.evaluate(taken), ['IMG_0021.jpg']);
        await until(page, isDrawn);
        assert.deepEqual(await page.evaluate(cornersOfPicture), ['blue', 'red', 'white', 'green']);
        assert.deepEqual(requests().sort(), [...asked].sort(), address);
      }
      await using page = await open(engine, { width: 1280, height: 900 });
      await reachPapers(page, `${host.origin}/no-wasm`);
      await choose(page, 'IMG_0021.HEIC');
      await until(page, says, 'không mở được ảnh HEIC “IMG_0021.HEIC”');
    });

    it('gives the whole dossier as one file, which the command takes and another form opens again', async () => {
      await using page = await open(engine, { width: 1280, height: 900 });
      await reachPapers(page);
      await choose(page, 'giấy chứng sinh.pdf', 'trang hai.png');
      await until(page, says, 'trang hai.jpg');
      await goOn(page);
      await fillIn(page, [['Bạn muốn nhận kết quả bằng cách nào?', 'Nhận tại nơi tiếp nhận hồ sơ']]);
      await goOn(page);
      await rememberFiles(page);
      await undertake(page);
      await press(page, 'Tải cả hồ sơ thành một tệp');
      const { name, type, bytes } = await fileInFocus(page);
      assert.deepEqual([name, type], ['dang-ky-khai-sinh-ho-so.zip', 'application/zip']);
      const verified = files.verify(bytes);
      assert.match(verified, /Gói hồ sơ nguyên vẹn: Đăng ký khai sinh/);
      assert.match(verified, /declaration\/01-to-khai-dang-ky-khai-sinh\.pdf/);
      assert.ok(bytes.includes(files.bytes('giấy chứng sinh.pdf')), 'the PDF is not what was given');

      await using again = await open(engine, { width: 360, height: 740 });
      await openForm(again, `${host.origin}/`);
      await until(again, says, 'Mở hồ sơ đã lưu');
      await press(again, 'Mở hồ sơ đã lưu');
      await until(again, says, 'Chọn tệp .zip');
      await again.setFiles('dialog input[type=file]', [files.saved('hong.zip', bytes.subarray(0, -9))]);
      await until(again, says, 'Tệp bị cắt cụt');
      await again.setFiles('dialog input[type=file]', [files.saved('ho-so.zip', bytes)]);
      await until(again, says, 'Đã mở hồ sơ đã lưu');
      assert.deepEqual(await again.evaluate(standing), { title: 'Xem lại và cam đoan', errors: [] });
      await press(again, 'Quay lại');
      await press(again, 'Quay lại');
      await until(again, says, 'giấy chứng sinh.pdf');
      assert.deepEqual(await again.evaluate(taken), ['giấy chứng sinh.pdf', 'trang hai.jpg']);
    });
  });
}

async function reachPapers(page: Page, address = `${host.origin}/`): Promise<void> {
  await openForm(page, address);
  await goOn(page);
  await until(page, says, 'Giấy chứng sinh');
}

function choose(page: Page, ...names: Parameters<SampleFiles['path']>[0][]): Promise<void> {
  return page.setFiles('input[type=file]', names.map(files.path));
}

/** Runs in the page. */
function refused(): string {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  const text = root?.querySelector('.files [role=alert]')?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page. */
function taken(): string[] {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return [...(root?.querySelectorAll('.given-files .file-name') ?? [])].map((name) => name.textContent ?? '');
}

/** Runs in the page: whether the first picture that was given is on show. */
function isDrawn(): boolean {
  return !!document
    .querySelector('dvc-procedure')
    ?.shadowRoot?.querySelector('.given-files canvas:not([hidden])');
}

/** Runs in the page: which colours are at the corners of that picture, row by row. */
function cornersOfPicture(): string[] {
  const canvas = document
    .querySelector('dvc-procedure')!
    .shadowRoot!.querySelector<HTMLCanvasElement>('.given-files canvas')!;
  const [right, bottom] = [canvas.width - 6, canvas.height - 6];
  return [
    [5, 5],
    [right, 5],
    [5, bottom],
    [right, bottom],
  ].map(([x, y]) => {
    const [red, green, blue] = canvas.getContext('2d')!.getImageData(x!, y!, 1, 1).data as unknown as [
      number,
      number,
      number,
    ];
    if (red > 180 && green > 180) return 'white';
    return red > 180 ? 'red' : green > 140 ? 'green' : blue > 180 ? 'blue' : `${red} ${green} ${blue}`;
  });
}
