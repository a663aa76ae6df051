import type { Issue, ProcedureModule } from '@dvc-kit/validation';
import type { Entry } from '../archive/archive.ts';
import { type ArchiveFault, readArchive } from '../archive/read-archive.ts';
import { textOf } from '../archive/text-of.ts';
import { brokenShape } from '../broken-shape.ts';
import type { Dossier } from '../dossier.ts';
import { type ParseContext, parseDossier } from '../parse.ts';
import { type PackageFile, type PackageManifest, packageSchema } from './manifest.ts';
import { digestOf, manifestText } from './pack.ts';

/** What is wrong with a package, and with which of its files; '' for it as a whole. */
export interface PackageFault {
  readonly name: string;
  readonly fault:
    | ArchiveFault['fault']
    /** It is not on the list, or the list names it and it is not there. */
    | 'unlisted'
    | 'missing'
    /** The list says otherwise of its size or its digest. */
    | 'altered'
    /** It is no list of a package, or no dossier. */
    | 'unreadable'
    /** The dossier says otherwise of the papers that belong to it. */
    | 'not-of-dossier';
  /** Where and why, as far as a schema tells. */
  readonly issues?: readonly Issue[];
}

export interface OpenedPackage {
  readonly manifest: PackageManifest;
  /** What `dossier.json` says, not judged yet. */
  readonly dossier: string;
  /** By their names in the package, all of them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is in a package that is whole, or all that is wrong with it. The dossier is not judged: that takes its procedure. */
export function openPackage(bytes: Uint8Array): OpenedPackage | readonly PackageFault[] {
  const entries = readArchive(bytes);
  if (!('length' in entries)) return [entries];
  const files = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const manifest = manifestIn(entries);
  if ('fault' in manifest) return [manifest];
  const faults = [
    ...wrongOrder(entries, manifest),
    ...manifest.files.flatMap((file) => wrongFile(file, files)),
  ];
  if (faults.length > 0) return faults;
  const dossier = textOf(files.get('dossier.json') ?? new Uint8Array());
  if (dossier === null || dossier === '') return [{ name: 'dossier.json', fault: 'unreadable' }];
  return { manifest, dossier, files };
}

/**
 * The dossier of a package, judged by its procedure as `parseDossier` does, with its files by their ids; or all that is wrong.
 */
export function parsePackage(
  { manifest, dossier: text, files }: OpenedPackage,
  module: ProcedureModule,
  context: ParseContext = {},
): { readonly dossier: Dossier; readonly files: ReadonlyMap<string, Uint8Array> } | readonly PackageFault[] {
  const parsed = parseDossier(text, module, context);
  if ('issues' in parsed) return [{ name: 'dossier.json', fault: 'unreadable', issues: parsed.issues }];
  const { dossier } = parsed;
  const packed = manifest.files.filter(({ kind }) => kind === 'attachment');
  const named = dossier.attachments.flatMap(({ id: of, files: given }) =>
    given.map((file) => ({ ...file, of })),
  );
  const isSame = (file: PackageFile, index: number) => {
    const { id, of, type, size } = named[index] ?? {};
    return file.id === id && file.of === of && file.type === type && file.size === size;
  };
  const foreign = packed.filter((file, index) => !isSame(file, index)).map(({ name }) => name);
  if (packed.length < named.length) foreign.push('');
  if (foreign.length > 0) return foreign.map((name) => ({ name, fault: 'not-of-dossier' }) as const);
  return { dossier, files: new Map(packed.map(({ id, name }) => [id, files.get(name)!])) };
}

function manifestIn([first]: readonly Entry[]): PackageManifest | PackageFault {
  const unreadable = { name: 'manifest.json', fault: 'unreadable' } as const;
  if (first?.name !== 'manifest.json') return { name: 'manifest.json', fault: 'missing' };
  const text = textOf(first.bytes);
  try {
    const manifest: unknown = JSON.parse(text ?? '');
    const issues = brokenShape(manifest, packageSchema);
    if (issues.length > 0) return { ...unreadable, issues };
    // The one form of it, so that nothing in it goes unread.
    return manifestText(manifest as PackageManifest) === text ? (manifest as PackageManifest) : unreadable;
  } catch {
    return unreadable;
  }
}

/** Each file once, in the order of the list. */
function wrongOrder([, ...entries]: readonly Entry[], { files }: PackageManifest): PackageFault[] {
  const listed = files.map(({ name }) => name);
  const there = entries.map(({ name }) => name);
  if (listed.join('\n') === there.join('\n')) return [];
  const missing = listed.filter((name) => !there.includes(name));
  const unlisted = there.filter((name, index) => !listed.includes(name) || there.indexOf(name) !== index);
  const faults: PackageFault[] = [
    ...missing.map((name) => ({ name, fault: 'missing' }) as const),
    ...unlisted.map((name) => ({ name, fault: 'unlisted' }) as const),
  ];
  return faults.length > 0 ? faults : [{ name: '', fault: 'changed' }];
}

function wrongFile(
  { name, size, sha256 }: PackageFile,
  files: ReadonlyMap<string, Uint8Array>,
): PackageFault[] {
  const bytes = files.get(name);
  if (!bytes || (bytes.length === size && digestOf(bytes) === sha256)) return [];
  return [{ name, fault: 'altered' }];
}
