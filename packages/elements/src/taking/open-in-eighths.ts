import type { OpenPicture } from '../ports/readers.ts';
import { newCanvas, penOf } from './canvas.ts';
import { photoToTurn } from './photo-to-turn.ts';
import type { Wanted } from './wanted.ts';

/**
 * Opens a JPEG in as many eighths of its size as are needed: so small it comes out of its decoder, which has not to unpack all of it,
 * and nothing is left to shrink where the page is drawn. Null where the browser cannot do that, or made something else of it.
 *
 * The bytes are handed over and gone afterwards, if they were used: what lies about until it is picked up would be twice as much as
 * the photos, and a phone that is short of memory ends the page.
 */
export async function openInEighths(
  bytes: Uint8Array<ArrayBuffer>,
  { given, scale, ...upright }: Wanted,
): Promise<OpenPicture | null> {
  const eighths = Math.ceil(scale * 8);
  if (eighths === 8 || !(await opensInEighths())) return null;
  const picture = await frameOf(bytes, (side) => Math.ceil((side * eighths) / 8), given);
  const isSmaller = picture.width * picture.height < given.width * given.height;
  const isOfItsShape =
    Math.abs(picture.width / picture.height - upright.width / upright.height) < 0.01 &&
    picture.width >= upright.width;
  if (isSmaller && isOfItsShape) return picture;
  picture.letGo();
  return null;
}

async function frameOf(
  data: Uint8Array<ArrayBuffer>,
  wanted: (side: number) => number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<OpenPicture> {
  const decoder = new ImageDecoder({
    data,
    transfer: [data.buffer],
    type: 'image/jpeg',
    desiredWidth: wanted(width),
    desiredHeight: wanted(height),
  });
  try {
    const { image } = await decoder.decode();
    // Not drawn as it is: of every frame that was drawn Chromium 156 keeps 12 MB.
    const source = await createImageBitmap(image).finally(() => image.close());
    return { source, width: source.width, height: source.height, letGo: () => source.close() };
  } finally {
    decoder.close();
  }
}

let answer: Promise<boolean> | undefined;

/** Whether the browser has such a decoder, makes pictures small in it, and turns them. Only trying tells. */
function opensInEighths(): Promise<boolean> {
  answer ??= 'ImageDecoder' in globalThis ? isTurnedAndSmall().catch(() => false) : Promise.resolve(false);
  return answer;
}

/** Black on the left and white on the right, it is black above and white below once it was turned. */
async function isTurnedAndSmall(): Promise<boolean> {
  const [width, height] = [64, 32];
  const canvas = newCanvas(width, height);
  const pen = penOf(canvas, true);
  pen.fillStyle = '#fff';
  pen.fillRect(width / 2, 0, width / 2, height);
  pen.fillStyle = '#000';
  pen.fillRect(0, 0, width / 2, height);
  const picture = await frameOf(await photoToTurn(canvas), (side) => side / 2, { width, height });
  try {
    if (picture.width !== height / 2 || picture.height !== width / 2) return false;
    pen.drawImage(picture.source, 0, 0, picture.width, picture.height);
    const shadeAt = (y: number) => pen.getImageData(picture.width / 2, y, 1, 1).data[0]!;
    return shadeAt(picture.height / 4) < 60 && shadeAt((picture.height * 3) / 4) > 195;
  } finally {
    picture.letGo();
  }
}
