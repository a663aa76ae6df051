import {
  type Block,
  type BlockOf,
  type PaperLayout,
  type Part,
  type PartOf,
  type Schema,
  visitBlock,
  visitPart,
} from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';
import { markedText } from './compile/marked-text.ts';
import { pathInList } from './compile/part-compiler.ts';
import { schemasAt } from './compile/schemas-at.ts';
import { writingOf } from './compile/writing-of.ts';
import type { Run } from './filled-block.ts';
import { breakLines } from './layout/break-lines.ts';
import type { FontMetrics } from './layout/font-metrics.ts';
import { settings, textWidth } from './layout/page-format.ts';
import { signatureSize, signatureWidth } from './layout/signature-strips.ts';
import { type FontBytes, metricsOf, openFonts } from './pdf/fonts.ts';

/** A text that has no room where the layout puts it. */
export interface TightPlace {
  /**
   * - `option`: the label of an option is longer than the dots, the line or the cell that it is printed in
   * - `tick`: a tick box is parted from the beginning of its text
   * - `heading`: a word is wider than its column or signature box, and would be broken between letters
   * - `column`: a column of a table is so narrow that not a letter has room
   * - `boxes`: the boxes for digits are so many that they become too small to write in
   * - `digits`: an answer may have more characters than there are boxes, and would be printed as text
   */
  readonly what: 'option' | 'tick' | 'heading' | 'column' | 'boxes' | 'digits';
  /** In the layout, as a JSON Pointer. */
  readonly pointer: string;
  readonly text: string;
  /** Of the answer, in the declaration. */
  readonly path?: string;
  /** Widths in points: of the text on one line, and of its place; for `digits` so many characters, so many boxes. */
  readonly needs: number;
  readonly has: number;
}

/** Narrower boxes cannot be written in, in points: 4 mm. */
const SMALLEST_BOX = 11.3;
/** In a narrower column, without its padding, not a letter has room, in points: 2 mm. */
const NARROWEST_COLUMN = 5.7;

type Steps = readonly (string | number)[];
type SignatureBox = BlockOf<'signatures'>['boxes'][number];

/** A row grows with its text, but a label that takes more lines than this was not meant for its cell. */
const mostCellLines = 3;
/** On both sides, between the border and the text of a cell, and between signature boxes, in points. */
const cellPadding = 8;
/** The smallest size that the layout comes down to before it takes another page. */
const size = settings[settings.length - 1]!.body;

/**
 * Where the layout of a procedure has too little room for a text known beforehand: the labels of options, of tick
 * boxes, of columns and signatures. Measured in the fonts and by the line breaking of the PDF.
 */
export function tightPlaces(layout: PaperLayout, declaration: Schema, metrics: FontMetrics): TightPlace[] {
  const finder = new TightFinder(declaration, metrics);
  return layout.blocks.flatMap((block, index) => finder.inBlock(block, ['blocks', index]));
}

/** What many layouts are measured with: a word is measured once. */
export function metricsFor(fonts: FontBytes): FontMetrics {
  return metricsOf(openFonts(fonts));
}

/** Where parts stand: how wide it is, and by how many lines it may grow. */
interface Place {
  readonly width: number;
  readonly mostLines?: number;
  /** Of the list whose items the paths start from. */
  readonly list?: string;
  /** Of the letters, where they are smaller than on the rest of the form. */
  readonly size?: number;
}

/** For what flows into as many lines as it needs. */
const nowhere = (): TightPlace[] => [];

class TightFinder {
  readonly #declaration: Schema;
  readonly #metrics: FontMetrics;

  constructor(declaration: Schema, metrics: FontMetrics) {
    this.#declaration = declaration;
    this.#metrics = metrics;
  }

