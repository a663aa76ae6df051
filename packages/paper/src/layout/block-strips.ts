import type { FilledBlock, Run, SheetBlock } from '../filled-block.ts';
import { isHeading, keepsWithNext } from '../paragraph.ts';
import { visit } from '../visit.ts';
import type { StructureNode } from './layout.ts';
import { nationalHeader } from './national-header-strips.ts';
import { textWidth } from './page-format.ts';
import { scanStrips } from './scan-strips.ts';
import type { SetBlock } from './set-block.ts';
import { signatureStrips } from './signature-strips.ts';
import { type Strip, strip } from './strip.ts';
import { tableStrips } from './table-strips.ts';
import { type Typesetting, typesetLines } from './typeset-lines.ts';

/** One block of the form, set in lines. */
export function blockStrips(block: SheetBlock, setting: Typesetting): SetBlock {
  const { sizes } = setting;
  const node = paragraphNode();
  const set = (strips: readonly Strip[], nodes: readonly StructureNode[] = [node]) => ({ strips, nodes });
  return visit('block', block, {
    'national-header': (header) => nationalHeader(header, setting),
    title: (heading) => title(heading, setting),
    addressee: ({ runs }) =>
      set(
        typesetLines(
          runs.map(shortDots),
          { node, size: sizes.body, align: 'center', before: sizes.gap * 2 },
          setting,
        ).concat(strip(sizes.gap, [])),
      ),
    line: ({ runs, indent }) =>
      set(typesetLines(runs, { node, size: sizes.body, left: indent ? INDENT : 0 }, setting)),
    paragraph: ({ runs, align }) => {
      const spoken: StructureNode = isHeading(runs) ? { role: 'H2', children: [] } : node;
      return set(
        typesetLines(
          runs,
          {
            node: spoken,
            size: sizes.body,
            align,
            indent: align === 'justify' && !isHeading(runs) ? INDENT : 0,
            keepsTogether: keepsWithNext(runs),
          },
          setting,
        ),
        [spoken],
      );
    },
    table: (table) => tableStrips(table, setting),
    'place-and-date': ({ runs }) =>
      set(
        typesetLines(
          runs,
          {
            node,
            size: sizes.body,
            align: 'right',
            style: 'italic',
            before: sizes.gap * 2,
            keepsTogether: true,
          },
          setting,
        ),
      ),
    signatures: ({ boxes }) => signatureStrips(boxes, setting),
    footnotes: (notes) => footnotes(notes, setting),
    // In the lower margin: `layOut` sets it.
    source: () => ({ strips: [], nodes: [] }),
    scan: (code) => scanStrips(code, setting),
  });
}

/** First-line indent of running text (Nghị định 30/2020/NĐ-CP: 1 cm or 1.27 cm), in points. */
const INDENT = 28.35;

/** Dots after "Kính gửi", in characters: centred, so they cannot run to the margin. */
const ADDRESSEE_DOTS = 52;

const shortDots = (run: Run): Run =>
  run.run === 'answer' && run.dots === 'to-end' ? { ...run, dots: ADDRESSEE_DOTS } : run;

function paragraphNode(): StructureNode {
  return { role: 'P', children: [] };
}

function title(block: Extract<FilledBlock, { block: 'title' }>, setting: Typesetting): SetBlock {
  const { sizes } = setting;
  const heading: StructureNode = { role: 'H1', children: [] };
  const look = { align: 'center', keepsTogether: true } as const;
  const strips = typesetLines(
    [{ run: 'text', text: block.text, bold: true }],
    { ...look, node: heading, size: sizes.title, before: sizes.body * 1.4 },
    setting,
  );
  if (block.note === undefined) return { strips, nodes: [heading] };
  const note = paragraphNode();
  const below = typesetLines(
    [{ run: 'text', text: block.note, italic: true }],
    { ...look, node: note, size: sizes.body, before: 0 },
    setting,
  );
  return { strips: [...strips, ...below], nodes: [heading, note] };
}

function footnotes(block: Extract<FilledBlock, { block: 'footnotes' }>, setting: Typesetting): SetBlock {
  const { sizes } = setting;
  const size = sizes.footnote;
  const head = paragraphNode();
  const bodies = block.notes.map((): StructureNode => ({ role: 'Note', children: [] }));
  const nodes: StructureNode[] = [head, ...bodies];
  const rule = strip(5, [{ item: 'rule', x: 0, y: 2, width: textWidth * 0.3, height: 0.5 }], {
    before: sizes.gap * 3,
    keepsWithNext: true,
  });
  const title = typesetLines(
    [{ run: 'text', text: block.title, bold: true }],
    { node: head, size, before: 0, keepsTogether: true },
    setting,
  );
  const notes = block.notes.flatMap(({ mark, text }, index) =>
    typesetLines(
      [{ run: 'text', text: `${mark} ${text}` }],
      { node: bodies[index]!, size, align: 'justify', before: 1, keepsTogether: true },
      setting,
    ),
  );
  return { strips: [rule, ...title, ...notes.slice(0, -1), ...ending(notes)], nodes };
}

/** The last strip, which no longer keeps with what follows. */
function ending(strips: readonly Strip[]): Strip[] {
  return strips.slice(-1).map((last) => ({ ...last, keepsWithNext: false }));
}
