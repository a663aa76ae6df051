import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** One thing that the guide tells an editor to do, or to expect. `schemas/…` names a file of the project. */
export type Step =
  | { readonly do: 'change'; readonly file: string; readonly before: string; readonly after: string }
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'copy'; readonly from: string; readonly to: string }
  | { readonly do: 'run'; readonly words: readonly string[]; readonly told: string };

/** One of the changes that it shows. */
export interface Change {
  readonly title: string;
  readonly steps: readonly Step[];
}

/**
 * The changes that the guide shows, as steps that can be done. Every block of code in them has to be one: it follows a
 * line that says what it is.
 */
export function changesOf(guide: string): Change[] {
  const changes: { title: string; blocks: Block[] }[] = [];
  let open: Block[] | undefined;
  for (const node of fromMarkdown(guide).children) {
    const text = guide.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'heading' && node.depth <= 2) {
      const [, title] = /^## (\d+\. .*)/.exec(text) ?? [];
      open = title === undefined ? undefined : [];
      if (title !== undefined && open) changes.push({ title, blocks: open });
    } else open?.push(node.type === 'code' ? { code: node.value } : { prose: text.replace(/\s+/g, ' ') });
  }
  return changes.map(({ title, blocks }) => ({ title, steps: stepsIn(title, blocks) }));
}

/** A paragraph or list as it is written, wherever its lines break, or a block of code. */
interface Block {
  readonly prose?: string;
  readonly code?: string;
}

const sentence = {
  before: /Trong tệp `([^`]+)`, tìm:$/,
  after: /[Ss]ửa thành:$/,
  gone: /Trong tệp `([^`]+)`, xóa:$/,
  file: /Tạo tệp `([^`]+)`:$/,
  run: /Chạy `npm run dvc -- ([^`]+)`; máy trả lời:$/,
  copy: /Chép thư mục `([^`]+)` thành `([^`]+)`/g,
};

function stepsIn(title: string, blocks: readonly Block[]): Step[] {
  const steps: Step[] = [];
  let open: { file: string; before: string } | undefined;
  let line = '';
  for (const { code, prose = '' } of blocks) {
    if (code === undefined) {
      line = prose;
      for (const [, from = '', to = ''] of line.matchAll(sentence.copy)) steps.push({ do: 'copy', from, to });
      continue;
    }
    const { before, gone, file, run } = meant(line);
    if (before !== undefined) open = { file: before, before: code };
    else if (gone !== undefined) steps.push({ do: 'change', file: gone, before: code, after: '' });
    else if (file !== undefined) steps.push({ do: 'write', file, text: code });
    else if (run !== undefined) steps.push({ do: 'run', words: wordsOf(run), told: code });
    else if (open && sentence.after.test(line)) {
      steps.push({ do: 'change', ...open, after: code });
      open = undefined;
    } else throw new Error(`guide: "${title}" does not say what to do with\n${code}`);
    line = '';
  }
  if (open) throw new Error(`guide: "${title}" does not say what becomes of\n${open.before}`);
  return steps;
}

/** What the words before a block of code ask for: the file, or the words of a command. */
function meant(line: string) {
  const said = (pattern: RegExp) => pattern.exec(line)?.[1];
  return {
    before: said(sentence.before),
    gone: said(sentence.gone),
    file: said(sentence.file),
    run: said(sentence.run),
  };
}

/** As a shell would part them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Does what the step says to the files in `home`, which holds `schemas`. */
export function follow(home: string, step: Exclude<Step, { do: 'run' }>): void {
  if (step.do === 'copy') cpSync(join(home, step.from), join(home, step.to), { recursive: true });
  else if (step.do === 'write') {
    mkdirSync(dirname(join(home, step.file)), { recursive: true });
    writeFileSync(join(home, step.file), `${step.text}\n`);
  } else {
    const path = join(home, step.file);
    writeFileSync(path, replaced(readFileSync(path, 'utf8'), step));
  }
}

/** Places that Ctrl+F may lead past before the right one. */
const mostFound = 8;

/**
 * Lines count without what they are indented by: the guide shows them at the margin. `…` stands for words that are in
 * the file, whatever they are, and are kept one after the other.
 */
function replaced(text: string, { file, before, after }: Extract<Step, { do: 'change' }>): string {
  const lines = text.split('\n');
  const wanted = before.split('\n').map(matching);
  const isAt = (at: number) => wanted.every((line, index) => line.test(lines[at + index] ?? ''));
  const places = [...lines.keys()].filter(isAt);
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`guide: these lines stand ${places.length} times in ${file}\n${before}`);
  const [first = ''] = before.split('\n').flatMap((line) => /\S.*\w[^…]*/.exec(line) ?? []);
  const found = text.split(first.split('…')[0] ?? '').length - 1;
  if (found > mostFound) throw new Error(`guide: who looks for "${first}" finds ${found} places in ${file}`);
  const here = lines.slice(place, place + wanted.length);
  const kept = here.flatMap((line, index) => wanted[index]?.exec(line)?.slice(1) ?? []);
  const indent = indentOf(here[0] ?? '').slice(indentOf(before).length);
  const put = after === '' ? [] : after.replaceAll('…', () => kept.shift() ?? '…').split('\n');
  lines.splice(place, wanted.length, ...put.map((line) => `${indent}${line}`));
  return lines.join('\n');
}

function matching(line: string): RegExp {
  const [first = '', ...others] = line
    .trim()
    .split('…')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^ *${[first, ...others].join('(.*)')}$`);
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}
