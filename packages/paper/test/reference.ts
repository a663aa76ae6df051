import { readFileSync } from 'node:fs';
import { units } from '@dvc-kit/administrative-units/current';
import type { Block, Part, Procedure } from '@dvc-kit/procedure';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock, Run } from '../src/filled-block.ts';
import { visit } from '../src/visit.ts';

/** The written reference of `paper.json`, packages/procedure/PAPER.md. */
const reference = readFileSync(new URL('../../procedure/PAPER.md', import.meta.url), 'utf8');

/** An example of the reference: what is written, and what it prints. */
export interface Example {
  readonly code: Block | Part;
  readonly printed: string;
}

const fenced = (label: string) => reference.split(`\`\`\`json ${label}\n`)[1]?.split('```')[0] ?? '';

/** The examples below the heading `### \`name\``. */
export function examplesOf(name: string): Example[] {
  return [...sectionOf(name).matchAll(/```json\n(.*?)```\n\n```text\n(.*?)\n?```/gs)].map(
    ([, code = '', printed = '']) => ({ code: JSON.parse(code), printed }),
  );
}

/** Every block and part that the reference has a section of. */
export function named(): string[] {
  return [...reference.matchAll(/^### `([^`]+)`$/gm)].map(([, name = '']) => name);
}

function sectionOf(name: string): string {
  return reference.split(`### \`${name}\`\n`)[1]?.split(/\n##/)[0] ?? '';
}

/** What the example prints on the blank form and with the answers of the reference. */
export function print(code: Block | Part): string {
  const block: Block = 'block' in code ? code : { block: 'line', parts: [code] };
  const declaration = JSON.parse(fenced('declaration'));
  const form = { name: 'Mẫu', issuedBy: 'Thông tư', evidence: { status: 'unverified', sources: [] } };
  const paper = { id: 'paper', fileName: 'mau', form, notOnPaper: {}, blocks: [block] };
  const procedure = {
    slug: 'mau',
    file: { code: '9.999999', checkedOn: '2026-11-22' },
    declaration,
    papers: [paper],
  };
  const module = compilePaper(procedure as unknown as Procedure, procedure.papers[0] as never);
  const lines = (answers: object | null) =>
    fillPaper(module, answers as never, units)
      .flatMap(linesOf)
      .join('\n');
  const [blank, filled] = [lines(null), lines(JSON.parse(fenced('answers')))];
  return blank === filled ? blank : `trống:\n${blank}\nđã điền:\n${filled}`;
}

function linesOf(block: FilledBlock): string[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => lined(runs);
  return visit('block', block, {
    'national-header': ({ left, name, motto }) => [...left.flatMap(lined), name, motto],
    title: ({ text, note }) => [text, ...(note ? [note] : [])],
    addressee: line,
    line,
    paragraph: line,
    table: ({ columns, rows }) => [
      rowOf(columns.map(({ title }) => title)),
      ...rows.map((cells) => rowOf(cells.map(({ runs }) => runs))),
    ],
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, note, content, name, lines }) =>
        [
          ...lined(date),
          ...lined(title),
          note,
          ...lined(content),
          '(chỗ ký)',
          name,
          ...lines.flatMap(lined),
        ].filter((one) => one !== ''),
      ),
    footnotes: ({ title, notes }) => [title, ...notes.map(({ mark, text }) => `${mark} ${text}`)],
    // Not of a block of `paper.json`, but of its head.
    source: () => [],
  });
}

function rowOf(cells: readonly (readonly Run[])[]): string {
  return `| ${cells.map((runs) => runs.map(read).join('')).join(' | ')} |`;
}

/** A line, and the dotted lines that follow it. */
function lined(runs: readonly Run[]): string[] {
  const extra = runs.reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
  // Dots that run on behind an answer are left out.
  const line = runs
    .map(read)
    .join('')
    .trim()
    .replace(/(?<=\S)……$/, '');
  return [...(line === '' ? [] : [line]), ...Array.from({ length: extra }, () => '……')];
}

function read(run: Run): string {
  return visit('run', run, {
    text: ({ text }) => text,
    answer: ({ text, dots }) => (text === '' && dots !== 'none' ? '……' : text),
    tick: ({ text, isTicked }) => `${text} ${isTicked ? '☒' : '☐'}`,
    boxes: ({ text, count }) =>
      Array.from({ length: count }, (_, index) => `[${text[index] ?? ' '}]`).join(''),
  });
}
