import type { CodeReader } from '../ports/readers.ts';
import { type Card, cardIn } from './card.ts';
import { drawn, photoFrames } from './photo-frames.ts';
import { plainReader } from './plain-reader.ts';

/** What became of looking for a card: the card, the fact that the code is of something else, or that there was none to see. */
export type Scanned = Card | 'other-code' | 'no-code';

/** How long the plain reader is left alone with the camera before the better one is fetched, in milliseconds. */
const ALONE = 2500;

/** Between two looks at the camera, so that the page goes on answering, in milliseconds. */
const PAUSE = 60;

/** A better reader, fetched once and only when it is needed; null where the page or the network does not let it come. */
export class BetterReader {
  readonly #load: (() => Promise<CodeReader>) | undefined;
  readonly #missing: () => void;
  #coming: Promise<CodeReader | null> | null = null;

  /** `missing` hears that there is none. */
  constructor(load: (() => Promise<CodeReader>) | undefined, missing: () => void) {
    this.#load = load;
    this.#missing = missing;
  }

  ask(): Promise<CodeReader | null> {
    this.#coming ??= (this.#load?.() ?? Promise.reject(new Error('there is none'))).catch(() => {
      this.#missing();
      return null;
    });
    return this.#coming;
  }
}

/** The card on a photo. Rejects for a file that is no picture this browser knows. */
export async function cardOnPhoto(file: Blob, better: BetterReader): Promise<Scanned> {
  let seen: Scanned = 'no-code';
  for (const reader of [async () => plainReader('photo'), () => better.ask()]) {
    const read = await reader();
    if (!read) continue;
    for await (const frame of photoFrames(file)) {
      const text = await read(frame);
      const card = text === null ? null : cardIn(text);
      if (card) return card;
      if (text !== null) seen = 'other-code';
    }
  }
  return seen;
}

/** Looks at the camera until it shows a card, or nobody wants it any more. `other` hears of another code. */
export async function cardBeforeCamera(
  video: HTMLVideoElement,
  better: BetterReader,
  other: () => void,
  signal: AbortSignal,
): Promise<Card | null> {
  const plain = plainReader('frame');
  const since = performance.now();
  let strong: CodeReader | null = null;
  const fetchStrong = async () => {
    strong = await better.ask();
  };
  const readers = [plain, (frame: ImageData) => strong?.(frame) ?? Promise.resolve(null)];
  while (!signal.aborted) {
    const text = video.videoWidth > 0 ? await firstText(readers, video) : null;
    const card = text === null ? null : cardIn(text);
    if (signal.aborted) break;
    if (card) return card;
    if (text !== null) other();
    if (performance.now() - since > ALONE) fetchStrong();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

async function firstText(readers: readonly CodeReader[], video: HTMLVideoElement): Promise<string | null> {
  const frame = drawn(video, video.videoWidth, video.videoHeight);
  for (const read of readers) {
    const text = await read(frame);
    if (text !== null) return text;
  }
  return null;
}
