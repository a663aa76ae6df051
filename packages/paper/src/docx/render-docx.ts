import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { FilledBlock } from '../filled-block.ts';
import { page, type Sizes } from '../layout/page-format.ts';
import { coreProperties, type DocxDescription } from './core-properties.ts';
import { docxBlock } from './docx-blocks.ts';
import { fontTable } from './font-table.ts';
import { twips } from './twips.ts';
import { undated } from './undated.ts';

const FONT = 'Times New Roman';

interface Setting {
  readonly sizes: Sizes;
  /** How many pages the form takes, as far as can be told. */
  readonly pages: number;
}

/** The form as a DOCX that can be typed into. The same input gives the same bytes, in Node and in any browser. */
export async function renderDocx(
  blocks: readonly FilledBlock[],
  { sizes, pages }: Setting,
  description: DocxDescription,
): Promise<Uint8Array> {
  const run = { font: FONT, size: Math.round(sizes.body * 2), color: '000000' };
  const document = new Document({
    title: description.title,
    styles: {
      default: {
        document: { run: { ...run, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
        // As the text around them; all that they are to look like stands with the block.
        heading1: { run, paragraph: { keepNext: true } },
        heading2: { run, paragraph: { keepNext: true } },
      },
    },
    sections: [
      {
        // One page needs no number, unless it grows into more while it is typed into.
        properties: { page: pageOf(), titlePage: pages === 1 },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph({})] }) },
        children: blocks.flatMap((block, index) =>
          docxBlock(block, sizes, blocks[index + 1]?.block === 'table'),
        ),
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(description) };
  const fonts = { path: 'word/fontTable.xml', data: fontTable };
  return undated(await Packer.pack(document, 'uint8array', undefined, [core, fonts]));
}

function pageOf() {
  const { width, height, top, bottom, left, right } = page;
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: twips(top / 2),
      footer: twips(bottom / 2),
      gutter: 0,
    },
  };
}

/** "Trang 1/2", on the right below the text, as in the PDF. */
function pageNumber(): Footer {
  const number = new TextRun({
    children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    size: 22,
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] });
}
