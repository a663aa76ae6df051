export type FontStyle = 'regular' | 'bold' | 'italic';

/** All that the layout needs to know of the fonts. */
export interface FontMetrics {
  /** In points. */
  widthOf(text: string, style: FontStyle, size: number): number;
  canPrint(codePoint: number, style: FontStyle): boolean;
}

/** Of Tinos and Times New Roman alike, as parts of the font size. */
export const ASCENT = 0.891;
export const DESCENT = 0.216;
