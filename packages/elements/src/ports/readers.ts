/** Looks for a QR code in a picture: what it says, or null. */
export type CodeReader = (image: ImageData) => Promise<string | null>;

/** A picture that is unpacked, upright. To be let go of at once: one of 12 million pixels takes 48 MB. */
export interface OpenPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  readonly letGo: () => void;
}

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
