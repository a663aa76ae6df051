import type { FormerUnits, Units } from '@dvc-kit/administrative-units';
import { findCommunes, findFormerCommunes, findProvinces } from '../fields/address-field/unit-search.ts';
import { meantBy } from '../fields/combobox/meant-by.ts';
import type { Suggestion } from '../fields/combobox/suggestion.ts';

/** Where an address as a card has it lies today. */
export interface CardPlace {
  /** Undefined where the last part of the address names none. */
  readonly province?: string;
  /** One, or several to choose from where the unit of the card was divided; none where it is not known. */
  readonly communes: readonly Suggestion[];
  /** House, street, hamlet. */
  readonly detail: string;
  /** Whether the address names units of before 1/7/2025. */
  readonly isFormer: boolean;
}

export type PlaceOnCard = (units: Units, former: FormerUnits, address: string) => CardPlace;

/**
 * "Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội" or "Tổ 5, Phường Cầu Giấy, Hà Nội": read from the end, with the district of before
 * 1/7/2025 or without.
 */
export const placeOnCard: PlaceOnCard = (units, former, address) => {
  const parts = address
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts[parts.length - 1] ?? '';
  const province = meantBy(last, findProvinces(units, last), true)?.value;
  if (typeof province !== 'string') return { communes: [], detail: '', isFormer: false };
  if (parts.length > 2) {
    const led = findFormerCommunes(units, former, province, parts.slice(-3, -1).join(', '));
    if (led.length > 0)
      return { province, communes: led, detail: parts.slice(0, -3).join(', '), isFormer: true };
  }
  const name = parts[parts.length - 2] ?? '';
  const commune = meantBy(name, findCommunes(units, province, name), false);
  if (commune)
    return { province, communes: [commune], detail: parts.slice(0, -2).join(', '), isFormer: false };
  return { province, communes: [], detail: '', isFormer: true };
};
