import { Unzlib } from 'fflate';
import { BrokenPdf } from './pdf-value.ts';

/** A stream says that it is larger than anything that tells where the pages of a PDF are. */
export class TooLarge extends Error {}

/** In bytes: the list of objects of a PDF with a million of them takes less. */
const LARGEST = 8 * 1024 * 1024;

/** Deflate makes at most 1,032 bytes of one: after each of these it is looked at how far it went. */
const AT_ONCE = 1024;

/** What was packed by zlib, as far as it stays within bounds. */
export function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Unzlib((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += AT_ONCE) {
      unpacking.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
      if (size > LARGEST) throw new TooLarge();
    }
  } catch (fault) {
    if (fault instanceof TooLarge) throw fault;
    // Some programs leave out the check at the end; what came before it is read.
    if (size === 0) throw new BrokenPdf('a stream cannot be unpacked');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Undoes what PNG does to rows before they are packed (ISO 32000-1, 7.4.4.4). */
export function withoutPredictor(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    const to = row * columns;
    for (let column = 0; column < columns; column++) {
      const left = column > 0 ? plain[to + column - 1]! : 0;
      const up = row > 0 ? plain[to - columns + column]! : 0;
      const corner = column > 0 && row > 0 ? plain[to - columns + column - 1]! : 0;
      plain[to + column] = data[from + 1 + column]! + predicted(data[from]!, left, up, corner);
    }
  }
  return plain;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
