/**
 * What is used of libheif-js, by the names of the C header libheif/heif.h. Numbers stand for addresses in its memory, where nothing else is
 * said; what C returns as a structure is written to the address that comes first.
 */
export interface Libheif {
  /** The memory, by bytes and by words of four. Others take their place when it grows. */
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  _malloc(bytes: number): number;
  _free(at: number): void;
  _heif_context_alloc(): number;
  _heif_context_free(context: number): void;
  /** Refuses pictures of more pixels than a square with this side has. */
  _heif_context_set_maximum_image_size_limit(context: number, side: number): void;
  _heif_context_read_from_memory_without_copy(
    error: number,
    context: number,
    bytes: number,
    size: number,
    options: 0,
  ): void;
  _heif_context_get_primary_image_handle(error: number, context: number, handle: number): void;
  _heif_image_handle_release(handle: number): void;
  /** In pixels, as the picture is to be seen. */
  _heif_image_handle_get_width(handle: number): number;
  _heif_image_handle_get_height(handle: number): number;
  /** In pixels, before it is turned or cut. */
  _heif_image_handle_get_ispe_width(handle: number): number;
  _heif_image_handle_get_ispe_height(handle: number): number;
  _heif_image_handle_get_image_tiling(error: number, handle: number, isTurned: 0 | 1, tiling: number): void;
  _heif_image_handle_decode_image_tile(
    error: number,
    handle: number,
    image: number,
    colorspace: number,
    chroma: number,
    options: 0,
    column: number,
    row: number,
  ): void;
  _heif_decode_image(
    error: number,
    handle: number,
    image: number,
    colorspace: number,
    chroma: number,
    options: 0,
  ): void;
  _heif_image_release(image: number): void;
  _heif_image_get_width(image: number, channel: number): number;
  _heif_image_get_height(image: number, channel: number): number;
  /** Writes how many bytes there are from row to row. */
  _heif_image_get_plane_readonly(image: number, channel: number, stride: number): number;
}

/** What its script `libheif.js` exports. */
export type MakeLibheif = (how: {
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => unknown,
  ) => unknown;
}) => Libheif;

/** heif_colorspace_RGB, heif_chroma_interleaved_RGBA, heif_channel_interleaved. */
export const RGB = 1;
export const RGBA = 11;
export const INTERLEAVED = 10;
