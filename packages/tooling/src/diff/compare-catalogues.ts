import type { CommuneProfile, Procedure } from '@dvc-kit/procedure';
import { sumToPay } from '@dvc-kit/wording';
import { type Change, changed, quoted } from './change.ts';
import { compareFacts } from './compare-facts.ts';
import { compareQuestions } from './compare-questions.ts';
import { matched } from './matched.ts';

/** What a catalogue says: procedures and commune profiles that could be read. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly communes: readonly CommuneProfile[];
}

/** One procedure that is new, gone, or different. */
export interface ProcedureChanges {
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

/** A commune whose own sums or place changed. */
export interface CommuneChanges {
  readonly code: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

export interface CatalogueChanges {
  readonly procedures: readonly ProcedureChanges[];
  readonly communes: readonly CommuneChanges[];
}

/** What is different for citizens; nothing about layout of files, sources or translations. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueChanges {
  return {
    procedures: compareProcedures(before.procedures, after.procedures),
    communes: compareCommunes(before.communes, after.communes),
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
    .map(([was, is]) =>
      entry(is, 'changed', [...compareFacts(was, is), ...compareQuestions(was.declaration, is.declaration)]),
    )
    .filter(({ changes }) => changes.length > 0);
  return [
    ...byCode.added.map((one) => entry(one, 'added')),
    ...byCode.removed.map((one) => entry(one, 'removed')),
    ...kept.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  ];
}

function compareCommunes(
  before: readonly CommuneProfile[],
  after: readonly CommuneProfile[],
): CommuneChanges[] {
  return matched(before, after, ({ code }) => code)
    .kept.map(([was, is]) => ({ code: is.code, name: is.name, changes: compareCommune(was, is) }))
    .filter(({ changes }) => changes.length > 0);
}

function compareCommune(was: CommuneProfile, is: CommuneProfile): Change[] {
  const fees = matched(was.fees, is.fees, ({ procedure, fee }) => `${procedure} ${fee}`);
  const sum = (vnd: number) => sumToPay(vnd, 'vi');
  const place = ({ desk }: CommuneProfile) =>
    desk ? `${desk.name}, ${desk.address} (${desk.hours.join('; ')})` : 'chưa rõ';
  const at = ({ procedure, fee }: CommuneProfile['fees'][number]) => `${procedure}/${fee}`;
  return [
    ...fees.added.map((one) =>
      changed(
        'fee',
        at(one),
        [null, sum(one.vnd)],
        `Thủ tục ${one.procedure}, khoản “${one.fee}”: nay ${sum(one.vnd)} (${one.document}).`,
      ),
    ),
    ...fees.removed.map((one) =>
      changed(
        'fee',
        at(one),
        [sum(one.vnd), null],
        `Thủ tục ${one.procedure}, khoản “${one.fee}”: không còn mức riêng.`,
      ),
    ),
    ...fees.kept
      .filter(([old, now]) => old.vnd !== now.vnd)
      .map(([old, now]) =>
        changed(
          'fee',
          at(now),
          [sum(old.vnd), sum(now.vnd)],
          `Thủ tục ${now.procedure}, khoản “${now.fee}”: trước đây ${sum(old.vnd)}, nay ${sum(now.vnd)} (${now.document}).`,
        ),
      ),
    ...(place(was) === place(is)
      ? []
      : [
          changed(
            'channel',
            'desk',
            [place(was), place(is)],
            `Nơi nộp hồ sơ: trước đây ${quoted(place(was))}, nay ${quoted(place(is))}.`,
          ),
        ]),
  ];
}
