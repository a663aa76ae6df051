import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type LoadedDeclaration,
  loadDeclaration,
  loadProcedure,
  type Schema,
  textOf,
} from '@dvc-kit/procedure';
import { compileForm, type FormPlan, type Issue, openForm, validateWhole } from '@dvc-kit/validation';
import { readAnswersFile } from '../answers/answers-file.ts';
import { issueWords } from '../answers/issue-words.ts';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { wordsOnly } from '../command-line/words-only.ts';
import { describeProblems } from '../problems/describe-problems.ts';
import { noSuchProcedure } from '../procedure-folder/no-such-procedure.ts';
import { procedureFolder } from '../procedure-folder/procedure-folder.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage =
  'Cách dùng: npm run dvc -- validate <tên hoặc thư mục của thủ tục, hoặc tệp declaration.schema.json> <tệp trả lời.json>';

/**
 * `dvc validate <name or schema> <answers.json>`: the issues of a file of answers as a JSON array of
 * `{path, keyword, message}`, by the schema alone and as the file stands; a worked case is such a file too. Gives 0 when there are none.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [wanted, file, ...rest] = wordsOnly('validate', args, usage);
  if (wanted === undefined || file === undefined || rest.length) return refuse(usage);
  const loaded = load(wanted);
  if (typeof loaded === 'string') return refuse(loaded);
  const { declaration, problems } = loaded;
  if (!declaration || problems.some(({ severity }) => severity === 'error'))
    return refuse(describeProblems(problems));
  const answers = readAnswersFile(pathFromEditor(file));
  if ('fault' in answers) return refuse(answers.fault);
  const checked = check(loaded, declaration, answersIn(answers.value));
  if (typeof checked === 'string') return refuse(checked);
  const { plan, issues } = checked;
  const lines = issues.map((issue) => ({
    path: issue.path,
    keyword: issue.keyword,
    message: issueWords(issue, plan),
  }));
  console.log(JSON.stringify(lines, null, 2));
  return issues.length > 0 ? 1 : 0;
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

/** The declaration that is meant, or why there is none. */
function load(wanted: string): LoadedDeclaration | string {
  const folder = procedureFolder(wanted);
  const path = pathFromEditor(wanted);
  if (folder !== undefined) {
    if (!existsSync(join(folder, 'declaration.schema.json')))
      return `Thủ tục "${wanted}" chỉ để đọc: không có tờ khai, nên không có câu trả lời nào để kiểm tra.`;
    const { problems } = loadProcedure(folder);
    return { ...loadDeclaration(join(folder, 'declaration.schema.json')), problems };
  }
  if (!existsSync(path))
    return /[\\/]|\.json$/.test(wanted)
      ? `Không tìm thấy tệp "${wanted}". Kiểm tra lại đường dẫn.`
      : noSuchProcedure(wanted, schemas);
  return loadDeclaration(path);
}

/** A worked case holds the answers beside what it expects. */
function answersIn(file: unknown): unknown {
  const isCase = typeof file === 'object' && file !== null && 'answers' in file && 'expect' in file;
  return isCase ? file.answers : file;
}

/** What no rule for definitions has named, and yet neither Ajv nor the plan can be made of, is told as it was met. */
function check(
  loaded: LoadedDeclaration,
  declaration: Schema,
  answers: unknown,
): { readonly plan: FormPlan; readonly issues: readonly Issue[] } | string {
  try {
    const form = openForm(compileForm(declaration, (schema, place) => textOf(loaded, schema, place, 'vi')));
    return { plan: form.plan, issues: validateWhole(declaration, answers) };
  } catch (error) {
    return `Không dựng được biểu mẫu từ tờ khai này: ${(error as Error).message}`;
  }
}
