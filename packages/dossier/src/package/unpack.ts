import type { Issue } from '@dvc-kit/validation';
import type { Entry } from '../archive/archive.ts';
import { type ArchiveFault, readArchive } from '../archive/read-archive.ts';
import { textOf } from '../archive/text-of.ts';
import { brokenShape } from '../broken-shape.ts';
import type { Shape } from '../dossier-schema.ts';
import { type DraftManifest, draftFileSchema } from './draft-manifest.ts';
import { digestOf, LIST, type ListedFile, type Listing, listText } from './listed.ts';
import { type PackageManifest, packageSchema } from './manifest.ts';

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

export interface OpenedDraft {
  readonly manifest: DraftManifest;
  /** What `draft.json` says, not judged yet. */
  readonly draft: string;
  /** By their names in the file, all of them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is in a package that is whole, or all that is wrong with it. The dossier is not judged: that takes its procedure. */
export function openPackage(bytes: Uint8Array): OpenedPackage | readonly PackageFault[] {
  const opened = openSaved(bytes);
  return 'draft' in opened ? [unreadableList] : opened;
}

/** What is in a package or in a draft file that is whole, or all that is wrong with it. */
export function openSaved(bytes: Uint8Array): OpenedPackage | OpenedDraft | readonly PackageFault[] {
  const opened = openListed(readArchive(bytes), schemas);
  if (!('manifest' in opened)) return opened;
  const { files } = opened;
  const manifest = opened.manifest as PackageManifest | DraftManifest;
  const name = manifest.format === 'dvc-package/1' ? 'dossier.json' : 'draft.json';
  const text = textOf(files.get(name) ?? new Uint8Array());
  if (text === null || text === '') return [{ name, fault: 'unreadable' }];
  return manifest.format === 'dvc-package/1'
    ? { manifest, dossier: text, files }
    : { manifest, draft: text, files };
}

/** What was read, with its list; or all that is wrong with it. A list of none of these formats is told what the first one has to be. */
export function openListed(
  entries: readonly Entry[] | ArchiveFault,
  schemas: Schemas,
): { readonly manifest: Listing; readonly files: ReadonlyMap<string, Uint8Array> } | readonly PackageFault[] {
  if (!('length' in entries)) return [entries];
  const manifest = listIn(entries, schemas);
  if ('fault' in manifest) return [manifest];
  const files = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const faults = [
    ...wrongOrder(entries, manifest),
    ...manifest.files.flatMap((file) => wrongFile(file, files)),
  ];
  return faults.length > 0 ? faults : { manifest, files };
}

const unreadableList: PackageFault = { name: LIST, fault: 'unreadable' };

/** By the names of the formats. */
type Schemas = Readonly<Record<string, Shape>>;

const schemas: Schemas = {
  'dvc-package/1': packageSchema,
  'dvc-draft-file/1': draftFileSchema,
};

function listIn([first]: readonly Entry[], schemas: Schemas): Listing | PackageFault {
  if (first?.name !== LIST) return { name: LIST, fault: 'missing' };
  const text = textOf(first.bytes);
  try {
    const list: Listing = JSON.parse(text ?? '');
    const issues = brokenShape(list, schemas[list?.format] ?? Object.values(schemas)[0]!);
    if (issues.length > 0) return { ...unreadableList, issues };
    // The one form of it, so that nothing in it goes unread.
    return listText(list) === text ? list : unreadableList;
  } catch {
    return unreadableList;
  }
}

/** Each file once, in the order of the list. */
function wrongOrder([, ...entries]: readonly Entry[], { files }: Listing): PackageFault[] {
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
  { name, size, sha256 }: ListedFile,
  files: ReadonlyMap<string, Uint8Array>,
): PackageFault[] {
  const bytes = files.get(name);
  if (!bytes || (bytes.length === size && digestOf(bytes) === sha256)) return [];
  return [{ name, fault: 'altered' }];
}
