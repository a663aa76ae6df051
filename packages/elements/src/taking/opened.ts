import type { PictureSize } from '@dvc-kit/attachments/look-at';

/** A picture that is unpacked, upright. To be let go of at once: one of 12 million pixels takes 48 MB. */
export interface OpenPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  readonly letGo: () => void;
}

/** How large a picture is to be. */
export interface Wanted {
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Below 1, of the picture as it lies in the file. */
  readonly scale: number;
  readonly given: PictureSize;
}
