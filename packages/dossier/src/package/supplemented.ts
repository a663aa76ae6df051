import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from '../archive/archive.ts';
import { type ArchiveFault, MOST_TIMES, readArchive } from '../archive/read-archive.ts';
import { textOf } from '../archive/text-of.ts';
import type { Dossier } from '../dossier.ts';
import { type Content, endingOf, LIST, listedArchive, numbered } from './listed.ts';
import {
  type SupplementedFile,
  type SupplementedManifest,
  supplementedSchema,
} from './supplemented-manifest.ts';
import { openListed, type PackageFault } from './unpack.ts';

/** One time that something was handed in. */
export type HandedInPart =
  /** All of it: the package as `packDossier` makes it. */
  | { readonly package: Uint8Array }
  /** What was added to what had been handed in before. */
  | { readonly added: readonly AddedFile[]; readonly note: string };

/** A file that was added. */
export interface AddedFile {
  readonly id: string;
  /** The paper that it is for, and its name; null for what stands for none. */
  readonly of: { readonly id: string; readonly name: string } | null;
  /** As it was chosen. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface OpenedSupplemented {
  readonly manifest: SupplementedManifest;
  /** By their names in the file, all of them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const FORMAT = 'dvc-supplemented/1';

/** What files are called that stand for no paper. */
const OTHER = 'Giấy tờ khác';

/**
 * All that was handed in for a dossier, in one ZIP: a package for each time that all of it came, the files and words that were added between, and a list of
 * them with their digests. The same to the byte for the same contents.
 *
 * @param slugOf writes the name of a paper in letters that every machine shows
 */
export function packSupplemented(
  { code, version, name }: Dossier['procedure'],
  parts: readonly HandedInPart[],
  slugOf: (name: string) => string,
): Uint8Array<ArrayBuffer> {
  const head: Omit<SupplementedManifest, 'files'> = {
    format: FORMAT,
    procedure: { code, version, name },
  };
  const contents = parts.flatMap((part, index): Content<SupplementedFile>[] => {
    const at = String(index + 1).padStart(2, '0');
    return 'package' in part ? [packageAt(at, name, part.package)] : addedAt(index, part, slugOf);
  });
  return listedArchive(head, contents);
}

function packageAt(at: string, title: string, bytes: Uint8Array): Content<SupplementedFile> {
  const file = {
    name: `dossiers/${at}.zip`,
    kind: 'package',
    of: '',
    id: '',
    title,
    type: 'application/zip',
  } as const;
  return { file, bytes };
}

function addedAt(
  index: number,
  { added, note }: Extract<HandedInPart, { readonly added: unknown }>,
  slugOf: (name: string) => string,
): Content<SupplementedFile>[] {
  const files = added.map(({ id, of, name: title, type, bytes }, place): Content<SupplementedFile> => {
    const name = `supplements/${numbered(index, slugOf(of?.name ?? OTHER))}-${place + 1}.${endingOf(type)}`;
    const file = {
      name,
      kind: 'attachment',
      of: of?.id ?? '',
      id,
      title: title || of?.name || OTHER,
      type,
    } as const;
    return { file, bytes };
  });
  if (note === '') return files;
  const name = `supplements/${numbered(index, 'loi-nhan')}.txt`;
  const file = {
    name,
    kind: 'note',
    of: '',
    id: '',
    title: 'Lời của người nộp',
    type: 'text/plain',
  } as const;
  return [...files, { file, bytes: utf8ToBytes(`${note}\n`) }];
}

/** What is in such a file that is whole, or all that is wrong with it; null for what is no such file. Its packages are not looked into. */
export function openSupplemented(bytes: Uint8Array): OpenedSupplemented | readonly PackageFault[] | null {
  const entries = readArchive(bytes, MOST_TIMES);
  if (!isSupplemented(entries)) return null;
  const opened = openListed(entries, { [FORMAT]: supplementedSchema });
  return opened as OpenedSupplemented | readonly PackageFault[];
}

/** What its list says, right or wrong else. */
function isSupplemented(entries: readonly Entry[] | ArchiveFault): boolean {
  const [first] = 'length' in entries ? entries : [];
  if (first?.name !== LIST) return false;
  try {
    return JSON.parse(textOf(first.bytes) ?? '').format === FORMAT;
  } catch {
    return false;
  }
}
