import { provinceNames } from './province-names.ts';

/** A province or a municipality under the central government, of the 34 in force since 1/7/2025. */
export interface Province {
  /** Two digits (Quyết định 19/2025/QĐ-TTg). */
  readonly code: string;
  /** With its kind: "Thành phố Hà Nội". */
  readonly name: string;
}

/** A xã, phường or đặc khu: the only level below the province since 1/7/2025. */
export interface Commune {
  /** Five digits. The same number meant another unit before 1/7/2025, so it is stored with `asOf`. */
  readonly code: string;
  /** With its kind: "Phường Ba Đình". */
  readonly name: string;
  readonly province: Province;
}

export interface Units {
  /** Day up to which changes of status and name are followed, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** In the order of their codes. */
  readonly provinces: readonly Province[];
  /** What else a province is called, by its code. */
  readonly provinceNames: Readonly<Record<string, readonly string[]>>;
  /** All communes, or those of one province; empty for a code that no province has. */
  communes(province?: string): readonly Commune[];
  province(code: string): Province | undefined;
  commune(code: string): Commune | undefined;
}

/** Compact form of one province: code, name, and its communes as `<step in base 36><kind><bare name>`. */
export type PackedProvince = readonly [code: string, name: string, communes: string];

const KINDS = { X: 'Xã', P: 'Phường', D: 'Đặc khu' } as const;
type Kind = keyof typeof KINDS;

/** Packs the communes of a province, sorted by code, into one string: a third smaller once compressed. */
export function packCommunes(communes: readonly { readonly code: string; readonly name: string }[]): string {
  let previous = 0;
  return communes
    .map(({ code, name }) => {
      const kind = (Object.keys(KINDS) as Kind[]).find((letter) => name.startsWith(`${KINDS[letter]} `));
      if (!kind) throw new Error(`administrative-units: no kind of commune in "${name}"`);
      const step = Number(code) - previous;
      previous = Number(code);
      return `${step.toString(36)}${kind}${name.slice(KINDS[kind].length + 1)}`;
    })
    .join('|');
}

/** Reads the packed data once into units that can be asked. */
export function unpackUnits(asOf: string, packed: readonly PackedProvince[]): Units {
  const provinces = packed.map(([code, name]) => ({ code, name }));
  const byProvince = new Map(
    packed.map(([code, , text], at) => [code, unpackCommunes(text, provinces[at]!)]),
  );
  const all = [...byProvince.values()].flat();
  const communeOf = new Map(all.map((commune) => [commune.code, commune]));
  return {
    asOf,
    provinces,
    provinceNames,
    communes: (province) => (province === undefined ? all : (byProvince.get(province) ?? [])),
    province: (code) => provinces.find((province) => province.code === code),
    commune: (code) => communeOf.get(code),
  };
}

function unpackCommunes(text: string, province: Province): Commune[] {
  let code = 0;
  return text.split('|').map((entry) => {
    const [, step, kind, name] = /^([0-9a-z]+)([XPD])(.+)$/.exec(entry)!;
    code += Number.parseInt(step!, 36);
    return { code: String(code).padStart(5, '0'), name: `${KINDS[kind as Kind]} ${name}`, province };
  });
}
