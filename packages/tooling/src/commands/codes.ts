import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CodeDictionary, encodeAnswers } from '@dvc-kit/dossier/code';
import { visibility } from '@dvc-kit/engine';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { codeDictionaries, freeze, newestOf, nextDictionary } from '../codes/code-dictionaries.ts';
import { codeVersion } from '../codes/code-version.ts';
import { Refusal } from './refusal.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- codes [--freeze]';

/**
 * `dvc codes [--freeze]`: how large the codes of all worked cases get, and which procedures ask for answers that their dictionary does
 * not know. `--freeze` writes the next dictionary of those; none that is there is ever changed. Gives 1 where a code is too large for paper.
 */
export async function run(args: readonly string[]): Promise<number> {
  const isFreezing = readArguments(args);
  const dictionaries = codeDictionaries(schemas);
  const procedures = loadSchemas(schemas).procedures.filter(
    ({ declaration, file }) => declaration !== null && file.code,
  );
  for (const procedure of procedures) {
    const next = nextDictionary(dictionaries, procedure);
    if (!next) continue;
    if (isFreezing) {
      const path = freeze(schemas, next, procedure);
      dictionaries.push(next);
      console.log(`Đã đóng băng ${relative(dirname(schemas), path)}.`);
    } else
      console.warn(
        `${procedure.slug}: tờ khai có mục mà từ điển mã chưa biết. Mã vẫn đúng, chỉ to hơn; viết từ điển tiếp theo bằng codes --freeze.`,
      );
  }
  return tellSizes(procedures.flatMap((procedure) => codesOf(procedure, newestOf(dictionaries, procedure))));
}

function readArguments(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { freeze: { type: 'boolean' } } }).values.freeze === true;
  } catch {
    throw new Refusal(usage);
  }
}

interface CaseCode {
  readonly name: string;
  readonly letters: number;
}

function codesOf(procedure: Procedure, dictionary: CodeDictionary | undefined): CaseCode[] {
  if (!dictionary) return [];
  const module = openProcedure(compileProcedure(procedure, 'vi'));
  return procedure.cases.map(({ name, answers }) => {
    const shown = visibility(module.declaration, answers as Answers).answers;
    const { length: letters } = encodeAnswers(shown, module.version, dictionary);
    return { name: `${procedure.slug}: ${name}`, letters };
  });
}

function tellSizes(codes: readonly CaseCode[]): number {
  const sorted = [...codes].sort((a, b) => a.letters - b.letters);
  const largest = sorted.at(-1);
  if (!largest) throw new Refusal('Chưa có từ điển mã nào: npm run dvc -- codes --freeze');
  const told = ({ letters }: CaseCode) =>
    `${letters} ký tự, QR phiên bản ${codeVersion(letters) ?? 'quá 20'}`;
  const at = (part: number) => told(sorted[Math.floor(part * (sorted.length - 1))] ?? largest);
  console.log(`${sorted.length} tờ khai mẫu. Giữa: ${at(0.5)}. 90 %: ${at(0.9)}.`);
  console.log(`Lớn nhất: ${told(largest)} (${largest.name}).`);
  return codeVersion(largest.letters) === null ? 1 : 0;
}
