const millimetre = 72 / 25.4;

/** A4, margins within Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25 mm, left 30–35, right 15–20. In points. */
export const page = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  top: 20 * millimetre,
  bottom: 20 * millimetre,
  left: 30 * millimetre,
  right: 15 * millimetre,
} as const;

export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

/** Sizes of one setting of the form, in points. */
export interface Sizes {
  readonly body: number;
  readonly title: number;
  readonly motto: number;
  readonly footnote: number;
  /** Distance from line to line, as a part of the font size. */
  readonly leading: number;
  /** Before a block. */
  readonly gap: number;
  /** Room for a signature. */
  readonly signature: number;
}

const setting = (body: number, leading: number): Sizes => ({
  body,
  title: body + 1,
  motto: body + 1,
  footnote: body - 2.5,
  leading,
  gap: (body - 9) * 0.75,
  signature: 20 * millimetre,
});

/**
 * From the roomiest to the tightest; the first that needs no more pages than the tightest is taken, so that lines are
 * as far apart for handwriting as the page allows, and a form of one page stays one page when a few answers take a
 * second line.
 */
export const settings: readonly Sizes[] = [
  setting(13, 1.45),
  setting(13, 1.3),
  setting(13, 1.2),
  setting(12.5, 1.2),
  setting(12, 1.2),
  // Notes that are a little smaller, before they take a sheet of their own.
  { ...setting(12, 1.2), footnote: 8.5 },
];

/** Between two lines to write on with a pen: wide enough at 7 mm. */
export const WIDE_PITCH = 7 * millimetre;

/** Likewise at most: 8 mm. */
export const WIDEST_PITCH = 8 * millimetre;

/** Of a form that is typed in: no line is written on with a pen, and fields that are higher than a line take its place. */
export const typedSettings: readonly Sizes[] = [
  ...settings.slice(1),
  { ...setting(12, 1.12), footnote: 8.5 },
];
