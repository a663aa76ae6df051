import type { Lock } from './lock.ts';
import type { Sealed } from './seal.ts';

/** A draft as it lies in the database of the browser. Its files lie beside it. What is not sealed is what the list of drafts says of it. */
export interface KeptDraft {
  readonly format: 'dvc-kept-draft/1';
  /** 128 random bits. The same for as long as it is the same work. */
  readonly id: string;
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  /** In milliseconds since 1970. */
  readonly savedAt: number;
  /** From when on it is not to be opened any more. */
  readonly until: number;
  /** How often it was saved: who has seen fewer does not know what is in it. */
  readonly saves: number;
  /** What saved it last: the ticket of the tab, which is never that of two tabs. */
  readonly writer: string;
  readonly fileCount: number;
  /** Null where whoever has the database has the key. */
  readonly lock: Lock | null;
  /** In hexadecimal; null where a PIN is needed for it. */
  readonly key: string | null;
  readonly answers: Sealed;
}

/** Days for which a draft is kept since it was last saved. */
export const DAYS_KEPT = 7;

export const LIFETIME = DAYS_KEPT * 24 * 60 * 60 * 1000;

/** Whether this version of the kit knows what that is. */
export function isKeptDraft(record: unknown): record is KeptDraft {
  const { format, procedure, answers } = (record ?? {}) as Partial<KeptDraft>;
  return format === 'dvc-kept-draft/1' && Boolean(procedure?.code && answers?.iv);
}
