import { readFileSync } from 'node:fs';
import { units } from '@dvc-kit/administrative-units/current';
import type { Block, Part, Procedure } from '@dvc-kit/procedure';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock, Run } from '../src/filled-block.ts';

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
  switch (block.block) {
    case 'national-header':
      return [...block.left.flatMap(lined), block.name, block.motto];
    case 'title':
      return [block.text, ...(block.note ? [block.note] : [])];
    case 'table': {
      const row = (cells: readonly (readonly Run[])[]) =>
        `| ${cells.map((runs) => runs.map(read).join('')).join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map(({ runs }) => runs)));
      return [row(block.columns.map(({ title }) => title)), ...rows];
    }
    case 'signatures':
      return block.boxes.flatMap(({ date, title, note, content, name, lines }) =>
        [
          ...lined(date),
          ...lined(title),
          note,
          ...lined(content),
          '(chỗ ký)',
          name,
          ...lines.flatMap(lined),
        ].filter((line) => line !== ''),
      );
    case 'footnotes':
      return [block.title, ...block.notes.map(({ mark, text }) => `${mark} ${text}`)];
    default:
      return lined(block.runs);
  }
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
  if (run.run === 'tick') return `${run.text} ${run.isTicked ? '☒' : '☐'}`;
  if (run.run === 'boxes')
    return Array.from({ length: run.count }, (_, index) => `[${run.text[index] ?? ' '}]`).join('');
  if (run.run === 'text') return run.text;
  return run.text === '' && run.dots !== 'none' ? '……' : run.text;
}
