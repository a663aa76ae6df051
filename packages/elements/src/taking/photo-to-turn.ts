/** A JPEG of what was drawn that asks to be turned by a quarter to the right, to try what the browser makes of it. */
export async function photoToTurn(canvas: HTMLCanvasElement): Promise<Blob> {
  // Without a context some browsers make no picture of it.
  canvas.getContext('2d');
  const plain = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 1));
  if (!plain) throw new Error('elements: this browser makes no JPEG');
  return new Blob([plain.slice(0, 2), TURN, plain.slice(2)], { type: 'image/jpeg' });
}

/** The segment of a JPEG that says "turn me by 90° to the right": Exif, one entry, orientation 6. */
const TURN = Uint8Array.of(
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
);
