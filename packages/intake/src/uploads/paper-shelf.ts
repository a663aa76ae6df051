/**
 * Where papers lie that have arrived whole, each under the SHA-256 of its content: no name that somebody sent ever becomes the name of a file. What
 * it is given may be encrypted. Rejects with `CannotWrite` where the place is full, or does not answer.
 */
export interface PaperShelf {
  /** Keeps it; there for good when this resolves. What is there under the name already is the same, and may be replaced. */
  keep(sha256: string, content: Uint8Array): Promise<void>;
  read(sha256: string): Promise<Uint8Array>;
  /** Done as well where there is none. */
  remove(sha256: string): Promise<void>;
  /** Names of all that is kept. */
  list(): Promise<readonly string[]>;
}
