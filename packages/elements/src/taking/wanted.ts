import type { PictureSize } from '@dvc-kit/attachments/look-at';

/** How large a picture is to be. */
export interface Wanted {
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Below 1, of the picture as it lies in the file. */
  readonly scale: number;
  readonly given: PictureSize;
}
