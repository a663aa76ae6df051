import assert from 'node:assert/strict';
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
import { fileURLToPath } from 'node:url';
import { previewProcedure } from '@dvc-kit/tooling/preview';
import { type ServedCatalogue, serveCatalogue } from '@dvc-kit/tooling/serve-catalogue';
import { open, until } from '../src/browser.ts';
import { exactVersion } from '../src/host.ts';
import type { Page } from '../src/page.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const slug = 'dang-ky-ket-hon';

/** One engine: it is for the editor at her own desk. */
describe('the live preview of an editor', { concurrency: false }, () => {
  const home = mkdtempSync(join(tmpdir(), 'dvc-preview-'));
  const schemas = join(home, 'schemas');
  const folder = join(schemas, 'procedures', slug);
  let catalogue: ServedCatalogue;
  let preview: Awaited<ReturnType<typeof previewProcedure>>;
  let page: Page;

  before(async () => {
    cpSync(at('schemas/shared'), join(schemas, 'shared'), { recursive: true });
    cpSync(at(`schemas/procedures/${slug}`), folder, { recursive: true });
    catalogue = await serveCatalogue(schemas);
    // The scripts of a preview lie in one folder, whatever the version.
    mkdirSync(join(home, 'kit'));
    symlinkSync(at(`site/dist${exactVersion}`), join(home, 'kit', 'v1'), 'junction');
    preview = await previewProcedure(folder, {
      port: 0,
      kit: home,
      catalogue: catalogue.origin,
    });
    page = await open('chromium', { width: 1600, height: 900 });
    await page.goto(`${preview.origin}/`);
  });
  after(async () => {
    await page.close();
    await preview.close();
    catalogue.close();
    rmSync(home, { recursive: true });
  });

  it('shows the form and the papers, filled in with a case', async () => {
    await until(page, says, 'form', 'Kính gửi');
    await until(page, says, 'paper', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await page.evaluate(() => {
      const select = document.querySelector('select') as HTMLSelectElement;
      select.value = String(
        [...select.options].findIndex(({ text }) => text === 'Hai bên kết hôn lần đầu') - 1,
      );
      select.dispatchEvent(new Event('change'));
    });
    await until(page, says, 'paper', 'Ê Đê');
  });

  it('draws all three anew when a file is saved, also by a program that replaces it', async () => {
    replace('declaration.schema.json', '"title": "Tờ khai đăng ký kết hôn"', '"title": "Tờ khai sửa thử"');
    replace('paper.json', '"text": "TỜ KHAI ĐĂNG KÝ KẾT HÔN"', '"text": "TỜ KHAI SỬA THỬ"');
    await until(page, says, 'paper', 'TỜ KHAI SỬA THỬ');
    replace('procedure.json', '"summary": "', '"summary": "Sửa thử trang. ');
    const read = async () => (await fetch(`${catalogue.origin}/thu-tuc/${slug}/`)).text();
    await waitFor(async () => (await read()).includes('Sửa thử trang.'));
  });

  it('lays the errors over what was drawn, and takes them away once they are mended', async () => {
    replace('declaration.schema.json', '"type": "object"', '"typ": "object"');
    const told = await until(page, toldErrors);
    assert.match(told, /declaration\.schema\.json:\d+:\d+ \/typ/);
    assert.match(told, /Biểu mẫu không hiểu khóa "typ"/);
    assert.match(told, /Có phải ý bạn là "type"\?/);
    await until(page, says, 'paper', 'TỜ KHAI SỬA THỬ');
    replace('declaration.schema.json', '"typ": "object"', '"type": "object"');
    await until(page, () => document.getElementById('errors')?.hidden === true);
  });

  /** Saves as most editors' programs do: a new file takes the place of the old one. */
  function replace(name: string, from: string, to: string): void {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), `${name} holds no ${from}`);
    writeFileSync(`${path}~`, text.replace(from, to));
    renameSync(`${path}~`, path);
  }
});

/** Runs in the page: whether a pane shows the text, in whichever shadow root. */
function says(pane: string, text: string): boolean {
  const frame = document.querySelector<HTMLIFrameElement>(`#${pane} iframe`);
  const textOf = (node: Node): string => {
    const own = node instanceof Element || node.nodeType === 1 ? (node as Element).shadowRoot : null;
    const inside = [...node.childNodes, ...(own ? [own] : [])].map(textOf).join('');
    return node.nodeType === 3 ? (node.textContent ?? '') : inside;
  };
  const body = frame?.contentDocument?.body;
  return body ? textOf(body).replace(/\s+/g, ' ').includes(text) : false;
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
