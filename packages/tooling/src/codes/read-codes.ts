import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';

/** As often as the picture is enlarged, in this order: a module that has fewer than four pixels is read once it has more. */
const SCALES = [1, 2, 3, 0.5];

/** More is not looked at: it takes long, and such a picture needs no enlarging. */
const MOST_PIXELS = 30_000_000;

const options: ReaderOptions = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 };

/**
 * The texts of the QR codes in a picture, each once: of the first size in which one is seen that is `wanted`, else of all. Rejects for
 * a file that is no picture.
 */
export async function readCodes(picture: Uint8Array, wanted: (text: string) => boolean): Promise<string[]> {
  const seen = new Set<string>();
  for (const frame of await framesOf(picture)) {
    const texts = (await readBarcodes((await frame()) as Parameters<typeof readBarcodes>[0], options)).map(
      ({ text }) => text,
    );
    for (const text of texts) seen.add(text);
    if (texts.some(wanted)) break;
  }
  return [...seen];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The picture in all sizes, each made when it is asked for. */
async function framesOf(picture: Uint8Array): Promise<(() => Promise<Frame>)[]> {
  await prepared();
  // What is cut off may hold the code all the same.
  const open = () => sharp(picture, { failOn: 'none' }).autoOrient();
  const { autoOrient } = await open().metadata();
  const pixels = autoOrient.width * autoOrient.height;
  const scales = SCALES.filter((scale) => scale <= 1 || pixels * scale * scale <= MOST_PIXELS);
  return scales.map((scale) => async () => {
    const width = Math.max(1, Math.round(autoOrient.width * scale));
    const sized = scale === 1 ? open() : open().resize({ width, kernel: 'cubic' });
    const { data, info } = await sized
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
  });
}

let preparing: Promise<unknown> | undefined;

/** The library would else fetch its WebAssembly from a public host. */
function prepared(): Promise<unknown> {
  preparing ??= prepareZXingModule({
    overrides: {
      wasmBinary: new Uint8Array(
        readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))),
      ).buffer,
    },
    fireImmediately: true,
  });
  return preparing;
}
