import type { Schema } from './declaration.ts';
import type { Channel } from './evidence.ts';
import type { PaperLayout } from './paper-file.ts';
import type { ProcedureFile } from './procedure-file.ts';

/** Where a piece of a definition stands: the file below `schemas/`, and the JSON Pointer in it. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

/**
 * A procedure read once, whole and checked: nothing downstream checks its shape again.
 * Frozen. `declaration` has every `$ref` resolved; `originOf` tells where a subschema was written.
 */
export interface Procedure {
  readonly slug: string;
  readonly file: ProcedureFile;
  /** Null for a procedure that is published for information only (level 1). */
  readonly declaration: Schema | null;
  /** Official forms that one set of answers is printed on, in order; empty without a declaration. */
  readonly papers: readonly Paper[];
  readonly cases: readonly Case[];
  /** Languages that its texts have a file for, or those that it shares with others: `en`, `km`. */
  readonly languages: readonly string[];
  /** The Vietnamese text that stands at this place in the language (`en`), or undefined where it is not translated. */
  translate(language: string, origin: Origin, vietnamese: string): string | undefined;
  /**
   * Where a (sub)schema object of `declaration` was written; with a keyword, where that keyword was. Beside a `$ref`
   * the two differ. `textOf` uses it to find translations.
   */
  originOf(schema: Schema, keyword?: string): Origin;
}

/** An official form. A borrowed one is here already as its layout with the paths of this procedure. */
export interface Paper extends PaperLayout {
  /** `paper` for `paper.json`, else the name of the file in `papers/` without its ending: `2-ct01`. */
  readonly id: string;
}

/** One file of `cases/`: answers, and what they must give. Written by whoever knows the law. */
export interface Case {
  /** Below `schemas/`: `procedures/dang-ky-khai-sinh/cases/me-don-than.json`. */
  readonly source: string;
  readonly name: string;
  readonly why: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** How the dossier is handed in. */
  readonly channel: Channel;
  /** The day of filling in, `YYYY-MM-DD`. */
  readonly date: string;
  /** Code of the province (two digits) or commune (five); undefined where nothing is set by either. */
  readonly place?: string | undefined;
  readonly expect: {
    /** Paths of fields that must be shown, and that must not. */
    readonly shown?: readonly string[];
    readonly hidden?: readonly string[];
    /** Issues as `path: keyword`; an empty list means that the answers make a dossier. */
    readonly issues: readonly string[];
    /** Ids of the attachments that belong to the dossier, in order. */
    readonly attachments?: readonly string[];
    /** Sums in đồng by the id of the fee, before a way of delivery is chosen; null where no source says how much. */
    readonly fees?: Readonly<Record<string, number | null>>;
    /**
     * Texts that must stand on the filled forms, one form after the other, in order, each within a line; ` | ` between
     * the cells of a table row.
     */
    readonly printed?: readonly string[];
  };
}

/** Something an editor has to mend, in Vietnamese. An error stops the build, a warning does not. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path below the project, such as `schemas/procedures/dang-ky-khai-sinh/declaration.schema.json`. */
  readonly file: string;
  readonly pointer: string;
  /** From 1, where the place in the file is known. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong. One sentence. */
  readonly message: string;
  /** What to do about it. One sentence. */
  readonly remedy: string;
  /** How many more of the kind the file has, where they are told together with this one. */
  readonly others?: number;
}
