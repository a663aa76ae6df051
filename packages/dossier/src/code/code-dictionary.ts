import type { Json } from '@dvc-kit/validation';

/**
 * What the two sides of a code know beforehand, so that the code need not say it: which answers there are, in their order, and what
 * they often are. Frozen for ever once it is published: codes that were printed with it are read with it.
 */
export interface CodeDictionary {
  /** Code of the procedure. */
  readonly procedure: string;
  /** From 1 on, by procedure. */
  readonly id: number;
  readonly entries: readonly CodeEntry[];
  /** Values that are told by their place; entries share them. */
  readonly lists: readonly (readonly Json[])[];
  /** What the texts of a declaration have in common, the most frequent last. */
  readonly words: string;
}

/** Of one key: a group, a list of groups, or an answer. */
export type CodeEntry = { readonly key: string } & (
  | { readonly group: readonly CodeEntry[] }
  | { readonly list: readonly CodeEntry[] }
  | LeafEntry
);

export interface LeafEntry {
  readonly guess: LeafKind;
  /** Which of the lists has the values that it mostly is. */
  readonly known?: number;
  /** An array of such values. */
  readonly many?: true;
}

/** How a value is written. Their order is part of the format. */
export const leafKinds = ['known', 'digits', 'date', 'text', 'yes-no', 'whole', 'json'] as const;
export type LeafKind = (typeof leafKinds)[number];
