import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languagePattern, languagesIn } from '../scripts/languages-in.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const slug = 'xac-nhan-tinh-trang-hon-nhan';

describe('a kit whose procedures are translated into a third language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-language-'));
  after(() => rmSync(folder, { recursive: true }));
  const schemas = join(folder, 'schemas');
  for (const part of ['shared', `procedures/${slug}`])
    cpSync(at(`../../kept-schemas/schemas/${part}`), join(schemas, part), { recursive: true });
  const name = 'Họ, chữ đệm, tên người yêu cầu';
  writeFileSync(join(schemas, 'procedures', slug, 'zh-TW.json'), JSON.stringify({ [name]: '申請人姓名' }));

  it('has a form in it, of whose words it says which are in it', () => {
    const into = join(folder, 'content/');
    execFileSync(process.execPath, [at('../scripts/build.ts'), '--content-into', into], {
      env: { ...process.env, DVC_SCHEMAS: `${schemas}/` },
    });
    const [first, rest, later] = ['', '.rest', '.later'].map((part) =>
      JSON.parse(readFileSync(join(into, `kit/v1/procedures/1.004873.zh-tw${part}.json`), 'utf8')),
    );
    assert.equal(first.language, 'vi');
    assert.match(JSON.stringify([first, rest]), /"label":"申請人姓名"/);
    assert.deepEqual(
      [first.otherTexts, later.otherTexts],
      [{ 'zh-TW': ['申請人姓名'] }, { 'zh-TW': ['申請人姓名'] }],
    );
  });

  it('speaks it where the page does', () => {
    assert.deepEqual(languagesIn(schemas), ['en', 'zh-TW']);
    const [, source = '', flags] = languagePattern(['en', 'zh', 'zh-TW']).split('/');
    const asked = ['zh-tw', 'zh-Hans', 'ZH', 'en-GB', 'vi', 'fr', 'zhx', ''].map(
      (lang) => new RegExp(source, flags).exec(lang)?.[0],
    );
    assert.deepEqual(asked, ['zh-tw', 'zh', 'ZH', 'en', undefined, undefined, undefined, undefined]);
  });

  it('reads a page as before where there is none', () => {
    assert.equal(languagePattern(['en']), '/^en/i');
  });
});
