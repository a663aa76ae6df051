import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Dossier, type DossierFile, dossierText } from '../dossier.ts';
import { type Content, endingOf, listedArchive, numbered } from './listed.ts';
import type { PackageFile, PackageManifest } from './manifest.ts';

/** An official form, filled in and printed. */
export interface PackedPaper {
  /** As the module's `papers` have it. */
  readonly id: string;
  readonly name: string;
  /** A PDF. */
  readonly bytes: Uint8Array;
}

/**
 * The package of a dossier: one ZIP with the dossier, its declaration as printed, its papers, and a list of them with their digests. The
 * same to the byte for the same contents.
 *
 * @param files by the ids that the dossier has for them; each must be there
 * @param slugOf writes the name of a paper in letters that every machine shows
 */
export function packDossier(
  dossier: Dossier,
  papers: readonly PackedPaper[],
  files: ReadonlyMap<string, Uint8Array>,
  slugOf: (name: string) => string,
): Uint8Array<ArrayBuffer> {
  return packKept(dossierText(dossier), dossier, papers, files, slugOf);
}

/**
 * The same for a dossier of which a receiver has kept the text: it was proven on the day on which it came. The package holds that very text.
 *
 * @param dossier what the text says
 */
export function packKept(
  kept: string,
  dossier: DossierFile,
  papers: readonly PackedPaper[],
  files: ReadonlyMap<string, Uint8Array>,
  slugOf: (name: string) => string,
): Uint8Array<ArrayBuffer> {
  const text: Content<PackageFile> = {
    file: {
      name: 'dossier.json',
      kind: 'dossier',
      of: '',
      id: '',
      title: dossier.procedure.name,
      type: 'application/json',
    },
    bytes: utf8ToBytes(kept),
  };
  const forms = papers.map(({ id, name: title, bytes }, index): Content<PackageFile> => {
    const name = `declaration/${numbered(index, slugOf(title))}.pdf`;
    return { file: { name, kind: 'declaration', of: id, id: '', title, type: 'application/pdf' }, bytes };
  });
  const attachments = dossier.attachments.flatMap((paper, index) =>
    paper.files.map(({ id, name: title, type }, place): Content<PackageFile> => {
      const bytes = files.get(id);
      if (!bytes) throw new Error(`dossier: the file ${id} is not there to be packed`);
      const name = `attachments/${numbered(index, slugOf(paper.name))}-${place + 1}.${endingOf(type)}`;
      return {
        file: { name, kind: 'attachment', of: paper.id, id, title: title || paper.name, type },
        bytes,
      };
    }),
  );
  const { code, version, name } = dossier.procedure;
  const head: Omit<PackageManifest, 'files'> = {
    format: 'dvc-package/1',
    procedure: { code, version, name },
  };
  return listedArchive(head, [text, ...forms, ...attachments]);
}
