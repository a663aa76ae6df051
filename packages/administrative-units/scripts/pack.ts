/** Writes `src/current-data.ts` from `data/units-2025.json`. Run after the data changed: `pnpm pack-units`. */
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