  inBlock(block: Block, steps: Steps): TightPlace[] {
    const line = ({ parts }: { readonly parts: readonly Part[] }) =>
      this.#inParts(parts, [...steps, 'parts'], { width: textWidth });
    return visitBlock(block, {
      'national-header': ({ left = [] }) =>
        left.flatMap((parts, index) =>
          this.#inParts(parts, [...steps, 'left', index], {
            width: textWidth * 0.37,
            mostLines: mostCellLines,
          }),
        ),
      title: nowhere,
      addressee: line,
      line: ({ parts, each }) =>
        this.#inParts(parts, [...steps, 'parts'], { width: textWidth, ...(each && { list: each.list }) }),
      paragraph: nowhere,
      table: (table) => this.#inTable(table, steps),
      'place-and-date': nowhere,
      signatures: ({ boxes }) => {
        const place: Place = {
          width: signatureWidth(boxes.length),
          mostLines: mostCellLines,
          size: signatureSize(boxes.length, size),
        };
        return boxes.flatMap((box, index) => this.#inSignature(box, [...steps, 'boxes', index], place));
      },
      footnotes: nowhere,
    });
  }

  #inSignature(
    { date, title, note, content, lines }: SignatureBox,
    steps: Steps,
    place: Place,
  ): TightPlace[] {
    return [
      ...this.#inParts(date ?? [], [...steps, 'date'], place),
      ...this.#wideWord(title, true, place, [...steps, 'title']),
      ...this.#wideWord(note ?? '', false, place, [...steps, 'note']),
      ...this.#inParts(content ?? [], [...steps, 'content'], place),
      ...(lines ?? []).flatMap((parts, index) => this.#inParts(parts, [...steps, 'lines', index], place)),
    ];
  }

  #inTable({ columns, rows = [], each }: BlockOf<'table'>, steps: Steps): TightPlace[] {
    const total = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => (width / total) * textWidth - cellPadding);
    const narrow = widths.flatMap((has, index): TightPlace[] =>
      has >= NARROWEST_COLUMN
        ? []
        : [
            {
              what: 'column',
              pointer: pointerOf([...steps, 'columns', index, 'width']),
              text: columns[index]?.title ?? '',
              needs: NARROWEST_COLUMN,
              has: Math.max(0, has),
            },
          ],
    );
    // Whatever stands in these has no room.
    if (narrow.length > 0) return narrow;
    const inRow = (row: (typeof rows)[number], at: Steps, list?: string) =>
      row.flatMap((cell, index) => {
        const width = widths[index] ?? textWidth;
        if (typeof cell === 'string') return this.#wideWord(cell, false, { width }, [...at, index]);
        return this.#inParts(cell, [...at, index], {
          width,
          mostLines: mostCellLines,
          ...(list && { list }),
        });
      });
    return [
      ...columns.flatMap(({ title }, index) =>
        this.#wideWord(title, true, { width: widths[index] ?? textWidth }, [
          ...steps,
          'columns',
          index,
          'title',
        ]),
      ),
      ...rows.flatMap((row, index) => inRow(row, [...steps, 'rows', index])),
      ...(each ? inRow(each.cells, [...steps, 'each', 'cells'], each.list) : []),
    ];
  }

  #inParts(parts: readonly Part[], steps: Steps, place: Place): TightPlace[] {
    return parts.flatMap((part, index) => {
      const at = [...steps, index];
      return visitPart(part, {
        text: ({ text, bold = false }) => this.#wideWord(text, bold, place, [...at, 'text']),
        answer: (answer) => this.#longLabel(parts, answer, at, place),
        boxes: (boxes) => this.#boxes(boxes, at, place),
        blank: nowhere,
        ordinal: nowhere,
        check: ({ text }) => this.#parted(text, place, [...at, 'text']),
        compose: nowhere,
      });
    });
  }

  #boxes({ boxes: path, count }: PartOf<'boxes'>, steps: Steps, place: Place): TightPlace[] {
    const needs = count * SMALLEST_BOX;
    const [at, text] = [pointerOf([...steps, 'count']), String(count)];
    const small: TightPlace[] =
      needs > place.width ? [{ what: 'boxes', pointer: at, text, needs, has: place.width }] : [];
    if (path === null) return small;
    const full = pathInList(place.list ?? '', path);
    const characters = shortestLength(this.#declaration, full);
    if (characters === null || characters <= count) return small;
    return [...small, { what: 'digits', pointer: at, text, path: full, needs: characters, has: count }];
  }

  /** The longest of the labels that the answer may be, when it does not fit. */
  #longLabel(parts: readonly Part[], part: PartOf<'answer'>, steps: Steps, place: Place): TightPlace[] {
    const path = pathInList(place.list ?? '', part.answer);
    const writing = writingOf(this.#declaration, path, part.as);
    if (writing?.as !== 'option') return [];
    const widthOf = (text: string) => this.#metrics.widthOf(text, part.bold ? 'bold' : 'regular', size);
    const [longest] = Object.values(writing.labels).sort((a, b) => widthOf(b) - widthOf(a));
    if (longest === undefined) return [];
    const has = this.#roomOf(parts, part, longest, place);
    if (has === null) return [];
    return [{ what: 'option', pointer: pointerOf(steps), text: longest, path, needs: widthOf(longest), has }];
  }

  /** How wide the place of the answer is, in points; null where the label fits in. */
  #roomOf(parts: readonly Part[], part: PartOf<'answer'>, label: string, place: Place): number | null {
    const needs = this.#metrics.widthOf(label, part.bold ? 'bold' : 'regular', size);
    const dots = part.width === undefined ? null : this.#dotsOf(part.width, place.width);
    if (place.mostLines === undefined && dots !== null) return needs > dots ? dots : null;
    const filled = this.#lines(parts, place, { part, label });
    const most = place.mostLines ?? this.#lines(parts, place) + (part.lines ?? 0);
    const isBroken = label
      .split(' ')
      .some((word) => this.#metrics.widthOf(word, 'regular', size) > place.width);
    return filled > most || isBroken ? place.width : null;
  }

  #dotsOf(characters: number, width: number): number {
    const runs: Run[] = [{ run: 'answer', text: '', dots: characters, lines: 0 }];
    const [line = []] = breakLines(runs, { width, size, align: 'left' }, this.#metrics);
    return line.reduce((sum, segment) => sum + (segment.kind === 'dots' ? segment.width : 0), 0);
  }

  #lines(parts: readonly Part[], { width }: Place, filled?: { part: Part; label: string }): number {
    const runs = parts.flatMap((part) => runsOf(part, part === filled?.part ? filled.label : ''));
    return breakLines(runs, { width, size, align: 'left' }, this.#metrics).length;
  }

  #parted(text: string, { width }: Place, steps: Steps): TightPlace[] {
    const runs: Run[] = [{ run: 'tick', text, isTicked: false }];
    if (breakLines(runs, { width, size, align: 'left' }, this.#metrics).length === 1) return [];
    const needs = this.#metrics.widthOf(text, 'regular', size) + size;
    return [{ what: 'tick', pointer: pointerOf(steps), text, needs, has: width }];
  }

  #wideWord(text: string, bold: boolean, place: Place, steps: Steps): TightPlace[] {
    const { width } = place;
    const words = text.replaceAll('^', '').split(/\s+/);
    const widthOf = (word: string) =>
      this.#metrics.widthOf(word, bold ? 'bold' : 'regular', place.size ?? size);
    const [widest = ''] = words.sort((a, b) => widthOf(b) - widthOf(a));
    if (widthOf(widest) <= width) return [];
    return [{ what: 'heading', pointer: pointerOf(steps), text: widest, needs: widthOf(widest), has: width }];
  }
}

