import type { CommuneProfile } from '@dvc-kit/procedure';

/**
 * The page where a dossier of the commune is looked up: the one that its profile names where others can open it, else that of the settings with the commune in
 * its address, for a page that serves several (`?xa=00004`). Null where there is none.
 */
export function lookUpPage(
  commune: Pick<CommuneProfile, 'code' | 'receiver'> | null,
  lookUp: string | undefined,
): string | null {
  const named = commune?.receiver?.lookUp;
  if (named?.startsWith('https://')) return named;
  if (lookUp === undefined) return null;
  const page = new URL(lookUp);
  if (commune && !page.searchParams.has('xa')) page.searchParams.set('xa', commune.code);
  return page.href;
}
