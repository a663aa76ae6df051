import type { Procedure } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';

/** A form and the name of its file in the kit. */
export interface NamedForm {
  /** The code, for what a page gets first; `<code>@<day>` for what takes its place from that day on. */
  readonly name: string;
  readonly procedure: Procedure;
  readonly next?: ProcedureModule['next'];
}

/**
 * The forms that can still be filled in on the day `today` (`YYYY-MM-DD`) or later, with their successors under the same
 * code, in the order in which they come into force.
 */
export function formsByName(procedures: readonly Procedure[], today: string): NamedForm[] {
  const inForce = procedures.filter(
    ({ declaration, file: { validity } }) => declaration && (validity.to === null || validity.to >= today),
  );
  const byCode = new Map<string, Procedure[]>();
  for (const procedure of inForce) {
    const code = procedure.file.code ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), procedure]);
  }
  return [...byCode].flatMap(([code, bearers]) => {
    const ordered = bearers.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
    const nameOf = (procedure: Procedure) =>
      procedure === ordered[0] ? code : `${code}@${startOf(procedure)}`;
    return ordered.map((procedure, index): NamedForm => {
      const follower = ordered[index + 1];
      return {
        name: nameOf(procedure),
        procedure,
        ...(follower && { next: { from: startOf(follower), name: nameOf(follower) } }),
      };
    });
  });
}

function startOf({ file }: Procedure): string {
  return file.validity.from ?? '';
}
