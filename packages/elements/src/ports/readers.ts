import type { CodeReader } from '../id-card/code-reader.ts';
import type { OpenPicture } from '../taking/opened.ts';

/**
 * Opens a HEIC photo upright, at most `longSide` pixels long: made small while it is unpacked, a part at a time. Rejects for one that is damaged.
 */
export type HeicReader = (bytes: Uint8Array, longSide: number) => Promise<OpenPicture>;

/** What reads pictures that few bring, by what it reads. */
export interface Readers {
  /** Codes that the plain reader does not see. Rejects where the page forbids it. */
  readonly code: CodeReader;
  /** HEIC photos that the browser does not open; null where the page forbids it. */
  readonly heic: HeicReader | null;
}

/** Fetches one. May be asked again after it was rejected. */
export type LoadReader = <Kind extends keyof Readers>(kind: Kind) => Promise<Readers[Kind]>;
