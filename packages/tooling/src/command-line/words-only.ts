import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** What a command without options was called with. Throws a refusal that names the first option among it. */
export function wordsOnly(command: string, args: readonly string[], usage: string): readonly string[] {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const option = tokens.find(({ kind }) => kind === 'option');
  if (option?.kind === 'option')
    throw new Refusal(`Lệnh ${command} không có tùy chọn "${option.rawName}"; bỏ tùy chọn đó đi.\n${usage}`);
  return positionals;
}
