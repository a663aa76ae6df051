import type { CommuneProfile, Province } from '@dvc-kit/procedure';

const lists = ['fees', 'timeLimits', 'notAsked', 'notes'] as const;

/** What holds in a commune: what is set there, then what its province sets for all. */
export function withProvince<Commune extends Pick<CommuneProfile, (typeof lists)[number]>>(
  commune: Commune,
  province: Province | null | undefined,
): Commune {
  if (!province) return commune;
  const joined = lists.map((list) => [list, [...(commune[list] ?? []), ...province[list]]]);
  return { ...commune, ...Object.fromEntries(joined) };
}
