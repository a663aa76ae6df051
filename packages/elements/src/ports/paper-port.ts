import type { Answers } from '@dvc-kit/validation';
import type { Language } from '../language/language.ts';

/**
 * The declaration on its official forms, by the ids of the module's `papers`. `paper` implements it, `embed` introduces the two.
 */
export interface PaperPort {
  /**
   * A filled form for the screen, free of inline styles: it must hold under a strict CSP. In its open root, what shows an
   * answer bears the path of it (`data-answer`) and stands in something that can be marked (`data-line`, `data-at-hand`).
   */
  preview(id: string, answers: Answers): HTMLElement;
  /** A PDF of a filled form, or of the blank one for null. */
  pdf(id: string, answers: Answers | null): Promise<PrintedPaper>;
  /** The same as a DOCX, to be typed into. */
  docx(id: string, answers: Answers | null): Promise<PrintedPaper>;
  /** A PDF of what to take along. */
  checklist(contents: Checklist): Promise<PrintedPaper>;
  /** The same with the declaration on it as a code to scan; null where it does not fit into one, or nothing reads codes of the procedure. */
  checklistWithCode(contents: Checklist, scan: DeclarationToScan): Promise<PrintedPaper | null>;
  /** A PDF of the receipt of a dossier that was sent. */
  receipt(contents: ReceiptSheet): Promise<PrintedPaper>;
  /** An address, or another text that is not Vietnamese, as the modules of a code to scan, from the top, true is black, its quiet zone around it; null where it does not fit into one. */
  addressCode(address: string): Promise<readonly (readonly boolean[])[] | null>;
  /** Fetches what the preview and the PDFs need, so that they work without the network later. DOCX waits until it is asked for. */
  prepare(): Promise<void>;
}

export interface PrintedPaper {
  readonly file: Blob;
  /** Characters that the fonts cannot print, each once; a □ stands for them on the paper. */
  readonly missing: readonly string[];
  /** What else there is to know of it, for the citizen. */
  readonly note?: string;
}

/** What a code says, and the words that stand beside it. */
export interface DeclarationToScan {
  readonly procedure: { readonly code: string; readonly version: number };
  /** Those that are shown. */
  readonly answers: Answers;
  readonly title: string;
  readonly lines: readonly string[];
  /** For those who do not see it. */
  readonly alt: string;
}

/** What she keeps of a dossier that she sent, in the words of the form's language. */
export interface ReceiptSheet {
  readonly language: Language;
  /** On which it is made, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  /** Name of the procedure. */
  readonly procedure: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly hint?: string }[];
  readonly next: { readonly title: string; readonly lines: readonly string[] };
  /** What leads to its look-up, and the words beside the code of that. */
  readonly scan?: {
    readonly address: string;
    readonly title: string;
    readonly lines: readonly string[];
    /** For those who do not see it. */
    readonly alt: string;
  };
}

/** What to take along to the desk, where and when, and what it costs, in the words of the form's language. */
export interface Checklist {
  readonly language: Language;
  readonly title: string;
  /** Name of the procedure. */
  readonly procedure: string;
  /** Code of the procedure, with the words for it. */
  readonly code: string;
  readonly attachments: {
    /** Over the boxes to tick, the papers and what is to be done with them. */
    readonly columns: readonly [string, string, string];
    readonly rows: readonly { readonly name: string; readonly note: string; readonly isNeeded: boolean }[];
  };
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly fees: {
    readonly title: string;
    readonly columns: readonly [string, string];
    /** What is paid for, and how much; the sum last. */
    readonly rows: readonly (readonly [string, string])[];
    /** Said where there are no rows. */
    readonly none: string;
  };
}
