import type { Answers, Json } from '@dvc-kit/validation';
import type { AnswerRun, FilledBlock, FilledCell, Run, SignatureBox } from '../filled-block.ts';
import type { PaperBlock, PaperCell, PaperModule, SignatureParts } from '../paper-module.ts';
import { visit } from '../visit.ts';
import { answerAt } from './answer-at.ts';
import { type Filling, fillParts, nameOf } from './fill-parts.ts';
import type { UnitNames } from './write-address.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * The paper with these answers in it; blank, with dotted lines to write on, where there is no answer or where
 * `answers` is null. Meant for the answers that are shown: hidden ones are for the caller to leave out.
 */
export function fillPaper(paper: PaperModule, answers: Answers | null, units: UnitNames): FilledBlock[] {
  const filling: Filling = { answers: answers ?? {}, units, base: '' };
  const source: FilledBlock = { block: 'source', text: paper.source };
  return [...paper.blocks.flatMap((block) => fillBlock(block, filling)), source];
}

function fillBlock(block: PaperBlock, filling: Filling): FilledBlock | FilledBlock[] {
  return visit('block', block, {
    'national-header': ({ left }) => ({
      block: 'national-header',
      // Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1.
      name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      left: left.map((parts) => fillParts(parts, filling).map(undotted)),
    }),
    title: (title) => title,
    addressee: ({ parts }) => ({ block: 'addressee', runs: fillParts(parts, filling).map(undotted) }),
    line: ({ parts, indent = false, each }) =>
      (each ? itemsOf(each, filling) : [filling]).map((one) => ({
        block: 'line',
        runs: fillParts(parts, one),
        indent,
      })),
    paragraph: ({ parts, align = 'justify' }) => ({
      block: 'paragraph',
      runs: fillParts(parts, filling),
      align,
    }),
    table: (table) => fillTable(table, filling),
    'place-and-date': ({ parts }) => ({
      block: 'place-and-date',
      runs: fillParts(parts, filling).map(undotted),
    }),
    signatures: ({ boxes }) => ({
      block: 'signatures',
      boxes: boxes.map((box) => fillSignature(box, filling)),
    }),
    footnotes: (footnotes) => ({ ...footnotes, title: 'Chú thích:' }),
  });
}

type Table = Extract<PaperBlock, { block: 'table' }>;

function fillTable({ columns, rows, each }: Table, filling: Filling): FilledBlock {
  const titles = columns.map(({ title, width }) => ({ title: fillParts(title, filling), width }));
  const fixed = rows.map((cells) => fillRow(cells, columns.length > 1, filling));
  return {
    block: 'table',
    columns: titles,
    rows: [...fixed, ...(each ? fillItems(each, rows.length, filling) : [])],
  };
}

/** Rows are numbered on from those that always stand above them. */
function fillItems(
  { cells, ...list }: NonNullable<Table['each']>,
  above: number,
  filling: Filling,
): FilledCell[][] {
  return itemsOf(list, filling).map(({ ordinal, ...one }) =>
    fillRow(cells, false, ordinal === undefined ? one : { ...one, ordinal: ordinal + above }),
  );
}

/** What fills the row of every item of the list, and empty ones up to the number that the official form has. */
function itemsOf(
  { list, minRows }: { readonly list: string; readonly minRows: number },
  filling: Filling,
): Filling[] {
  const found = answerAt(filling.answers, list);
  const items: readonly Json[] = Array.isArray(found) ? found : [];
  return Array.from({ length: Math.max(items.length, minRows) }, (_, index) => {
    const row = { ...filling, answers: items[index] ?? null, base: `${list}.${index}` };
    return index < items.length ? { ...row, ordinal: index + 1 } : row;
  });
}

/**
 * In a table of several columns, a first cell that is no answer names its row. A cell that holds nothing but an answer
 * is itself the room to write in; behind a label dots are.
 */
function fillRow(cells: readonly PaperCell[], canHaveHeader: boolean, filling: Filling): FilledCell[] {
  return cells.map((cell, column) => {
    const runs = fillParts(cell, filling);
    const [only] = runs;
    const isRoom = runs.length === 1 && only?.run === 'answer' && only.dots === 'to-end';
    return {
      runs: isRoom ? [{ ...only, dots: 'none' }] : runs,
      isHeader: canHaveHeader && column === 0 && cell.length > 0 && cell.every(({ part }) => part === 'text'),
    };
  });
}

function fillSignature(box: SignatureParts, filling: Filling): SignatureBox {
  return {
    date: fillParts(box.date, filling).map(undotted),
    title: fillParts(box.title, filling),
    note: box.note,
    content: fillParts(box.content, filling),
    name: box.name ? writeAnswer(box.name, filling.answers, filling.units) : '',
    ...(box.name && { nameFrom: nameOf(box.name.path, filling) }),
    lines: box.lines.map((parts) => fillParts(parts, filling)),
  };
}

/** An answer without dots behind it, which would tear apart a centred line or a date; a blank keeps its own. */
function undotted(run: Run): Run {
  return run.run === 'answer' && run.text !== '' ? ({ ...run, dots: 'none' } satisfies AnswerRun) : run;
}
