import type { GivenFile, Turn } from '@dvc-kit/attachments/given-file';
import type { FileKind, LookFault } from '@dvc-kit/attachments/look-at';
import type { FileFault } from '@dvc-kit/procedure/files/file-fault';

/** Why a chosen file is not taken: what is wrong with it, with its paper's limits, or with what the browser makes of it. */
export type TakingFault =
  | LookFault
  | FileFault
  /** It can be chosen and not read: most often it lies in a cloud. */
  | 'unreadable'
  /** A picture that this browser does not open. */
  | 'not-opened'
  /** It came out all of one colour, as large pictures do on phones that are short of memory. */
  | 'blank'
  /** What takes files did not arrive. */
  | 'offline';

export interface Refused {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: FileKind;
  readonly fault: TakingFault;
}

/** A file as it will be handed in, and what is known of it. */
export interface TakenFile {
  readonly given: GivenFile;
  readonly file: File;
}

/** Why a file is none that the kit has made or taken before. */
export type RecogniseFault = LookFault | 'wrong-type';

/** What is known of a file that is taken as it is. */
export type Recognised = Pick<GivenFile, 'type' | 'picture' | 'pages' | 'isSigned' | 'origin'>;

/** What takes files: a part of the elements that is fetched by itself, when the first file is chosen. */
export interface Taking {
  /** Looks at a chosen file, and makes a small upright picture of a photo. Never rejects. */
  take(file: File, types: readonly string[]): Promise<TakenFile | Refused>;
  /** Looks at a file that was taken before and is brought back: it stays what it is. */
  recognise(bytes: Uint8Array): Recognised | RecogniseFault;
  /** Draws a picture turned, so that its long side has this many pixels at most. False where it cannot be opened. */
  draw(file: Blob, canvas: HTMLCanvasElement, longSide: number, turn: Turn): Promise<boolean>;
}

/** Fetches it. May be asked again after it was rejected. */
export type LoadTaking = () => Promise<Taking>;
