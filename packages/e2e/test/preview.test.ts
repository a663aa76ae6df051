import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { previewProcedure } from '@dvc-kit/tooling/preview';
import { type ServedCatalogue, serveCatalogue } from '@dvc-kit/tooling/serve-catalogue';
import { open, until } from '../src/browser.ts';
import { exactVersion } from '../src/host.ts';
import type { Page } from '../src/page.ts';
import { schemas as known, site } from '../src/site.ts';

const slug = 'dang-ky-ket-hon';

/** One engine: it is for the editor at her own desk. */
describe('the live preview of an editor', { concurrency: false }, () => {
  const home = mkdtempSync(join(tmpdir(), 'dvc-preview-'));
  const schemas = join(home, 'schemas');
  const folder = join(schemas, 'procedures', slug);
  const catalogues: ServedCatalogue[] = [];
  let preview: Awaited<ReturnType<typeof previewProcedure>>;
  let page: Page;

  before(async () => {
    cpSync(join(known, 'shared'), join(schemas, 'shared'), { recursive: true });
    cpSync(join(known, 'procedures', slug), folder, { recursive: true });
    for (const words of [
      'init -q',
      'add schemas',
      '-c user.name=E -c user.email=e@example.com commit -qm cũ',
    ])
      execFileSync('git', ['-C', home, ...words.split(' ')]);
    // The scripts of a preview lie in one folder, whatever the version.
    mkdirSync(join(home, 'kit'));
    symlinkSync(join(site, exactVersion), join(home, 'kit', 'v1'), 'junction');
    preview = await previewProcedure(folder, {
      port: 0,
      kit: home,
      serveCatalogue: async (root) => {
        const catalogue = await serveCatalogue(root);
        catalogues.push(catalogue);
        return catalogue;
      },
    });
    page = await open('chromium', { width: 1280, height: 900 });
    await page.goto(`${preview.origin}/`);
  });
  after(async () => {
    await page.close();
    await preview.close();
    rmSync(home, { recursive: true });
  });

  it('shows the form and the papers, filled in with a case, and that the cases hold', async () => {
    await until(page, says, 'form', 'Kính gửi');
    await until(page, says, 'paper', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await choose('case', 'Hai bên kết hôn lần đầu');
    await until(page, says, 'paper', 'Ê Đê');
    await until(page, holds, 'Ủy ban nhân dân xã Hòa Phú');
    await until(page, told, 'cases', 'trường hợp thử: đều đúng');
  });

  it('draws all three anew when a file is saved, and stays at the step and the answers of the form', async () => {
    await until(page, answerWith, 'Ủy ban nhân dân xã Thử Một');
    await until(page, pressFor, 'button[type=submit]', 'Bước 2/8');
    replace('declaration.schema.json', '"title": "Bên nữ"', '"title": "Bên nữ sửa thử"');
    replace('paper.json', '"text": "TỜ KHAI ĐĂNG KÝ KẾT HÔN"', '"text": "TỜ KHAI SỬA THỬ"');
    await until(page, says, 'paper', 'TỜ KHAI SỬA THỬ');
    await until(page, says, 'form', 'Bên nữ sửa thử');
    await until(page, says, 'form', 'Bước 2/8');
    await until(page, pressFor, '[part~=back]', 'Bước 1/8');
    await until(page, holds, 'Ủy ban nhân dân xã Thử Một');
    replace('procedure.json', '"summary": "', '"summary": "Sửa thử trang. ');
    await waitFor(async () => (await catalogueSays()).includes('Sửa thử trang.'));
  });

  it('keeps what was right last in every pane while there is an error, says so, and leads to the line', async () => {
    replace('declaration.schema.json', '"type": "object"', '"typ": "object"');
    const error = await until(page, toldErrors);
    assert.match(error, /declaration\.schema\.json:\d+:\d+ Chép đường dẫn\s*\/typ/);
    assert.match(error, /Biểu mẫu không hiểu khóa "typ"/);
    assert.match(error, /Có phải ý bạn là "type"\?/);
    const link = await page.evaluate(() =>
      document.querySelector('#errors a:last-of-type')?.getAttribute('href'),
    );
    assert.match(link ?? '', /^vscode:\/\/file\/.*\/declaration\.schema\.json:\d+:\d+$/);
    for (const pane of ['form', 'paper', 'page'])
      await until(page, says, pane, 'Đây là bản đúng gần nhất', '.note');
    // Saved while another file is broken: not before that is mended.
    replace('procedure.json', 'Sửa thử trang.', 'Sửa lần hai.');
    await choose('case', 'Để trống');
    await until(page, says, 'paper', 'TỜ KHAI SỬA THỬ');
    assert.match(await catalogueSays(), /Sửa thử trang\./);
    replace('declaration.schema.json', '"typ": "object"', '"type": "object"');
    await until(page, () => document.getElementById('errors')?.hidden === true);
    await waitFor(async () => (await catalogueSays()).includes('Sửa lần hai.'));
  });

  it('tells which case no longer holds, and draws all the same', async () => {
    replace('cases/ket-hon-lan-dau.json', '"Hai bên kết hôn lần đầu"', '"Hai bên lần đầu"');
    replace('cases/ket-hon-lan-dau.json', '"printed": [', '"printed": ["Dòng không có",');
    await until(page, told, 'cases', '1 không còn đúng');
    await until(page, told, 'cases', '✗ sai: Hai bên lần đầu');
    await until(page, told, 'errors', 'Bản in phải có dòng "Dòng không có"');
  });

  it('lays what was committed beside it, in either language, and says what is different', async () => {
    await choose('language', 'Anh');
    await page.evaluate(() => document.getElementById('compare')?.click());
    await until(page, told, 'differences', 'đổi tên thành “Bên nữ sửa thử”');
    await until(page, says, 'form', 'Where the declaration goes', 'figure:first-child iframe');
    await until(page, says, 'form', 'Where the declaration goes');
    await until(page, says, 'paper', 'TỜ KHAI ĐĂNG KÝ KẾT HÔN', 'figure:first-child iframe');
    await until(page, says, 'paper', 'TỜ KHAI SỬA THỬ');
  });

  it('notices when the server has ended', async () => {
    await preview.close();
    await until(page, told, 'dead', 'Máy chủ xem trước đã dừng');
  });

  async function choose(id: string, option: string): Promise<void> {
    await page.evaluate(
      (id, option) => {
        const select = document.getElementById(id) as HTMLSelectElement;
        select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
        select.dispatchEvent(new Event('change'));
      },
      id,
      option,
    );
  }

  async function catalogueSays(): Promise<string> {
    return (await fetch(`${catalogues[0]?.origin}/thu-tuc/${slug}/`)).text();
  }

  /** Saves as most editors' programs do: a new file takes the place of the old one. */
  function replace(name: string, from: string, to: string): void {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), `${name} holds no ${from}`);
    writeFileSync(`${path}~`, text.replace(from, to));
    renameSync(`${path}~`, path);
  }
});

