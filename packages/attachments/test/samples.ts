import { deflateSync } from 'node:zlib';

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

export type BytePart = string | Uint8Array | readonly number[];

/** Texts and bytes one after the other. */
export function bytesOf(...parts: BytePart[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? latin(part) : part)]));
}

const segment = (marker: number, content: Uint8Array) =>
  bytesOf([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);

/** The segments of a JPEG with next to nothing in its picture. */
export function jpeg({
  width = 40,
  height = 30,
  orientation = 1,
  rest = [] as readonly number[],
} = {}): Uint8Array {
  const exif = bytesOf('Exif\0\0MM\0*', [
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return bytesOf(
    [0xff, 0xd8],
    // A thumbnail with an end of its own.
    segment(0xe1, bytesOf(exif, [0xff, 0xd8, 0xff, 0xd9])),
    segment(0xc0, bytesOf(frame)),
    segment(0xda, bytesOf([1, 1, 0, 0, 63, 0])),
    [1, 2, 0xff, 0, 3, 0xff, 0xd9],
    rest,
  );
}

export function png(width = 40, height = 30): Uint8Array {
  const size = new Uint8Array(8);
  new DataView(size.buffer).setUint32(0, width);
  new DataView(size.buffer).setUint32(4, height);
  const chunk = (name: string, content: Uint8Array) =>
    bytesOf([0, 0, content.length >> 8, content.length & 255], name, content, [0, 0, 0, 0]);
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', bytesOf(size, [8, 2, 0, 0, 0])),
    chunk('IDAT', bytesOf([1, 2, 3])),
    chunk('IEND', new Uint8Array()),
  );
}

/** A PDF by its objects, in their order from 1 on; `trailer` besides what it has to have. */
export function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const count = objects.length + 1;
  return bytesOf(
    `${text}xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

export const onePage = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page>>',
];

/** A PDF whose list of objects is a stream that unpacks to this many bytes. */
export function pdfBomb(size: number): Uint8Array {
  const packed = deflateSync(new Uint8Array(size));
  const head = `%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return bytesOf(head, packed, '\nendstream\nendobj\nstartxref\n9\n%%EOF\n');
}
