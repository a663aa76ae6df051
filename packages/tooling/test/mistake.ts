import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * One file of `mistakes/`: what an editor did to the sound sample in `mistakes/sound/schemas`, and all that
 * `dvc check` then says. Three parts between lines of `---`: what she did, in a sentence; the edits; the words. A fourth, where
 * no machine can follow the words: the edits of an editor who does what they say, after which nothing is told.
 *
 * Edits stand below the name of a file (`@ communes/00000.json`): `-` what goes, found once in the file, `+` what comes;
 * `+` alone is the whole file. Others are `@ delete <path>`, `@ rename <path> <path>` and `@ copy <path> <path>`.
 * `<U+FEFF>` is that character, which would be invisible or be repaired by programs if it stood here.
 */
export interface Mistake {
  readonly name: string;
  readonly did: string;
  readonly edits: string;
  readonly told: string;
  readonly wayOut: string | undefined;
}

const folder = fileURLToPath(new URL('mistakes/', import.meta.url));

export function readMistakes(): Mistake[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((file) => {
    const [did, edits, told, wayOut, ...rest] = readFileSync(join(folder, file), 'utf8').split(/^---\n/m);
    if (!did || edits === undefined || told === undefined || rest.length > 0)
      throw new Error(`mistakes: ${file} does not have three or four parts`);
    return { name: basename(file, '.txt'), did: did.trim(), edits, told: told.trimEnd(), wayOut };
  });
}

/** Runs `use` with a `schemas` folder that holds the sound sample with these edits, and takes it away again. */
export async function withEdits<T>(edits: string, use: (root: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'mistake-'));
  try {
    const root = join(home, 'schemas');
    cpSync(join(folder, 'sound', 'schemas'), root, { recursive: true });
    applyEdits(root, edits);
    return await use(root);
  } finally {
    rmSync(home, { recursive: true });
  }
}

export function applyEdits(root: string, edits: string): void {
  for (const edit of edits.split(/^@ /m).filter((one) => one.trim() !== '')) apply(root, edit);
}

function apply(root: string, edit: string): void {
  const [head = '', ...lines] = edit.trimEnd().split('\n');
  const [first = '', ...paths] = head.split(' ');
  const [from = '', to = ''] = paths.map((path) => join(root, path));
  if (first === 'delete') rmSync(from, { recursive: true });
  else if (first === 'rename') renameSync(from, to);
  else if (first === 'copy') cpSync(from, to, { recursive: true });
  else change(join(root, head), lines);
}

function change(path: string, lines: readonly string[]): void {
  const marked = (sign: string) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => unescaped(line.slice(2)));
  const [gone, come] = [marked('-').join('\n'), marked('+').join('\n')];
  if (gone === '') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${come}\n`);
    return;
  }
  const pieces = readFileSync(path, 'utf8').split(gone);
  if (pieces.length !== 2)
    throw new Error(`mistakes: "${gone}" stands ${pieces.length - 1} times in ${path}`);
  writeFileSync(path, pieces.join(come));
}

function unescaped(text: string): string {
  return text.replace(/<U\+([0-9A-F]{4,6})>/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}
