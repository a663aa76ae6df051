import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { attachmentsFor, visibility } from '@dvc-kit/engine';
import { compilePaper, fillPaper } from '@dvc-kit/paper';
import { loadSchemas } from '@dvc-kit/procedure';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { calledIn } from './called.ts';

const sound = fileURLToPath(new URL('mistakes/sound/schemas', import.meta.url));
const shared = fileURLToPath(new URL('../../../schemas/shared', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'new-'));
const schemas = join(home, 'schemas');
after(() => rmSync(home, { recursive: true }));
cpSync(sound, schemas, { recursive: true });
rmSync(join(schemas, 'procedures', 'xin-xac-nhan'), { recursive: true });
rmSync(join(schemas, 'communes'), { recursive: true });
rmSync(join(schemas, 'shared'), { recursive: true });
cpSync(shared, join(schemas, 'shared'), { recursive: true });

const make = (...words: string[]) => calledIn(home, 'new', ...words, '--schemas', 'schemas');

describe('dvc new', async () => {
  const slug = 'dang-ky-nhan-con-nuoi-ho-nguoi-kinh';
  const { status, out } = await make('1.000009', 'đăng ký nhận con nuôi', 'hộ người Kinh');
  const folder = join(schemas, 'procedures', slug);

  it('makes the files of a procedure and says what comes next', async () => {
    assert.equal(status, 0, out);
    assert.deepEqual(readdirSync(folder).sort(), [
      'cases',
      'declaration.schema.json',
      'en.json',
      'paper.json',
      'procedure.json',
    ]);
    assert.match(out, new RegExp(`^Đã tạo thủ tục trong schemas/procedures/${slug}:\n`));
    assert.match(out, /\nKiểm tra: 0 lỗi, \d+ lưu ý /);
    assert.match(out, new RegExp(`npm run dvc -- check ${slug}\n`));
  });

  it('leaves no error, and a warning at every place that waits for content', async () => {
    const own = loadSchemas(schemas).problems.filter(({ file }) => file.includes(slug));
    assert.deepEqual(
      own.filter(({ severity }) => severity === 'error'),
      [],
    );
    const places = own.map(({ file, pointer }) => `${file.split('/').at(-1)}${pointer}`);
    for (const place of [
      'procedure.json/plainName',
      'procedure.json/aliases',
      'procedure.json/summary',
      'procedure.json/undertaking',
      'procedure.json/authority/evidence',
      'paper.json/form/issuedBy',
      'en.json',
    ])
      assert.ok(places.includes(place), `${place} is not among ${places.join(', ')}`);
  });

  it('makes a form that can be filled in and printed as its case says', async () => {
    const [procedure] = loadSchemas(schemas).procedures;
    assert.ok(procedure?.cases[0] && procedure.papers[0]);
    assert.equal(procedure.file.name, 'Đăng ký nhận con nuôi hộ người Kinh');
    const module = openProcedure(compileProcedure(procedure, 'vi'));
    const { answers, expect } = procedure.cases[0];
    const seen = visibility(module.declaration, answers as Answers);
    assert.deepEqual(module.declaration.validate(seen.answers), []);
    assert.deepEqual(
      attachmentsFor(module, seen.answers, 'desk').map(({ id }) => id),
      expect.attachments,
    );
    const printed = JSON.stringify(
      fillPaper(compilePaper(procedure, procedure.papers[0]), seen.answers, units),
    );
    for (const text of expect.printed ?? []) assert.ok(printed.includes(text), `${text} is not printed`);
  });

  it('takes neither a code nor a folder twice', async () => {
    const sameCode = await make('1.000009', 'Đăng ký khác');
    assert.equal(sameCode.status, 1);
    assert.match(sameCode.said, new RegExp(`^Mã 1\\.000009 đã là của thủ tục trong thư mục "${slug}"\\.\n`));
    assert.ok(!existsSync(join(schemas, 'procedures', 'dang-ky-khac')));
    const sameFolder = await make('1.000010', 'Đăng ký nhận con nuôi hộ người kinh');
    assert.equal(sameFolder.status, 1);
    assert.match(sameFolder.said, new RegExp(`^Đã có thư mục schemas/procedures/${slug}\\.\n`));
  });

  it('says how a code is written when it is malformed or left out', async () => {
    assert.match(
      (await make('1.119', 'Đăng ký')).said,
      /^Mã "1\.119" viết không đúng: .*ví dụ 1\.001193\.\n/,
    );
    assert.match((await make('1.000011')).said, /^Lệnh new cần mã và tên của thủ tục\.\nCách dùng: /);
  });
});
