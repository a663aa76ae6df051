import type { PictureDoubt } from '@dvc-kit/attachments/given-file';
import { type Canvas, newCanvas, penOf } from './canvas.ts';

/** Tiles that are looked at, on each side of the picture, and how many pixels each has on a side. */
const TILES = 6;
const TILE = 64;
const SIDE = TILES * TILE;

/** Below this long side, in pixels, letters of an A4 page run together: 2 mm are 7 pixels. */
const SMALL = 1000;

/** How bright the brightest tenth is, of 255: paper under a lamp has 180. */
const DARK = 95;

/** By how much of the contrast around it brightness changes across two pixels, at the sharpest places. */
const BLURRED = 0.3;

/** Differences of brightness, of 255, below which nothing is written. */
const EMPTY = 40;
const ONE_COLOUR = 6;

/** What may make a picture hard to read; null where it is all of one colour. `before`: its long side as it was chosen. */
export function doubtsOf(picture: Canvas, before: number): readonly PictureDoubt[] | null {
  const pixels = tilesOf(picture);
  const sorted = pixels.slice().sort();
  const shadeAt = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  if (shadeAt(1) - shadeAt(0) < ONE_COLOUR) return null;
  return [
    ...(isBlurred(pixels) ? (['blurred'] as const) : []),
    ...(shadeAt(0.9) < DARK ? (['dark'] as const) : []),
    ...(before < SMALL ? (['small'] as const) : []),
  ];
}

/** Tiles from all over the picture, as large as they are in it, side by side in shades of grey. */
function tilesOf(picture: Canvas): Uint8Array {
  const canvas = newCanvas(SIDE, SIDE);
  const pen = penOf(canvas, true);
  const place = (side: number, index: number) =>
    Math.max(0, Math.round(((side - TILE) * index) / (TILES - 1)));
  for (let row = 0; row < TILES; row++) {
    for (let column = 0; column < TILES; column++) {
      const x = place(picture.width, column);
      const y = place(picture.height, row);
      pen.drawImage(picture, x, y, TILE, TILE, column * TILE, row * TILE, TILE, TILE);
    }
  }
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  // Phones keep the memory of a canvas for long.
  canvas.width = 0;
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = (data[at * 4]! * 3 + data[at * 4 + 1]! * 6 + data[at * 4 + 2]!) / 10;
  return pixels;
}

/** Where something is written: a page may be empty for the most part, and only its letters have edges. */
function isBlurred(pixels: Uint8Array): boolean {
  const edges: number[] = [];
  for (let row = 0; row < TILES; row++)
    for (let column = 0; column < TILES; column++) {
      const edge = sharpestEdge(pixels, row * TILE * SIDE + column * TILE);
      if (edge !== null) edges.push(edge);
    }
  edges.sort((one, other) => other - one);
  const [sharpest] = edges.slice(Math.floor(edges.length / 4));
  return sharpest !== undefined && sharpest < BLURRED;
}

/** The steepest change in a tile as a share of its contrast, those aside that a grain of noise makes; null for an empty tile. */
function sharpestEdge(pixels: Uint8Array, start: number): number | null {
  let darkest = 255;
  let brightest = 0;
  const changes = new Uint32Array(256);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      const at = start + y * SIDE + x;
      const shade = pixels[at]!;
      darkest = Math.min(darkest, shade);
      brightest = Math.max(brightest, shade);
      if (x < TILE - 2) changes[Math.abs(shade - pixels[at + 2]!)]! += 1;
      if (y < TILE - 2) changes[Math.abs(shade - pixels[at + 2 * SIDE]!)]! += 1;
    }
  if (brightest - darkest < EMPTY) return null;
  let left = (TILE * TILE) / 50;
  let change = 255;
  while (change > 0 && left > 0) left -= changes[change--]!;
  return change / (brightest - darkest);
}
