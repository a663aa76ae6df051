import type { DeclarationModule, OpenForm, ProcedureModule } from '@dvc-kit/validation';
import type { FormSetting, WholeSetting } from './parts.ts';

export type { FormSetting, WholeSetting } from './parts.ts';

/** Whether what comes after the declaration is there too. */
export function isWhole(setting: FormSetting): setting is WholeSetting {
  return isWholeModule(setting.module);
}

export function isWholeModule(module: DeclarationModule | ProcedureModule): module is ProcedureModule {
  return 'delivery' in module;
}

/** The form that asks how the result reaches the citizen; a blank one until it is there. */
export function deliveryOf(setting: FormSetting): OpenForm {
  return isWhole(setting) ? setting.module.delivery : blank;
}

const blank: OpenForm = { plan: { title: '', children: [], conditions: [] }, conditions: [], formats: {} };
