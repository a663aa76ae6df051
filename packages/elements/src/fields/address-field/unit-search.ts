import type { Commune, FormerUnits, Province, Units } from '@dvc-kit/administrative-units';
import { fold, search } from '@dvc-kit/administrative-units/fold';
import { kindsInFull } from '@dvc-kit/administrative-units/kinds-in-full';
import { meantBy } from '../combobox/meant-by.ts';
import type { Suggestion } from '../combobox/suggestion.ts';

/** Provinces for a typed text: "ha noi" finds Thành phố Hà Nội, "Sài Gòn" and "brvt" Thành phố Hồ Chí Minh. */
export function findProvinces(units: Units, typed: string): Suggestion[] {
  const found = provincesCalled(units, typed);
  if (found.length > 0) return found;
  const name = typed.replace(KIND_OF_PROVINCE, '');
  const isSame = (alias?: string) => squashed(alias ?? '') === squashed(name);
  return provincesCalled(units, name).map((one) => (isSame(one.alias) ? { ...one, alias: typed } : one));
}

/** "TP. Hà Nội", "T. Bình Dương", "Hanoi City", "Đắk Nông (cũ)". Not at once: "TT Huế" begins like one. */
const KIND_OF_PROVINCE = /^\s*(?:t\s*\.?\s*p|t)(?:\s*\.\s*|\s+)|\s+(?:city|province|cũ|\(.*)\s*$/giu;

function provincesCalled(units: Units, typed: string): Suggestion[] {
  const found = search(units.provinces, typed, nameOf).map(({ code, name }) => ({
    text: name,
    alias: bare(name),
    value: code,
  }));
  const query = squashed(typed);
  if (query === '') return found;
  const byOtherName = units.provinces.flatMap(({ code, name }): Suggestion[] => {
    const others = [...(units.provinceNames[code] ?? []), bare(name)];
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
  const { name, province: within } = withProvince(units, province, typed);
  return search(units.communes(within), kindsInFull(name), nameOf).map(suggestionFor(province));
}

/** The same where nothing else was found: "Sapa", "Eakar", "Krông Pắk", or a ward that was a village. */
export function findSoundingAlike(units: Units, province: string | undefined, typed: string): Suggestion[] {
  const { name, province: within } = withProvince(units, province, typed);
  const sound = soundOf(kindsInFull(name));
  return units
    .communes(within)
    .filter((commune) => soundOf(commune.name) === sound)
    .map(suggestionFor(province));
}

const suggestionFor =
  (province: string | undefined) =>
  ({ code, name, province: of }: Commune): Suggestion => ({
    text: name,
    alias: bare(name),
    value: code,
    ...(province === undefined && { note: of.name }),
  });

const soundOf = (name: string) =>
  fold(name)
    .replace(/^(xa|phuong|dac khu|dao) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('k', 'c');

/** "Ba Đình, Hà Nội": what stands after the last comma may be the province, where none is chosen. */
function withProvince(units: Units, province: string | undefined, typed: string) {
  const [, name, last] = /^(.+),([^,]+)$/.exec(typed) ?? [];
  const named = name && last ? meantBy(last, findProvinces(units, last), true) : undefined;
  const code = province === undefined ? undefined : units.province(province)?.code;
  return named && name && (code === undefined || code === named.value)
    ? { name, province: String(named.value) }
    : { name: typed, province: code };
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
  const whole = former.find(typed);
  // "Bến Nghé, Quận 1, TP.HCM": the province as no old paper has it.
  const inPart = withProvince(units, province, typed);
  const within = whole.length > 0 ? province && units.province(province)?.code : inPart.province;
  const found = (whole.length > 0 ? whole : former.find(inPart.name)).slice(0, MOST_FORMER);
  const pairs = found.flatMap(({ name, now }) =>
    now.flatMap((code) => ({ name, commune: units.commune(code) })),
  );
  const seen = new Set<string>();
  return pairs.flatMap(({ name, commune }): Suggestion[] => {
    if (!commune || seen.has(commune.code) || (within && commune.province.code !== within)) return [];
    seen.add(commune.code);
    const note = province !== undefined ? name : `${commune.province.name}; ${name}`;
    return [{ text: commune.name, alias: name, note, value: commune.code, former: name }];
  });
}

const bare = (name: string) => name.replace(/^(Thành phố|Tỉnh|Xã|Phường|Đặc khu) /, '');
const nameOf = ({ name }: Province | Commune) => name;

/** The name for a code; the answer as it stands where it is none, so that what was typed stays in the box. */
export function unitName(units: Units | null, answer: unknown): string {
  const code = String(answer ?? '');
  return units?.province(code)?.name ?? units?.commune(code)?.name ?? code;
}
