import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { SCAN_SIDE } from '../src/layout/scan-strips.ts';
import { scanCode } from '../src/scan-code.ts';

/** In letters, what a code of version 20 holds with error correction L (ISO/IEC 18004, table 7). */
const MOST = 1249;
const QUIET_ZONE = 4;

describe('a text as the modules of a code', () => {
  it('says what was written, at every length that fits into one', () => {
    for (const length of [1, 40, 333, 714, 970, 971, MOST]) {
      const text = 'DVC1: %*+-./$ZQ7'.repeat(100).slice(0, length);
      const code = scanCode(text)!;
      assert.ok(code.length <= 17 + 4 * 20 + 2 * QUIET_ZONE, `${length} letters: ${code.length} modules`);
      assert.equal(decodeQR(picture(code)), text);
    }
  });

  it('is none where the text is longer than one code of version 20', () => {
    assert.equal(scanCode('A'.repeat(MOST + 1)), null);
  });

  it('has modules of 0.62 mm at least, also where a printer shrinks the page, and a quiet zone around it', () => {
    const code = scanCode('A'.repeat(MOST))!;
    const millimetres = (SCAN_SIDE * 25.4) / 72 / code.length;
    assert.ok(millimetres * 0.93 >= 0.62, `${millimetres} mm`);
    const edge = [0, 1, 2, 3].flatMap((at) => [code[at]!, code.at(-1 - at)!, code.map((row) => row[at]!)]);
    assert.ok(edge.flat().every((isBlack) => !isBlack));
  });
});

/** Four pixels a module. */
function picture(code: readonly (readonly boolean[])[]) {
  const side = code.length * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (code[y >> 2]![x >> 2]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { width: side, height: side, data };
}
