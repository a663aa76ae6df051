import type { FontMetrics } from './font-metrics.ts';

/** The smallest letters in which what is typed can be read on paper, in points. */
const READABLE = 9;

/** Of a date or a number, in points: its length is known, so that it need not be made smaller to fit. */
export const TYPED = 12;

/** Size of the letters in which the field has to hold its longest text. */
export function typedSize(longest: string): number {
  return /^[\d/]+$/.test(longest) ? TYPED : READABLE;
}

/** From line to line of such letters in the viewer that sets them furthest apart (pdf.js), in points. */
export const ROW = READABLE * 1.35;

/**
 * Height of a field of one line, in points. Viewers take letters as large as it allows: with this one Chrome types in
 * 12 pt and Firefox in 11; a little more, and Chrome would go to 14.
 */
export const ONE_LINE = 15.4;

/** Between the border of a field and its text in viewers, on both sides together, in points. */
const INSET = 5;

/** Most lines that a field is given. */
const MOST_LINES = 6;

/** How large a field is made for the longest text that it is to hold; the width in points. */
export interface RoomSize {
  readonly width: number;
  readonly lines: number;
}

/**
 * The narrowest field of so many lines in which the text is readable, of more lines where the paper is too narrow for it.
 * Viewers make the letters of a text smaller until it fits, so that up to the text told here they stay readable.
 */
export function roomSize(text: string, lines: number, widest: number, metrics: FontMetrics): RoomSize {
  for (let count = Math.max(1, lines); count < MOST_LINES; count++) {
    const width = narrowest(text, count, metrics);
    if (width <= widest) return { width, lines: count };
  }
  return { width: widest, lines: Math.max(lines, MOST_LINES) };
}

/** Lines that the text takes in a field of this width, in the smallest letters that it is to be read in. */
export function linesInRoom(text: string, width: number, metrics: FontMetrics): number {
  let lines = 1;
  let x = 0;
  const size = typedSize(text);
  for (const word of text.split(' ')) {
    const taken = metrics.widthOf(word, 'regular', size);
    const space = x === 0 ? 0 : metrics.widthOf(' ', 'regular', size);
    if (x > 0 && x + space + taken > width - INSET) {
      lines += 1;
      x = taken;
    } else x += space + taken;
  }
  return lines;
}

function narrowest(text: string, lines: number, metrics: FontMetrics): number {
  const widthOf = (some: string) => metrics.widthOf(some, 'regular', typedSize(text));
  const whole = widthOf(text);
  const word = Math.max(...text.split(' ').map(widthOf));
  let width = Math.max(whole / lines, word) + INSET;
  while (linesInRoom(text, width, metrics) > lines) width += READABLE / 2;
  return width;
}
