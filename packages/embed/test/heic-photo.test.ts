import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { openHeicPhoto } from '../src/pictures/heic-photo.ts';
import type { MakeLibheif } from '../src/pictures/libheif.ts';
import { sampleHeic } from './sample-heic.ts';

const require = createRequire(import.meta.url);
const make: MakeLibheif = require('libheif-js/libheif-wasm/libheif.js');
const module = new WebAssembly.Module(readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm')));
const opened = (bytes: Uint8Array) => {
  const instantiateWasm = (imports: WebAssembly.Imports, receive: (one: WebAssembly.Instance) => unknown) =>
    receive(new WebAssembly.Instance(module, imports));
  return openHeicPhoto(make({ instantiateWasm }), bytes);
};

/** A photo, unpacked once: its size, and what colour is seen at a place, as a letter; '' for none. */
function unpacked(bytes: Uint8Array) {
  const photo = opened(bytes);
  const tiles = Array.from(photo.tiles(), (tile) => ({ ...tile, pixels: tile.rows(0, tile.height) }));
  const colourAt = (x: number, y: number): string => {
    const isIn = (tile: { x: number; y: number; width: number; height: number }) =>
      x >= tile.x && y >= tile.y && x < tile.x + tile.width && y < tile.y + tile.height;
    const tile = tiles.find(isIn);
    if (!tile) return '';
    const [red = 0, green = 0, blue = 0] = tile.pixels.subarray(((y - tile.y) * tile.width + x - tile.x) * 4);
    if (red > 200 && green > 200) return 'w';
    return red > 200 ? 'r' : green > 150 ? 'g' : blue > 200 ? 'b' : '?';
  };
  return { width: photo.width, height: photo.height, colourAt };
}

describe('a HEIC photo', () => {
  it('stands upright, whichever way it was turned, to its last pixel', () => {
    // From left to right, then below.
    for (const [turnsLeft, seen] of ['rgbw', 'gwrb', 'wbgr', 'brwg'].entries()) {
      const { width, height, colourAt } = unpacked(sampleHeic({ turnsLeft }));
      assert.deepEqual([width, height], turnsLeft % 2 ? [200, 240] : [240, 200]);
      const corners = [
        [0, 0],
        [width - 1, 0],
        [0, height - 1],
        [width - 1, height - 1],
      ] as const;
      assert.equal(corners.map(([x, y]) => colourAt(x, y)).join(''), seen, `${turnsLeft} turns`);
      // Where the four tiles meet: 128 pixels from where the camera began.
      const [right, down] = [
        [128, 128],
        [128, 240 - 128],
        [240 - 128, 200 - 128],
        [200 - 128, 128],
      ][turnsLeft] as [number, number];
      const around = [
        [right - 1, down - 1],
        [right, down - 1],
        [right - 1, down],
        [right, down],
      ] as const;
      assert.equal(around.map(([x, y]) => colourAt(x, y)).join(''), seen, `${turnsLeft} turns, middle`);
    }
  });

  it('is not opened where it is damaged, or says that it is larger than its tiles', () => {
    const bytes = sampleHeic();
    const open = (damaged: Uint8Array) => [...opened(damaged).tiles()];
    assert.equal(open(bytes).length, 4);
    assert.throws(() => open(bytes.subarray(0, -60)), /libheif gave up/);
    assert.throws(() => open(bytes.subarray(0, 200)), /libheif gave up/);
    assert.throws(() => open(sampleHeic({ width: 3000, height: 2000 })), /do not make all of it/);
    const dark = Buffer.from(bytes);
    dark.fill(0, bytes.length - 90, bytes.length - 40);
    assert.throws(() => open(dark), /libheif gave up/);
  });
});
