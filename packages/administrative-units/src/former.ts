import { fold } from './fold.ts';
import { packedFormer } from './former-data.ts';
import { kindsInFull } from './kinds-in-full.ts';

/** A unit as it was up to 30/6/2025: a commune with its district and province, or a district with its province. */
export interface FormerUnit {
  /** As old papers have it: "Phường Dịch Vọng, Quận Cầu Giấy, Thành phố Hà Nội". */
  readonly name: string;
  /** Codes of the communes that its land belongs to now; more than one where it was divided. */
  readonly now: readonly string[];
}

export interface FormerUnits {
  /** Those that are called so, else those whose name begins so; best first. */
  find(typed: string): readonly FormerUnit[];
}

/** The districts and communes that went on 1/7/2025. Large: load it with `import()` when a name is not found among those in force. */
export const formerUnits: FormerUnits = {
  find(typed) {
    const query = keyOf(kindsInFull(typed));
    if (query.length < 2) return [];
    const found = all().filter(({ key }) => key === query || key.startsWith(query));
    const same = found.filter(({ key, own }) => own === query || key === query);
    return (same.length > 0 ? same : found).map(({ unit }) => unit);
  },
};

const KIND = /(^| )(?:thanh pho|tinh|xa|phuong|quan|huien|thi xa|thi tran)(?= )(?! \d)/g;

/** To compare by: without kinds, except where a number follows one. */
const keyOf = (name: string) => fold(name).replace(KIND, '').trim();

interface Entry {
  readonly unit: FormerUnit;
  readonly own: string;
  readonly key: string;
}

let entries: readonly Entry[] | null = null;

function all(): readonly Entry[] {
  entries ??= packedFormer.flatMap(([province, districts]) =>
    districts.flatMap(([district, packed, now]) => {
      const communes = unpack(packed);
      const codes = now || [...new Set(communes.flatMap((commune) => commune.now))];
      return [
        entry(district, `${district}, ${province}`, codes),
        ...communes.map((commune) =>
          entry(commune.name, `${commune.name}, ${district}, ${province}`, commune.now),
        ),
      ];
    }),
  );
  return entries;
}

const entry = (own: string, name: string, now: readonly string[]): Entry => ({
  unit: { name, now },
  own: keyOf(own),
  key: keyOf(name),
});

const KINDS: Readonly<Record<string, string>> = { X: 'Xã', P: 'Phường', T: 'Thị trấn' };

function unpack(packed: string): readonly { readonly name: string; readonly now: readonly string[] }[] {
  if (packed === '') return [];
  return packed.split('|').map((text) => {
    const [, kind = '', name = '', codes = ''] = /^([XPT])([^=]+)=(.+)$/.exec(text) ?? [];
    const now = codes.split('.').map((code) => String(Number.parseInt(code, 36)).padStart(5, '0'));
    return { name: `${KINDS[kind]} ${name}`, now };
  });
}
