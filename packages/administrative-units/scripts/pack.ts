/** Writes `src/current-data.ts` and `src/former-data.ts` from the files in `data/`. Run after the data changed: `npm run pnpm -- --filter @dvc-kit/administrative-units pack-units`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { packCommunes } from '../src/units.ts';

interface SourceFile {
  asOf: string;
  provinces: { code: string; name: string; communes: { code: string; name: string }[] }[];
}

const source = JSON.parse(
  readFileSync(new URL('../data/units-2025.json', import.meta.url), 'utf8'),
) as SourceFile;
const packed = source.provinces.map(({ code, name, communes }) => [code, name, packCommunes(communes)]);
writeFileSync(
  new URL('../src/current-data.ts', import.meta.url),
  `// Made by scripts/pack.ts from data/units-2025.json; see data/README.md for sources and licences.
import type {PackedProvince} from './units.ts';

export const asOf = '${source.asOf}';
export const packed: readonly PackedProvince[] = ${JSON.stringify(packed, null, 0)};
`,
);

interface FormerFile {
  provinces: { name: string; districts: { name: string; communes: string[][]; now?: string[] }[] }[];
}

const former = JSON.parse(
  readFileSync(new URL('../data/former-units.json', import.meta.url), 'utf8'),
) as FormerFile;
const kinds = { 'Xã ': 'X', 'Phường ': 'P', 'Thị trấn ': 'T' };
const packedFormer = former.provinces.map(({ name, districts }) => [
  name,
  districts.map(({ name: district, communes, now }) => [
    district,
    communes
      .map(([commune = '', ...codes]) => `${inShort(commune)}=${codes.map(inBase36).join('.')}`)
      .join('|'),
    ...(now ? [now] : []),
  ]),
]);
writeFileSync(
  new URL('../src/former-data.ts', import.meta.url),
  `// Made by scripts/pack.ts from data/former-units.json; see data/README.md for sources and licences.

/** Province, and its districts: name, communes as \`<kind><bare name>=<codes now in base 36>\`, where it went if it had none. */
export const packedFormer: readonly (readonly [
  string,
  readonly (readonly [string, string, (readonly string[])?])[],
])[] = ${JSON.stringify(packedFormer)};
`,
);

function inShort(name: string): string {
  const kind = Object.entries(kinds).find(([long]) => name.toLowerCase().startsWith(long.toLowerCase()));
  if (!kind) throw new Error(`administrative-units: no kind of commune in "${name}"`);
  return kind[1] + name.slice(kind[0].length);
}

function inBase36(code: string): string {
  return Number(code).toString(36);
}
