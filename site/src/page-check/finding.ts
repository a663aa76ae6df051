/** What a webmaster is told about her page; the words stand in `texts`, `{}` in them for `of`. */
export const findingKinds = [
  'no-element',
  'no-code',
  'unknown-code',
  'no-fallback',
  'no-script',
  'no-module',
  'script-twice',
  'old-version',
  'wrong-hash',
  'hash-of-channel',
  'library',
  'policy-script',
  'policy-folder',
  'policy-hashes',
  'policy-connect',
  'policy-images',
  'policy-types',
  'policy-sandbox',
  'policy-looks',
  'policy-cards',
  'no-camera',
  'all-well',
] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** `fault`: there is no form, or not all of it. `hint`: it is worse than it might be. `good`: nothing to be done. */
  readonly level: 'fault' | 'hint' | 'good';
  /** What the sentence is about: an address, a code, a version. */
  readonly of?: string;
}

export const fault = (kind: FindingKind, of?: string): Finding => finding(kind, 'fault', of);
export const hint = (kind: FindingKind, of?: string): Finding => finding(kind, 'hint', of);
export const good = (kind: FindingKind, of?: string): Finding => finding(kind, 'good', of);

const finding = (kind: FindingKind, level: Finding['level'], of?: string): Finding => ({
  kind,
  level,
  ...(of !== undefined && { of }),
});
