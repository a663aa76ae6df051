/** A complaint about a place in one file, before the file's name is known to it. */
export interface Complaint {
  /** Offset in the text, from 0. */
  readonly offset: number;
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}
