/** A piece of a line as it is to be drawn, by whatever renderer: PDF, screen, later DOCX. */
export type Run = TextRun | AnswerRun | TickRun;

export interface TextRun {
  readonly run: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A footnote mark. */
  readonly isRaised?: boolean;
}

export interface AnswerRun {
  readonly run: 'answer';
  /** '' where nothing was answered. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /**
   * The dots after the text: to the end of the line, so that text and dots together are so many characters wide,
   * or none.
   */
  readonly dots: 'to-end' | 'none' | number;
  /** Full dotted lines that follow. */
  readonly lines: number;
}

/** A tick box after its label, as official forms print it: "Có □". */
export interface TickRun {
  readonly run: 'tick';
  readonly text: string;
  readonly isTicked: boolean;
}

export interface FilledCell {
  readonly runs: readonly Run[];
  /** Names its row: a header for assistive technology. */
  readonly isHeader: boolean;
}

/** A block of the paper with the answers in it. Text is in NFC, without control characters. */
export type FilledBlock =
  | { readonly block: 'national-header'; readonly name: string; readonly motto: string }
  | { readonly block: 'title'; readonly text: string; readonly note?: string }
  | { readonly block: 'addressee'; readonly runs: readonly Run[] }
  | { readonly block: 'line'; readonly runs: readonly Run[]; readonly indent: boolean }
  | {
      readonly block: 'paragraph';
      readonly runs: readonly Run[];
      readonly align: 'left' | 'justify' | 'center';
    }
  | {
      readonly block: 'table';
      readonly columns: readonly { readonly title: readonly Run[]; readonly width: number }[];
      readonly rows: readonly (readonly FilledCell[])[];
    }
  | { readonly block: 'place-and-date'; readonly runs: readonly Run[] }
  | { readonly block: 'signatures'; readonly boxes: readonly SignatureBox[] }
  | {
      readonly block: 'footnotes';
      readonly title: string;
      readonly notes: readonly { readonly mark: string; readonly text: string }[];
    };

export interface SignatureBox {
  readonly title: string;
  readonly note: string;
  /** Printed below the room for the signature; '' where unknown. */
  readonly name: string;
}
