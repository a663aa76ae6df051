import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** What is drawn on a page, as far as it matters to those who do not see it. */
export interface DrawnContent {
  /** Numbers by which the tags refer to parts of the page. */
  readonly marked: readonly number[];
  /** Operators that draw outside of anything tagged or set apart as decoration. */
  readonly unmarked: readonly string[];
  /** Whether a letter is drawn that its font lacks: the sign `.notdef`. */
  readonly lacksLetter: boolean;
}

const drawing = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** Reads the operators of a page as our own engines write them: strings in hexadecimal, names without escapes. */
export function drawnContent(page: PDFPage): DrawnContent {
  const marked: number[] = [];
  const unmarked: string[] = [];
  const text = contentOf(page);
  let depth = 0;
  for (const token of text.replace(/<<.*?>>|<[0-9a-fA-F\s]*>|\[[^\]]*\]/gs, ' ').split(/\s+/)) {
    if (token === 'BDC' || token === 'BMC') depth += 1;
    else if (token === 'EMC') depth -= 1;
    else if (depth === 0 && drawing.has(token)) unmarked.push(token);
  }
  for (const [, id] of text.matchAll(/\/MCID (\d+)/g)) marked.push(Number(id));
  const strings = text.replace(/<<.*?>>/gs, ' ').matchAll(/<([0-9a-fA-F]+)>/g);
  const lacksLetter = [...strings].some(([, hex = '']) => /^(.{4})*?0000/.test(hex));
  return { marked, unmarked, lacksLetter };
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => page.doc.context.lookup(one)) : [contents];
  return streams
    .flatMap((stream) => (stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : []))
    .map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .join('\n');
}
