import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Procedure } from '@dvc-kit/procedure';

/** A real procedure to make others from. */
interface Model {
  readonly slug: string;
  readonly code: string | null;
  readonly hasForm: boolean;
  /** Files below its folder. */
  readonly files: readonly string[];
  /** Codes and folders of other procedures that it names. */
  readonly names: readonly string[];
}

/**
 * Writes a folder `schemas` with so many procedures into `home`, and gives its path. They are the real ones over and over,
 * with codes and folders of their own and with links that stay within one round; what is not changed is a hard link, so
 * that thousands take little room. A round is as many of the real ones as `round` says, forms first; `count` is a multiple
 * of it, so that catalogues of different size are made of the same things.
 */
export function syntheticCatalogue(
  schemas: string,
  real: readonly Procedure[],
  { count, round, home }: { readonly count: number; readonly round: number; readonly home: string },
): string {
  const root = join(home, 'schemas');
  const store = join(home, 'store');
  const models = oneRound(
    real.map((one) => modelOf(schemas, one, real)),
    round,
  );
  cpSync(join(schemas, 'shared'), join(root, 'shared'), { recursive: true });
  for (const { slug } of models)
    cpSync(join(schemas, 'procedures', slug), join(store, slug), { recursive: true });
  for (let at = 0; at < count / round; at++) for (const one of models) write(one, models, at, store, root);
  return root;
}

/** So many procedures that lead to none but each other, those with a form first. */
function oneRound(models: readonly Model[], size: number): Model[] {
  const chosen = new Set<Model>();
  const byForm = [...models].sort((a, b) => Number(b.hasForm) - Number(a.hasForm));
  for (const model of byForm) {
    const added = withLinked(model, models)?.filter((one) => !chosen.has(one)) ?? [];
    if (chosen.size + added.length <= size) for (const one of added) chosen.add(one);
  }
  if (chosen.size < size) throw new Error(`bench: no ${size} procedures lead to none but each other`);
  return [...chosen];
}

/** The procedure and all that it leads to, or undefined when something that it leads to is not there. */
function withLinked(model: Model, models: readonly Model[], found = new Set<Model>()): Model[] | undefined {
  found.add(model);
  for (const name of model.names) {
    const other = models.find(({ slug, code }) => slug === name || code === name);
    if (!other) return undefined;
    if (!found.has(other) && !withLinked(other, models, found)) return undefined;
  }
  return [...found];
}

function modelOf(schemas: string, { slug, file, declaration }: Procedure, all: readonly Procedure[]): Model {
  const folder = join(schemas, 'procedures', slug);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const known = new Set<unknown>(all.flatMap((one) => [one.slug, one.file.code]));
  const said = files.filter(isRenamed).flatMap((name) => [...stringsIn(read(join(folder, name)))]);
  const names = [...new Set(said)].filter((one) => known.has(one) && one !== slug && one !== file.code);
  return { slug, code: file.code, hasForm: declaration !== null, files, names };
}

/** Files in which codes or folders of procedures stand. */
function isRenamed(name: string): boolean {
  return name === 'procedure.json' || name.startsWith('papers');
}

function write(model: Model, models: readonly Model[], round: number, store: string, root: string): void {
  const renamed = new Map<string, string>();
  for (const [index, { slug, code }] of models.entries()) {
    renamed.set(slug, `${slug}-${round}`);
    if (code !== null && !renamed.has(code)) renamed.set(code, codeAt(round * 1000 + index));
  }
  const folder = join(root, 'procedures', `${model.slug}-${round}`);
  for (const name of model.files) {
    const [from, to] = [join(store, model.slug, name), join(folder, name)];
    mkdirSync(dirname(to), { recursive: true });
    if (isRenamed(name)) writeFileSync(to, JSON.stringify(withNames(read(from), renamed), null, 2));
    else if (!existsSync(to) && basename(to).endsWith('.json')) linkSync(from, to);
  }
}

function codeAt(number: number): string {
  return `9.${String(number).padStart(6, '0')}`;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

function withNames(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withNames(one, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner, renamed)]));
}
