import type { PictureDoubt, Turn } from '@dvc-kit/attachments/given-file';
import type { PictureSize } from '@dvc-kit/attachments/look-at';
import { type Canvas, jpegOf, newCanvas, penOf } from './canvas.ts';
import { doubtsOf } from './doubts.ts';
import { type ChosenPicture, openPicture } from './open-picture.ts';
import type { Wanted } from './wanted.ts';

/** Of a picture that is handed in, in pixels: an A4 page has 170 to the inch then, and a letter of 2 mm is 13 pixels high. */
export const LONG_SIDE = 2000;

/** In bytes: twenty pages by a telephone network, and into one dossier. */
const MOST_BYTES = 400_000;

/** Tried one after the other until the picture is small enough: the first is as good as nobody can tell it from the photo. */
const QUALITIES = [0.82, 0.72, 0.6, 0.48, 0.38];

/** And then these long sides: only what is all grain does not fit before. */
const SMALLER_SIDES = [1600, 1300];

export interface MadePicture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly doubts: readonly PictureDoubt[];
}

/**
 * A JPEG of a photo, upright, small, and free of everything that the camera wrote beside the picture: place, time, owner. 'blank' where
 * it came out all of one colour; rejects for what this browser does not open.
 */
export async function makePicture(chosen: ChosenPicture, size: PictureSize): Promise<MadePicture | 'blank'> {
  const canvas = newCanvas(0, 0);
  try {
    await drawPicture(chosen, canvas, LONG_SIDE, { size });
    const doubts = doubtsOf(canvas, Math.max(size.width, size.height));
    if (!doubts) return 'blank';
    const blob = await smallJpeg(canvas);
    return { blob, width: canvas.width, height: canvas.height, doubts };
  } finally {
    // Phones keep the memory of a canvas for long.
    canvas.width = 0;
  }
}

/**
 * Draws a picture into a canvas that becomes as large as it, at most `longSide` pixels long. `turn`: how often it is turned by 90°
 * to the right; its `size` helps where it is known.
 */
export async function drawPicture(
  chosen: ChosenPicture,
  canvas: Canvas,
  longSide: number,
  { size, turn = 0 }: { readonly size?: PictureSize; readonly turn?: Turn } = {},
): Promise<void> {
  const picture = await openPicture(chosen, size ? wantedSize(size, longSide) : null);
  try {
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const width = Math.max(1, Math.round(picture.width * scale));
    const height = Math.max(1, Math.round(picture.height * scale));
    canvas.width = turn % 2 ? height : width;
    canvas.height = turn % 2 ? width : height;
    const pen = penOf(canvas);
    // What can be seen through is paper.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate((turn * Math.PI) / 2);
    pen.drawImage(picture.source, -width / 2, -height / 2, width, height);
  } finally {
    picture.letGo();
  }
}

/** Null for a picture that is small already. */
function wantedSize(given: PictureSize, longSide: number): Wanted | null {
  const { width, height, isOnItsSide } = given;
  const scale = longSide / Math.max(width, height);
  if (scale >= 1) return null;
  const [across, down] = isOnItsSide ? [height, width] : [width, height];
  return { given, scale, width: Math.round(across * scale), height: Math.round(down * scale) };
}

async function smallJpeg(canvas: Canvas): Promise<Blob> {
  let smallest = await jpegOf(canvas, QUALITIES[0]!);
  for (const quality of QUALITIES.slice(1)) {
    if (smallest.size <= MOST_BYTES) return smallest;
    smallest = await jpegOf(canvas, quality);
  }
  for (const side of SMALLER_SIDES) {
    if (smallest.size <= MOST_BYTES) return smallest;
    await drawPicture({ file: smallest }, canvas, side);
    smallest = await jpegOf(canvas, QUALITIES[QUALITIES.length - 1]!);
  }
  return smallest;
}
