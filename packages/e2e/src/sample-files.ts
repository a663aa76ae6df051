import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { schemas } from './site.ts';

const dvc = fileURLToPath(new URL('../../tooling/src/dvc.ts', import.meta.url));

/** A folder with files as citizens choose them; `remove` it afterwards. */
export interface SampleFiles {
  readonly path: (name: keyof typeof contents) => string;
  readonly bytes: (name: keyof typeof contents) => Buffer;
  /** Writes a file that a page made; gives its path. */
  saved(name: string, bytes: Buffer): string;
  /** What `npm run dvc -- verify` says of a package. Throws where it is not taken. */
  verify(bytes: Buffer): string;
  remove(): Promise<void>;
}

/** Grey from black to white, 40 × 30 pixels. */
function png(): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const row = Buffer.from([0, ...Array.from({ length: 40 }, (_, x) => x * 6)]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 40, 0, 0, 0, 30, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: 30 }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One empty page, and a comment of this many bytes. */
function pdf(comment: number): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = `%PDF-1.4\n%${'x'.repeat(comment)}\n`;
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const list = `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 4/Root 1 0 R>>\n`;
  return Buffer.from(`${text}${list}startxref\n${text.length}\n%%EOF\n`);
}

/**
 * A photo as an iPhone writes it: four tiles of one colour each (red, green; blue, white; coded by x265), 240 × 200 pixels, to be turned by a
 * quarter to the right.
 */
const heic = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAihtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAAFAAAA' +
    'd2lpbmYAAAAAAAUAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAEAAgAAaHZjMQAAAAAVaW5mZQIAAAEAAwAAaHZjMQAAAAAVaW5mZQIAAAEABAAA' +
    'aHZjMQAAAAAVaW5mZQIAAAAABQAAZ3JpZAAAAAAgaXJlZgAAAAAAAAAUZGltZwAFAAQAAQACAAMABAAAAOJpcHJwAAAAsWlwY28AAAB4aHZjQwEDcAAAAAAA' +
    'AAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAK0IBAQNwAAADAJAAAAMAAAMAHqAQICBZbqSRprm4EBAwIAAAAwAgAAAD' +
    'ACEiAAEAB0QBwXKwIkAAAAAUaXNwZQAAAAAAAACAAAAAgAAAABRpc3BlAAAAAAAAAPAAAADIAAAACWlyb3QDAAAAKWlwbWEAAAAAAAAABQABAoECAAICgQIA' +
    'AwKBAgAEAoECAAUCA4QAAAAUaWRhdAABAQEAAADwAAAAyAAAAGBpbG9jAQAAAEQAAAUAAQAAAAAAAQAAAkwAAAAqAAIAAAAAAAEAAAJ2AAAAKQADAAAAAAAB' +
    'AAACnwAAACoABAAAAAAAAQAAAskAAAAiAAUAAQAAAAEAAAAAAAAADAAAAKdtZGF0AAAAJigBrwngITl1X//8gj///GI3IfwKIHQcw8u401nh+vczF3QAALOA' +
    'AAAAJSgBrwngITl1X//s0f//ygF//6ABR0HMPLuNNZ4fr3Mxd0AACzgAAAAmKAGvCeAhOXVf//2ex+9/pRL//vMKdBzDy7jTWeH69zMXdAAAs4AAAAAeKAGv' +
    'CeAhhTSl3j+/xxrOuha52SlcaLl/LquAABLw',
  'base64',
);

const megabyte = 1024 * 1024;

const contents = {
  /** Larger than the 10 MB that the procedures take. */
  'bản quét 12 MB.pdf': pdf(12 * megabyte),
  'ghi chú.jpg': Buffer.from('Đây là văn bản, không phải ảnh.'),
  'giấy chứng sinh.pdf': pdf(0),
  'trang hai.png': png(),
  'IMG_0021.HEIC': heic,
  /** The same, cut off while it was copied. */
  'IMG_0022.HEIC': heic.subarray(0, -50),
  /** A picture under a name that promises something else. */
  'ảnh.pdf': png(),
};

/** Writes the files into a temporary folder. */
export async function writeSampleFiles(): Promise<SampleFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  for (const [name, bytes] of Object.entries(contents)) await writeFile(join(folder, name), bytes);
  const saved = (name: string, bytes: Buffer) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  return {
    path: (name) => join(folder, name),
    bytes: (name) => contents[name],
    saved,
    verify: (bytes) =>
      execFileSync(process.execPath, [dvc, 'verify', saved('ho-so.zip', bytes)], {
        encoding: 'utf8',
        env: { ...process.env, DVC_SCHEMAS: schemas },
      }),
    remove: () => rm(folder, { recursive: true }),
  };
}
