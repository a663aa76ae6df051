import type { CommuneProfile, Elsewhere, Procedure, Province } from '@dvc-kit/procedure';
import { compareEnglish } from './compare-english.ts';
import { compareDetails } from './facts/compare-details.ts';
import { compareFacts } from './facts/compare-facts.ts';
import { compareFields } from './form/compare-fields.ts';
import { comparePapers } from './form/compare-papers.ts';
import { compareKeys, compareQuestions, renamedIn } from './form/compare-questions.ts';
import { withNewNames } from './form/with-new-names.ts';
import type { Change } from './members/change.ts';
import { matched } from './members/matched.ts';
import { compareElsewhere } from './places/compare-elsewhere.ts';
import { compareCommunes, compareProvinces, type PlaceChanges } from './places/compare-places.ts';

/** What a catalogue says, as far as it could be read. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly communes: readonly CommuneProfile[];
  readonly provinces: readonly Province[];
  readonly elsewhere: readonly Elsewhere[];
}

/** One procedure that is new, gone, or different. */
export interface ProcedureChanges {
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

export interface CatalogueChanges {
  readonly procedures: readonly ProcedureChanges[];
  readonly communes: readonly PlaceChanges[];
  readonly provinces: readonly PlaceChanges[];
  /** Of what is done somewhere else than at the commune. */
  readonly elsewhere: readonly Change[];
}

/** What is different for citizens, webmasters and officers; how files are laid out, remarks and cases are nobody's but editors'. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueChanges {
  return {
    procedures: compareProcedures(before.procedures, after.procedures),
    communes: compareCommunes(before.communes, after.communes),
    provinces: compareProvinces(before.provinces, after.provinces),
    elsewhere: compareElsewhere(before.elsewhere, after.elsewhere),
  };
}

function compareProcedures(before: readonly Procedure[], after: readonly Procedure[]): ProcedureChanges[] {
  const bySlug = matched(before, after, ({ slug }) => slug);
  // A folder under another name is the same procedure where it bears the same code.
  const byCode = matched(bySlug.removed, bySlug.added, ({ file, slug }) => file.code ?? slug);
  const entry = (
    { slug, file }: Procedure,
    how: ProcedureChanges['how'],
    changes: readonly Change[] = [],
  ): ProcedureChanges => ({ slug, code: file.code, name: file.name, how, changes });
  const kept = [...bySlug.kept, ...byCode.kept]
    .map(([was, is]) => entry(is, 'changed', compareProcedure(was, is)))
    .filter(({ changes }) => changes.length > 0);
  return [
    ...byCode.added.map((one) => entry(one, 'added')),
    ...byCode.removed.map((one) => entry(one, 'removed')),
    ...kept.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  ];
}

/** All that is different in one procedure. */
export function compareProcedure(before: Procedure, is: Procedure): Change[] {
  const moves = is.file.moves.filter(({ version }) => version > before.file.version);
  const renamed = renamedIn(before.declaration, is.declaration, moves);
  const was = withNewNames(before, renamed);
  return [
    ...compareFacts(was, is),
    ...compareDetails(was.file, is.file),
    ...compareKeys(is.declaration, renamed),
    ...compareQuestions(was.declaration, is.declaration),
    ...(was.declaration && is.declaration ? compareFields(was.declaration, is.declaration) : []),
    ...comparePapers(was, is),
    // Translations know the texts by where they were written.
    ...compareEnglish(before, is),
  ];
}
