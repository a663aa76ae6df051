import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { encodeAnswers } from '@dvc-kit/dossier/code';
import { scanCode } from '@dvc-kit/paper/scan-code';
import { loadProcedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import sharp from 'sharp';
import { codeDictionaries, newestByProcedure } from '../src/codes/code-dictionaries.ts';
import { listWithCode } from '../src/codes/list-with-code.ts';
import { calledIn } from './called.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dvc-read-code-'));
after(() => rmSync(folder, { recursive: true }));

const dictionary = newestByProcedure(codeDictionaries(schemas))['1.001193']!;
const { procedure } = loadProcedure(join(schemas, 'procedures', 'dang-ky-khai-sinh'));
const { answers } = procedure!.cases.find(({ expect }) => expect.issues.length === 0)! as {
  answers: Answers;
};
const version = procedure!.file.version;

/** What a printer or a phone gives, named like the picture. */
async function pictureOf(name: string, text: string, pixels = 4): Promise<string> {
  const modules = scanCode(text)!;
  const raw = Buffer.from(modules.flat().map((isBlack) => (isBlack ? 0 : 255)));
  const side = modules.length;
  const path = join(folder, name);
  await sharp(raw, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * pixels, side * pixels, { kernel: 'nearest' })
    .toFile(path);
  return path;
}

const readCode = (file: string) => calledIn(folder, 'read-code', file);

/** Nothing on the standard output, where another program would read it. */
async function refusal(file: string): Promise<string> {
  const { status, out, said } = await readCode(file);
  assert.deepEqual([status, out], [1, '']);
  return said;
}

describe('dvc read-code', () => {
  it('gives the answers of the list as it is printed, right by the procedure', async () => {
    writeFileSync(join(folder, 'list.pdf'), await listWithCode(encodeAnswers(answers, version, dictionary)));
    const { status, out } = await readCode('list.pdf');
    const read = JSON.parse(out);
    assert.deepEqual(read.answers, answers);
    assert.deepEqual(
      [read.procedure.slug, read.version],
      ['dang-ky-khai-sinh', { filledIn: version, judged: version }],
    );
    assert.deepEqual([status, read.issues, read.misfits], [0, [], []]);
  });

  it('reads PNG and JPEG, small and turned as the phone held it', async () => {
    const text = encodeAnswers(answers, version, dictionary);
    await pictureOf('code.png', text, 2);
    await sharp(join(folder, 'code.png'))
      .rotate(90)
      .jpeg()
      .withMetadata({ orientation: 8 })
      .toFile(join(folder, 'code.jpg'));
    for (const name of ['code.png', 'code.jpg'])
      assert.deepEqual(JSON.parse((await readCode(name)).out).answers, answers, name);
  });

  it('tells what is wrong by the procedure, in the words of validate', async () => {
    const { requester: _, ...rest } = answers;
    await pictureOf('wrong.png', encodeAnswers(rest, version, dictionary));
    const { status, out } = await readCode('wrong.png');
    const { issues } = JSON.parse(out);
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify(rest));
    const validated = await calledIn(folder, 'validate', 'dang-ky-khai-sinh', 'wrong.json');
    assert.ok(issues.length > 0);
    assert.deepEqual(issues, JSON.parse(validated.out));
    assert.equal(status, 1);
  });

  it('gives the answers of an older version, and names those that have no place any more', async () => {
    const given = { ...answers, foreignField: 'xưa' };
    await pictureOf('older.png', encodeAnswers(given, version - 1, dictionary));
    const { status, out } = await readCode('older.png');
    const read = JSON.parse(out);
    assert.deepEqual(read.answers, answers);
    assert.deepEqual(read.version, { filledIn: version - 1, judged: version });
    assert.deepEqual(read.misfits, [
      {
        path: 'foreignField',
        value: 'xưa',
        message: '"foreignField": tờ khai bây giờ không hỏi mục này; xem lại theo tờ khai giấy.',
      },
    ]);
    assert.equal(status, 1);
  });

  it('says what is the matter with a code that it cannot read', async () => {
    const text = encodeAnswers(answers, version, dictionary);
    const damaged = `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
    const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
      other: ['HTTPS://EXAMPLE.ORG', /không phải mã tờ khai/],
      newer: [text.replace('DVC1', 'DVC2'), /quy cách mới hơn/],
      procedure: [text.replace('1.001193', '9.009999'), /thủ tục 9\.009999.*chưa có từ điển/],
      dictionary: [text.replace(`:${version}:1:`, `:${version}:99:`), /từ điển mã không có ở đây/],
      damaged: [damaged, /thủ tục 1\.001193.*bị hỏng/],
      cut: [text.slice(0, 80), /thiếu một phần/],
    };
    for (const [name, [code, words]] of Object.entries(wrong)) {
      await pictureOf(`${name}.png`, code);
      assert.match(await refusal(`${name}.png`), words, name);
    }
  });

  it('says so where there is no code, no picture, no file, or more than one declaration', async () => {
    await sharp({ create: { width: 400, height: 300, channels: 3, background: '#eee' } }).toFile(
      join(folder, 'none.png'),
    );
    assert.match(await refusal('none.png'), /Không thấy mã QR nào/);
    writeFileSync(join(folder, 'text.png'), 'không phải ảnh');
    assert.match(await refusal('text.png'), /không phải ảnh PNG, JPEG hay PDF/);
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nhỏng');
    assert.match(await refusal('broken.pdf'), /Không mở được tệp PDF/);
    assert.match(await refusal('khong-co.png'), /Không đọc được tệp/);
    const both = ['one', 'two'].map((name, index) =>
      pictureOf(`${name}.png`, encodeAnswers({ ...answers, index }, version, dictionary)),
    );
    const [one, two] = await Promise.all(both);
    const { width = 0, height = 0 } = await sharp(one).metadata();
    await sharp(one)
      .extend({ right: width + 200, bottom: 100, background: '#fff' })
      .composite([{ input: two!, left: width + 100, top: 0 }])
      .toFile(join(folder, 'both.png'));
    assert.ok(height > 0);
    assert.match(await refusal('both.png'), /có 2 mã tờ khai/);
  });

  it('says how to get what opens PDFs where the machine has not got it', async () => {
    const { PATH, PDFTOTEXT_PATH } = process.env;
    try {
      process.env.PATH = folder;
      delete process.env.PDFTOTEXT_PATH;
      assert.match(await refusal('list.pdf'), /chưa có pdftoppm.*poppler/);
    } finally {
      process.env.PATH = PATH;
      if (PDFTOTEXT_PATH !== undefined) process.env.PDFTOTEXT_PATH = PDFTOTEXT_PATH;
    }
  });
});
