import { Paragraph, type ParagraphChild, Tab, type TabStopDefinition, TabStopType, TextRun } from 'docx';
import type { Run } from '../filled-block.ts';
import { type Align, breakLines, type Segment } from '../layout/break-lines.ts';
import type { FontStyle } from '../layout/font-metrics.ts';
import { type Sizes, textWidth } from '../layout/page-format.ts';
import { visit } from '../visit.ts';
import { digitBoxes } from './digit-boxes.ts';
import { roomBelow } from './room-below.ts';
import { tickControl } from './tick-control.ts';
import { timesMetrics } from './times-metrics.ts';
import { twips } from './twips.ts';
import { xmlText } from './xml-text.ts';

/** How a block looks. Lengths in points. */
export interface Look {
  readonly size: number;
  readonly align?: Align;
  readonly style?: FontStyle;
  /** Of the first line. */
  readonly indent?: number;
  /** From the left margin, or from the edge of the cell. */
  readonly left?: number;
  readonly width?: number;
  readonly before?: number;
  readonly keepsWithNext?: boolean;
  /** Level of the heading that it is for the navigation of a word processor. */
  readonly heading?: 1 | 2;
}

type Line = readonly Segment[];

/**
 * Runs as one paragraph, and one for each full dotted line that follows. Dots are the leaders of tab stops: they give
 * way while an answer is typed. Where the stops belong follows from the lines that the same text takes in the PDF.
 */
export function paragraphsOf(runs: readonly Run[], look: Look, sizes: Sizes): Paragraph[] {
  const { size, align = 'left', left = 0, width = textWidth - left, indent = 0, style } = look;
  const lines = breakLines(
    runs,
    { width, size, align: align === 'justify' ? 'left' : align, indent, ...(style && { style }) },
    timesMetrics,
  );
  const isDotted = lines.flat().some(({ kind }) => kind === 'dots');
  // Word has no tab stops in centred lines: what is dotted stands where centring would put it.
  const start = isDotted ? Math.min(...lines.map((line) => line[0]?.x ?? 0)) : 0;
  const stops = stopsOf(lines);
  const first = new Paragraph({
    ...frame({ ...look, left: left + start, indent: start > 0 ? 0 : indent }, sizes),
    alignment: isDotted ? 'left' : alignments[align],
    tabStops: stops.map((stop) => tabStop(stop, left, width)),
    children: lines.flatMap((line, index) => [
      ...(index > 0 && breaksAfter(lines[index - 1]!, line) ? [new TextRun({ break: 1 })] : []),
      ...childrenOf(line, stops, size),
    ]),
  });
  return [first, ...dottedLines(roomBelow(runs), { ...look, left, width }, sizes)];
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function dottedLines(count: number, look: Look & { left: number; width: number }, sizes: Sizes): Paragraph[] {
  return Array.from(
    { length: count },
    () =>
      new Paragraph({
        ...frame({ ...look, indent: 0 }, sizes),
        tabStops: [tabStop(look.width, look.left, look.width)],
        children: [dots(1)],
      }),
  );
}

function frame({ size, before, left = 0, indent = 0, keepsWithNext, heading }: Look, sizes: Sizes) {
  return {
    ...(heading && { heading: `Heading${heading}` as const }),
    ...(keepsWithNext && { keepNext: true, keepLines: true }),
    spacing: {
      before: twips(before ?? sizes.gap),
      line: twips(size * sizes.leading),
      lineRule: 'atLeast' as const,
    },
    ...((left > 0 || indent > 0) && { indent: { left: twips(left), firstLine: twips(indent) } }),
  };
}

/** Text flows on by itself; a dotted line has to be told where it begins and ends. */
function breaksAfter(line: Line, next: Line): boolean {
  return line[line.length - 1]?.kind === 'dots' || next[0]?.kind === 'dots';
}

/** Where dots end, from the left end of the lines. */
function stopsOf(lines: readonly Line[]): number[] {
  const ends = lines.flat().flatMap((one) => (one.kind === 'dots' ? [Math.round(one.x + one.width)] : []));
  return [...new Set(ends)].sort((a, b) => a - b);
}

function tabStop(at: number, left: number, width: number): TabStopDefinition {
  const isMargin = at >= Math.floor(width);
  return {
    type: isMargin ? TabStopType.RIGHT : TabStopType.LEFT,
    position: twips(left + (isMargin ? width : at)),
    leader: 'dot',
  };
}

function childrenOf(line: Line, stops: readonly number[], size: number): ParagraphChild[] {
  return line.flatMap((segment, index) =>
    visit('kind', segment, {
      text: (one) => {
        const before = line[index - 1];
        const gap = before && before.kind !== 'text' && one.x > endOf(before) + 1 ? ' ' : '';
        // The label of a box and the box stay on one line.
        const text = line[index + 1]?.kind === 'tick' ? one.text.replace(/ $/, '\u00a0') : one.text;
        return [styledText(gap + text, one, size)];
      },
      dots: ({ x, width }) => {
        // A stop that another line needs may lie on the way.
        const end = Math.round(x + width);
        return [dots(stops.filter((stop) => stop > x && stop <= end).length)];
      },
      // Only a fillable PDF is laid out with fields.
      room: () => [],
      tick: ({ isTicked }) => [tickControl(isTicked, size)],
      boxes: ({ characters, count }) => digitBoxes(characters, count, size),
    }),
  );
}

function endOf(segment: Segment): number {
  return visit('kind', segment, {
    text: ({ x, width }) => x + width,
    dots: ({ x, width }) => x + width,
    room: ({ x, width }) => x + width,
    tick: ({ x, size }) => x + size,
    boxes: ({ x, size, count }) => x + size * count,
  });
}

function dots(stops: number): TextRun {
  return new TextRun({ children: Array.from({ length: stops }, () => new Tab()) });
}

function styledText(
  text: string,
  { style, raise }: Extract<Segment, { kind: 'text' }>,
  size: number,
): TextRun {
  return new TextRun({
    text: xmlText(text),
    size: halfPoints(size),
    ...(style === 'bold' && { bold: true }),
    ...(style === 'italic' && { italics: true }),
    ...(raise > 0 && { superScript: true }),
  });
}

const halfPoints = (size: number) => Math.round(size * 2);
