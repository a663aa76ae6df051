import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { calledIn } from './called.ts';

const folder = mkdtempSync(join(tmpdir(), 'dvc-validate-'));
after(() => rmSync(folder, { recursive: true }));
const cases = fileURLToPath(new URL('../../../schemas/procedures/dang-ky-khai-sinh/cases/', import.meta.url));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const validate = (...words: string[]) => calledIn(folder, 'validate', ...words);

const schema = file('thu.schema.json', {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  title: 'Tờ khai thử',
  properties: {
    person: {
      type: 'object',
      title: 'Người khai',
      properties: {
        fullName: {
          type: 'string',
          title: 'Họ tên',
          minLength: 1,
          'x-messages': { required: 'Nhập họ tên' },
        },
        kind: {
          type: 'string',
          title: 'Loại',
          oneOf: [
            { const: 'a', title: 'A' },
            { const: 'b', title: 'B' },
          ],
        },
        detail: { type: 'string', title: 'Chi tiết' },
      },
      required: ['fullName'],
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      else: { properties: { detail: false } },
    },
  },
  required: ['person'],
});

describe('dvc validate', () => {
  it('takes a worked case as it lies there', async () => {
    const { status, out } = await validate('dang-ky-khai-sinh', join(cases, 'cha-me-da-ket-hon.json'));
    assert.deepEqual(JSON.parse(out), []);
    assert.equal(status, 0);
  });

  it('says that a procedure published for information has nothing to try', async () => {
    const { status, said } = await validate('chung-thuc-chu-ky', file('none.json', {}));
    assert.equal(status, 1);
    assert.match(said, /^Thủ tục "chung-thuc-chu-ky" chỉ để đọc/);
  });

  it('offers the procedure whose name, code or slip of the pen was given', async () => {
    const answers = file('any.json', {});
    for (const [wanted, meant] of [
      ['dang-ky-khai-sihn', 'dang-ky-khai-sinh'],
      ['Đăng ký khai sinh', 'dang-ky-khai-sinh'],
      ['1.001193', 'dang-ky-khai-sinh'],
      ['khai tử lưu động', 'dang-ky-khai-tu-luu-dong'],
    ] as const) {
      const { status, said } = await validate(wanted, answers);
      assert.equal(status, 1);
      assert.equal(said, `Không có thủ tục "${wanted}". Có phải ý bạn là "${meant}"?\n`);
    }
    const { said } = await validate('qqq', answers);
    assert.match(said, /^Không có thủ tục "qqq"\. Tên thủ tục là tên thư mục/);
  });

  it('finds nothing wrong with right answers to a procedure', async () => {
    const { answers } = JSON.parse(readFileSync(join(cases, 'cha-me-da-ket-hon.json'), 'utf8')) as {
      answers: unknown;
    };
    const { status, out } = await validate('dang-ky-khai-sinh', file('right.json', answers));
    assert.deepEqual(JSON.parse(out), []);
    assert.equal(status, 0);
  });

  it('tells each issue with path, keyword and what to do', async () => {
    const answers = file('wrong.json', { person: { kind: 'c', detail: 'x' } });
    const { status, out } = await validate(schema, answers);
    assert.deepEqual(
      (JSON.parse(out) as { path: string }[]).sort((a, b) => a.path.localeCompare(b.path)),
      [
        {
          path: 'person.detail',
          keyword: 'forbidden',
          message: 'Không được có “Chi tiết” trong trường hợp này; xóa đi hoặc sửa câu trả lời đứng trước.',
        },
        { path: 'person.fullName', keyword: 'required', message: 'Nhập họ tên' },
        { path: 'person.kind', keyword: 'enum', message: '“Loại” không nằm trong các lựa chọn.' },
      ],
    );
    assert.equal(status, 1);
  });

  it('takes paths from where the editor stands', async () => {
    file('ok.json', { person: { fullName: 'Nguyễn Thị Ổi' } });
    assert.equal((await validate('thu.schema.json', 'ok.json')).status, 0);
  });

  it('says what is wrong with a file that is missing or no JSON', async () => {
    const missing = await validate(schema, 'khong-co.json');
    assert.equal(missing.status, 1);
    assert.match(missing.said, /Không đọc được tệp ".*khong-co\.json"/);
    const broken = await validate(schema, file('broken.json', '{"person": }'));
    assert.equal(broken.status, 1);
    assert.match(broken.said, /không phải JSON đúng: dòng 1, cột 12\. Ở đây phải có/);
    assert.doesNotMatch(broken.said, /Unexpected/);
    const empty = await validate(schema, file('empty.json', ''));
    assert.match(empty.said, /không phải JSON đúng: dòng 1, cột 1\. /);
    const bad = Buffer.from('{"person": "Nguyễn"}', 'utf16le');
    writeFileSync(join(folder, 'wide.json'), bad);
    assert.match((await validate(schema, join(folder, 'wide.json'))).said, /UTF-16/);
    assert.equal((await validate('khong-co-thu-tuc', schema)).status, 1);
    assert.equal((await validate(schema)).status, 1);
  });

  it('tells the problems of a declaration instead of checking with half of it', async () => {
    const malformed = file('malformed.schema.json', {
      type: 'object',
      properties: { a: { $ref: '#/$defs/khong-co' } },
    });
    const { status, said, out } = await validate(malformed, file('any.json', {}));
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(said, /malformed\.schema\.json/);
    assert.match(said, /khong-co/);
  });
});
