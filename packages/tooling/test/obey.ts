import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '@dvc-kit/procedure';
import { calledIn } from './called.ts';

/**
 * Does what each way out says where it leaves no choice: writes the one text that it names, runs the one command, deletes the
 * file. Gives the problems that are mended by that. `root` is the folder `schemas`.
 */
export async function obey(root: string, problems: readonly Problem[]): Promise<Problem[]> {
  const mended: Problem[] = [];
  // From the end of a file, so that what is still to come in it stays where it is.
  for (const problem of [...problems].reverse())
    if (remove(root, problem) || write(root, problem) || (await run(root, problem))) mended.push(problem);
  return mended;
}

/** A command that may be right is run; that it is right is for her to know. */
async function run(root: string, { remedy }: Problem): Promise<boolean> {
  const [, line] = /"npm run dvc -- ((?:rename|translate \S+ --still-right) [^"]+)"/.exec(remedy) ?? [];
  if (line === undefined) return false;
  const { status, said } = await calledIn(dirname(root), ...line.split(' '), '--schemas', root);
  if (status !== 0) throw new Error(said);
  return true;
}

function remove(root: string, { file, remedy }: Problem): boolean {
  if (!/rồi xóa tệp này\.$/.test(remedy)) return false;
  rmSync(join(dirname(root), file));
  return true;
}

/** The word that the message quotes, on the line that it names, as the way out has it. */
function write(root: string, { file, line, column, message, remedy }: Problem): boolean {
  const [, put] =
    /(?:[Ss]ửa lại thành|[Vv]iết lại thành|Ở đây chỉ có thể là) ("[^"]+"|true|false|null|\d+)(?=[.:,;]|$)/.exec(
      remedy,
    ) ?? [];
  if (put === undefined || line === undefined || column === undefined || remedy.includes('npm run'))
    return false;
  const path = join(dirname(root), file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const before = lines[line - 1] ?? '';
  const from = column - 1;
  const quoted = [...message.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  const bare = /(?:Giá trị|Tên khóa) ([^\s"]+)/.exec(message)?.[1];
  const words = [...quoted, ...(bare === undefined ? [] : [bare])].filter(
    (one) => one !== '' && `"${one}"` !== put,
  );
  // The word as a text of its own, else as a part of one, else as it stands.
  const tries = [
    ...words.map((one) => [`"${one}"`, put] as const),
    ...words.map((one) => [one, put.replace(/^"|"$/g, '')] as const),
  ];
  for (const [old, now] of tries) {
    const at = before.indexOf(old, old.startsWith('"') ? from : Math.max(0, from));
    if (at < 0) continue;
    lines[line - 1] = before.slice(0, at) + now + before.slice(at + old.length);
    writeFileSync(path, lines.join('\n'));
    return true;
  }
  return false;
}
