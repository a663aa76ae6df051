import type { Commune, Province, Units } from '@dvc-kit/administrative-units';
import { search } from '@dvc-kit/administrative-units/fold';
import type { Suggestion } from '../combobox/suggestion.ts';

/** Provinces for a typed text: "ha noi" finds Thành phố Hà Nội. */
export function findProvinces(units: Units, typed: string): Suggestion[] {
  return search(units.provinces, typed, nameOf).map(({ code, name }) => ({
    text: name,
    alias: bare(name),
    value: code,
  }));
}

/** Communes for a typed text, of one province or, as long as none is chosen, of all with their province beside them. */
export function findCommunes(units: Units, province: string | undefined, typed: string): Suggestion[] {
  const within = province === undefined ? undefined : units.province(province)?.code;
  return search(units.communes(within), typed, nameOf).map(({ code, name, province: of }) => ({
    text: name,
    alias: bare(name),
    value: code,
    ...(within === undefined && { note: of.name }),
  }));
}

const bare = (name: string) => name.replace(/^(Thành phố|Tỉnh|Xã|Phường|Đặc khu) /, '');
const nameOf = ({ name }: Province | Commune) => name;

/** The name for a code; the answer as it stands where it is none, so that what was typed stays in the box. */
export function unitName(units: Units | null, answer: unknown): string {
  const code = String(answer ?? '');
  return units?.province(code)?.name ?? units?.commune(code)?.name ?? code;
}
