import type { Form } from '@dvc-kit/engine/first-page';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, DeclarationModule } from '@dvc-kit/validation';
import type { LitElement } from 'lit';
import type { CardSetting } from '../setting/card-setting.ts';

/** The element in a page that a form is drawn by. */
export type FormHost = LitElement & {
  readonly code: string;
  readonly commune: string | null;
  readonly sharedDevice: boolean;
  readonly setting: Pick<CardSetting, 'units' | 'loadUnits'>;
};

/** The form that it has drawn. */
export interface DrawnForm {
  parts: {
    readonly services: { loadCommune(code: string): Promise<CommuneProfile | null> };
    readonly module: Pick<DeclarationModule, 'otherTexts'>;
    readonly commune: CommuneProfile | null;
  };
  readonly form: Pick<Form, 'add' | 'setting' | 'state' | 'view'>;
}

/** What holds the form that is being filled in, and can begin it anew. */
export interface HeldForm {
  current: { readonly parts: object } | null;
  /** Whether the citizen has done anything to it. */
  readonly isTouched: boolean;
  /** What the host page had handed over when it began. */
  given: Answers | null | undefined;
  open(parts: object): unknown;
}
