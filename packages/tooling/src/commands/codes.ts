import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CodeDictionary, encodeAnswers } from '@dvc-kit/dossier/code';
import { visibility } from '@dvc-kit/engine';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { codeDictionaries, freeze, moduleOf, newestOf, nextDictionary } from '../codes/code-dictionaries.ts';
import { codeVersion } from '../codes/code-version.ts';
import { tryCode } from '../codes/try-codes.ts';
import { Refusal } from '../command-line/refusal.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- codes [--freeze] [--read [--seed 1]]';

/** Of a hundred codes that are printed and photographed, so many have to be read. */
const MUST_BE_READ = 95;

/**
 * `dvc codes [--freeze] [--read]`: how large the codes of all worked cases get, and which procedures ask for answers that their dictionary
 * does not know. `--freeze` writes the next dictionary of those; none that is there is ever changed. `--read` prints each code, photographs
 * it as the seed will have it and reads it again. Gives 1 where a code is too large for paper, or too few are read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { isFreezing, seed } = readArguments(args);
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
  const codes = procedures.flatMap((procedure) => codesOf(procedure, newestOf(dictionaries, procedure)));
  const isTooLarge = tellSizes(codes);
  return isTooLarge || (seed !== undefined && (await areTooFewRead(codes, seed))) ? 1 : 0;
}

/** A seed where codes are to be read. */
function readArguments(args: readonly string[]): { readonly isFreezing: boolean; readonly seed?: number } {
  try {
    const options = {
      freeze: { type: 'boolean' },
      read: { type: 'boolean' },
      seed: { type: 'string' },
    } as const;
    const { freeze, read, seed = '1' } = parseArgs({ args: [...args], options }).values;
    if (!/^\d+$/.test(seed)) throw new Refusal(usage);
    return { isFreezing: freeze === true, ...(read && { seed: Number(seed) }) };
  } catch {
    throw new Refusal(usage);
  }
}

interface CaseCode {
  readonly name: string;
  readonly text: string;
}

function codesOf(procedure: Procedure, dictionary: CodeDictionary | undefined): CaseCode[] {
  if (!dictionary) return [];
  const module = moduleOf(procedure);
  return procedure.cases.map(({ name, answers }) => {
    const shown = visibility(module.declaration, answers as Answers).answers;
    return { name: `${procedure.slug}: ${name}`, text: encodeAnswers(shown, module.version, dictionary) };
  });
}

/** Gives whether one is too large. */
function tellSizes(codes: readonly CaseCode[]): boolean {
  const sorted = [...codes].sort((a, b) => a.text.length - b.text.length);
  const largest = sorted.at(-1);
  if (!largest) throw new Refusal('Chưa có từ điển mã nào: npm run dvc -- codes --freeze');
  const told = ({ text: { length } }: CaseCode) =>
    `${length} ký tự, QR phiên bản ${codeVersion(length) ?? 'quá 20'}`;
  const at = (part: number) => told(sorted[Math.floor(part * (sorted.length - 1))] ?? largest);
  console.log(`${sorted.length} tờ khai mẫu. Giữa: ${at(0.5)}. 90 %: ${at(0.9)}.`);
  console.log(`Lớn nhất: ${told(largest)} (${largest.name}).`);
  return codeVersion(largest.text.length) === null;
}

/** What is too large for paper was told already. */
async function areTooFewRead(all: readonly CaseCode[], seed: number): Promise<boolean> {
  const codes = all.filter(({ text }) => codeVersion(text.length) !== null);
  const missed: string[] = [];
  for (const [index, { name, text }] of codes.entries()) {
    const { isRead, shot } = await tryCode(text, seed * 1_000_003 + index);
    if (!isRead) missed.push(`  ${name}: ${text.length} ký tự, ${JSON.stringify(shot)}`);
  }
  const share = (100 * (codes.length - missed.length)) / codes.length;
  console.log(
    `In ra rồi chụp lại (hạt giống ${seed}): đọc được ${codes.length - missed.length} trên ${codes.length} mã, ${share.toFixed(1)} %; phải đạt ${MUST_BE_READ} %.`,
  );
  for (const line of missed) console.log(line);
  return share < MUST_BE_READ;
}
