import type { FileKind } from '@dvc-kit/attachments/look-at';
import type { OpenPicture } from '../ports/readers.ts';
import { newCanvas, penOf } from './canvas.ts';
import { openInEighths } from './open-in-eighths.ts';
import { photoToTurn } from './photo-to-turn.ts';
import type { Wanted } from './wanted.ts';

/** A picture as it was chosen. */
export interface ChosenPicture {
  readonly file: Blob;
  /** What is in it, where that was read already, and what kind of picture it is. It may be gone afterwards. */
  readonly read?: ReadPicture['read'];
  /** It may be open already: the browser has no part in that. */
  readonly opened?: OpenPicture;
}

/** A picture that was read. */
export interface ReadPicture {
  readonly file: Blob;
  readonly read: { readonly bytes: Uint8Array<ArrayBuffer>; readonly kind: FileKind };
}

/**
 * Opens a picture, made small while it is unpacked where the browser can do that: `wanted` is how large it is to be, null for as it
 * is. It may come larger, never smaller. Rejects for what this browser does not open.
 */
export async function openPicture(
  { file: chosen, read, opened }: ChosenPicture,
  wanted: Wanted | null,
): Promise<OpenPicture> {
  if (opened) return opened;
  const isJpeg = read?.kind === 'jpeg';
  const frame = wanted && isJpeg ? await openInEighths(read.bytes, wanted).catch(() => null) : null;
  if (frame) return frame;
  // What was chosen may lie in a cloud, and not be there a second time.
  // A worker of Firefox wants to be told what it is.
  const file = read?.bytes.length ? new Blob([read.bytes], { type: `image/${read.kind}` }) : chosen;
  if (!(await turnsPictures())) return openImage(file);
  if (wanted) {
    // By the width alone the browser keeps the shape. Browsers before Firefox 98 know no sizes, and reject.
    const small = await bitmapOf(file, { resizeWidth: wanted.width }).catch(() => null);
    // Some take the width for that of the picture before it is turned.
    if (small && Math.abs(small.height - wanted.height) <= 2) return small;
    small?.letGo();
  }
  return bitmapOf(file).catch(() => openImage(file));
}

async function bitmapOf(file: Blob, options?: ImageBitmapOptions): Promise<OpenPicture> {
  const source = await createImageBitmap(file, options);
  const { width, height } = source;
  return { source, width, height, letGo: () => source.close() };
}

/** All browsers turn what they show. In a worker nothing is shown, and this rejects. */
async function openImage(file: Blob): Promise<OpenPicture> {
  const source = new Image();
  source.src = URL.createObjectURL(file);
  const letGo = () => {
    URL.revokeObjectURL(source.src);
    source.removeAttribute('src');
  };
  try {
    await source.decode();
  } catch (fault) {
    letGo();
    throw fault;
  }
  return { source, width: source.naturalWidth, height: source.naturalHeight, letGo };
}

let answer: Promise<boolean> | undefined;

/** Whether the browser turns photos upright while it unpacks them, as their cameras ask for. Only trying tells. */
function turnsPictures(): Promise<boolean> {
  answer ??= lyingPhoto()
    .then((photo) => createImageBitmap(new Blob([photo], { type: 'image/jpeg' })))
    .then(
      ({ width, height }) => width < height,
      () => false,
    );
  return answer;
}

/** Of 2 × 1 pixels, to be turned by a quarter. */
async function lyingPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = newCanvas(2, 1);
  // Without a context some browsers make no picture of it.
  penOf(canvas);
  return photoToTurn(canvas);
}
