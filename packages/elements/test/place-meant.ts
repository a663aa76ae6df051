import { units } from '@dvc-kit/administrative-units/current';
import { formerUnits } from '@dvc-kit/administrative-units/former';
import {
  findCommunes,
  findFormerCommunes,
  findProvinces,
  findSoundingAlike,
} from '../src/fields/address-field/unit-search.ts';
import { meantBy } from '../src/fields/combobox/meant-by.ts';
import type { Suggestion } from '../src/fields/combobox/suggestion.ts';
import { findEntries } from '../src/fields/combobox-field/entry-search.ts';
import { otherNames } from '../src/understood/other-names.ts';
import { sharedSuggestions } from './shared-suggestions.ts';

/** Lists of names, by the kind of field, and whether nothing else can be answered. */
const lists: Readonly<Record<string, (typed: string) => readonly Suggestion[]>> = {
  province: (typed) => findProvinces(units, typed),
  commune: (typed) => communes(typed),
  // Where the province was chosen before.
  'commune of 01': (typed) => communes(typed, '01'),
  'commune of 79': (typed) => communes(typed, '79'),
  nationality: (typed) => entries('nationality', typed),
  ethnicity: (typed) => entries('ethnicity', typed),
  issuer: (typed) => entries('identity-document', typed),
};

/** As the address looks: among what is in force, then among what was, then by the sound. */
function communes(typed: string, province?: string): readonly Suggestion[] {
  const found = findCommunes(units, province, typed);
  if (found.length > 0) return found;
  const led = findFormerCommunes(units, formerUnits, province, typed);
  return led.length > 0 ? led : findSoundingAlike(units, province, typed);
}

function entries(list: string, typed: string): readonly Suggestion[] {
  const all = [...new Set(sharedSuggestions(list))].map((text) => ({ text, value: text }));
  return findEntries(all, otherNames, typed, units);
}

/**
 * What a text typed into such a list becomes when the box is left: the entry that it means; else the text as it is, with how
 * many there are to choose from and the first of them. Null for a kind of field that is no list.
 */
export function placeMeant(kind: string, typed: string) {
  const search = lists[kind];
  if (!search) return null;
  const isClosed = kind === 'province' || kind.startsWith('commune');
  const found = search(typed);
  const meant = meantBy(typed, found, isClosed);
  if (meant) return { understood: meant.text, told: isClosed ? (meant.note ?? '') : '' };
  const told = found.length > 0 ? `${found.length}: ${found[0]!.text}` : isClosed ? '0' : '';
  return { understood: typed, told };
}
