import type { FormEvent, FormState } from '@dvc-kit/engine';
import type { LitElement } from 'lit';
import type { Session } from '../procedure/session.ts';

/** What a keeper has to know of the form whose work it keeps. */
export interface KeptForm {
  readonly host: LitElement & {
    readonly code: string;
    /** `off` where the host page leads through its history itself. */
    readonly history: string | null;
  };
  readonly session: Session;
  /** Whether the form is on show, and not why there is none. */
  readonly isDrawn: () => boolean;
}

/** Keeps the way through one form, and the place in it. */
export interface Keeper {
  /** After everything that the citizen did. */
  moved(event: FormEvent, before: FormState, after: FormState): void;
}

/** What keeps the work: a part of the elements that is fetched by itself. */
export interface KeptModule {
  readonly keep: (form: KeptForm) => Keeper;
}
