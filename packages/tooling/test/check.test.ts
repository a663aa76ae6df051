import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/dvc.ts', import.meta.url));
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

function dvc(...words: string[]) {
  const env = { ...process.env, INIT_CWD: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, said: stdout + stderr };
}

describe('dvc check', () => {
  it('tells place, mistake and way out, counts at the end, and fails', () => {
    const { status, out } = dvc('check', 'schemas');
    assert.equal(status, 1);
    assert.match(
      out,
      /^schemas\/shared\/person\.schema\.json:5:7 {2}tại \/\$defs\/name\/titel\n {2}LỖI: Biểu mẫu không hiểu khóa "titel"\.\n {2}→ Có phải ý bạn là "title"\?/m,
    );
    assert.match(out, /^schemas\/shared\/person\.schema\.json:10:7 {2}tại \/\$defs\/place\/format$/m);
    assert.match(out, /\n\d+ lỗi, \d+ lưu ý trong 3 tệp\. Phải sửa hết lỗi thì mới dựng được trang\.\n$/);
  });

  it('names files from where the editor stands, so that a click opens them', () => {
    const env = { ...process.env, INIT_CWD: join(home, 'schemas') };
    const { stdout } = spawnSync(process.execPath, [program, 'check', '.'], { encoding: 'utf8', env });
    assert.match(stdout, /^shared\/person\.schema\.json:5:7 {2}tại \/\$defs\/name\/titel$/m);
  });

  it('checks one procedure by its folder or by a file in it', () => {
    for (const path of ['schemas/procedures/thu', 'schemas/procedures/thu/procedure.json'])
      assert.match(dvc('check', path).out, /tại \/code\n/);
  });

  it('checks a declaration that belongs to no procedure', () => {
    assert.deepEqual(dvc('check', 'loose/declaration.schema.json'), {
      status: 0,
      out: 'Không có lỗi nào.\n',
      said: 'Không có lỗi nào.\n',
    });
  });

  it('finds a procedure of the project by name, without errors', () => {
    const { status, said } = dvc('check', 'dang-ky-khai-sinh');
    assert.equal(status, 0, said);
  });

  it('says what to write when the folder is missing or holds no procedure', () => {
    const missing = dvc('check', 'dang-ky-khai-tu-xa');
    assert.equal(missing.status, 1);
    assert.match(missing.said, /^Không tìm thấy "dang-ky-khai-tu-xa"\.\n.*dang-ky-khai-sinh/);
    const other = dvc('check', 'other/note.txt');
    assert.equal(other.status, 1);
    assert.match(other.said, /không nằm trong thư mục của một thủ tục/);
  });
});

describe('dvc', () => {
  it('lists its commands when it is called without one', () => {
    const { status, out } = dvc();
    assert.equal(status, 0);
    assert.match(out, /npm run dvc -- check/);
  });

  it('does not know other commands', () => {
    const { status, said } = dvc('chek');
    assert.equal(status, 1);
    assert.match(said, /^Không có lệnh "chek"\./);
  });
});
