import { strFromU8, unzipSync } from 'fflate';
import type { FilledBlock, FilledCell, Run } from '../src/filled-block.ts';

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
  switch (block.block) {
    case 'national-header':
      return [...block.left.map(reading), block.name, block.motto];
    case 'title':
      return [block.text, block.note ?? ''];
    case 'table':
      return [...block.columns.map(({ title }) => reading(title)), ...block.rows.flat().map(readingOfCell)];
    case 'signatures':
      return block.boxes.flatMap(({ date, title, note, content, name, lines }) => [
        reading(date),
        reading(title),
        note,
        reading(content),
        name,
        ...lines.map(reading),
      ]);
    case 'footnotes':
      return [block.title, ...block.notes.map(({ mark, text }) => `${mark} ${text}`)];
    default:
      return [reading(block.runs)];
  }
}

const readingOfCell = ({ runs }: FilledCell) => reading(runs);

function reading(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text))
    .join('');
}

/** Without white space, which a line end, a tab and a box may each stand for. */
export const letters = (text: string): string => text.replace(/\s+/g, '');
