/** What came of printing. */
export interface PrintedPaper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that the fonts cannot print, each once; a □ stands for them on the paper. */
  readonly missing: readonly string[];
}
