import { drawTile } from './draw-heic.ts';
import { openHeicPhoto } from './heic-photo.ts';
import type { Libheif, MakeLibheif } from './libheif.ts';

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** In bytes: what libheif has taken once it never gives back. Tiles need 20 MB, a photo in one piece 150. */
const MOST_MEMORY = 64_000_000;

/**
 * Unpacks photos one after the other, each into a canvas that becomes as large as it, at most `longSide` pixels long. Rejects for a
 * damaged one.
 */
export type UnpackHeic = (bytes: Uint8Array, longSide: number, newCanvas: () => Canvas) => Promise<Canvas>;

/** `module`: the WebAssembly that `makeLibheif` belongs to. */
export function unpackerOf(makeLibheif: MakeLibheif, module: WebAssembly.Module): UnpackHeic {
  let lib: Libheif | null = null;
  return async (bytes, longSide, newCanvas) => {
    lib ??= makeLibheif({
      instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(module, imports)),
    });
    const mine = lib;
    // Not kept where this one fails: nobody knows what it left behind.
    lib = null;
    const picture = newCanvas();
    const photo = openHeicPhoto(mine, bytes);
    const scale = Math.min(1, longSide / Math.max(photo.width, photo.height));
    picture.width = Math.max(1, Math.round(photo.width * scale));
    picture.height = Math.max(1, Math.round(photo.height * scale));
    const sheet = newCanvas();
    for (const tile of photo.tiles()) {
      drawTile(tile, picture, sheet, scale);
      // On the page itself it goes on answering between two tiles.
      await new Promise((resolve) => setTimeout(resolve));
    }
    // Phones keep the memory of a canvas for long.
    sheet.width = 0;
    photo.letGo();
    if (mine.HEAPU8.length <= MOST_MEMORY) lib = mine;
    return picture;
  };
}
