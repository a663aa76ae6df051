import type { Units } from '@dvc-kit/administrative-units';
import type { Json } from '@dvc-kit/validation';

/** Names of administrative units by code. Made by `@dvc-kit/administrative-units`. */
export type UnitNames = Pick<Units, 'commune' | 'province'>;

/**
 * An address on one line in the official order: place (a hospital), house and street, commune, province; abroad the
 * country comes last. Where no present unit was given, the wording of the old paper stands in.
 * A code that the units do not know is written as it is: nothing that was answered disappears.
 */
export function writeAddress(address: { readonly [key: string]: Json }, units: UnitNames): string {
  const given = (key: string) => (typeof address[key] === 'string' ? (address[key] as string).trim() : '');
  const commune = given('commune');
  const province = given('province');
  const unit = commune ? units.commune(commune) : undefined;
  const parts = [
    given('facility'),
    given('detail'),
    unit?.name ?? commune,
    unit?.province.name ?? (province && (units.province(province)?.name ?? province)),
    given('country'),
  ];
  return parts.filter(Boolean).join(', ') || given('originalText');
}
