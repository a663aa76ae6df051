import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { calledIn } from './called.ts';

const home = mkdtempSync(join(tmpdir(), 'dvc-'));
after(() => rmSync(home, { recursive: true }));

const shared = {
  $defs: {
    name: { type: 'string', titel: 'Họ tên' },
    place: { type: 'string', title: 'Nơi', format: 'dat' },
  },
};
const files: Record<string, unknown> = {
  'schemas/shared/person.schema.json': shared,
  'schemas/procedures/thu/procedure.json': { code: '1' },
  'loose/declaration.schema.json': {
    title: 'Tờ khai',
    type: 'object',
    properties: { place: { type: 'string', title: 'Nơi ở' } },
  },
  'other/note.txt': 'ghi chú',
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), JSON.stringify(content, null, 2));
}

const dvc = (...words: string[]) => calledIn(home, ...words);

describe('dvc check', () => {
  it('tells place, mistake and way out, counts at the end, and fails', async () => {
    const { status, out } = await dvc('check', 'schemas');
    assert.equal(status, 1);
    assert.match(
      out,
      /^schemas\/shared\/person\.schema\.json:5:7 {2}tại \/\$defs\/name\/titel\n {2}LỖI: Biểu mẫu không hiểu khóa "titel"\.\n {2}→ Có phải ý bạn là "title"\?/m,
    );
    assert.match(out, /^schemas\/shared\/person\.schema\.json:10:7 {2}tại \/\$defs\/place\/format$/m);
    assert.match(
      out,
      /\n\d+ lỗi, \d+ lưu ý trong 3 tệp\. Phải sửa hết lỗi thì mới dựng được trang\.\nKiểm tra trong \d+,\d giây\.\n$/,
    );
  });

  it('names files from where the editor stands, so that a click opens them', async () => {
    const { out } = await calledIn(join(home, 'schemas'), 'check', '.');
    assert.match(out, /^shared\/person\.schema\.json:5:7 {2}tại \/\$defs\/name\/titel$/m);
  });

  it('checks one procedure by its folder or by a file in it', async () => {
    for (const path of ['schemas/procedures/thu', 'schemas/procedures/thu/procedure.json'])
      assert.match((await dvc('check', path)).out, /tại \/code\n/);
  });

  it('checks a declaration that belongs to no procedure', async () => {
    const { status, out, said } = await dvc('check', 'loose/declaration.schema.json');
    assert.equal(status, 0);
    assert.match(out, /^Không có lỗi nào\.\nKiểm tra trong \d+,\d giây\.\n$/);
    assert.equal(said, out);
  });

  it('finds a procedure of the project by name, without errors', async () => {
    const { status, said } = await dvc('check', 'dang-ky-khai-sinh');
    assert.equal(status, 0, said);
  });

  it('says what to write when the folder is missing or holds no procedure', async () => {
    const missing = await dvc('check', 'dang-ky-khai-tu-xa');
    assert.equal(missing.status, 1);
    assert.match(
      missing.said,
      /^Không có thủ tục "dang-ky-khai-tu-xa"\. Có phải ý bạn là "dang-ky-khai-tu"\?/,
    );
    const other = await dvc('check', 'other/note.txt');
    assert.equal(other.status, 1);
    assert.match(other.said, /không nằm trong thư mục của một thủ tục/);
  });
});

describe('dvc', () => {
  it('lists its commands when it is called without one', async () => {
    const { status, out } = await dvc();
    assert.equal(status, 0);
    assert.match(out, /npm run dvc -- check/);
  });

  for (const [command, option] of [
    ['check', '--schemas'],
    ['validate', '--strict'],
    ['verify', '-p'],
  ] as const)
    it(`says that ${command} has no option ${option}`, async () => {
      const { status, said } = await dvc(command, option, 'schemas');
      assert.equal(status, 1);
      assert.ok(said.startsWith(`Lệnh ${command} không có tùy chọn "${option}"`), said);
      assert.match(said, new RegExp(`\\nCách dùng: npm run dvc -- ${command} `));
    });

  it('does not know other commands', async () => {
    const { status, said } = await dvc('chek');
    assert.equal(status, 1);
    assert.match(said, /^Không có lệnh "chek"\. Có phải ý bạn là "check"\?\n/);
  });

  it('tells how one command is used', async () => {
    for (const words of [
      ['check', '--help'],
      ['help', 'check'],
      ['check', '-h'],
    ]) {
      const { status, out } = await dvc(...words);
      assert.equal(status, 0);
      assert.match(out, /^ {2}npm run dvc -- check \[.*\]\n {6}Kiểm tra [^\n]*\n$/);
    }
  });
});
