import type { ProcedureFile } from '@dvc-kit/procedure';

/** How often one has to go there: never, at least once, once to submit, or once to submit and once for the result. */
export type Visits = 'none' | 'some' | 'one' | 'two';

/**
 * The visits that the notices count for a service level: none where everything is online, one where a step is not, two
 * where dossier and result change hands at the desk. Undefined where the level of an online procedure is not known, or
 * where no way of handing in is.
 */
export function visitsOf({ channels, delivery, serviceLevels }: ProcedureFile): Visits | undefined {
  const isOnline = channels.some(({ channel }) => channel === 'online');
  const level = serviceLevels.find(({ scheme }) => scheme === 'nd42-2022')?.value;
  if (isOnline && level === 'toan-trinh') return 'none';
  if (isOnline && level === 'mot-phan') return 'some';
  if (isOnline || !channels.some(({ channel }) => channel === 'desk')) return undefined;
  return isSentHome(delivery) ? 'one' : 'two';
}

/** Whether the result can come to one's home by public post. */
export function isSentHome({ options }: ProcedureFile['delivery']): boolean {
  return options.some(({ option }) => option === 'post');
}
