import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CodeDictionary,
  type CodedAnswers,
  decodeAnswers,
  type FaultyCode,
} from '@dvc-kit/dossier/code';
import { fitAnswers } from '@dvc-kit/dossier/coded-answers';
import { type LoadedProcedure, loadProcedure, type Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
  type Json,
  openProcedure,
  type ProcedureModule,
  validateWhole,
} from '@dvc-kit/validation';
import { issueWords } from '../answers/issue-words.ts';
import { codeDictionaries } from '../codes/code-dictionaries.ts';
import { pagesOfPdf } from '../codes/pages-of-pdf.ts';
import { readCodes } from '../codes/read-codes.ts';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { wordsOnly } from '../command-line/words-only.ts';
import { describeProblems } from '../problems/describe-problems.ts';
import { slugOfCode } from '../procedure-folder/no-such-procedure.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- read-code <ảnh PNG, JPEG hoặc tệp PDF>';

/** What is rendered of a PDF: a module of 0.6 mm has seven pixels. */
const DPI = 300;

/** What the command prints. */
interface ReadCode {
  readonly procedure: { readonly code: string; readonly slug: string; readonly name: string };
  /** Of the definition that the declaration was filled in by, and of the one here that it was judged by. */
  readonly version: { readonly filledIn: number; readonly judged: number };
  /** As they stand in the definition here. */
  readonly answers: Answers;
  /** Those of another version that have no place here. */
  readonly misfits: readonly { readonly path: string; readonly value: Json; readonly message: string }[];
  readonly issues: readonly { readonly path: string; readonly keyword: string; readonly message: string }[];
}

/**
 * `dvc read-code <picture or PDF>`: the answers of a declaration from its code, as JSON, with the verdict that `validate` gives on them.
 * Gives 0 when they are all there and right.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [file, ...rest] = wordsOnly('read-code', args, usage);
  if (file === undefined || rest.length) throw new Refusal(usage);
  const coded = readOne(await textsIn(pathFromEditor(file)), file, codeDictionaries(schemas));
  const read = judged(coded);
  console.log(JSON.stringify(read, null, 2));
  return read.issues.length + read.misfits.length > 0 ? 1 : 0;
}

const isOurs = (text: string) => !isFault(decodeAnswers(text, []), 'not-one');

async function textsIn(path: string): Promise<string[]> {
  const texts = new Set<string>();
  for (const picture of picturesIn(path)) {
    const found = await readCodes(picture, isOurs).catch(() => {
      throw new Refusal(`Tệp "${path}" không phải ảnh PNG, JPEG hay PDF, hoặc bị hỏng. Chọn tệp khác.`);
    });
    for (const text of found) texts.add(text);
  }
  return [...texts];
}

function picturesIn(path: string): Uint8Array[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal(`Không đọc được tệp "${path}". Kiểm tra lại đường dẫn và quyền đọc tệp.`);
  }
  // A PDF may have some bytes before its head.
  return bytes.subarray(0, 1024).includes('%PDF-') ? pagesOfPdf(path, DPI) : [bytes];
}

function readOne(
  texts: readonly string[],
  file: string,
  dictionaries: readonly CodeDictionary[],
): CodedAnswers {
  const own = texts.filter(isOurs);
  if (texts.length === 0)
    throw new Refusal(
      `Không thấy mã QR nào trong "${file}". Chụp lại gần hơn, đủ sáng, lấy trọn mã cả lề trắng quanh mã; hoặc quét từ 150 dpi trở lên.`,
    );
  if (own.length === 0)
    throw new Refusal(
      `Mã trong "${file}" không phải mã tờ khai. Tìm mã ở tờ danh sách mang theo của người nộp.`,
    );
  if (own.length > 1)
    throw new Refusal(`Trong "${file}" có ${own.length} mã tờ khai. Đưa vào từng ảnh, mỗi ảnh một mã.`);
  const read = decodeAnswers(own[0]!, dictionaries);
  if ('fault' in read) throw new Refusal(faultWords(read));
  return read;
}

const isFault = (read: CodedAnswers | FaultyCode, fault: FaultyCode['fault']) =>
  'fault' in read && read.fault === fault;

function faultWords({ fault, procedure }: FaultyCode): string {
  const of = procedure ? `thủ tục ${procedure.code}, phiên bản ${procedure.version}` : '';
  const again = 'Chụp hoặc quét lại cho rõ; vẫn vậy thì nhập theo tờ khai giấy.';
  const words: Readonly<Record<FaultyCode['fault'], string>> = {
    'not-one': 'Mã này không phải mã tờ khai.',
    'newer-format': 'Mã viết theo quy cách mới hơn bộ công cụ này. Cập nhật bộ công cụ rồi đọc lại.',
    'unknown-procedure': `Mã của ${of}: ở đây chưa có từ điển mã nào của thủ tục đó. Cập nhật thư mục schemas rồi đọc lại.`,
    'unknown-dictionary': `Mã của ${of} dùng một từ điển mã không có ở đây. Cập nhật thư mục schemas rồi đọc lại.`,
    'cut-off': `Mã${of && ` của ${of}`} bị thiếu một phần. ${again}`,
    damaged: `Mã của ${of} bị hỏng, hoặc từ điển của nó đã bị sửa. ${again}`,
  };
  return words[fault];
}

/** By the procedure as it is here. */
function judged(coded: CodedAnswers): ReadCode {
  const procedure = procedureOf(coded.procedure.code);
  const module = openProcedure(compileProcedure(procedure, 'vi'));
  if (coded.procedure.version > module.version)
    console.warn(
      `Lưu ý: tờ khai điền theo phiên bản ${coded.procedure.version}, ở đây mới có phiên bản ${module.version}. Cập nhật thư mục schemas rồi đọc lại.`,
    );
  const { answers, misfits } = fitAnswers(coded, module, new Date().toISOString().slice(0, 10));
  return {
    procedure: { code: module.code, slug: module.slug, name: module.name },
    version: { filledIn: coded.procedure.version, judged: module.version },
    answers,
    misfits: misfits.map(({ path, value, why }) => ({ path, value, message: misfitWords(path, why) })),
    issues: issuesOf(answers, procedure, module),
  };
}

const NONE: LoadedProcedure = { procedure: null, problems: [] };

function procedureOf(code: string): Procedure {
  const slug = slugOfCode(code, schemas);
  const { procedure, problems } = slug ? loadProcedure(join(schemas, 'procedures', slug)) : NONE;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refusal(describeProblems(errors));
  if (!procedure?.declaration)
    throw new Refusal(
      `Mã của thủ tục ${code}, ở đây không còn tờ khai nào của thủ tục đó. Nhập theo tờ khai giấy.`,
    );
  return procedure;
}

function issuesOf(answers: Answers, { declaration }: Procedure, { declaration: { plan } }: ProcedureModule) {
  return validateWhole(declaration!, answers).map((issue) => ({
    path: issue.path,
    keyword: issue.keyword,
    message: issueWords(issue, plan),
  }));
}

/** Of an answer that stands in no field any more: the officer looks for its place herself. */
function misfitWords(path: string, why: string): string {
  const reasons: Readonly<Record<string, string>> = {
    gone: 'tờ khai bây giờ không hỏi mục này',
    type: 'tờ khai bây giờ hỏi mục này theo kiểu khác',
    option: 'tờ khai bây giờ không có lựa chọn này',
  };
  return `"${path}": ${reasons[why] ?? why}; xem lại theo tờ khai giấy.`;
}
