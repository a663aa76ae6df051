/** What pictures are drawn on: in a worker there is no document to make one of. */
export type Canvas = HTMLCanvasElement | OffscreenCanvas;

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export function newCanvas(width: number, height: number): Canvas {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** `isRead`: what is drawn is looked at, not shown. */
export const penOf = (canvas: Canvas, isRead = false): Pen =>
  (canvas as HTMLCanvasElement).getContext('2d', isRead ? { willReadFrequently: true } : undefined)!;

/** What is drawn, as a JPEG. */
export async function jpegOf(canvas: Canvas, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  const blob =
    'convertToBlob' in canvas
      ? await canvas.convertToBlob({ type, quality })
      : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob?.type !== type) throw new Error('elements: this browser makes no JPEG');
  return blob;
}
