import type { Commune } from '@dvc-kit/administrative-units';
import { withProvince } from '@dvc-kit/engine/with-province';
import type { CommuneProfile, Province } from '@dvc-kit/procedure';

/**
 * The profile of a commune that nobody has written one for: its authority by name, and what its province sets for all.
 * `load` fetches a file of the kit. Without what a province sets there is a profile all the same.
 */
export async function knownCommune(
  { code, name, province }: Commune,
  load: <Data>(file: string) => Promise<Data>,
): Promise<CommuneProfile> {
  const kind = name.charAt(0).toLowerCase() + name.slice(1);
  const authority = `Ủy ban nhân dân ${kind}`;
  const own: CommuneProfile = { code, name, isFictional: false, authority, desk: null, fees: [] };
  const { provinces } = await load<{ readonly provinces: readonly string[] }>('contents.json');
  if (!provinces.includes(province.code)) return own;
  return withProvince(own, await load<Province>(`provinces/${province.code}.json`));
}
