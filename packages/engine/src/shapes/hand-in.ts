import type { Issue } from '@dvc-kit/validation';

/**
 * How far handing in has come. `attempt` is an id that the sender makes; a retry of the same dossier bears the same
 * one, so that a receiver that has it already makes no second dossier of it.
 */
export type HandIn =
  | { readonly state: 'ready' }
  | { readonly state: 'sending'; readonly attempt: string }
  /** `attempt` is null once anything was changed since: what is sent next is another dossier. */
  | { readonly state: 'failed'; readonly attempt: string | null; readonly fault: HandInFault }
  /** Final until `reset`. */
  | { readonly state: 'sent'; readonly receipt: Receipt };

/** Why a dossier did not arrive: plain data, no wording. */
export type HandInFault =
  /** No answer came. The receiver may have the dossier all the same. */
  | { readonly reason: 'network' }
  /** Whoever was to take it, such as the host page, did not; `text` is what it says to the citizen. */
  | { readonly reason: 'host'; readonly text?: string }
  /** The receiver cannot take dossiers now; `retryAfter` in seconds, where it says when. */
  | { readonly reason: 'unavailable'; readonly retryAfter?: number }
  /** The receiver judges the dossier otherwise than this form did. Paths as those of `assembleDossier`. */
  | { readonly reason: 'refused'; readonly issues: readonly Issue[] };

/** What the receiver answered. */
export interface Receipt {
  /** Mã hồ sơ: opaque text. */
  readonly dossierCode?: string;
  /** When the result can be had: a day, or a time with offset, in ISO 8601. */
  readonly appointment?: string;
  /** Who has it besides the code may look the dossier up. */
  readonly secret?: string;
  /** What else it has to say, in its own words. */
  readonly text?: string;
}
