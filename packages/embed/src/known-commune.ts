import type { Commune } from '@dvc-kit/administrative-units';
import type { CommuneProfile } from '@dvc-kit/procedure';

/** The profile of a commune that nobody has written one for: its authority by name, and nothing else. */
export function knownCommune({ code, name }: Commune): CommuneProfile {
  const kind = name.charAt(0).toLowerCase() + name.slice(1);
  return { code, name, isFictional: false, authority: `Ủy ban nhân dân ${kind}`, desk: null, fees: [] };
}
