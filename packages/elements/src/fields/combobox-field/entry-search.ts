import type { Units } from '@dvc-kit/administrative-units';
import { fold, search } from '@dvc-kit/administrative-units/fold';
import { squashed } from '../address-field/unit-search.ts';
import type { Suggestion } from '../combobox/suggestion.ts';

/** Entries of a list for a typed text, best first: by their own names, by what else they are called, an authority in full. */
export function findEntries(
  entries: readonly Suggestion[],
  otherNames: Readonly<Record<string, readonly string[]>>,
  typed: string,
  units: Units | null,
): readonly Suggestion[] {
  const found = search(entries, typed, ({ text }) => text);
  const query = squashed(typed.replace(/^\s*(người|dân tộc)\s/i, ''));
  if (query.length < 2) return found;
  const named = (is: (other: string) => boolean) =>
    entries.flatMap((entry): readonly { readonly entry: Suggestion; readonly other: string }[] => {
      const other = [entry.text, ...(otherNames[entry.text] ?? [])].find(is);
      return other === undefined ? [] : [{ entry, other }];
    });
  // A whole other name says as much as the entry itself: "Anh" is no way to begin anything else.
  const same = named((other) => squashed(other) === query);
  const begun = named((other) => squashed(other).startsWith(query));
  const all = distinct([
    ...same.map(({ entry, other }) => ({ ...entry, alias: typed, note: other })),
    ...found,
    ...begun.map(({ entry, other }) => ({ ...entry, alias: other, note: other })),
  ]);
  const full = all.length > 0 ? undefined : authorityInFull(typed, units);
  return full ? [{ text: full, alias: typed, value: full }] : all;
}

/** Each value once, as it came first. */
const distinct = (suggestions: readonly Suggestion[]) =>
  suggestions.filter(({ value }, at) => suggestions.findIndex((one) => one.value === value) === at);

/** What an authority's name begins with, folded; a name has to follow. */
const AUTHORITIES: Readonly<Record<string, string>> = {
  ca: 'Công an',
  'cong an': 'Công an',
  ubnd: 'Ủy ban nhân dân',
  'ui ban nhan dan': 'Ủy ban nhân dân',
  dsq: 'Đại sứ quán',
  lsq: 'Lãnh sự quán',
  tand: 'Tòa án nhân dân',
};

/** Of the units that it may be the authority of: in short, or without marks. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ t: 'tỉnh', tinh: 'tỉnh', tp: 'thành phố', 'thanh pho': 'thành phố', tx: 'thị xã', 'thi xa': 'thị xã' },
  ...{ tt: 'thị trấn', 'thi tran': 'thị trấn', q: 'quận', quan: 'quận', h: 'huyện', huien: 'huyện' },
  ...{ p: 'phường', phuong: 'phường', x: 'xã', xa: 'xã', vn: 'Việt Nam' },
};

/** An authority named in short or without marks: "CA tinh Nghe An", "UBND TP.HCM"; undefined where nothing is to be done. */
function authorityInFull(typed: string, units: Units | null): string | undefined {
  const words = typed
    .normalize('NFC')
    .replace(/\b([ct])\.(?=[ap]\b)/gi, '$1')
    .replace(/\./g, ' ')
    .replace(/^(\s*u) (b) (n) (d) /i, '$1$2$3$4 ')
    .split(/\s+/)
    .filter(Boolean);
  const [authority, rest] = leading(AUTHORITIES, words);
  if (!authority || rest.length === 0) return undefined;
  const [kind, name] = leading(KINDS, rest);
  const full = [authority, kind, provinceIn(units, name.join(' '))].filter(Boolean).join(' ');
  return full === typed ? undefined : full;
}

/** What the first words stand for, and the words after them. */
function leading(meanings: Readonly<Record<string, string>>, words: readonly string[]) {
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const meaning = meanings[fold(words.slice(0, count).join(' '))];
    if (meaning) return [meaning, words.slice(count)] as const;
  }
  return [undefined, words] as const;
}

/** The name of a province with its marks, of now or of before, where the list of them has come. */
function provinceIn(units: Units | null, name: string): string {
  const query = squashed(name);
  if (!units || query === '') return name;
  if (/^(tp)?hcm$/.test(query)) return query === 'hcm' ? 'Hồ Chí Minh' : 'thành phố Hồ Chí Minh';
  const names = units.provinces.flatMap(({ code, name: full }) => [
    full.replace(/^(Tỉnh|Thành phố) /, ''),
    ...(units.provinceNames[code] ?? []).filter((other) => /\p{Ll}/u.test(other)),
  ]);
  return names.find((one) => squashed(one) === query) ?? name;
}
