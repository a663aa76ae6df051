import type { Procedure, ProcedureFile } from '@dvc-kit/procedure';

export type LifeEvent = ProcedureFile['lifeEvents'][number];
export type Field = ProcedureFile['field'];

/** Procedures under one heading. */
export interface Group<Key extends string> {
  readonly key: Key;
  readonly members: readonly Procedure[];
}

/** Procedures by life event, the event with the first procedure first; one procedure may stand under several. */
export function lifeEventsOf(procedures: readonly Procedure[]): Group<LifeEvent>[] {
  const events = new Set(procedures.flatMap(({ file }) => file.lifeEvents));
  return [...events].map((key) => ({
    key,
    members: procedures.filter(({ file }) => file.lifeEvents.includes(key)),
  }));
}

/** Procedures by field (lĩnh vực), each in the order given. */
export function fieldsOf(procedures: readonly Procedure[]): Group<Field>[] {
  return [...Map.groupBy(procedures, ({ file }) => file.field)].map(([key, members]) => ({ key, members }));
}
