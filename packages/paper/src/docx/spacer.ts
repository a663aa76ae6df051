import { Paragraph } from 'docx';
import { twips } from './twips.ts';

/** Room between blocks, in points. Two tables without a paragraph between them would grow into one. */
export function spacer(height: number, keepsWithNext = false): Paragraph {
  return new Paragraph({
    spacing: { line: twips(Math.max(height, 1)), lineRule: 'exact' },
    ...(keepsWithNext && { keepNext: true }),
  });
}
