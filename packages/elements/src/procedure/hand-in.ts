import type { LaterSteps } from '../later/later-page.ts';
import type { FormSession } from './form-session.ts';
import { tell } from './procedure-events.ts';

/**
 * The dossier goes to the host if it takes it; else the citizen hands it in on paper. Null while something keeps it
 * from being a dossier.
 */
export function handIn(
  host: Element,
  session: FormSession,
  { assembleDossier }: LaterSteps,
): 'host' | 'paper' | null {
  const dossier = session.assemble(assembleDossier);
  if (!dossier) return null;
  const isTaken = !tell(host, 'dvc-submit', { dossier, files: session.files });
  return isTaken ? 'host' : 'paper';
}
