import { readdirSync } from 'node:fs';
import type { Format } from '../src/formats/format.ts';

const folder = new URL('../src/formats/', import.meta.url);

/** What reads the lists can be no part of them. */
const READERS = ['formats.ts', 'normalise.ts'];

interface Source {
  readonly file: string;
  readonly exports: readonly (readonly [name: string, value: unknown])[];
}

/**
 * The lists of all formats, as source files of `src/generated/`: a format is known by the file that it stands in. One has all that
 * is known of each, one what browsers load without the rest. Throws, worded for whoever adds a format, where a file is not what it should be.
 */
export async function formatLists(): Promise<Readonly<Record<string, string>>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !READERS.includes(file));
  const sources = await Promise.all(
    files.sort().map(async (file): Promise<Source> => {
      const module: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
      return { file, exports: Object.entries(module) };
    }),
  );
  const formats = sources.flatMap((source) => formatsIn(source).map((format) => ({ ...format, source })));
  const imports = new Map<string, Set<string>>();
  const imported = (name: string, { file }: Source) => {
    imports.set(file, (imports.get(file) ?? new Set()).add(name));
    return name;
  };

  const all = formats.map(({ variable, source }) => `  ${imported(variable, source)},`);
  const list = [
    HEAD,
    "import type { Format } from '../formats/format.ts';",
    ...importLines(imports),
    '',
    `export const formats = [\n${all.join('\n')}\n] as const satisfies readonly Format[];\n`,
  ].join('\n');

  imports.clear();
  const functions = formats.map(({ format, source }) => {
    const members = (['normalise', 'fault'] as const).flatMap((key) => {
      const used = format[key];
      return used ? [`${key}: ${imported(...exported(used, key, source, sources))}`] : [];
    });
    return `  '${format.name}': { ${members.join(', ')} },`;
  });
  const understood = [
    HEAD,
    ...importLines(imports),
    '',
    `export const understood = {\n${functions.join('\n')}\n};\n`,
  ].join('\n');

  return { 'formats.ts': list, 'understood.ts': understood };
}

const HEAD = '// Made of the files in src/formats/ when this package is built.';

function importLines(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...imports].map(
    ([file, names]) => `import { ${[...names].sort().join(', ')} } from '../formats/${file}';`,
  );
}

/** The format of a file, under the name that it goes by; none in a file that only helps. */
function formatsIn({ file, exports }: Source): { readonly variable: string; readonly format: Format }[] {
  const found = exports.filter((one): one is [string, Format] => isFormat(one[1]));
  for (const [variable, { name }] of found) {
    if (`${name}.ts` !== file) throw new Error(told(file, `holds the format "${name}": call it ${name}.ts`));
    const wanted = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (variable !== wanted) throw new Error(told(file, `export it as ${wanted}, not as ${variable}`));
  }
  return found.map(([variable, format]) => ({ variable, format }));
}

const isFormat = (value: unknown): value is Format =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'name' in value;

/** Where a function of a format comes from: its own file, or one that several share. */
function exported(
  used: unknown,
  key: string,
  source: Source,
  sources: readonly Source[],
): [name: string, source: Source] {
  for (const one of [source, ...sources])
    for (const [name, value] of one.exports) if (value === used) return [name, one];
  throw new Error(
    told(source.file, `export the function that is its "${key}": browsers load it without the rest`),
  );
}

const told = (file: string, what: string) => `packages/procedure/src/formats/${file}: ${what}.`;
