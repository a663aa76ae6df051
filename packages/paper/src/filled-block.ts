/** A piece of a line as it is to be drawn, by whatever renderer: PDF, DOCX, screen. */
export type Run = TextRun | AnswerRun | TickRun | BoxesRun;

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
  /**
   * Name of the field of a fillable form: the path of the answer from the root, in a row of a list with the number of
   * the row (`members.0.fullName`), of a part of a date with that part (`pledge.date:day`). Absent where the form leaves
   * room for a pen alone.
   */
  readonly field?: string;
  /** The path of the answer that was put into words, where no field holds the same. */
  readonly from?: string;
  /**
   * The longest text that the field is to hold in readable letters. Told where a fillable form is laid out, which has a
   * field in place of the dots; the `lines` are then lines of that field.
   */
  readonly longest?: string;
}

/** A tick box after its label, as official forms print it: "Có □". */
export interface TickRun {
  readonly run: 'tick';
  readonly text: string;
  readonly isTicked: boolean;
  /** As with an `AnswerRun`, and the value that ticks this box: `copies.requested=true`. */
  readonly field?: string;
}

/**
 * Square boxes side by side, one for each digit or letter: "□□□□". An answer with more characters than there are boxes
 * comes as an `AnswerRun` instead, for it would have to be cut.
 */
export interface BoxesRun {
  readonly run: 'boxes';
  /** No longer than `count` characters, without spaces; '' where nothing was answered. */
  readonly text: string;
  readonly count: number;
  readonly field?: string;
}

export interface FilledCell {
  readonly runs: readonly Run[];
  /** Names its row: a header for assistive technology. */
  readonly isHeader: boolean;
}

/** A block of the paper with the answers in it. Text is in NFC, without control characters. */
export type FilledBlock =
  | {
      readonly block: 'national-header';
      readonly name: string;
      readonly motto: string;
      /** Lines of the authority on the left, beside name and motto, which else stand in the middle. */
      readonly left: readonly (readonly Run[])[];
    }
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
    }
  /** Which official form the paper follows, in small print at the foot of each page. */
  | { readonly block: 'source'; readonly text: string };

/** A block of a sheet that the kit itself gives out: no declaration has a code to scan. */
export type SheetBlock = FilledBlock | ScanBlock;

/** A code to scan, with words beside it. */
export interface ScanBlock {
  readonly block: 'scan';
  readonly title: string;
  readonly lines: readonly string[];
  /** What those hear who do not see it. */
  readonly alt: string;
  /** From the top: true is black. With the quiet zone around it. */
  readonly modules: readonly (readonly boolean[])[];
  /** With the quiet zone, in points; 70 mm unless told. */
  readonly size?: number;
}

/** From top to bottom as it is printed; lists without members and '' print nothing. */
export interface SignatureBox {
  /** Above the title: "…, ngày … tháng … năm …", centred, in italics. */
  readonly date: readonly Run[];
  /** Centred and bold, footnote marks raised. */
  readonly title: readonly Run[];
  /** "(Ký, ghi rõ họ, chữ đệm, tên)", centred, in italics; '' where the form has none. */
  readonly note: string;
  /** Words of consent or the like, between note and the room for the signature, from the left. */
  readonly content: readonly Run[];
  /** Printed below the room for the signature, centred and bold; '' where unknown. */
  readonly name: string;
  /** The path of the answer that the name is. */
  readonly nameFrom?: string;
  /** Lines below the signature, from the left: "Số định danh cá nhân: …". */
  readonly lines: readonly (readonly Run[])[];
}
