import { strFromU8, unzipSync } from 'fflate';
import type { FilledBlock, FilledCell, Run } from '../src/filled-block.ts';
import { visit } from '../src/visit.ts';

/** A part of the file, as text. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unzipSync(docx)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The text of the document as it is copied out: a line for each paragraph, dotted lines left out. */
export function textOfDocx(docx: Uint8Array): string {
  return partOf(docx, 'word/document.xml')
    .replace(/<w:p[ >]/g, '\n$&')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Every label and answer of the paper, in the order of the official form. */
export function textsOf(blocks: readonly FilledBlock[]): string[] {
  return blocks.flatMap(textsOfBlock).filter((text) => text !== '');
}

function textsOfBlock(block: FilledBlock): string[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => [reading(runs)];
  return visit('block', block, {
    'national-header': ({ left, name, motto }) => [...left.map(reading), name, motto],
    title: ({ text, note = '' }) => [text, note],
    addressee: line,
    line,
    paragraph: line,
    table: ({ columns, rows }) => [
      ...columns.map(({ title }) => reading(title)),
      ...rows.flat().map(readingOfCell),
    ],
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, note, content, name, lines }) => [
        reading(date),
        reading(title),
        note,
        reading(content),
        name,
        ...lines.map(reading),
      ]),
    footnotes: ({ title, notes }) => [title, ...notes.map(({ mark, text }) => `${mark} ${text}`)],
  });
}

const readingOfCell = ({ runs }: FilledCell) => reading(runs);

function reading(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text))
    .join('');
}

/** Without white space, which a line end, a tab and a box may each stand for. */
export const letters = (text: string): string => text.replace(/\s+/g, '');
