/** Longer sides to look for the code at, in pixels: the first is fast, the others find a small code in a large picture. */
const SIDES = [1400, 2600, 4000];

/** No picture gets larger than this: iPhones draw nothing on more than 16.7 million pixels. */
const MOST_PIXELS = 16_000_000;

/** A photo in several sizes, one after the other. Rejects for a file that is no picture this browser knows. */
export async function* photoFrames(file: Blob): AsyncGenerator<ImageData> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const longer = Math.max(width, height);
  const most = Math.sqrt(MOST_PIXELS / (width * height));
  // A small picture is looked at twice as large, too: that helps where a square of the code has few pixels.
  const scales = [...SIDES.filter((side) => side < longer).map((side) => side / longer), Math.min(1, most)];
  if (longer < 1600) scales.push(Math.min(2, most));
  try {
    for (const scale of scales) yield drawn(bitmap, width * scale, height * scale);
  } finally {
    bitmap.close();
  }
}

/** The picture as pixels, at this size. */
export function drawn(source: CanvasImageSource, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  // Phones keep the memory of a canvas for long.
  canvas.width = 0;
  return image;
}
