import { INTERLEAVED, type Libheif, RGB, RGBA } from './libheif.ts';

/** Part of a photo: telephones write them in tiles of 512 × 512 pixels. */
export interface Tile {
  /** In pixels from the upper left corner of the photo, as it is to be seen. What reaches beyond the photo is none of it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its pixels from one row to before another one, as four bytes each: red, green, blue, opacity. */
  rows(from: number, to: number): Uint8ClampedArray<ArrayBuffer>;
}

/** A HEIC photo in the memory of libheif, upright, cut and mirrored as it says itself. */
export interface HeicPhoto {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Each is unpacked when it is asked for, and gone when the next one is. Throws at one that is damaged. */
  tiles(): Generator<Tile>;
  letGo(): void;
}

/** The longest side of a square with as many pixels as a picture may have: see MOST_PIXELS of `packages/attachments/src/look-at.ts`. */
const MOST_PIXELS_SIDE = 7746;

/** Throws for what is none, or damaged, and leaves what it has begun in the memory of libheif then. */
export function openHeicPhoto(lib: Libheif, bytes: Uint8Array): HeicPhoto {
  const { checked, allocated, wordsAt, freeAll } = callsOf(lib);
  const context = lib._heif_context_alloc();
  lib._heif_context_set_maximum_image_size_limit(context, MOST_PIXELS_SIDE);
  const file = allocated(bytes.length);
  lib.HEAPU8.set(bytes, file);
  checked((error) => lib._heif_context_read_from_memory_without_copy(error, context, file, bytes.length, 0));
  const made = allocated(4);
  const makes = (call: (error: number, made: number) => void) => {
    checked((error) => call(error, made));
    return wordsAt(made)[0]!;
  };
  const handle = makes((error, to) => lib._heif_context_get_primary_image_handle(error, context, to));
  const width = lib._heif_image_handle_get_width(handle);
  const height = lib._heif_image_handle_get_height(handle);

  function* tiles(): Generator<Tile> {
    for (const { x, y, decode } of places()) {
      const image = makes(decode);
      try {
        yield { x, y, ...pixelsOf(image) };
      } finally {
        lib._heif_image_release(image);
      }
    }
  }

  interface Place {
    readonly x: number;
    readonly y: number;
    readonly decode: (error: number, image: number) => void;
  }

  function places(): Place[] {
    const tiling = tilingOf();
    if (!tiling)
      return [{ x: 0, y: 0, decode: (error, to) => lib._heif_decode_image(error, handle, to, RGB, RGBA, 0) }];
    const { columns, rows, left, top, across, down } = tiling;
    return Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      return {
        x: column * across - left,
        y: row * down - top,
        decode: (error, to) =>
          lib._heif_image_handle_decode_image_tile(error, handle, to, RGB, RGBA, 0, column, row),
      };
    });
  }

  /** How the photo is put together of tiles; null where it is in one piece, or was cut: libheif 1.23 places the tiles of these otherwise. */
  function tilingOf() {
    const at = allocated(128);
    checked((error) => lib._heif_image_handle_get_image_tiling(error, handle, 1, at));
    const [, columns = 1, rows = 1, across = 0, down = 0, , , isFarDown, isFarLeft] = wordsAt(at);
    const before = [
      lib._heif_image_handle_get_ispe_width(handle),
      lib._heif_image_handle_get_ispe_height(handle),
    ];
    const isCut =
      ![width, height].every((one) => before.includes(one)) || width * height !== before[0]! * before[1]!;
    if (columns * rows <= 1 || isCut) return null;
    if (columns * across < width || rows * down < height)
      throw new Error('embed: the tiles of the photo do not make all of it');
    // Of a photo that was turned the tiles that are not filled stand at the beginning. libheif says so, but not by how much.
    const left = isFarLeft ? columns * across - width : 0;
    const top = isFarDown ? rows * down - height : 0;
    return { columns, rows, left, top, across, down };
  }

  function pixelsOf(image: number): Omit<Tile, 'x' | 'y'> {
    const start = lib._heif_image_get_plane_readonly(image, INTERLEAVED, made);
    const [bytesOfRow = 0] = wordsAt(made);
    const across = lib._heif_image_get_width(image, INTERLEAVED);
    return {
      width: across,
      height: lib._heif_image_get_height(image, INTERLEAVED),
      rows(from, to) {
        const pixels = new Uint8ClampedArray(across * 4 * (to - from));
        for (let row = from; row < to; row++) {
          const at = start + row * bytesOfRow;
          pixels.set(lib.HEAPU8.subarray(at, at + across * 4), (row - from) * across * 4);
        }
        return pixels;
      },
    };
  }

  return {
    width,
    height,
    tiles,
    letGo() {
      lib._heif_image_handle_release(handle);
      lib._heif_context_free(context);
      freeAll();
    },
  };
}

function callsOf(lib: Libheif) {
  const all: number[] = [];
  const allocated = (bytes: number) => {
    const at = lib._malloc(bytes);
    if (!at) throw new Error('embed: libheif has no memory left');
    all.push(at);
    return at;
  };
  const wordsAt = (at: number) => lib.HEAPU32.subarray(at >> 2);
  const error = allocated(12);
  return {
    allocated,
    wordsAt,
    freeAll() {
      for (const at of all) lib._free(at);
    },
    /** Each call writes what came of it: a code, 0 for success, a second one, and words in English. */
    checked(call: (error: number) => void): void {
      call(error);
      const [code, detail] = wordsAt(error);
      if (code) throw new Error(`embed: libheif gave up, error ${code}.${detail}`);
    },
  };
}
