import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { DeclarationModule, PlainProcedure, ProcedureModule } from '@dvc-kit/validation';
import { openDeclaration } from '@dvc-kit/validation/open-declaration';
import { loadLanguage } from '../../language/language.ts';
import type { Translate } from '../../language/translate.ts';
import type { LaterSteps } from '../../later/later-page.ts';
import type { MoreFields } from '../../more/more-fields.ts';
import { fetchRareFields, type KitServices } from '../../services.ts';

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

/** What opens the parts of a procedure that come after its first page, as far as it is there. */
export interface Openers extends Partial<Pick<MoreFields, 'openRest' | 'asksRare'>> {
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
  parts.module = await opened(parts, openers());
  return { kind: 'parts', parts, translate };
}

/**
 * As much of the procedure as there are openers for, and what draws that: what did not come with the first page is fetched.
 * What comes after the declaration is opened upon all of it alone.
 */
export async function opened(
  { services, module, later }: FormParts,
  { openRest, openLater, asksRare }: Openers,
): Promise<FormParts['module']> {
  if (!openRest) return module;
  const declared =
    module.rest === undefined ? module : openRest(module, await services.loadRest!(module.rest));
  const whole =
    openLater && !isWholeModule(declared)
      ? openLater(declared, typeof later === 'string' ? await services.loadLater!(later) : later)
      : declared;
  if (asksRare?.(whole)) await fetchRareFields();
  return whole;
}
