import type { FormerUnits, Units } from '@dvc-kit/administrative-units';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { PlainLater, PlainProcedure, PlainRest } from '@dvc-kit/validation';
import type { KeptModule } from './kept/keeper.ts';
import type { LaterSteps } from './later/later-page.ts';
import type { MoreFields } from './more/more-fields.ts';
import type { PaperPort } from './ports/paper-port.ts';
import type { LoadReader } from './ports/readers.ts';
import type { SubmissionPort } from './ports/submission-port.ts';
import type { Taking } from './taking/taken.ts';
import type { Understood } from './understood/understood.ts';

/** What the elements need and do not know where to get. A rejected promise may be asked again. */
export interface KitServices {
  /**
   * The procedure as it is in force on the day `today` (`YYYY-MM-DD`). Null for a code that is not known. The language is `vi`, `en`, or a third
   * one that it is translated into.
   */
  loadProcedure(code: string, language: string, today: string): Promise<PlainProcedure | null>;
  /** What of a declaration its first file has not, by the name that it has there; not asked for where it has all. */
  loadRest?(name: string): Promise<PlainRest>;
  /** What comes after the declaration, likewise: to be had where a first file names it. */
  loadLater?(name: string): Promise<PlainLater>;
  /** Null for a code that is not known. */
  loadCommune(code: string): Promise<CommuneProfile | null>;
  loadUnits(): Promise<Units>;
  /** The units before 1/7/2025; without it an address is searched among those in force only. */
  loadFormerUnits?(): Promise<FormerUnits>;
  loadPaper(slug: string): Promise<PaperPort>;
  /**
   * The steps after the declaration, for kits that name the file themselves: some browsers never ask again for a module
   * that failed once, unless under another address. Without it a plain `import()` fetches them.
   */
  loadLaterSteps?(): Promise<LaterSteps>;
  /** Likewise what a first page seldom needs. */
  loadMoreFields?(): Promise<MoreFields>;
  /** What reads pictures of a kind; without it they are not read. */
  readonly loadReader?: LoadReader;
  /** Likewise what keeps the work in a form. */
  loadKept?(): Promise<KeptModule>;
  /**
   * Gives a form its looks, where a browser cannot adopt style sheets: before Firefox 101 and Safari 16.4. Asked once for
   * every loading of a form. Resolves when they are there, or the page refuses them; without it the form is plain there.
   */
  linkStyles?(root: ShadowRoot): Promise<void>;
  /** Where dossiers go that are handed in online; without it they are printed and handed in on paper. */
  readonly submission?: SubmissionPort | undefined;
}

/** The steps after the declaration. */
export const fetchLaterSteps = (services: KitServices): Promise<LaterSteps> =>
  services.loadLaterSteps?.() ?? import('./later/later-steps.ts');

/** What a first page seldom needs. */
export const fetchMoreFields = (services: KitServices): Promise<MoreFields> =>
  services.loadMoreFields?.() ?? import('./more/more.ts');

/** What reads what is typed. */
export const fetchUnderstood = (): Promise<Understood> => import('./understood/understand.ts');

/** What draws fields that few declarations ask for. */
export const fetchRareFields = (): Promise<unknown> => import('./rare/rare.ts');

/** What reads identity cards. */
export const fetchIdCard = (): Promise<unknown> => import('./id-card/id-card-reader.ts');

/** What keeps the work in a form. */
export const fetchKept = (services: KitServices): Promise<KeptModule> =>
  services.loadKept?.() ?? import('./kept/kept.ts');

/** What takes files. */
export const fetchTaking = (): Promise<Taking> =>
  import('./taking/taking.ts').then((taking) => taking.open(provided));

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
