import { units } from '@dvc-kit/administrative-units/current';
import type { FormOptions } from '@dvc-kit/engine';
import { withProvince } from '@dvc-kit/engine/with-province';
import type { Case, Places } from '@dvc-kit/procedure';

/**
 * What is set where the case happens: by its commune, then by the province for all communes. Undefined for a case that names no
 * place; null for a code that is in force nowhere.
 */
export function placeOfCase(
  { place }: Pick<Case, 'place'>,
  { communes, provinces }: Places,
): FormOptions['commune'] | null {
  if (place === undefined) return undefined;
  const profile = communes.find(({ code }) => code === place);
  const commune = units.commune(place);
  const code = commune?.province.code ?? place;
  if (!profile && !units.provinces.some((one) => one.code === code)) return null;
  return withProvince(
    profile ?? { fees: [] },
    provinces.find((one) => one.code === code),
  );
}
