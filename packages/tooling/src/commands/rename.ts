import { closeSync, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renameAnswer } from '@dvc-kit/procedure';
import { pathForEditor, pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { findProblems } from '../problems/find-problems.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';

const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage =
  'Cách dùng: npm run dvc -- rename <tên thủ tục> <tên cũ> <tên mới> [--schemas <thư mục schemas>]';

/**
 * `dvc rename <procedure> <old> <new>`: gives a field, group or list another key everywhere: declaration, facts, papers,
 * cases, translations, and a move for the drafts that citizens keep. Gives 1, and writes nothing, where that cannot be done.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { schemas, slug, from, to } = readArguments(args);
  const made = renameAnswer(schemas, slug, from, to);
  if ('fault' in made) throw new Refusal(made.fault);
  const texts = [...made.texts].map(([file, text]) => [join(schemas, file), text] as const);
  // A name that is changed in some files alone is worse than one that is not: none is written unless all can be.
  for (const [file] of texts) closeSync(openSync(file, 'r+'));
  for (const [file, text] of texts) writeFileSync(file, text);
  const folder = join(schemas, 'procedures', slug);
  const problems = (await findProblems(folder))?.problems ?? [];
  console.log(
    [
      `Đã đổi "${from}" thành "${to}" ở ${made.places.length} dòng:`,
      ...made.places.map(({ file, line }) => `  ${pathForEditor(join(schemas, file))}:${line}`),
      ...(made.movesDrafts
        ? [
            'Bản nháp đang dở của người dân được chuyển theo ("moves" trong procedure.json; phiên bản tăng thêm 1).',
          ]
        : []),
      verdict(slug, problems.filter(({ severity }) => severity === 'error').length),
    ].join('\n'),
  );
  return 0;
}

/** Warnings are as they were: they come and go with the days. */
function verdict(slug: string, errors: number): string {
  return errors === 0
    ? 'Kiểm tra: không có lỗi.'
    : `Kiểm tra: còn ${errors} lỗi; chạy "npm run dvc -- check ${slug}".`;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [slug, from, to, ...rest] = positionals;
  if (slug === undefined || from === undefined || to === undefined || rest.length > 0)
    throw new Refusal(`Lệnh rename cần tên thủ tục, tên cũ và tên mới của mục.\n${usage}`);
  const schemas = values.schemas === undefined ? projectSchemas : pathFromEditor(values.schemas);
  const folder = join(schemas, 'procedures');
  if (!existsSync(folder) || !readdirSync(folder).includes(slug))
    throw new Refusal(noSuchProcedure(slug, schemas));
  if (!existsSync(join(folder, slug, 'declaration.schema.json')))
    throw new Refusal(`Thủ tục "${slug}" chỉ để đọc: không có tờ khai, nên không có mục nào để đổi tên.`);
  return { schemas, slug, from, to };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { schemas: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Refusal(`Lệnh rename chỉ hiểu thêm --schemas kèm một đường dẫn.\n${usage}`);
  }
}