/**
 * How many characters an answer has in the case that has the fewest, as far as its declaration tells: boxes for a
 * personal number are right on a form that takes the number of a passport as well. Null where it does not tell.
 */
function shortestLength(declaration: Schema, path: string): number | null {
  const lengths = schemasAt(declaration, path.split('.')).flatMap(
    ({ format, maxLength }) => formatNamed(format)?.onPaper.characters ?? maxLength ?? [],
  );
  return lengths.length > 0 ? Math.min(...lengths) : null;
}

/** The part as it stands on the blank form, or with this text in its place. */
function runsOf(part: Part, filled: string): Run[] {
  const room = ({ width }: { readonly width?: number | undefined }): Run[] => [
    { run: 'answer', text: filled, dots: width ?? 'to-end', lines: 0 },
  ];
  return visitPart<Run[]>(part, {
    text: ({ text }) =>
      markedText(text).flatMap((one): Run[] =>
        one.part === 'text' ? [{ run: 'text', text: one.text, ...(one.isRaised && { isRaised: true }) }] : [],
      ),
    answer: room,
    boxes: ({ count }) => [{ run: 'boxes', text: filled, count }],
    blank: room,
    // Told, since the compiler otherwise takes the narrowest of the branches, depending on which file it comes from.
    ordinal: (): Run[] => [{ run: 'answer', text: filled, dots: 'to-end', lines: 0 }],
    check: ({ text }) => [{ run: 'tick', text, isTicked: false }],
    compose: room,
  });
}

function pointerOf(steps: Steps): string {
  return steps.map((step) => `/${step}`).join('');
}
