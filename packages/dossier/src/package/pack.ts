import { slugOf } from '@dvc-kit/procedure/slug';
import type { ProcedureModule } from '@dvc-kit/validation';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { archiveOf } from '../archive/archive.ts';
import { type Dossier, dossierText } from '../dossier.ts';
import type { PackageFile, PackageManifest } from './manifest.ts';

/** An official form, filled in and printed. */
export interface PackedPaper {
  /** As the module's `papers` have it. */
  readonly id: string;
  readonly name: string;
  /** A PDF. */
  readonly bytes: Uint8Array;
}

/** Room for the names of files on any machine. */
const LONGEST_NAME = 60;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/**
 * The package of a dossier: one ZIP with the dossier, its declaration as printed, its papers, and a list of them with their digests. The
 * same to the byte for the same contents.
 *
 * @param files by the ids that the dossier has for them; each must be there
 */
export function packDossier(
  dossier: Dossier,
  papers: readonly PackedPaper[],
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const listed: PackageFile[] = [];
  const contents: { name: string; bytes: Uint8Array }[] = [];
  const add = (file: Omit<PackageFile, 'size' | 'sha256'>, bytes: Uint8Array) => {
    listed.push({ ...file, size: bytes.length, sha256: digestOf(bytes) });
    contents.push({ name: file.name, bytes });
  };
  const json = { of: '', id: '', type: 'application/json' };
  add(
    { name: 'dossier.json', kind: 'dossier', title: dossier.procedure.name, ...json },
    utf8ToBytes(dossierText(dossier)),
  );
  for (const [index, { id, name, bytes }] of papers.entries()) {
    const file = { kind: 'declaration', of: id, id: '', title: name, type: 'application/pdf' } as const;
    add({ name: `declaration/${nameOf(index, name)}.pdf`, ...file }, bytes);
  }
  for (const [index, paper] of dossier.attachments.entries())
    for (const [place, { id, name, type }] of paper.files.entries()) {
      const bytes = files.get(id);
      if (!bytes) throw new Error(`dossier: the file ${id} is not there to be packed`);
      const file = { kind: 'attachment', of: paper.id, id, title: name || paper.name, type } as const;
      const title = `${nameOf(index, paper.name)}-${place + 1}.${ENDINGS[type] ?? 'bin'}`;
      add({ name: `attachments/${title}`, ...file }, bytes);
    }
  const { code, version, name } = dossier.procedure;
  const manifest: PackageManifest = {
    format: 'dvc-package/1',
    procedure: { code, version, name },
    files: listed,
  };
  const list = { name: 'manifest.json', bytes: utf8ToBytes(manifestText(manifest)) };
  return archiveOf([list, ...contents]);
}

/** What a package is called when it is saved: `dang-ky-khai-sinh-ho-so.zip`. */
export const packageName = ({ slug }: Pick<ProcedureModule, 'slug'>): string => `${slug}-ho-so.zip`;

/** The one form of it. Keys stand in the order of the format. */
export const manifestText = (manifest: PackageManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** "02-giay-chung-sinh": in the order of the dossier, in letters that every machine shows. */
function nameOf(index: number, name: string): string {
  const slug = slugOf(name).slice(0, LONGEST_NAME).replace(/-+$/, '');
  return `${String(index + 1).padStart(2, '0')}-${slug || 'giay-to'}`;
}
