import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** As a phone's camera makes them: 4000 × 3000 pixels. */
const [WIDTH, HEIGHT] = [4000, 3000];

/** Photos of pages of small print, each another one, written into the folder; gives their paths. */
export async function makePhotos(page: Page, count: number, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const text = await page.evaluate(drawPhoto, { number, width: WIDTH, height: HEIGHT });
    const plain = Buffer.from(text, 'base64');
    const path = join(folder, `IMG_${String(number).padStart(4, '0')}.jpg`);
    writeFileSync(path, Buffer.concat([plain.subarray(0, 2), turned(), plain.subarray(2)]));
    paths.push(path);
  }
  return paths;
}

/** Runs in the page: a JPEG in base64. */
async function drawPhoto({
  number,
  width,
  height,
}: {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, '#f4f0e6');
  light.addColorStop(1, '#b9b4aa');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#26242c';
  context.font = '40px serif';
  for (let y = 200; y < height - 150; y += 64)
    context.fillText(
      `${number}.${y} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc `.repeat(2),
      200,
      y,
    );
  // The grain of a sensor: what makes photos heavy, and hard to shrink.
  const picture = context.getImageData(0, 0, width, height);
  const pixels = picture.data;
  let state = number;
  for (let at = 0; at < pixels.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const grain = (state >>> 27) - 16;
    pixels[at]! += grain;
    pixels[at + 1]! += grain;
    pixels[at + 2]! += grain;
  }
  context.putImageData(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** The segment of a JPEG with which a phone held upright says so: Exif, one entry, orientation 6. */
function turned(): Buffer {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  return Buffer.from([0xff, 0xe1, 0, tiff.length + 8, ...Buffer.from('Exif\0\0', 'latin1'), ...tiff]);
}
