import type { Picture } from './given-file.ts';

/** A4 standing up, in points. */
const A4 = { short: 595.28, long: 841.89 };

type Page = { readonly size: number; readonly picture: Picture };

/** Text of a PDF, or the bytes of one of the pages. */
export type PdfPart<Given> = string | Given;

export interface JoinedPdf<Given> {
  /** What stands one after the other. Texts are ASCII. */
  readonly parts: readonly PdfPart<Given>[];
  /** In bytes. */
  readonly size: number;
}

/**
 * One PDF of JPEG pictures, each on an A4 page of its own, turned as it is to be. Told from their sizes alone, the same for the same
 * pictures: nothing is read or unpacked, and the bytes of the pictures stay what they are.
 */
export function joinedPdf<Given extends Page>(pages: readonly Given[]): JoinedPdf<Given> {
  const parts: PdfPart<Given>[] = [];
  const offsets: number[] = [];
  let size = 0;
  const add = (part: PdfPart<Given>) => {
    parts.push(part);
    size += typeof part === 'string' ? part.length : part.size;
  };
  const object = (...content: PdfPart<Given>[]) => {
    offsets.push(size);
    add(`${offsets.length} 0 obj\n`);
    for (const part of content) add(part);
    add('\nendobj\n');
  };
  add('%PDF-1.4\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  const numbers = pages.map((_, index) => `${3 + index * 3} 0 R`);
  object(`<</Type/Pages/Count ${pages.length}/Kids[${numbers.join(' ')}]>>`);
  for (const [index, page] of pages.entries()) {
    const first = 3 + index * 3;
    const { box, content } = laidOut(page.picture);
    object(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${box.join(' ')}]/Rotate ${page.picture.turn * 90}/Contents ${first + 1} 0 R/Resources<</XObject<</P ${first + 2} 0 R>>>>>>`,
    );
    object(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const { width, height } = page.picture;
    const head = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${page.size}>>`;
    object(`${head}\nstream\n`, page, '\nendstream');
  }
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = size;
  const count = offsets.length + 1;
  add(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`);
  add(`trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return { parts, size };
}

/** As large as it goes on a page that stands or lies as the picture does, in the middle. */
function laidOut({ width, height }: Picture): { readonly box: readonly number[]; readonly content: string } {
  const box = width > height ? [A4.long, A4.short] : [A4.short, A4.long];
  const scale = Math.min(box[0]! / width, box[1]! / height);
  const numbers = [
    width * scale,
    height * scale,
    (box[0]! - width * scale) / 2,
    (box[1]! - height * scale) / 2,
  ].map((number) => number.toFixed(2));
  return { box, content: `q ${numbers[0]} 0 0 ${numbers[1]} ${numbers[2]} ${numbers[3]} cm /P Do Q` };
}
