import type { GivenFile } from '@dvc-kit/attachments/given-file';
import {
  type DossierFile,
  dossierIn,
  type OpenedDraft,
  type OpenedPackage,
  openSaved,
} from '@dvc-kit/dossier/carried';
import type { Draft } from '@dvc-kit/engine';
import type { Decoded } from '@dvc-kit/engine/drafts';
import type { ProcedureModule } from '@dvc-kit/validation';
import type { Taking } from '../taking/taken.ts';
import { draftOfDossier } from './draft-of-dossier.ts';
import type { SavedFault } from './fault-messages.ts';

/** What opening a file needs besides what it is made of. */
export interface Opening {
  readonly module: ProcedureModule;
  readonly decodeDraft: (text: string) => Decoded;
}

/** What is in a file that was saved: a form as it was, with its files by the ids that it has for them; or all that is wrong. */
export type Opened =
  | {
      readonly draft: Draft;
      readonly files: ReadonlyMap<string, File>;
      /** Whether a dossier was whole when it was packed: then all of its steps have been seen. */
      readonly isWhole: boolean;
    }
  | { readonly faults: readonly SavedFault[] };

/** In bytes: larger ones would fill the memory of a phone only to be refused. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Opens a package or a draft file: looks at every byte of it, at the procedure, and at each paper. Never rejects. */
export async function openFile(file: File, opening: Opening): Promise<Opened> {
  const refused = (...faults: readonly SavedFault[]): Opened => ({ faults });
  if (file.size > MOST_BYTES) return refused({ name: '', fault: 'too-large' });
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return refused({ name: '', fault: 'not-read' });
  const saved = openSaved(new Uint8Array(buffer));
  if (!('manifest' in saved)) return refused(...saved);
  const { procedure } = saved.manifest;
  if (procedure.code !== opening.module.code)
    return refused({ name: procedure.name, fault: 'other-procedure' });
  const made = draftIn(saved, opening);
  if (!made)
    return refused({ name: 'dossier' in saved ? 'dossier.json' : 'draft.json', fault: 'unreadable' });
  const attachments = saved.manifest.files.filter(({ kind }) => kind === 'attachment');
  if (attachments.length === 0)
    return { draft: withFiles(made, new Map()), files: new Map(), isWhole: 'dossier' in saved };
  const taking = await import('../taking/taking.ts').catch(() => null);
  if (!taking) return refused({ name: '', fault: 'offline' });
  const { files, given, faults } = papersIn(saved, made, taking);
  if (faults.length > 0) return refused(...faults);
  return { draft: withFiles(made, given), files, isWhole: 'dossier' in saved };
}

/** Null where it says nothing that can be understood. */
function draftIn(saved: OpenedPackage | OpenedDraft, { module, decodeDraft }: Opening): Draft | null {
  if ('draft' in saved) {
    const { draft } = decodeDraft(saved.draft);
    return draft && draft.procedure.code === module.code ? draft : null;
  }
  const dossier: DossierFile | null = dossierIn(saved.dossier);
  return dossier && dossier.procedure.code === module.code ? draftOfDossier(dossier, module) : null;
}

/** The files, with what is known of each: looked at anew, since whoever can pack can also name. */
function papersIn({ manifest, files: contents }: OpenedPackage | OpenedDraft, draft: Draft, taking: Taking) {
  const files = new Map<string, File>();
  const given = new Map<string, GivenFile>();
  const faults: SavedFault[] = [];
  const named = new Map(
    Object.entries(draft.files).flatMap(([paper, list]) =>
      list.map((one) => [`${paper}/${one.id}`, one] as const),
    ),
  );
  for (const { name, kind, of, id, title, type } of manifest.files) {
    if (kind !== 'attachment') continue;
    const bytes = contents.get(name)!;
    const look = taking.recognise(bytes);
    const before = named.get(`${of}/${id}`);
    if (typeof look === 'string') faults.push({ name: title, fault: look });
    else if (!before || look.type !== type || before.type !== type)
      faults.push({ name, fault: 'not-of-dossier' });
    else {
      const file = new File([bytes as Uint8Array<ArrayBuffer>], before.name, { type });
      files.set(id, file);
      given.set(id, { ...look, ...before, size: file.size });
    }
  }
  return { files, given, faults };
}

/** Only what is there, as it was found to be. */
function withFiles(draft: Draft, given: ReadonlyMap<string, GivenFile>): Draft {
  const entries = Object.entries(draft.files).map(([paper, list]) => [
    paper,
    list.flatMap(({ id }) => given.get(id) ?? []),
  ]);
  return {
    ...draft,
    files: Object.fromEntries(entries),
    // It was not sent from here; and the undertaking is given at the end.
    undertaken: false,
    handIn: { state: 'ready' },
    at: draft.at === 'complete' ? { step: 'review' } : draft.at,
  };
}
