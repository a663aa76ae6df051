import { TextRun } from 'docx';

/** Room to the right of a digit, as a part of the font size. */
const ROOM = 0.4;

/**
 * A box for each digit: runs with a border, one character each, so that a number is copied out in one piece. Word draws
 * one box around neighbours with like borders, hence the two colours.
 */
export function digitBoxes(characters: readonly string[], count: number, size: number): TextRun[] {
  return Array.from({ length: count }, (_, index) => {
    const text = characters[index] ?? EMPTY;
    return new TextRun({
      text,
      size: Math.round(size * 2),
      // Behind each of its characters: an empty box is as wide as a filled one.
      characterSpacing: Math.round((size * ROOM * 20) / (text === EMPTY ? EMPTY.length : 1)),
      border: { style: 'single', size: 4, space: 0, color: index % 2 === 0 ? '000000' : '010101' },
    });
  });
}

/** As wide as a digit; the space that is made for it is not in every font. */
const EMPTY = '\u00a0\u00a0';
