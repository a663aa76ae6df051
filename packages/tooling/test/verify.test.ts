import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleDossier } from '@dvc-kit/dossier';
import { packDossier, packSupplemented } from '@dvc-kit/dossier/package';
import { createForm } from '@dvc-kit/engine';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { slugOf } from '@dvc-kit/procedure/slug';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { callCommand } from '../src/call-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
after(() => rmSync(folder, { recursive: true }));

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const procedure = schemasOnce(schemas).procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;
const module = openProcedure(compileProcedure(procedure, 'vi'));

/** One empty page. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);

/** The package of a birth with one paper. */
function packageWith(paper: Uint8Array, change: (text: string) => string = (text) => text): Uint8Array {
  const answers = procedure.cases.find(({ expect }) => expect.issues.length === 0)?.answers as Answers;
  const { state } = createForm(module, { today: '2026-11-21', channel: 'desk', answers });
  const { id } = module.attachments.find(({ files, when }) => files && (!when || when(answers)))!;
  const file = { id: 'a', name: 'Giấy chứng sinh.pdf', type: 'application/pdf', size: paper.length };
  const filled = { ...state, delivery: { option: 'desk' }, undertaken: true, files: { [id]: [file] } };
  const assembledAt = '2026-11-21T09:30:00+07:00';
  const assembly = assembleDossier(module, filled, { commune: null, assembledAt, channel: 'desk' });
  assert.ok('dossier' in assembly, JSON.stringify(assembly));
  const dossier = JSON.parse(change(JSON.stringify(assembly.dossier)));
  const papers = [{ id: 'paper', name: 'Tờ khai đăng ký khai sinh', bytes: pdf }];
  return packDossier(dossier, papers, new Map([['a', paper]]), slugOf);
}

/** What `dvc verify` says of these bytes, and its exit code. */
async function verified(context: { mock: typeof import('node:test').mock }, bytes: Uint8Array) {
  const file = join(folder, 'ho-so.zip');
  writeFileSync(file, bytes);
  const lines: string[] = [];
  for (const way of ['log', 'error'] as const)
    context.mock.method(console, way, (line: string) => void lines.push(line));
  const code = await callCommand(['verify', file]);
  context.mock.restoreAll();
  return { code, text: lines.join('\n') };
}

it('says that a package is whole, and what is in it', async (context) => {
  const { code, text } = await verified(context as never, packageWith(pdf));
  assert.equal(code, 0, text);
  assert.match(text, /Gói hồ sơ nguyên vẹn: Đăng ký khai sinh \(1\.001193, phiên bản \d+\)/);
  assert.match(text, /attachments\/\d\d-[a-z-]+-1\.pdf {2}\d+ byte {2}Giấy chứng sinh\.pdf/);
});

it('names the file that is another one by now', async (context) => {
  const bytes = packageWith(pdf);
  // Files are stored as they are, so this lies in the first PDF, whatever stands before it.
  bytes[Buffer.from(bytes).indexOf('%PDF-1.4')]! ^= 1;
  const { code, text } = await verified(context as never, bytes);
  assert.equal(code, 1);
  assert.match(text, /^[a-z]+[./].*: không còn như lúc lập/);
});

it('names a paper that is none, and what of the dossier is not right, though both were packed so', async (context) => {
  const word = await verified(context as never, packageWith(Buffer.from('xin chào, đây không phải PDF')));
  assert.match(word.text, /^attachments\/.*-1\.pdf: không phải ảnh, cũng không phải PDF\.$/);
  const cheap = await verified(
    context as never,
    packageWith(pdf, (text) => text.replace('"channel":"desk"', '"channel":"boat"')),
  );
  assert.match(cheap.text, /^dossier\.json: không đúng quy cách\.\n {4}channel: enum/);
  assert.deepEqual([word.code, cheap.code], [1, 1]);
});

it('says so where the file is no package, or not there', async (context) => {
  assert.match((await verified(context as never, pdf)).text, /^cả gói: không phải gói hồ sơ/);
  const errors = context.mock.method(console, 'error', () => {});
  assert.equal(await callCommand(['verify', join(folder, 'khong-co.zip')]), 1);
  assert.match(String(errors.mock.calls[0]?.arguments[0]), /Không đọc được tệp/);
});

it('looks into all of a dossier that was supplemented, and says in which part of it something is wrong', async (context) => {
  const packed = (inner: Uint8Array, paper: Uint8Array) =>
    packSupplemented(
      { code: '1.001193', version: 1, name: 'Đăng ký khai sinh' },
      [
        { package: inner },
        {
          added: [
            {
              id: 'b',
              of: { id: 'x', name: 'Giấy chứng sinh' },
              name: 'b.pdf',
              type: 'application/pdf',
              bytes: paper,
            },
          ],
          note: 'Bản rõ hơn.',
        },
      ],
      slugOf,
    );
  const whole = await verified(context as never, packed(packageWith(pdf), pdf));
  assert.equal(whole.code, 0, whole.text);
  assert.match(
    whole.text,
    /Hồ sơ và phần bổ sung nguyên vẹn.*\n {2}dossiers\/01\.zip.*\n {2}supplements\/02-giay-chung-sinh-1\.pdf/,
  );
  const wrong = await verified(
    context as never,
    packed(
      packageWith(pdf, (text) => text.replace('"channel":"desk"', '"channel":"boat"')),
      Buffer.from('không phải giấy tờ'),
    ),
  );
  assert.equal(wrong.code, 1);
  assert.match(wrong.text, /^dossiers\/01\.zip: dossier\.json: không đúng quy cách\./);
  assert.match(wrong.text, /supplements\/02-giay-chung-sinh-1\.pdf: không phải ảnh, cũng không phải PDF/);
});
