import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { papersFor, visibility } from '@dvc-kit/engine';
import { type PaperFormat, paperFormats, writePaper } from '@dvc-kit/paper';
import { loadProcedure, type Procedure } from '@dvc-kit/procedure';
import { type Answers, type CheckedProcedure, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { readAnswersFile } from '../answers/answers-file.ts';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { describeProblems } from '../problems/describe-problems.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';
import { procedureFolder } from '../procedure-folder/procedure-folder.ts';

const folder = fileURLToPath(new URL('../../../../schemas/procedures/', import.meta.url));

const usage =
  'Cách dùng: npm run dvc -- paper <tên hoặc thư mục của thủ tục> [--answers <tệp câu trả lời>] [--format pdf,fillable,docx,html] --out <thư mục>';

/**
 * `dvc paper <slug> [--answers <file>] [--format pdf,fillable,docx,html] --out <folder>`: writes the blank form, as PDF
 * unless told otherwise, and with answers the filled one beside it. Answers that do not make a valid dossier are printed all the same, and what is wrong is listed. Gives 1
 * when nothing could be written.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { slug, answers, out, formats } = readArguments(args);
  const procedure = readProcedure(slug);
  const shown = answers === undefined ? null : readAnswers(answers, procedure);
  if (shown) console.warn(describeIssues(shown));
  for (const { path, pages, missing } of await writePaper(procedure, {
    answers: shown?.answers ?? null,
    filled: shown ? papersFor(shown.module, shown.answers) : [],
    out,
    formats,
  })) {
    console.log(pages === null ? `Đã ghi ${path}.` : `Đã ghi ${path} (${pages} trang).`);
    if (missing.length)
      console.warn(`Lưu ý: phông chữ không có ${missing.join(' ')}; trên giấy in □ thay vào.`);
  }
  return 0;
}

interface Wanted {
  readonly slug: string;
  readonly answers: string | undefined;
  readonly out: string;
  readonly formats: readonly PaperFormat[];
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parse(args);
  const [slug, ...rest] = positionals;
  if (slug === undefined || rest.length > 0)
    throw new Refusal(`Lệnh paper cần tên của đúng một thủ tục.\n${usage}`);
  if (!values.out?.trim()) throw new Refusal(`Thiếu --out: thư mục để ghi tệp.\n${usage}`);
  return {
    slug,
    out: pathFromEditor(values.out),
    answers: values.answers && pathFromEditor(values.answers),
    formats: readFormats(values.format ?? 'pdf'),
  };
}

function readFormats(list: string): PaperFormat[] {
  return list.split(',').map((name) => {
    const known = paperFormats.find((format) => format === name.trim());
    if (!known) throw new Refusal(`Không có dạng tệp "${name}". Có: ${paperFormats.join(', ')}.\n${usage}`);
    return known;
  });
}

function parse(args: readonly string[]) {
  try {
    const options = {
      answers: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Refusal(`Lệnh paper chỉ hiểu --answers, --format và --out, mỗi chữ kèm một giá trị.\n${usage}`);
  }
}

function readProcedure(slug: string): Procedure {
  const own = procedureFolder(slug);
  if (own === undefined) throw new Refusal(noSuchProcedure(slug, dirname(folder)));
  const { procedure, problems } = loadProcedure(own);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!procedure || errors.length > 0) throw new Refusal(describeProblems(errors));
  if (procedure.papers.length === 0) throw new Refusal(`Thủ tục "${slug}" chưa có tờ khai để in.`);
  return procedure;
}

interface ReadAnswers {
  /** Those that are shown; hidden ones do not belong on the paper. */
  readonly answers: Answers;
  readonly module: CheckedProcedure;
}

/** Reads a file of answers, or one of `cases/`, whose answers stand under `answers`. */
function readAnswers(path: string, procedure: Procedure): ReadAnswers {
  const given = readJson(path);
  const isCase = isObject(given.answers) && isObject(given.expect);
  const module = openProcedure(compileProcedure(procedure, 'vi'));
  return {
    module,
    answers: visibility(module.declaration, (isCase ? given.answers : given) as Answers).answers,
  };
}

function readJson(path: string): Record<string, unknown> {
  if (!existsSync(path)) throw new Refusal(`Không tìm thấy tệp câu trả lời ${path}.`);
  const read = readAnswersFile(path);
  if ('fault' in read) throw new Refusal(read.fault);
  if (isObject(read.value)) return read.value;
  throw new Refusal(`${path} phải là một đối tượng JSON, bắt đầu bằng dấu {.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeIssues({ module, answers }: ReadAnswers): string {
  const issues = module.declaration.validate(answers);
  if (issues.length === 0) return 'Câu trả lời hợp lệ.';
  const lines = issues.map(({ path, keyword }) => `  ${path || 'tờ khai'}: ${keyword}`);
  return `Lưu ý: câu trả lời chưa hợp lệ ở ${issues.length} chỗ, vẫn in như đã khai:\n${lines.join('\n')}`;
}
