import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { archiveOf } from '../archive/archive.ts';

/** What the list of an archive says of one of its files. */
export interface ListedFile {
  /** In the archive: `attachments/02-giay-chung-sinh-1.pdf`. */
  readonly name: string;
  readonly kind: string;
  /** Id of the official form, or that of the paper; else empty. */
  readonly of: string;
  /** Id of the file in the dossier or the draft, for attachments; else empty. */
  readonly id: string;
  /** As people call it: the name of the form, or of the file as it was chosen. */
  readonly title: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What stands at the beginning of an archive, in `manifest.json`. */
export interface Listing<File extends ListedFile = ListedFile> {
  readonly format: string;
  /** All files of the archive but the list, in their order. */
  readonly files: readonly File[];
}

/** A file that is to be listed. */
export interface Content<File extends ListedFile> {
  readonly file: Omit<File, 'size' | 'sha256'>;
  readonly bytes: Uint8Array;
}

export const LIST = 'manifest.json';

/** An archive of these files, after the list of them with their digests. `head` is what the list says besides. */
export function listedArchive<File extends ListedFile>(
  head: Omit<Listing, 'files'>,
  contents: readonly Content<File>[],
): Uint8Array<ArrayBuffer> {
  const files = contents.map(({ file, bytes }) => ({ ...file, size: bytes.length, sha256: digestOf(bytes) }));
  const list = { name: LIST, bytes: utf8ToBytes(listText({ ...head, files })) };
  return archiveOf([list, ...contents.map(({ file, bytes }) => ({ name: file.name, bytes }))]);
}

/** The one form of it. Keys stand in the order of the format. */
export const listText = (list: Omit<Listing, 'files'> & { readonly files: readonly unknown[] }): string =>
  `${JSON.stringify(list, null, 2)}\n`;

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Room for the names of files on any machine. */
const LONGEST_NAME = 60;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** "02-giay-chung-sinh", for the so-and-so-many-th of something with this name. */
export function numbered(index: number, slug: string): string {
  const name = slug.slice(0, LONGEST_NAME).replace(/-+$/, '');
  return `${String(index + 1).padStart(2, '0')}-${name || 'giay-to'}`;
}

export const endingOf = (type: string): string => ENDINGS[type] ?? 'bin';
