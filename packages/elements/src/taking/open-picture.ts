/** A picture that is unpacked, upright. To be let go of at once: one of 12 million pixels takes 48 MB. */
export interface OpenPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  readonly letGo: () => void;
}

/** Upright, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens a picture, made small while it is unpacked where the browser can do that: `wanted` is how large it is to be, null for as it
 * is. It may come larger, never smaller. Rejects for what this browser does not open.
 */
export async function openPicture(file: Blob, wanted: Size | null): Promise<OpenPicture> {
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

/** All browsers turn what they show. */
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
    .then((photo) => createImageBitmap(photo))
    .then(
      ({ width, height }) => width < height,
      () => false,
    );
  return answer;
}

/** Of 2 × 1 pixels, to be turned by a quarter. */
async function lyingPhoto(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 2;
  canvas.height = 1;
  // Without a context some browsers make no picture of it.
  canvas.getContext('2d');
  const plain = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  if (!plain) throw new Error('elements: this browser makes no JPEG');
  return new Blob([plain.slice(0, 2), TURN, plain.slice(2)]);
}

/** The segment of a JPEG that says "turn me by 90° to the right": Exif, one entry, orientation 6. */
const TURN = Uint8Array.of(
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
);
