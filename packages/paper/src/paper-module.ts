/**
 * A paper as the browser loads it, lazily: the blocks of `paper.json` with every answer's way of writing worked
 * out, so that nothing but this and the answers is needed to fill it in. Plain data, text in NFC. Made by `compilePaper`.
 */
export interface PaperModule {
  readonly code: string;
  readonly slug: string;
  /** File name without ending. */
  readonly fileName: string;
  /** Title of the form, as it stands on it. */
  readonly title: string;
  /** Official form that this follows: "Tờ khai đăng ký khai sinh (Thông tư 04/2020/TT-BTP)". */
  readonly form: string;
  /** What stands about that in small print at the foot of the paper, and whether the original of the form was seen. */
  readonly source: string;
  /** Day on which the procedure was last compared with its sources, `YYYY-MM-DD`: the only date inside the PDF. */
  readonly asOf: string;
  readonly blocks: readonly PaperBlock[];
}

/** The papers of one procedure as the browser loads them, by their ids in the procedure's module. */
export type PaperModules = Readonly<Record<string, PaperModule>>;

/** How an answer becomes text. */
export type AnswerWriting =
  | { readonly as: 'text' | 'upper' | 'date' | 'day' | 'month' | 'year' | 'address' | 'commune' | 'province' }
  | { readonly as: 'option'; readonly labels: Readonly<Record<string, string>> }
  | { readonly as: 'identity-document'; readonly kinds: Readonly<Record<string, string>> };

/** An answer, by its path from the root; in a row of a list from the item, whose own path is '' where it is a plain value. */
export interface AnswerReference {
  readonly path: string;
  readonly writing: AnswerWriting;
}

export type PaperPart =
  | {
      readonly part: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly isRaised?: boolean;
    }
  | ({
      readonly part: 'answer';
      readonly bold?: boolean;
      /** Dots for so many characters; without it they run to the end of the line. */
      readonly width?: number;
      /** Full dotted lines that follow on the blank form. */
      readonly lines?: number;
    } & AnswerReference)
  /** The number of a row of a list that has answers. */
  | { readonly part: 'ordinal' }
  /** Room for a pen: no answer belongs there. */
  | { readonly part: 'blank'; readonly width?: number; readonly lines?: number }
  | {
      readonly part: 'boxes';
      /** Null where the boxes stay empty. */
      readonly answer: AnswerReference | null;
      readonly count: number;
    }
  | {
      readonly part: 'check';
      /** Null where the box stays empty. */
      readonly path: string | null;
      /** Ticked by this answer, and by a multiple choice that holds it. */
      readonly equals: string | boolean | number;
      readonly text: string;
    }
  | {
      readonly part: 'compose';
      readonly path: string;
      readonly texts: Readonly<Record<string, readonly (string | AnswerReference)[]>>;
      readonly bold?: boolean;
      readonly width?: number;
      readonly lines?: number;
    };

export type PaperCell = readonly PaperPart[];

export type PaperBlock =
  | { readonly block: 'national-header'; readonly left: readonly (readonly PaperPart[])[] }
  | { readonly block: 'title'; readonly text: string; readonly note?: string }
  | { readonly block: 'addressee'; readonly parts: readonly PaperPart[] }
  | {
      readonly block: 'line';
      readonly parts: readonly PaperPart[];
      readonly indent?: boolean;
      /** Printed once for every item of the list. */
      readonly each?: { readonly list: string; readonly minRows: number };
    }
  | {
      readonly block: 'paragraph';
      readonly parts: readonly PaperPart[];
      readonly align?: 'left' | 'justify' | 'center';
    }
  | {
      readonly block: 'table';
      readonly columns: readonly { readonly title: readonly PaperPart[]; readonly width: number }[];
      readonly rows: readonly (readonly PaperCell[])[];
      readonly each?: {
        readonly list: string;
        readonly cells: readonly PaperCell[];
        readonly minRows: number;
      };
    }
  | { readonly block: 'place-and-date'; readonly parts: readonly PaperPart[] }
  | {
      readonly block: 'signatures';
      readonly boxes: readonly SignatureParts[];
    }
  | {
      readonly block: 'footnotes';
      readonly notes: readonly { readonly mark: string; readonly text: string }[];
    };

/** A box to sign in, as `SignatureBox` of a filled block. */
export interface SignatureParts {
  readonly date: readonly PaperPart[];
  readonly title: readonly PaperPart[];
  readonly note: string;
  readonly content: readonly PaperPart[];
  readonly name?: AnswerReference;
  readonly lines: readonly (readonly PaperPart[])[];
}
