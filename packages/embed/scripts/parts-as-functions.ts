import { type Plugin, parseAst } from 'vite';

/**
 * Makes each part of the elements that comes later (`chunks/more.js` …) a function of what it shares with them, instead of a module that
 * imports it, and has all of them fetched by `load.ts`.
 *
 * A module is one for each address. The elements may have come as `chunks/kit.js`, within `dvc.js`, or as `dvc.js?ver=6.2`, as some CMSs write
 * it: an import by name would bring a second copy of them, with a state of its own. And `import()` takes no hash and is not asked again.
 */
export const partsAsFunctions: Plugin = {
  name: 'parts-as-functions',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const kit = chunks.find(({ name }) => name === 'kit');
    const start = chunks.find(({ isEntry }) => isEntry);
    if (!kit || !start) throw new Error('embed: there is no chunk of the elements');
    // A part may need nothing of the elements.
    const asked = chunks.flatMap(({ dynamicImports }) => dynamicImports);
    const ofStart = start.dynamicImports;
    const parts = chunks.filter(
      ({ fileName, imports }) =>
        imports.includes(kit.fileName) || (asked.includes(fileName) && !ofStart.includes(fileName)),
    );
    const shared = sharedNames(kit.code);
    const files = parts.map(({ fileName }) => fileName);
    for (const part of parts) part.code = asFunction(part.code, shared, files);
    kit.code = sharing(kit.code, { parts: files, imported: importedNames(start.code) });
  },
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Specifier extends Node {
  readonly imported?: Name;
  readonly exported?: Name;
  readonly local: Name;
}

interface Name {
  readonly name: string;
}

interface Statement extends Node {
  readonly specifiers?: readonly Specifier[];
  readonly id?: Name | null;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The names under which others import from the elements, in the order in which these share what they stand for. */
export const sharedNames = (code: string): string[] =>
  specifiersOf(statementsOf(code).filter(isExport)).map(({ exported }) => exported?.name ?? '');

/** What a part calls the last of what is shared with it: that which fetches parts. */
const LOADER = 'KIT_LOAD';

/**
 * A module that imports and exports, as one that exports a function `part` of what it imports, which returns what it exports. What is
 * `shared` is a list: its names would weigh on everybody's first step. Those of `parts` that it fetches come as they do for the elements.
 */
export function asFunction(code: string, shared: readonly string[], parts: readonly string[] = []): string {
  const body = statementsOf(code);
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const exports = body.filter(isExport);
  const fetched = fetching(code, parts, LOADER);
  const taken = specifiersOf(imports).map(({ imported, local }) => {
    const at = shared.indexOf(imported?.name ?? '');
    if (at < 0) throw new Error(`embed: the elements do not share "${imported?.name}"`);
    return `${at}:${local.name}`;
  });
  if (fetched.length > 0) taken.push(`${shared.length}:${LOADER}`);
  const cuts = [...fetched, ...[...imports, ...exports].map(({ start, end }) => ({ start, end, text: '' }))];
  return `export const part=({${taken.join()}})=>{${cut(code, cuts)}\nreturn{${objectOf(exports)}}};`;
}

interface Sharing {
  /** The files that import it. */
  readonly parts: readonly string[];
  /** What the script of a channel imports of it. */
  readonly imported: readonly string[];
}

/** The elements, with a list of what their parts use, and with `load.ts` on the way to these. */
export function sharing(code: string, { parts, imported }: Sharing): string {
  const body = statementsOf(code);
  const exports = body.filter(isExport);
  const kept = specifiersOf(exports).filter(({ exported }) => imported.includes(exported?.name ?? ''));
  const loader = body.find(({ start, end }) => code.slice(start, end).includes('KIT_SHARED()'))?.id?.name;
  if (!loader || kept.length !== imported.length)
    throw new Error('embed: the bundler writes the elements otherwise than it did');
  const cuts = fetching(code, parts, loader);
  const without = exports.map(({ start, end }) => ({ start, end, text: '' }));
  const again = kept.map(({ local, exported }) => `${local.name} as ${exported?.name}`);
  return `${cut(code, [...cuts, ...without])}\nvar KIT_SHARED=()=>[${[...specifiersOf(exports).map(({ local }) => local.name), loader]}];export{${again}};`;
}

/** Names that a script takes from what it imports when it runs: `import("./chunks/kit.js").then(e=>e.t)`. */
export function importedNames(code: string): string[] {
  return [...code.matchAll(/chunks\/kit\.js["'`]\)\.then\((\w+)=>\1\.([\w$]+)\)/g)].map(
    ([, , name]) => name ?? '',
  );
}

const statementsOf = (code: string) => parseAst(code).body as unknown as readonly Statement[];

const isExport = ({ type }: Statement) => type === 'ExportNamedDeclaration';

const specifiersOf = (statements: readonly Statement[]) =>
  statements.flatMap(({ specifiers = [] }) => specifiers);

/** As an object: what is exported, by the names that others know it under. */
const objectOf = (exports: readonly Statement[]) =>
  specifiersOf(exports).map(({ local, exported }) => `${exported?.name}:${local.name}`);

/** Every part that the code imports later, fetched by the loader instead. */
function fetching(code: string, parts: readonly string[], loader: string): Cut[] {
  return importsLater(code).map(({ start, end, file }) => {
    const path = parts.find((part) => part.endsWith(file.slice(1)));
    if (!path) throw new Error(`embed: ${file} shares nothing with the elements`);
    return { start, end, text: `${loader}("${path}")` };
  });
}

interface ImportLater extends Node {
  readonly file: string;
}

/** Every `import("./x.js")`, in whatever quotes. */
function importsLater(code: string): ImportLater[] {
  return nodesOf('ImportExpression', parseAst(code)).flatMap((node) => {
    const [, file] = /^import\(["'`](\.\/[^"'`]+)["'`]\)$/.exec(code.slice(node.start, node.end)) ?? [];
    return file ? [{ ...node, file }] : [];
  });
}

function nodesOf(type: string, value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  if ((value as { type?: unknown }).type === type) found.push(value as Node);
  for (const inner of Object.values(value)) nodesOf(type, inner, found);
  return found;
}

function cut(code: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), code);
}
