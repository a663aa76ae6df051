import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { DeclarationModule, openRest, PlainProcedure, ProcedureModule } from '@dvc-kit/validation';
import { openDeclaration } from '@dvc-kit/validation/open-declaration';
import { loadLanguage } from '../language.ts';
import type { LaterSteps } from '../later/later-page.ts';
import { asksRare } from '../rare/asks-rare.ts';
import { fetchRareFields, type KitServices } from '../services.ts';
import type { Translate } from '../translate.ts';

/** What a form is made of, once it has been fetched. */
export interface FormParts {
  readonly services: KitServices;
  /** The whole procedure, or its first part. */
  readonly module: DeclarationModule | ProcedureModule;
  readonly later: PlainProcedure['later'];
  /** Null when the host names none, and until it has come. */
  readonly commune: CommuneProfile | null;
}

export type Loaded =
  | {
      readonly kind: 'parts';
      readonly parts: FormParts;
      readonly translate: Translate | undefined;
    }
  /** The host page names what the kit does not have. */
  | {
      readonly kind: 'unknown';
      readonly translate: Translate | undefined;
    };

type OpenRest = typeof openRest;

/** What opens the parts of a procedure that come after its first page, as far as it is there. */
export interface Openers {
  readonly openRest?: OpenRest | undefined;
  readonly openLater?: LaterSteps['openLater'] | undefined;
}

/** Fetches the parts side by side: those of the procedure too that there is an opener for. Rejects when the network fails. */
export async function loadForm(
  services: KitServices,
  wanted: {
    readonly code: string;
    readonly language: string;
    readonly today: string;
  },
  openers: () => Openers = () => ({}),
): Promise<Loaded> {
  const { code, language, today } = wanted;
  const [translate, plain] = await Promise.all([
    loadLanguage(language),
    services.loadProcedure(code, language, today),
  ]);
  if (!plain) return { kind: 'unknown', translate };
  const parts = { services, module: openDeclaration(plain), later: plain.later, commune: null };
  // What is on show then needs all of it, and stays there meanwhile.
  const { openRest, openLater } = openers();
  if (openRest) parts.module = await wholeDeclaration(parts, openRest);
  const module = openLater ? await wholeModule(parts, openLater) : parts.module;
  return { kind: 'parts', parts: { ...parts, module }, translate };
}

/** The procedure with all of its declaration, and what draws it: what did not come with the first page is fetched. */
export async function wholeDeclaration(
  { services, module }: Pick<FormParts, 'services' | 'module'>,
  openRest: OpenRest,
): Promise<DeclarationModule> {
  const whole = module.rest ? openRest(module, await services.loadRest!(module.rest)) : module;
  if (asksRare(whole.declaration.plan)) await fetchRareFields();
  return whole;
}

/** The whole procedure, of one with all of its declaration: what comes after is fetched where it did not come with that. */
export async function wholeModule(
  { services, module, later }: FormParts,
  openLater: LaterSteps['openLater'],
): Promise<ProcedureModule> {
  if (isWholeModule(module)) return module;
  if (typeof later !== 'string') return openLater(module, later);
  return openLater(module, await services.loadLater!(later));
}
