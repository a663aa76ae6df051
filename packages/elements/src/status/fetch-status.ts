/** What looks up a dossier: an element of its own, for pages that have its tag. */
export const fetchStatus = (): Promise<unknown> => import('./status.ts');
