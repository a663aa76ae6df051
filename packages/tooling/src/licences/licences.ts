/**
 * `npm run licences`: do the packages whose code reaches the browser have licences that allow it, and does
 * packages/embed/THIRD-PARTY-LICENSES.md name them all? With `--write` it writes that file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAllowed, isAllowedApart } from './licence-terms.ts';
import { type ThirdParty, thirdParties } from './third-parties.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const listFile = join(packages, 'embed', 'THIRD-PARTY-LICENSES.md');

/** Our packages that reach the browser. */
const shipped = ['attachments', 'dossier', 'elements', 'embed', 'engine', 'paper', 'validation'];

/** Work of others that lies in the repository itself or in a file of a library, and where it lies in the kit. */
export const worksInRepository: readonly (ThirdParty & { readonly files: readonly string[] })[] = [
  {
    name: 'Tinos',
    version: '1.33',
    licence: 'OFL-1.1',
    text: readFileSync(join(packages, 'paper/fonts/OFL.txt'), 'utf8').trim(),
    files: ['fonts'],
  },
  {
    name: 'Provinces and communes',
    version: '2026-09-20',
    licence: 'MIT',
    text: readFileSync(join(packages, 'administrative-units/data/LICENSE'), 'utf8').trim(),
    files: ['units.js'],
  },
  {
    name: 'Units before 1/7/2025',
    version: '2025-06-30',
    licence: 'MIT',
    text: readFileSync(join(packages, 'administrative-units/data/LICENSE-former-units'), 'utf8').trim(),
    files: ['former-units.js'],
  },
  {
    // Compiled into the reader of zxing-wasm, whose own licence is MIT.
    name: 'ZXing-C++',
    version: '3.1.6 (zxing-wasm)',
    licence: 'Apache-2.0',
    text: 'Copyright of the ZXing-C++ authors. The text of the licence stands at @swc/helpers.',
    files: ['zxing-reader.wasm'],
  },
  {
    // As libheif-js is published, which compiles both; its script ends with a line of ours that makes a module of it.
    name: 'libheif and libde265',
    version: '1.23.2 (libheif-js)',
    licence: 'LGPL-3.0-or-later',
    text: readFileSync(join(packages, 'embed/node_modules/libheif-js/libheif-wasm/LICENSE'), 'utf8').trim(),
    files: ['libheif.js', 'libheif.wasm'],
    isApart: true,
  },
];

/** The list as Markdown: a table, then the text of each licence. */
export function licenceList(parties: readonly ThirdParty[]): string {
  const rows = parties.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Third-party licences

Other people’s work in what the kit sends to the browser. Written by \`npm run licences -- --write\`.

| What | Version | Licence |
| --- | --- | --- |
${rows.join('\n')}

${parties.map(section).join('\n\n')}
`;
}

function section({ name, version, text }: ThirdParty): string {
  return `## ${name} ${version}\n\n${text ? `\`\`\`text\n${text}\n\`\`\`` : 'It comes without a text of its own.'}`;
}

/** What is wrong with the licences; nothing when all is well. */
export function faults(parties: readonly ThirdParty[], written: string | undefined): string[] {
  const refused = parties.filter(({ licence, isApart }) => !(isApart ? isAllowedApart : isAllowed)(licence));
  const stale =
    written === licenceList(parties) ? [] : ['The list is stale: run `npm run licences -- --write`.'];
  return [
    ...refused.map(({ name, licence }) => `${name}: "${licence}" is not on the list of allowed licences.`),
    ...stale,
  ];
}

if (import.meta.main) {
  const parties = [...worksInRepository, ...thirdParties(shipped.map((name) => join(packages, name)))];
  if (process.argv.includes('--write')) writeFileSync(listFile, licenceList(parties));
  const found = faults(parties, existsSync(listFile) ? readFileSync(listFile, 'utf8') : undefined);
  console.log(`${parties.length} packages of others reach the browser.`);
  for (const fault of found) console.error(fault);
  process.exitCode = found.length ? 1 : 0;
}
