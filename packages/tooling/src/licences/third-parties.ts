import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of someone else's. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package says instead. */
  readonly licence: string;
  /** The text that comes with it. */
  readonly text: string | undefined;
  /** Whether it lies in the kit in files of its own, as they were published, with nothing of it in our scripts. */
  readonly isApart?: true;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * All packages of others that the given folders need when run, however far down, by name.
 * Our own packages are looked through, not listed.
 */
export function thirdParties(folders: readonly string[]): ThirdParty[] {
  const found = new Map<string, ThirdParty>();
  const seen = new Set<string>();
  const visit = (folder: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!manifest.private) found.set(`${manifest.name} ${manifest.version}`, describe(folder, manifest));
    for (const name of Object.keys(manifest.dependencies ?? {}))
      if (!isOurs(name)) visit(locate(folder, name));
  };
  for (const folder of folders) visit(realpathSync(folder));
  return [...found.keys()].sort().map((key) => found.get(key) as ThirdParty);
}

const isOurs = (name: string) => name.startsWith('@dvc-kit/');

/** Where a package finds a dependency, the way Node looks for it. */
function locate(from: string, name: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return realpathSync(folder);
  if (dirname(from) === from) throw new Error(`licences: ${name} is not installed`);
  return locate(dirname(from), name);
}

function describe(folder: string, { name, version, license }: Manifest): ThirdParty {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const licence = typeof license === 'object' ? license.type : (license ?? licenceOf(text));
  return { name, version, licence, text };
}

/** For the few packages that give the text alone. */
function licenceOf(text = ''): string {
  return text.includes('Permission is hereby granted, free of charge') ? 'MIT' : 'none given';
}
