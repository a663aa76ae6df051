import { strFromU8, unzipSync } from 'fflate';
import { unescape as unescapeXml } from 'html-escaper';

/** A part of the file, as text. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unzipSync(docx)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The text of the document as it is copied out: a line for each paragraph, dotted lines left out. */
export function textOfDocx(docx: Uint8Array): string {
  return (
    partOf(docx, 'word/document.xml')
      .replace(/<w:p[ >]/g, '\n$&')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<w:tab\/>/g, ' ')
      .replace(/<[^>]*>/g, '')
      // Dots to write on that are typed.
      .replace(/…{2,}/g, ' ')
      .split('\n')
      .map((line) =>
        unescapeXml(line)
          .replace(/[ \t\u00a0]+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .join('\n')
  );
}
