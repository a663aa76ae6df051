import type { CommuneProfile } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';
import { openProcedure } from '@dvc-kit/validation/open';
import { type Language, loadLanguage } from '../language.ts';
import type { KitServices } from '../services.ts';
import type { Translate } from '../translate.ts';

/** What a form is made of, once it has been fetched. */
export interface FormParts {
  readonly services: KitServices;
  readonly module: ProcedureModule;
  /** Null when the host names none. */
  readonly commune: CommuneProfile | null;
}

export type Loaded =
  | {
      readonly kind: 'parts';
      readonly parts: FormParts;
      readonly language: Language;
      readonly translate: Translate | undefined;
    }
  /** The host page names what the kit does not have. */
  | {
      readonly kind: 'unknown';
      readonly what: 'procedure' | 'commune';
      readonly language: Language;
      readonly translate: Translate | undefined;
    };

/** Fetches the parts side by side. Rejects when the network fails. */
export async function loadForm(
  services: KitServices,
  wanted: {
    readonly code: string;
    readonly commune: string | null;
    readonly language: Language;
    readonly today: string;
  },
): Promise<Loaded> {
  const { code, commune: communeCode, language, today } = wanted;
  const [translate, plain, commune] = await Promise.all([
    loadLanguage(language),
    services.loadProcedure(code, language, today),
    communeCode ? services.loadCommune(communeCode) : null,
  ]);
  const spoken = { language, translate };
  if (!plain) return { kind: 'unknown', what: 'procedure', ...spoken };
  if (communeCode && !commune) return { kind: 'unknown', what: 'commune', ...spoken };
  const module = openProcedure(plain);
  return { kind: 'parts', parts: { services, module, commune }, ...spoken };
}
