import type { Procedure } from '@dvc-kit/procedure';
import { languageParameter, languages } from '../language/language.ts';
import { procedures } from './procedures.ts';

/** A page in each language. */
export function languagePaths() {
  return languages.map((language) => ({ params: { language: languageParameter(language) } }));
}

/** A page for each of the procedures that `wanted` picks, in each language. */
export function procedurePaths(wanted: (procedure: Procedure) => boolean = () => true) {
  return languages.flatMap((language) =>
    procedures.filter(wanted).map((procedure) => ({
      params: { language: languageParameter(language), slug: procedure.slug },
      props: { procedure },
    })),
  );
}
