import type { Commune, FormerUnits, Province, Units } from '@dvc-kit/administrative-units';
import { fold, search } from '@dvc-kit/administrative-units/fold';
import type { Suggestion } from '../combobox/suggestion.ts';

/** Provinces for a typed text: "ha noi" finds Thành phố Hà Nội, "Sài Gòn" and "brvt" Thành phố Hồ Chí Minh. */
export function findProvinces(units: Units, typed: string): Suggestion[] {
  const found = search(units.provinces, typed, nameOf).map(({ code, name }) => ({
    text: name,
    alias: bare(name),
    value: code,
  }));
  const query = squashed(typed);
  if (query === '') return found;
  const byOtherName = units.provinces.flatMap(({ code, name }): Suggestion[] => {
    const others = units.provinceNames[code] ?? [];
    const other =
      others.find((one) => squashed(one) === query) ?? others.find((one) => squashed(one).startsWith(query));
    const isFound = found.some(({ value }) => value === code);
    return other === undefined || isFound ? [] : [{ text: name, alias: other, note: other, value: code }];
  });
  return [...found, ...byOtherName];
}

/** "TP. HCM", "tphcm" and "TP HCM" are one name; what a province is does not tell it apart. */
export const squashed = (text: string) =>
  fold(text)
    .replace(/^(tinh|thanh pho) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Communes for a typed text, of one province or, as long as none is chosen, of all with their province beside them. */
export function findCommunes(units: Units, province: string | undefined, typed: string): Suggestion[] {
  const within = province === undefined ? undefined : units.province(province)?.code;
  return search(units.communes(within), typed.replace(KIND_IN_SHORT, ''), nameOf).map(
    ({ code, name, province: of }) => ({
      text: name,
      alias: bare(name),
      value: code,
      ...(within === undefined && { note: of.name }),
    }),
  );
}

/** More former units than these say nothing to whoever typed the text. */
const MOST_FORMER = 12;

/**
 * Communes that a name from before 1/7/2025 leads to, each with that name beside it: one for a unit that went into one,
 * all to choose from where it was divided.
 */
export function findFormerCommunes(
  units: Units,
  former: FormerUnits,
  province: string | undefined,
  typed: string,
): Suggestion[] {
  const found = former.find(typed).slice(0, MOST_FORMER);
  const within = province !== undefined && units.province(province)?.code;
  const pairs = found.flatMap(({ name, now }) =>
    now.flatMap((code) => ({ name, commune: units.commune(code) })),
  );
  const seen = new Set<string>();
  return pairs.flatMap(({ name, commune }): Suggestion[] => {
    if (!commune || seen.has(commune.code) || (within && commune.province.code !== within)) return [];
    seen.add(commune.code);
    const note = within ? name : `${commune.province.name}; ${name}`;
    return [{ text: commune.name, alias: name, note, value: commune.code, former: name }];
  });
}

/** "P. Ba Đình", "X.Hòa Phú". */
const KIND_IN_SHORT = /^\s*(?:p|x|đk)\s*\.\s*/i;

const bare = (name: string) => name.replace(/^(Thành phố|Tỉnh|Xã|Phường|Đặc khu) /, '');
const nameOf = ({ name }: Province | Commune) => name;

/** The name for a code; the answer as it stands where it is none, so that what was typed stays in the box. */
export function unitName(units: Units | null, answer: unknown): string {
  const code = String(answer ?? '');
  return units?.province(code)?.name ?? units?.commune(code)?.name ?? code;
}
