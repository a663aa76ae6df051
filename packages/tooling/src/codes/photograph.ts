import sharp from 'sharp';
import type { Random } from '../damage/random.ts';

/** How a page was printed and photographed, or laid on a scanner. */
export interface Shot {
  /** The page as it was printed: office printers shrink it to what they can print on. */
  readonly printed: number;
  /** Pixels of the picture for an inch of the paper. */
  readonly dpi: number;
  /** In degrees: held in any of four ways, and not straight. */
  readonly turned: number;
  /** By which part of the page the far edge is shorter than the near one, sidewards and upwards. */
  readonly leaning: readonly [number, number];
  /** Standard deviation of the blur, in pixels. */
  readonly blur: number;
  /** Light at the dark end of the page, of 1. */
  readonly light: number;
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** Of the JPEG. */
  readonly quality: number;
}

/** The ways in which pages are seen at a desk, none of them the best: about 150 dpi, by hand, in the light of a room. */
export function aShot(random: Random): Shot {
  const between = (low: number, high: number) => low + random.next() * (high - low);
  return {
    printed: between(0.94, 1),
    dpi: between(140, 170),
    turned: 90 * random.below(4) + between(-8, 8),
    leaning: [between(-0.06, 0.06), between(-0.06, 0.06)],
    blur: between(0.4, 0.9),
    light: between(0.45, 1),
    noise: between(3, 9),
    quality: Math.round(between(60, 90)),
  };
}

/** A grey picture, a byte a pixel. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The page (any picture, with its resolution) as that shot shows it: a JPEG. The same for the same numbers. */
export async function photograph(
  page: Uint8Array,
  pageDpi: number,
  shot: Shot,
  random: Random,
): Promise<Uint8Array> {
  const { data, info } = await sharp(page).greyscale().raw().toBuffer({ resolveWithObject: true });
  const seen = asSeen({ width: info.width, height: info.height, data }, pageDpi, shot);
  const raw = { width: seen.width, height: seen.height, channels: 1 } as const;
  const blurred = await sharp(seen.data, { raw }).blur(shot.blur).greyscale().raw().toBuffer();
  return sharp(lit(blurred, seen, shot, random), { raw })
    .jpeg({ quality: shot.quality })
    .toBuffer();
}

/** What lies around the page on the desk. */
const DESK = 96;

/** Turned, shrunk and seen from aside: each pixel looks for its place on the page. */
function asSeen(page: Grey, pageDpi: number, { printed, dpi, turned, leaning }: Shot): Grey {
  const scale = (dpi / pageDpi) * printed;
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [across, down] = [page.width * scale, page.height * scale];
  const width = Math.ceil((Math.abs(across * cos) + Math.abs(down * sin)) * 1.08);
  const height = Math.ceil((Math.abs(across * sin) + Math.abs(down * cos)) * 1.08);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x - width / 2, y - height / 2];
      // From -1 to 1 over the picture: farther away is smaller.
      const depth = 1 + (leaning[0] * fromX) / (width / 2) + (leaning[1] * fromY) / (height / 2);
      const [px, py] = [fromX * depth, fromY * depth];
      const pageX = (px * cos + py * sin) / scale + page.width / 2;
      const pageY = (py * cos - px * sin) / scale + page.height / 2;
      data[y * width + x] = smoothAt(page, pageX, pageY, 1 / scale);
    }
  }
  return { width, height, data };
}

/** The mean of what a pixel of the picture covers on the page, by four looks, each between four pixels. */
function smoothAt(page: Grey, x: number, y: number, side: number): number {
  const off = side / 4;
  return (
    (betweenPixels(page, x - off, y - off) +
      betweenPixels(page, x + off, y - off) +
      betweenPixels(page, x - off, y + off) +
      betweenPixels(page, x + off, y + off)) /
    4
  );
}

function betweenPixels({ width, height, data }: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return DESK;
  const [right, below] = [x - left, y - top];
  const at = top * width + left;
  const upper = data[at]! * (1 - right) + data[at + 1]! * right;
  const lower = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
  return upper * (1 - below) + lower * below;
}

/** Ink is not black, paper not white, one side is darker, and every pixel is a little off. */
function lit(
  pixels: Uint8Array,
  { width, height }: Grey,
  { light, noise }: Shot,
  random: Random,
): Uint8Array {
  const INK = 35;
  const PAPER = 225;
  return pixels.map((value, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const here = 1 - ((1 - light) * (x / width + y / height)) / 2;
    // The sum of three even distributions: near enough to a bell.
    const grain = (random.next() + random.next() + random.next() - 1.5) * 2 * noise;
    const seen = (INK + (value / 255) * (PAPER - INK)) * here + grain;
    return Math.max(0, Math.min(255, Math.round(seen)));
  });
}
