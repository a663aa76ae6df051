import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with files as citizens choose them; `remove` it afterwards. */
export interface SampleFiles {
  readonly path: (name: keyof typeof contents) => string;
  remove(): Promise<void>;
}

/** The smallest picture there is: one white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

const megabyte = 1024 * 1024;

const contents = {
  /** Larger than the 10 MB that the procedures take; only its first bytes are those of a JPEG. */
  'ảnh 12 MB.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(12 * megabyte)]),
  'ghi chú.jpg': Buffer.from('Đây là văn bản, không phải ảnh.'),
  'giấy chứng sinh.pdf': Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
  'trang hai.png': png,
  /** A picture under a name that promises something else. */
  'ảnh.pdf': png,
};

/** Writes the files into a temporary folder. */
export async function writeSampleFiles(): Promise<SampleFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  for (const [name, bytes] of Object.entries(contents)) await writeFile(join(folder, name), bytes);
  return { path: (name) => join(folder, name), remove: () => rm(folder, { recursive: true }) };
}
