import type { Run } from '../filled-block.ts';
import { visit } from '../visit.ts';
import { type Atom, atomsOf, type Piece } from './atoms.ts';
import type { FontMetrics, FontStyle } from './font-metrics.ts';

/** What stands on a line, from its left end. */
export type Segment =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly width: number;
      readonly text: string;
      readonly style: FontStyle;
      readonly size: number;
      readonly raise: number;
    }
  | { readonly kind: 'dots'; readonly x: number; readonly width: number }
  | {
      readonly kind: 'room';
      readonly x: number;
      readonly width: number;
      /** How many lines high it is, this one and those below. */
      readonly lines: number;
      readonly field: string;
    }
  | {
      readonly kind: 'tick';
      readonly x: number;
      readonly size: number;
      readonly isTicked: boolean;
      readonly field?: string;
    }
  | {
      readonly kind: 'boxes';
      readonly x: number;
      readonly size: number;
      readonly characters: readonly string[];
      readonly count: number;
      readonly field?: string;
    };

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly width: number;
  readonly size: number;
  readonly align: Align;
  readonly style?: FontStyle;
  /** Of the first line. */
  readonly indent?: number;
}

/**
 * Sets runs into lines. Nothing is cut: what does not fit goes on in the next line, and a word that is longer than a
 * line is broken between letters. Dots that run to the end share what is left of their line.
 */
export function breakLines(runs: readonly Run[], paragraph: Paragraph, metrics: FontMetrics): Segment[][] {
  const { width, indent = 0 } = paragraph;
  const atoms = atomsOf(runs, paragraph, metrics).flatMap((atom) =>
    atom.width > width ? exploded(atom, width, metrics) : [atom],
  );
  const lines: Atom[][] = [[]];
  let room = width - indent;
  for (const atom of atoms) {
    const line = lines[lines.length - 1]!;
    const before = line[line.length - 1]?.space ?? 0;
    if (line.length > 0 && before + atom.width > room + 0.01) {
      lines.push([atom]);
      room = width - atom.width;
    } else {
      line.push(atom);
      room -= before + atom.width;
    }
  }
  return lines.map((line, index) => {
    const offset = index === 0 ? indent : 0;
    return placeLine(line, width - offset, index === lines.length - 1, paragraph).map((segment) => ({
      ...segment,
      x: segment.x + offset,
    }));
  });
}

/** The atom in pieces that each fit on a line; only their end is followed by its space. */
function exploded(atom: Atom, width: number, metrics: FontMetrics): Atom[] {
  const parts = atom.pieces.flatMap((piece) =>
    piece.kind === 'text' && piece.width > width ? chopped(piece, width, metrics) : [piece],
  );
  return parts.map((piece, index) => ({
    pieces: [piece],
    width: Math.min(piece.width, width),
    space: index === parts.length - 1 ? atom.space : 0,
    isJoinable: atom.isJoinable,
  }));
}

function chopped(piece: Extract<Piece, { kind: 'text' }>, width: number, metrics: FontMetrics): Piece[] {
  const letters = piece.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const parts: Piece[] = [];
  let text = '';
  const measure = (part: string) => metrics.widthOf(part, piece.style, piece.size);
  for (const letter of letters) {
    if (text !== '' && measure(text + letter) > width) {
      parts.push({ ...piece, text, width: measure(text) });
      text = '';
    }
    text += letter;
  }
  return [...parts, { ...piece, text, width: measure(text) }];
}

function placeLine(line: readonly Atom[], width: number, isLast: boolean, { align }: Paragraph): Segment[] {
  const natural = line.reduce(
    (sum, atom, index) => sum + atom.width + (index < line.length - 1 ? atom.space : 0),
    0,
  );
  const left = Math.max(0, width - natural);
  const leaders = line
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => 'grows' in piece && piece.grows).length;
  const spaces = line.filter(({ space }, index) => index < line.length - 1 && space > 0).length;
  const stretch = align === 'justify' && !isLast && leaders === 0 && spaces > 0 ? left / spaces : 0;
  const free = leaders > 0 || stretch > 0 ? 0 : left;
  const segments: Segment[] = [];
  let x = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  for (const [index, atom] of line.entries()) {
    for (const piece of atom.pieces) {
      const grown = 'grows' in piece && piece.grows ? left / leaders : 0;
      const taken = Math.min(piece.width + grown, width);
      addPiece(segments, piece, x, taken, stretch === 0);
      x += taken;
    }
    const isEnd = index === line.length - 1;
    if (atom.space > 0 || (isEnd && isLast))
      closeWord(segments, isEnd || !atom.isJoinable || stretch > 0 ? 0 : atom.space);
    x += isEnd ? 0 : atom.space + (atom.space > 0 ? stretch : 0);
  }
  return segments;
}

function addPiece(segments: Segment[], piece: Piece, x: number, width: number, canJoin: boolean): void {
  visit('kind', piece, {
    text: (text) => addText(segments, text, x, width, canJoin),
    dots: () => {
      closeWord(segments, 0);
      if (width > 1) segments.push({ kind: 'dots', x, width });
    },
    room: ({ lines, field }) => {
      closeWord(segments, 0);
      segments.push({ kind: 'room', x, width, lines, field });
    },
    tick: ({ width: size, ...tick }) => {
      segments.push({ ...tick, x, size });
    },
    boxes: ({ width: _, ...boxes }) => {
      closeWord(segments, 0);
      segments.push({ ...boxes, x, size: width / boxes.count });
    },
  });
}

/** Text of one look right behind other text is one piece of text. */
function addText(
  segments: Segment[],
  { text, style, size, raise }: Extract<Piece, { kind: 'text' }>,
  x: number,
  width: number,
  canJoin: boolean,
): void {
  const last = segments[segments.length - 1];
  if (
    canJoin &&
    last?.kind === 'text' &&
    last.style === style &&
    last.size === size &&
    Math.abs(last.x + last.width - x) < 0.01
  ) {
    segments[segments.length - 1] = { ...last, text: last.text + text, width: last.width + width };
  } else {
    segments.push({ kind: 'text', x, width, text, style, size, raise });
  }
}

/**
 * Ends the text so far with a space, also at the end of a line: read aloud or copied, the words of two lines would
 * otherwise run into each other. Not in the middle of a word that had to be broken.
 */
function closeWord(segments: Segment[], space: number): void {
  const last = segments[segments.length - 1];
  if (last?.kind !== 'text' || last.text.endsWith(' ')) return;
  segments[segments.length - 1] = { ...last, text: `${last.text} `, width: last.width + space };
}
