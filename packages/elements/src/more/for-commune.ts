import type { Form } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { LitElement } from 'lit';

/** The element in a page that names the commune. */
export type NamesCommune = LitElement & { readonly commune: string | null };

/** A form that goes on with the commune of the page. */
export interface ForCommune {
  parts: {
    readonly services: { loadCommune(code: string): Promise<CommuneProfile | null> };
    readonly commune: CommuneProfile | null;
  };
  readonly form: Pick<Form, 'add' | 'view'>;
}
