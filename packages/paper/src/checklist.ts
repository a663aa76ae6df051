import { heading, paragraph, words } from './checklist-blocks.ts';
import { printableText } from './fill/printable-text.ts';
import type { FilledBlock, FilledCell, Run, ScanBlock, SheetBlock } from './filled-block.ts';

/**
 * What a citizen takes along to the desk, in the words that she read on the screen. Nothing personal in it, so that it may
 * lie open on a shared printer, unless she wished the code of her declaration on it.
 */
export interface Checklist {
  readonly language: 'vi' | 'en';
  /** "Bạn mang theo" */
  readonly title: string;
  /** Name of the procedure. */
  readonly procedure: string;
  /** "Mã thủ tục: 1.001193"; '' for a procedure without a code. */
  readonly code: string;
  readonly attachments: {
    /** Over the boxes to tick, the papers and what is to be done with them. */
    readonly columns: readonly [string, string, string];
    readonly rows: readonly {
      readonly name: string;
      readonly note: string;
      /** Whether it is to be taken along: a paper that is waived has no box to tick. */
      readonly isNeeded: boolean;
    }[];
  };
  /** Where, when, how long: each under its heading. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly fees: {
    readonly title: string;
    readonly columns: readonly [string, string];
    /** What is paid for, and how much; the sum last. Without rows nothing is to be paid. */
    readonly rows: readonly (readonly [string, string])[];
    /** Said in place of the table when it has no rows. */
    readonly none: string;
  };
  /** Her declaration as a code, with words beside it. */
  readonly scan?: Omit<ScanBlock, 'block'>;
}

/** The checklist in the blocks that official forms are made of, so that it is laid out and tagged like them. */
export function checklistBlocks(checklist: Checklist): SheetBlock[] {
  const { title, procedure, code, attachments, sections, fees, scan } = checklist;
  return [
    { block: 'title', text: printableText(title).toUpperCase(), note: printableText(procedure) },
    ...(code === '' ? [] : [paragraph(code, 'center')]),
    table(
      attachments.columns,
      [8, 46, 46],
      attachments.rows.map(({ name, note, isNeeded }) => [isNeeded ? [box] : [], words(name), words(note)]),
    ),
    ...sections.flatMap((section) => [
      heading(section.title),
      ...section.lines.map((line) => paragraph(line, 'left')),
    ]),
    heading(fees.title),
    fees.rows.length === 0
      ? paragraph(fees.none, 'left')
      : table(
          fees.columns,
          [64, 36],
          fees.rows.map((row, index) => row.map((text) => words(text, index === fees.rows.length - 1))),
        ),
    ...(scan ? [{ block: 'scan', ...scan } as const] : []),
  ];
}

const box: Run = { run: 'tick', text: '', isTicked: false };

function table(
  titles: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly (readonly Run[])[])[],
): FilledBlock {
  return {
    block: 'table',
    columns: titles.map((title, index) => ({
      title: words(title, true),
      width: widths[index] ?? 1,
    })),
    rows: rows.map((cells) => cells.map((runs): FilledCell => ({ runs, isHeader: false }))),
  };
}
