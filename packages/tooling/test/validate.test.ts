import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'dvc-validate-'));
after(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(new URL('../src/dvc.ts', import.meta.url));
const cases = fileURLToPath(new URL('../../../schemas/procedures/dang-ky-khai-sinh/cases/', import.meta.url));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function validate(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'validate', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

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
  it('finds nothing wrong with right answers to a procedure', () => {
    const { answers } = JSON.parse(readFileSync(join(cases, 'cha-me-da-ket-hon.json'), 'utf8')) as {
      answers: unknown;
    };
    const { status, stdout } = validate('dang-ky-khai-sinh', file('right.json', answers));
    assert.deepEqual(JSON.parse(stdout), []);
    assert.equal(status, 0);
  });

  it('tells each issue with path, keyword and what to do', () => {
    const answers = file('wrong.json', { person: { kind: 'c', detail: 'x' } });
    const { status, stdout } = validate(schema, answers);
    assert.deepEqual(
      (JSON.parse(stdout) as { path: string }[]).sort((a, b) => a.path.localeCompare(b.path)),
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

  it('takes paths from where the editor stands', () => {
    file('ok.json', { person: { fullName: 'Nguyễn Thị Ổi' } });
    assert.equal(validate('thu.schema.json', 'ok.json').status, 0);
  });

  it('says what is wrong with a file that is missing or no JSON', () => {
    const missing = validate(schema, 'khong-co.json');
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /Không đọc được tệp ".*khong-co\.json"/);
    const broken = validate(schema, file('broken.json', '{"person": }'));
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /không phải JSON đúng/);
    assert.equal(validate('khong-co-thu-tuc', schema).status, 1);
    assert.equal(validate(schema).status, 1);
  });

  it('tells the problems of a declaration instead of checking with half of it', () => {
    const malformed = file('malformed.schema.json', {
      type: 'object',
      properties: { a: { $ref: '#/$defs/khong-co' } },
    });
    const { status, stderr, stdout } = validate(malformed, file('any.json', {}));
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /malformed\.schema\.json/);
    assert.match(stderr, /khong-co/);
  });
});
