/** What is known of a file that was given for a paper; whoever holds the `File` itself has it under the same id. */
export interface GivenFile {
  /** Made by the element, unique in the form. */
  readonly id: string;
  readonly name: string;
  /** As its bytes tell, not as the name says: `image/jpeg`; `unknown` when they tell nothing. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Of a picture that the kit has made upright and small. Files of before, and of others, have none. */
  readonly picture?: Picture;
  /** How many pages a PDF has. */
  readonly pages?: number;
  /** A PDF that somebody has signed. */
  readonly isSigned?: boolean;
  /** The same for the same bytes when they were chosen: to notice what is given twice. */
  readonly origin?: string;
}

export interface Picture {
  /** In pixels, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** How often the citizen turned it by 90° to the right. */
  readonly turn: Turn;
  /** What she may want to look at again. */
  readonly doubts: readonly PictureDoubt[];
}

export type Turn = 0 | 1 | 2 | 3;

/** Why a picture may be hard to read. */
export type PictureDoubt = 'blurred' | 'dark' | 'small';
