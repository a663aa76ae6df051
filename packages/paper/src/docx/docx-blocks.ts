import { BorderStyle, Paragraph, type Table } from 'docx';
import type { FilledBlock, Run } from '../filled-block.ts';
import { headerColumns } from '../layout/national-header-strips.ts';
import { type Sizes, textWidth } from '../layout/page-format.ts';
import { isHeading, keepsWithNext } from '../paragraph.ts';
import { visit } from '../visit.ts';
import { type Look, paragraphsOf } from './docx-lines.ts';
import { signatureTable } from './docx-signatures.ts';
import { docxTable } from './docx-table.ts';
import { openTable } from './open-table.ts';
import { spacer } from './spacer.ts';
import { timesMetrics } from './times-metrics.ts';
import { twips } from './twips.ts';

/** One block of the form as paragraphs and tables of a DOCX; a line above a table stays on the page of that. */
export function docxBlock(block: FilledBlock, sizes: Sizes, isAboveTable: boolean): (Paragraph | Table)[] {
  const set = (runs: readonly Run[], look: Partial<Look>) =>
    paragraphsOf(runs, { size: sizes.body, ...look }, sizes);
  return visit<'block', FilledBlock, (Paragraph | Table)[]>('block', block, {
    'national-header': (header) => nationalHeader(header, sizes),
    title: (title) => [
      ...set(bold(title.text), {
        size: sizes.title,
        align: 'center',
        before: sizes.body * 1.4,
        keepsWithNext: true,
        heading: 1,
      }),
      ...(title.note === undefined
        ? []
        : set([text(title.note)], { align: 'center', style: 'italic', before: 0, keepsWithNext: true })),
    ],
    addressee: ({ runs }) => [
      ...set(runs.map(shortDots), { align: 'center', before: sizes.gap * 2 }),
      spacer(sizes.gap),
    ],
    line: ({ runs, indent }) => set(runs, { left: indent ? INDENT : 0, keepsWithNext: isAboveTable }),
    paragraph: ({ runs, align }) => {
      const isTitle = isHeading(runs);
      return set(runs, {
        align,
        indent: align === 'justify' && !isTitle ? INDENT : 0,
        keepsWithNext: keepsWithNext(runs) || isAboveTable,
        ...(isTitle && { heading: 2 }),
      });
    },
    table: (table) => [spacer(sizes.gap), docxTable(table, sizes), spacer(sizes.gap)],
    'place-and-date': ({ runs }) =>
      set(runs, { align: 'right', style: 'italic', before: sizes.gap * 2, keepsWithNext: true }),
    signatures: ({ boxes }) => [spacer(sizes.gap), signatureTable(boxes, sizes), spacer(1)],
    footnotes: (notes) => footnotes(notes, sizes),
    source: ({ text: words }) => set([text(words)], { size: 8, style: 'italic', before: sizes.gap * 3 }),
  });
}

/** First-line indent of running text, in points, as in the PDF. */
const INDENT = 28.35;

/** Dots after "Kính gửi", in characters: centred, so they cannot run to the margin. */
const ADDRESSEE_DOTS = 52;

const shortDots = (run: Run): Run =>
  run.run === 'answer' && run.dots === 'to-end' ? { ...run, dots: ADDRESSEE_DOTS } : run;

const text = (words: string): Run => ({ run: 'text', text: words });
const bold = (words: string): Run[] => [{ run: 'text', text: words, bold: true }];

function nationalHeader(
  block: Extract<FilledBlock, { block: 'national-header' }>,
  sizes: Sizes,
): (Paragraph | Table)[] {
  const { left, nation } = headerColumns(block, sizes);
  const { width } = nation;
  const look = { align: 'center', before: 0, keepsWithNext: true } as const;
  const side = (width - timesMetrics.widthOf(block.motto, 'bold', nation.mottoSize)) / 2;
  const lines = [
    ...paragraphsOf([text(block.name)], { ...look, style: 'bold', width, size: nation.nameSize }, sizes),
    ...paragraphsOf([text(block.motto)], { ...look, style: 'bold', width, size: nation.mottoSize }, sizes),
    rule(side, side, sizes.gap),
  ];
  if (!left) return lines;
  const authority = block.left.flatMap((runs) => paragraphsOf(runs, { ...look, ...left }, sizes));
  return [
    openTable([
      { width: left.width, children: authority },
      { width, children: lines },
    ]),
  ];
}

function footnotes(
  { title, notes }: Extract<FilledBlock, { block: 'footnotes' }>,
  sizes: Sizes,
): Paragraph[] {
  const size = sizes.footnote;
  return [
    spacer(sizes.gap * 3),
    rule(0, textWidth * 0.7, sizes.gap),
    ...paragraphsOf(bold(title), { size, before: 0, keepsWithNext: true }, sizes),
    // Together, unless they are longer than a page.
    ...notes.flatMap(({ mark, text: words }, index) =>
      paragraphsOf(
        [text(`${mark} ${words}`)],
        { size, align: 'justify', before: 1, keepsWithNext: index < notes.length - 1 },
        sizes,
      ),
    ),
  ];
}

/** A thin line with so much room on its left and right. */
function rule(left: number, right: number, height: number): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { left: twips(left), right: twips(right) },
    spacing: { line: twips(Math.max(height, 1)), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}
