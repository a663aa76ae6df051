import type { SearchIndex } from '@dvc-kit/search';
import { buildIndex, findableIn } from '@dvc-kit/search/build';
import type { Language } from '../language/language.ts';
import { elsewhere, procedures } from './procedures.ts';

/** What the search boxes look through, in a language; Vietnamese words find a procedure in each. */
export function indexIn(language: Language): SearchIndex {
  return buildIndex(findableIn(language, { procedures, elsewhere }));
}
