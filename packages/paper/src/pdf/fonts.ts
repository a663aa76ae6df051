import { create, type Font } from 'fontkit';
import type { FontMetrics, FontStyle } from '../layout/font-metrics.ts';

/** The bytes of the three fonts in `fonts/`. */
export type FontBytes = Readonly<Record<FontStyle, Uint8Array>>;

export type Fonts = Readonly<Record<FontStyle, Font>>;

/**
 * Opens the fonts for one document. Never shared between documents: fontkit remembers which text a glyph was first
 * asked for, and what one document leaves behind would change the bytes of the next.
 */
export function openFonts(bytes: FontBytes): Fonts {
  return { regular: create(bytes.regular), bold: create(bytes.bold), italic: create(bytes.italic) };
}

/** Measures as pdfkit sets text: every word together with the space after it. */
export function metricsOf(fonts: Fonts): FontMetrics {
  const widths = new Map<string, number>();
  const widthOfWord = (word: string, style: FontStyle) => {
    const key = `${style} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = fonts[style].layout(word).advanceWidth / fonts[style].unitsPerEm;
    widths.set(key, width);
    return width;
  };
  return {
    widthOf: (text, style, size) =>
      (text.match(/[^ ]* |[^ ]+/g) ?? []).reduce((sum, word) => sum + widthOfWord(word, style), 0) * size,
    canPrint: (codePoint, style) => fonts[style].hasGlyphForCodePoint(codePoint),
  };
}
