/** What an address leads to the look-up with: the code of a dossier, and the secret of its receipt where that leads there. */
export interface LookedUp {
  readonly dossierCode: string;
  readonly secret?: string;
}

/**
 * What the fragment of an address looks up: `#ma=…&bi-mat=…` of a receipt, `#ma=…` of a slip; null for any other. A browser sends what stands behind the
 * `#` to nobody and into no log.
 */
export function lookedUpIn(fragment: string): LookedUp | null {
  const key = new URLSearchParams(fragment.replace(/^#/, ''));
  const [dossierCode, secret] = [key.get('ma'), key.get('bi-mat')];
  return dossierCode ? { dossierCode, ...(secret && { secret }) } : null;
}

/** The look-up of one dossier on a page, whose whole address this is. */
export function lookUpLink(page: string, { dossierCode, secret }: LookedUp): string {
  const key = new URLSearchParams({ ma: dossierCode, ...(secret && { 'bi-mat': secret }) });
  return `${page.replace(/#.*$/, '')}#${key}`;
}
