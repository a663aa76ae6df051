import type { Units } from '@dvc-kit/administrative-units';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { Language } from './language.ts';

/**
 * The declaration on its official forms, by the ids of the module's `papers`. `paper` implements it, `embed` introduces the two.
 */
export interface PaperPort {
  /** A filled form for the screen, free of inline styles: it must hold under a strict CSP. */
  preview(id: string, answers: Answers): HTMLElement;
  /** A PDF of a filled form, or of the blank one for null. */
  pdf(id: string, answers: Answers | null): Promise<PrintedPaper>;
  /** The same as a DOCX, to be typed into. */
  docx(id: string, answers: Answers | null): Promise<PrintedPaper>;
  /** A PDF of what to take along. */
  checklist(contents: Checklist): Promise<PrintedPaper>;
  /** Fetches what all of these need, so that they work without the network later. */
  prepare(): Promise<void>;
}

export interface PrintedPaper {
  readonly file: Blob;
  /** Characters that the fonts cannot print, each once; a □ stands for them on the paper. */
  readonly missing: readonly string[];
}

/** What to take along to the desk, where and when, and what it costs, in the words of the form's language. */
export interface Checklist {
  readonly language: Language;
  readonly title: string;
  /** Name of the procedure. */
  readonly procedure: string;
  /** Code of the procedure, with the words for it. */
  readonly code: string;
  readonly papers: {
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

/** Papers, delivery, review and the end of the journey: a part of the elements that is fetched by itself. */
export type LaterSteps = typeof import('./later/later-steps.ts');

/** What the elements need and do not know where to get. A rejected promise may be asked again. */
export interface KitServices {
  /** The procedure as it is in force on the day `today` (`YYYY-MM-DD`). Null for a code that is not known. */
  loadProcedure(code: string, language: Language, today: string): Promise<ProcedureModule | null>;
  /** Null for a code that is not known. */
  loadCommune(code: string): Promise<CommuneProfile | null>;
  loadUnits(): Promise<Units>;
  loadPaper(slug: string): Promise<PaperPort>;
  /**
   * The steps after the declaration, for kits that name the file themselves: some browsers never ask again for a module
   * that failed once, unless under another address. Without it a plain `import()` fetches them.
   */
  loadLaterSteps?(): Promise<LaterSteps>;
}

/** The steps after the declaration. */
export const fetchLaterSteps = (services: KitServices): Promise<LaterSteps> =>
  services.loadLaterSteps?.() ?? import('./later/later-steps.ts');

let provided: KitServices | null = null;
let announce: (services: KitServices) => void;
const arrival = new Promise<KitServices>((resolve) => {
  announce = resolve;
});

/** Called once by whoever puts the kit together, before or after the elements are on the page. */
export function provideServices(services: KitServices): void {
  provided = services;
  announce(services);
}

/** The services that were provided last; waits for the first. */
export async function providedServices(): Promise<KitServices> {
  return provided ?? arrival;
}
