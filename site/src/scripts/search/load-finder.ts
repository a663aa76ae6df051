import type { Finder, Marked } from '@dvc-kit/search';

/** What finds, and what shows why it was found. */
export interface Search {
  readonly finder: Finder;
  readonly markMatches: (text: string, words: readonly string[]) => Marked[];
}

let loading: Promise<Search> | undefined;

/** Loads the search with the index at an address, once; after a failure the next call tries again. */
export function loadFinder(address: string): Promise<Search> {
  loading ??= load(address).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Search> {
  const [{ openIndex, markMatches }, response] = await Promise.all([
    import('@dvc-kit/search'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`site: ${address} answered ${response.status}`);
  return { finder: openIndex(await response.json()), markMatches };
}
