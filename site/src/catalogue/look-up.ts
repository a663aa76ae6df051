import type { CommuneProfile } from '@dvc-kit/procedure';
import { communes } from './procedures.ts';

/** The communes that dossiers are sent to, and are looked up at, by name. */
export const receiving: readonly CommuneProfile[] = communes
  .filter(({ receiver }) => receiver)
  .toSorted((one, other) => new Intl.Collator('vi').compare(one.name, other.name));
