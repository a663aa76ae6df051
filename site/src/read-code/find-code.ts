import { type CodeReader, drawn, photoFrames, plainReader } from '@dvc-kit/elements/reading';

/** What a picture shows: the text of a code, by which it is known whether it is of a declaration; null where there is none. */
type Found = string | null;

/** Between two looks at the camera, so that the page goes on answering, in milliseconds. */
const PAUSE = 60;

/** More is not drawn of a camera: phones give up on larger pictures. */
const MOST_PIXELS = 12_000_000;

const isOurs = (text: string | null): text is string => text !== null && /^\s*DVC\d/.test(text);

/** `strong` reads what is small and blurred; null where the page or the browser does not let it run. */
export async function codeOnPhoto(file: Blob, strong: CodeReader | null): Promise<Found> {
  let other: Found = null;
  for (const read of strong ? [strong, plainReader('photo')] : [plainReader('photo')])
    for await (const frame of photoFrames(file)) {
      const text = await read(frame);
      if (isOurs(text)) return text;
      other ??= text;
    }
  return other;
}

/** Looks until the camera shows the code of a declaration, or nobody wants it any more. `other` hears of another code. */
export async function codeBeforeCamera(
  video: HTMLVideoElement,
  strong: CodeReader | null,
  other: () => void,
  signal: AbortSignal,
): Promise<Found> {
  const read = strong ?? plainReader('frame');
  for (let scale = 1; !signal.aborted; scale = 3 - scale) {
    const { videoWidth: width, videoHeight: height } = video;
    // Every other look is at twice the size: that reads a code whose squares have three pixels.
    const isFit = width > 0 && width * height * scale * scale <= MOST_PIXELS;
    const text = isFit ? await read(drawn(video, width * scale, height * scale)) : null;
    if (signal.aborted) break;
    if (isOurs(text)) return text;
    if (text !== null) other();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}
