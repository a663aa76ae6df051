export { type Finder, type Found, type Hit, openIndex } from './find.ts';
export { type Marked, markMatches } from './mark-matches.ts';
export type { ElsewhereEntry, Findable, FindableEntry, SearchIndex } from './search-index.ts';
