import type { Commune, Province, Units } from '@dvc-kit/administrative-units';
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
const squashed = (text: string) =>
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

/** "P. Ba Đình", "X.Hòa Phú". */
const KIND_IN_SHORT = /^\s*(?:p|x|đk)\s*\.\s*/i;

const bare = (name: string) => name.replace(/^(Thành phố|Tỉnh|Xã|Phường|Đặc khu) /, '');
const nameOf = ({ name }: Province | Commune) => name;

/** The name for a code; the answer as it stands where it is none, so that what was typed stays in the box. */
export function unitName(units: Units | null, answer: unknown): string {
  const code = String(answer ?? '');
  return units?.province(code)?.name ?? units?.commune(code)?.name ?? code;
}
