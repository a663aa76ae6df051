import { decodeQR } from 'qr/decode.js';
import type { CodeReader } from '../ports/readers.ts';

/** Time for one picture, in milliseconds: those of a camera come one after the other. */
const PATIENCE = { frame: 120, photo: 1500 };

/** A reader without WebAssembly, which pages with a strict policy do not let run. Reads what is large and clear. */
export const plainReader =
  (kind: keyof typeof PATIENCE): CodeReader =>
  async ({ width, height, data }) => {
    try {
      const effort = kind === 'photo' ? 8 : 2;
      return decodeQR(
        { width, height, data },
        { format: 'RGBA', effort, timeLimit: PATIENCE[kind], textDecoder },
      );
    } catch {
      // There is no code in it, or none that can be read: the library tells by throwing.
      return null;
    }
  };

/** The cards say nothing of their encoding; it is always this one. */
const textDecoder = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
