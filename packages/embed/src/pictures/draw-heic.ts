import type { Tile } from './heic-photo.ts';

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Rows that are drawn at a time: of a photo in one piece not all 48 MB are copied at once. */
const ROWS = 512;

/** Draws a tile where it belongs in a picture that is `scale` as large as the photo; `sheet` is drawn on on the way. */
export function drawTile(tile: Tile, picture: Canvas, sheet: Canvas, scale: number): void {
  const pen = penOf(picture);
  // Of the most sharp photos one pixel of four is left on each side: none may be jumped over.
  pen.imageSmoothingQuality = 'high';
  for (let from = 0; from < tile.height; from += ROWS) {
    const to = Math.min(tile.height, from + ROWS);
    sheet.width = tile.width;
    sheet.height = to - from;
    penOf(sheet).putImageData(new ImageData(tile.rows(from, to), tile.width), 0, 0);
    // In whole pixels: between two tiles nothing of what is below may shine through.
    const [left, right] = [tile.x, tile.x + tile.width].map((x) => Math.round(x * scale)) as [number, number];
    const [top, bottom] = [tile.y + from, tile.y + to].map((y) => Math.round(y * scale)) as [number, number];
    pen.drawImage(sheet, left, top, right - left, bottom - top);
  }
}

const penOf = (canvas: Canvas) => (canvas as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D;
