import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { calledIn } from './called.ts';

const slug = 'dang-ky-khai-sinh';
const folder = mkdtempSync(join(tmpdir(), 'dvc-paper-'));

after(() => rm(folder, { recursive: true }));

const called = (...words: string[]) => calledIn(folder, 'paper', ...words);

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('npm run dvc -- paper', () => {
  it('writes the blank form alone', async () => {
    const out = join(folder, 'blank');
    const { status, said } = await called(slug, '--out', out);
    assert.equal(status, 0);
    assert.deepEqual(await readdir(out), ['to-khai-dang-ky-khai-sinh.pdf']);
    assert.match(said, /Đã ghi .*\.pdf \(2 trang\)/);
  });

  it('writes every format that it is asked for', async () => {
    const out = join(folder, 'formats');
    const answers = await fileOf('some.json', JSON.stringify({ requester: { fullName: 'Nguyễn Thị Ổi' } }));
    const { status } = await called(
      slug,
      '--answers',
      answers,
      '--format',
      'pdf,fillable,docx,html',
      '--out',
      out,
    );
    assert.equal(status, 0);
    assert.deepEqual((await readdir(out)).sort(), [
      'to-khai-dang-ky-khai-sinh-da-dien.docx',
      'to-khai-dang-ky-khai-sinh-da-dien.html',
      'to-khai-dang-ky-khai-sinh-da-dien.pdf',
      'to-khai-dang-ky-khai-sinh-dien-tren-may.pdf',
      'to-khai-dang-ky-khai-sinh.docx',
      'to-khai-dang-ky-khai-sinh.html',
      'to-khai-dang-ky-khai-sinh.pdf',
    ]);
  });

  it('names the formats there are when it is asked for another', async () => {
    const { status, said } = await called(slug, '--format', 'pdf,xps', '--out', join(folder, 'none'));
    assert.equal(status, 1);
    assert.match(said, /Không có dạng tệp "xps"\. Có: pdf, fillable, docx, html\./);
  });

  it('writes the filled form beside it, and lists what is not valid', async () => {
    const out = join(folder, 'filled');
    const answers = await fileOf(
      'answers.json',
      JSON.stringify({ requester: { fullName: 'Nguyễn Thị Ổi' } }),
    );
    const { status, said } = await called(slug, '--answers', answers, '--out', out);
    assert.equal(status, 0);
    assert.deepEqual(await readdir(out), [
      'to-khai-dang-ky-khai-sinh-da-dien.pdf',
      'to-khai-dang-ky-khai-sinh.pdf',
    ]);
    assert.match(said, /chưa hợp lệ ở \d+ chỗ, vẫn in như đã khai/);
    assert.match(said, / {2}child\.fullName: required/);
    assert.equal(
      (await readFile(join(out, 'to-khai-dang-ky-khai-sinh.pdf'))).subarray(0, 8).toString(),
      '%PDF-1.7',
    );
  });

  it('says which characters it could not print', async () => {
    const answers = await fileOf('emoji.json', JSON.stringify({ requester: { fullName: 'Ổi 😀' } }));
    const { said } = await called(slug, '--answers', answers, '--out', join(folder, 'emoji'));
    assert.match(said, /phông chữ không có 😀; trên giấy in □ thay vào/);
  });

  it('says why it cannot write there, instead of where in the program it failed', async () => {
    const file = await fileOf('khong-phai-thu-muc', '');
    const { status, said } = await called(slug, '--out', join(file, 'to-khai'));
    assert.equal(status, 1);
    assert.match(
      said,
      /^Không đọc hay ghi được ".*khong-phai-thu-muc.*": một phần của đường dẫn là tệp, không phải thư mục\.\nChọn/,
    );
  });

  it('says so at once where the system lets nobody make a folder', {
    skip: process.platform !== 'linux',
  }, async () => {
    const { status, said } = await called(slug, '--out', '/proc/to-khai/2026');
    assert.equal(status, 1);
    assert.match(said, /"\/proc\/to-khai": không tạo được thư mục nào ở chỗ này\.\nChọn một thư mục khác\./);
  });

  it('says so where what is written has no room', { skip: process.platform !== 'linux' }, async () => {
    const out = mkdtempSync(join(folder, 'full-'));
    await symlink('/dev/full', join(out, 'to-khai-dang-ky-khai-sinh.pdf'));
    const { status, said } = await called(slug, '--out', out);
    assert.equal(status, 1);
    assert.match(said, /ổ đĩa đã đầy/);
  });

  it('names the procedures there are when asked for another', async () => {
    const { status, said } = await called('dang-ky-khai-tu-xyz', '--out', folder);
    assert.equal(status, 1);
    assert.match(said, /Không có thủ tục "dang-ky-khai-tu-xyz"\. Có phải ý bạn là "dang-ky-khai-tu"\?/);
  });

  const refused: [string, () => Promise<string[]>, RegExp][] = [
    ['a missing folder', async () => [slug], /Thiếu --out/],
    ['a missing procedure', async () => ['--out', folder], /cần tên của đúng một thủ tục/],
    ['an unknown option', async () => [slug, '--in', folder], /chỉ hiểu --answers, --format và --out/],
    [
      'a file of answers that is not there',
      async () => [slug, '--out', folder, '--answers', join(folder, 'none.json')],
      /Không tìm thấy tệp câu trả lời/,
    ],
    [
      'answers that are no JSON',
      async () => [slug, '--out', folder, '--answers', await fileOf('bad.json', '{"child":')],
      /không phải JSON đúng: dòng 1, cột 10/,
    ],
    [
      'answers that are no object',
      async () => [slug, '--out', folder, '--answers', await fileOf('list.json', '[]')],
      /phải là một đối tượng JSON/,
    ],
  ];
  for (const [what, args, words] of refused)
    it(`explains ${what}, in Vietnamese`, async () => {
      const { status, said } = await called(...(await args()));
      assert.equal(status, 1);
      assert.match(said, words);
    });
});
