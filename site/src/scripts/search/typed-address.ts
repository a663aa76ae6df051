/**
 * Where the catalogue answers what was typed: behind the `#` of its address. That part is never sent to the server, and a link to it
 * can be kept and passed on all the same. Half a letter, as an emoji cut in two, becomes a sign for it.
 */
export function addressOfTyped(catalogue: string, typed: string): string {
  return typed ? `${catalogue}#${new URLSearchParams({ q: typed })}` : catalogue;
}

/** What an address asks for: behind its `#`, or in `?q=`, as in links that people make by hand. */
export function typedInAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const typed = new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q');
  return typed ?? '';
}
