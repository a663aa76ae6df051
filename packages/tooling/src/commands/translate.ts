import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  asFile,
  languageName,
  type WrittenTranslations,
  withBlanks,
  withStillRight,
} from '@dvc-kit/procedure';
import { pathForEditor, pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';

const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage =
  'Cách dùng: npm run dvc -- translate [tên thủ tục, hoặc shared] [--language en] [--still-right <số dòng>]';

/**
 * `dvc translate [procedure] [--language en]`: writes an empty line into the file of translations for every text that
 * still has none. `--still-right 12,15` gives the translations at those lines to the texts that came in place of theirs.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { schemas, folders, language, lines } = readArguments(args);
  for (const at of folders) {
    if (lines.length > 0) keepAll({ schemas, at, language, lines });
    else fillIn({ schemas, at, language });
  }
  return 0;
}

interface Place {
  readonly schemas: string;
  readonly at: string;
  readonly language: string;
}

function fillIn({ schemas, at, language }: Place): void {
  const made = withBlanks(schemas, at, language);
  if (!made)
    throw new Refusal(
      `Có tệp trong schemas/${at} không đọc được.\nChạy "npm run dvc -- check" và sửa lỗi trước.`,
    );
  if (made.added.length === 0) {
    console.log(`schemas/${at}: không còn chữ nào phải thêm vào bản ${languageName(language)}.`);
    return;
  }
  write(schemas, made);
  console.log(`Đã thêm ${made.added.length} chữ chờ dịch vào ${pathForEditor(join(schemas, made.file))}.`);
}

/** From the last line up, so that a line that goes does not move those that are still to come. */
function keepAll({ schemas, at, language, lines }: Place & { readonly lines: readonly number[] }): void {
  for (const line of [...lines].sort((a, b) => b - a)) {
    const made = withStillRight(schemas, { at, language, line });
    if (!made)
      throw new Refusal(
        `Dòng ${line} của schemas/${at}/${language}.json không có bản dịch nào mà chữ tiếng Việt đã đổi.\nChạy "npm run dvc -- check" để xem số dòng.`,
      );
    write(schemas, made);
    console.log(`Dòng ${line}: giữ bản dịch cho chữ mới.`);
  }
}

function write(schemas: string, made: WrittenTranslations): void {
  writeFileSync(join(schemas, made.file), asFile(made));
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const schemas = values.schemas === undefined ? projectSchemas : pathFromEditor(values.schemas);
  const names = existsSync(join(schemas, 'procedures')) ? readdirSync(join(schemas, 'procedures')) : [];
  const [wanted, ...rest] = positionals;
  if (rest.length > 0) throw new Refusal(`Lệnh translate chỉ nhận một tên.\n${usage}`);
  const known = new Map([['shared', 'shared'], ...names.map((one) => [one, `procedures/${one}`] as const)]);
  const one = wanted === undefined ? undefined : known.get(wanted);
  if (wanted !== undefined && one === undefined)
    throw new Refusal(noSuchProcedure(wanted, schemas, ['shared']));
  if (languageName(values.language) === undefined || values.language === 'vi')
    throw new Refusal(
      `Không có ngôn ngữ nào mang mã "${values.language}" để dịch sang.\nViết mã như "en" (tiếng Anh), "km" (tiếng Khmer).`,
    );
  const lines = (values['still-right']?.split(',') ?? []).map(Number);
  if (lines.length > 0 && (one === undefined || lines.some((line) => !Number.isInteger(line) || line < 1)))
    throw new Refusal(`--still-right cần tên thủ tục và các số dòng, cách nhau bằng dấu phẩy.\n${usage}`);
  return {
    schemas,
    folders: one === undefined ? [...known.values()] : [one],
    language: values.language,
    lines,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      language: { type: 'string', default: 'en' },
      'still-right': { type: 'string' },
      schemas: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Refusal(usage);
  }
}
