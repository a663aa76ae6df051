import type { DossierFile } from '@dvc-kit/dossier';
import { type HandedInPart, packKept, packSupplemented } from '@dvc-kit/dossier/package';
import { papersFor } from '@dvc-kit/engine';
import { slugOf } from '@dvc-kit/procedure/slug';
import type { ProcedureModule } from '@dvc-kit/validation';
import type { Definitions } from '../definitions/definitions.ts';
import { printedForm } from '../printing/printed-form.ts';
import type { PaperStore } from '../uploads/paper-store.ts';
import type { KeptFile, KeptVersion } from './kept-dossiers.ts';

/** What a package is made with. */
export interface Packing {
  readonly definitions: Definitions;
  readonly papers: PaperStore;
  /** The procedure in the version that the dossier was filled in by, if it is still there. */
  moduleOf(dossier: DossierFile): Promise<ProcedureModule | null>;
}

/**
 * All that was handed in: of a dossier that came once its package, of one that was supplemented a file with each of its packages and all that was added,
 * in the order in which it came.
 */
export async function handedInFile(
  versions: readonly KeptVersion[],
  packing: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = versions;
  if (versions.length === 1) return packageOf(first!, packing);
  const parts: HandedInPart[] = [];
  for (const version of versions)
    parts.push(
      version.adds
        ? { added: await addedBy(version, packing), note: version.note ?? '' }
        : { package: await packageOf(version, packing) },
    );
  return packSupplemented(versions.at(-1)!.dossier.procedure, parts, slugOf);
}

/** The package of what was handed in as a whole. */
export async function packageOf(
  { dossier, text, files }: KeptVersion,
  { definitions, papers, moduleOf }: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  const module = await moduleOf(dossier);
  const printed = [];
  if (module)
    for (const paper of papersFor(module, dossier.answers)) {
      const bytes = await printedForm(definitions, module, paper, dossier.answers);
      printed.push({ id: paper.id, name: paper.name, bytes });
    }
  const contents = new Map<string, Uint8Array>();
  for (const { id, sha256, added_by } of files)
    if (added_by === null) contents.set(id, await papers.read(sha256));
  return packKept(text, dossier, printed, contents, slugOf);
}

async function addedBy({ number, dossier, files }: KeptVersion, { papers }: Packing) {
  const added = [];
  for (const file of files.filter(({ added_by }) => added_by === number)) {
    const { id, name, type, sha256 } = file;
    added.push({ id, of: paperOf(dossier, file), name, type, bytes: await papers.read(sha256) });
  }
  return added;
}

/** The paper of the dossier that a file was added for; null for none that it has. */
export function paperOf(
  { attachments }: Pick<DossierFile, 'attachments'>,
  { attachment }: Pick<KeptFile, 'attachment'>,
): { readonly id: string; readonly name: string } | null {
  return attachments.find(({ id }) => id === attachment) ?? null;
}
