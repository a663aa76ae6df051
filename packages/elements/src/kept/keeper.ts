import type { FormEvent, FormState } from '@dvc-kit/engine';
import type { decodeDraft } from '@dvc-kit/engine/decode-draft';
import type { encodeDraft } from '@dvc-kit/engine/drafts';
import type { Form } from '@dvc-kit/engine/first-page';
import type { Answers, DeclarationModule } from '@dvc-kit/validation';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { LaterSteps } from '../later/later-page.ts';
import type { Lock } from '../on-device/lock.ts';
import type { Way } from '../ports/way.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';

/** The form that is being filled in, and what a keeper does to it. */
export interface KeptSession {
  readonly current: {
    /** Another one for each form that is opened. */
    readonly id: number;
    readonly form: Form;
    readonly files: ReadonlyMap<string, File>;
    readonly way: Way;
    readonly parts: { readonly module: Pick<DeclarationModule, 'code' | 'version' | 'slug'> };
  } | null;
  /** Whether the citizen has done anything to it. */
  isTouched: boolean;
  /** Tells which section the citizen has before her, where several stand on a page. */
  sectionAtHand: (() => string | undefined) | null;
  send(event: FormEvent): void;
  resume(state: FormState, files: ReadonlyMap<string, File>, way: Way): void;
  anew(): void;
}

/** What a keeper has to know of the form whose work it keeps. */
export interface KeptForm {
  readonly host: LitElement & {
    readonly code: string;
    /** `off` where the host page leads through its history itself. */
    readonly history: string | null;
    /** Nothing is kept on a machine that many use. */
    readonly sharedDevice: boolean;
    /** What the host page knows: for something else, what was kept is not brought back. */
    readonly answers: Answers | null;
  };
  readonly session: KeptSession;
  /** Erases everything, as "Xóa hết" does. */
  readonly startAnew: () => void;
  /** Fetches what comes after the declaration. Resolves when it is there or did not arrive; nothing where it was there before. */
  readonly askLater: () => Promise<unknown> | undefined;
  /** What comes after the declaration; null until it is there. */
  readonly later: () => Pick<LaterSteps, 'refitDraft' | 'fileSize' | 'slugOf'> | null;
  /** Whether the form is on show, and not why there is none. */
  readonly isDrawn: () => boolean;
}

/** How a form becomes something that is kept, and back. */
export interface Drafts {
  readonly encodeDraft: typeof encodeDraft;
  readonly decodeDraft: typeof decodeDraft;
}

/** The draft on this device that a form goes on in. Noted with the tab, so that it stays that one whatever becomes of the page. */
export interface Bound {
  readonly id: string;
  /** How often it had been saved when this form did so last, or opened it. */
  readonly saves: number;
  /** When that was, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Null without a PIN. */
  readonly lock: Lock | null;
  /** In hexadecimal. */
  readonly key: string;
}

/** Keeps what is filled in, the place in the form, and the way through it. */
export interface Keeper {
  /** Looks up what this tab keeps of the procedure; before its form is opened. */
  recall(code: string): Promise<void>;
  /** The form was opened: what was kept goes into it, before it is drawn. */
  opened(): void;
  /** The citizen has erased everything. */
  wiped(): void;
  /** What she has to know about what was kept; asked for while drawing. */
  words(setting: DrawingSetting): TemplateResult | typeof nothing;
  /** After everything that the citizen did. */
  moved(event: FormEvent, before: FormState, after: FormState): void;
}

/** What keeps the work: a part of the elements that is fetched by itself. */
export interface KeptModule {
  readonly keep: (form: KeptForm) => Keeper;
}
