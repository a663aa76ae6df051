import { heading, paragraph, words } from './checklist-blocks.ts';
import { printableText } from './fill/printable-text.ts';
import type { Run, ScanBlock, SheetBlock } from './filled-block.ts';

/** What a citizen keeps of a dossier that she sent: codes and all, so that it is hers alone. In the words that she read on the screen. */
export interface ReceiptSheet {
  readonly language: 'vi' | 'en';
  readonly title: string;
  /** Name of the procedure. */
  readonly procedure: string;
  /** Codes and the like, each with what it is called. */
  readonly rows: readonly { readonly label: string; readonly value: string; readonly hint?: string }[];
  readonly next: { readonly title: string; readonly lines: readonly string[] };
  /** The look-up of the dossier as a code, with words beside it. */
  readonly scan?: Omit<ScanBlock, 'block'>;
}

/** Between a label and what it is for: words are trimmed each by itself. */
const SPACE: Run = { run: 'text', text: ' ' };

/** The receipt in the blocks that official forms are made of, so that it is laid out and tagged like them. */
export function receiptBlocks({ title, procedure, rows, next, scan }: ReceiptSheet): SheetBlock[] {
  return [
    { block: 'title', text: printableText(title).toUpperCase(), note: printableText(procedure) },
    ...rows.flatMap(({ label, value, hint }): SheetBlock[] => [
      { block: 'paragraph', runs: [...words(label), SPACE, ...words(value, true)], align: 'left' },
      ...(hint ? [paragraph(hint, 'left')] : []),
    ]),
    heading(next.title),
    ...next.lines.map((line) => paragraph(line, 'left')),
    ...(scan ? [{ block: 'scan', ...scan } as const] : []),
  ];
}
