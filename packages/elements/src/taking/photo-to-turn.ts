import { type Canvas, jpegOf } from './canvas.ts';

/** A JPEG of what was drawn that asks to be turned by a quarter to the right, to try what the browser makes of it. */
export async function photoToTurn(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Uint8Array(await (await jpegOf(canvas, 1)).arrayBuffer());
  const turned = new Uint8Array(plain.length + TURN.length);
  turned.set(plain.subarray(0, 2));
  turned.set(TURN, 2);
  turned.set(plain.subarray(2), 2 + TURN.length);
  return turned;
}

/** The segment of a JPEG that says "turn me by 90° to the right": Exif, one entry, orientation 6. */
const TURN = Uint8Array.of(
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
);
