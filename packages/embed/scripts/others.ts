import { readFileSync } from 'node:fs';

/** A package of somebody else of which there is code in the kit. */
export interface Other {
  readonly name: string;
  readonly version: string;
  /** As the package says it; an SPDX expression with hardly an exception. */
  readonly licence: string;
  /** The files with code of it, in the folder of the version. */
  readonly files: readonly string[];
}

/** The packages of others that the bundler has put into scripts, by name. `bundled`: the modules of each script. */
export function othersIn(bundled: ReadonlyMap<string, readonly string[]>): Other[] {
  const files = new Map<string, Set<string>>();
  for (const [file, modules] of bundled)
    for (const module of modules) {
      const [, manifest] =
        /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
      if (manifest) files.set(manifest, (files.get(manifest) ?? new Set()).add(file));
    }
  return [...files]
    .map(([folder, within]): Other => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return { name, version, licence: license ?? 'none given', files: [...within].sort() };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}
