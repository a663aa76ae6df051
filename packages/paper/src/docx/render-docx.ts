import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { FilledBlock } from '../filled-block.ts';
import { page, type Sizes } from '../layout/page-format.ts';
import { coreProperties, type DocxDescription } from './core-properties.ts';
import { docxBlock } from './docx-blocks.ts';
import { twips } from './twips.ts';
import { undated } from './undated.ts';

const FONT = 'Times New Roman';

/** The form as a DOCX that can be typed into. The same input gives the same bytes, in Node and in any browser. */
export async function renderDocx(
  blocks: readonly FilledBlock[],
  sizes: Sizes,
  description: DocxDescription,
): Promise<Uint8Array> {
  const run = { font: FONT, size: Math.round(sizes.body * 2), color: '000000' };
  const document = new Document({
    title: description.title,
    styles: {
      default: {
        document: { run: { ...run, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
        heading1: { run: { ...run, bold: true }, paragraph: { keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: pageOf(), titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: blocks.flatMap((block) => docxBlock(block, sizes)),
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(description) };
  return undated(await Packer.pack(document, 'uint8array', undefined, [core]));
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

/** In the middle of the top margin, from the second page on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