/** Runs in the page: whether a part of a pane (without more, what is drawn now) shows the text, in whichever shadow root. */
function says(pane: string, text: string, part = 'figure:last-child iframe'): boolean {
  const found = document.querySelector(`#${pane} ${part}`);
  const textOf = (node: Node): string => {
    const own = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    const inside = [...node.childNodes, ...(own ? [own] : [])].map(textOf).join('');
    return node.nodeType === 3 ? (node.textContent ?? '') : inside;
  };
  const body =
    found && 'contentDocument' in found ? (found as HTMLIFrameElement).contentDocument?.body : found;
  return body ? textOf(body).replace(/\s+/g, ' ').includes(text) : false;
}

/** Runs in the page: whether what stands above the panes says it. */
function told(id: string, text: string): boolean {
  const place = document.getElementById(id);
  return place !== null && !place.hidden && (place.textContent ?? '').includes(text);
}

/** Runs in the page: puts the text into the first box of the form. */
function answerWith(text: string): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#form iframe');
  const form = frame?.contentDocument?.querySelector('dvc-procedure')?.shadowRoot;
  const box = form?.querySelector<HTMLInputElement>('input[type=text]');
  if (!box) return false;
  box.value = text;
  for (const type of ['input', 'change'])
    box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return true;
}

/** Runs in the page: presses the button, until the form says the text. */
function pressFor(button: string, text: string): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#form iframe');
  const form = frame?.contentDocument?.querySelector('dvc-procedure')?.shadowRoot;
  if (form?.textContent?.includes(text)) return true;
  form?.querySelector<HTMLElement>(button)?.click();
  return false;
}

/** Runs in the page: whether a box of the form holds the text. */
function holds(text: string): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#form iframe');
  const form = frame?.contentDocument?.querySelector('dvc-procedure')?.shadowRoot;
  return [...(form?.querySelectorAll('input') ?? [])].some(({ value }) => value === text);
}

function toldErrors(): string | false {
  const errors = document.getElementById('errors');
  return errors !== null && !errors.hidden && (errors.textContent ?? '').replace(/\s+/g, ' ');
}

/** Asks until the answer is yes, for at most 30 seconds. */
async function waitFor(ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await ask())) {
    assert.ok(Date.now() < deadline, 'never came true');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
