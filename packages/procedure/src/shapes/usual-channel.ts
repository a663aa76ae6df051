import type { Channel } from './evidence.ts';

/** The channel that a dossier goes by where nobody says which: the desk, else the first of those that the procedure offers. */
export const usualChannel = (offered: readonly Channel[]): Channel =>
  offered.includes('desk') ? 'desk' : (offered[0] ?? 'desk');
