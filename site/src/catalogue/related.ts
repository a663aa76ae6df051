import type { Procedure } from '@dvc-kit/procedure';
import { validityOn } from '../validity/validity.ts';

/** Procedures that the page of another leads to. */
export interface Related {
  /** What took its place. */
  readonly successor: Procedure | undefined;
  /** The same code as it is in force now, for a page that shows it under a later or a former law. */
  readonly current: Procedure | undefined;
  /** The same code under a law that is still to come. */
  readonly upcoming: Procedure | undefined;
  /** What it took the place of. */
  readonly predecessors: readonly Procedure[];
  /** What to use where no national procedure bears the name, with the JSON Pointer of the sentence that says when. */
  readonly instead: readonly { readonly procedure: Procedure; readonly pointer: string }[];
  /** The inter-linked procedures (liên thông) that include it. */
  readonly partOf: readonly Procedure[];
}

/** What the page of `procedure` leads to on a day, `YYYY-MM-DD`. Codes are looked up as they are in force on that day. */
export function relatedTo({ slug, file }: Procedure, procedures: readonly Procedure[], day: string): Related {
  const validity = (one: Procedure) => validityOn(one.file.validity, day);
  const bearing = (code: string | null) =>
    procedures.filter((one) => code !== null && one.file.code === code);
  const named = (code: string | null) =>
    bearing(code).find((one) => validity(one) === 'in force') ?? bearing(code)[0];
  const twins = bearing(file.code).filter((one) => one.slug !== slug);
  const isInForce = validityOn(file.validity, day) === 'in force';
  return {
    successor: named(file.supersededBy),
    current: twins.find((one) => validity(one) === 'in force'),
    upcoming: isInForce
      ? twins
          .filter((one) => validity(one) === 'not yet')
          .sort((a, b) => (a.file.validity.from ?? '').localeCompare(b.file.validity.from ?? ''))[0]
      : undefined,
    predecessors: file.supersedes.flatMap((code) => named(code) ?? []),
    instead: file.instead.flatMap(({ code }, index) => {
      const procedure = named(code);
      return procedure ? [{ procedure, pointer: `/instead/${index}/text` }] : [];
    }),
    partOf: file.partOf.flatMap((code) => named(code) ?? []),
  };
}
