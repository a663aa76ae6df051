import { type Dossier, dossierText } from '@dvc-kit/dossier';
import type { Queries, Tables } from '../database/tables.ts';
import { Problem } from '../http/problem.ts';
import type { WholeUpload } from '../uploads/uploads.ts';
import { refusedFile } from './refusals.ts';

/** A file of a dossier, as it lies here. */
export interface KeptFile extends WholeUpload {
  readonly name: string;
  readonly attachment: string;
  /** That it came by: its `id` is what the dossier calls it. */
  readonly upload: string;
  /** The version that it is added by, where no dossier names it. */
  readonly addedBy?: number;
}

type VersionContent = Pick<Tables['dossier_version'], 'text' | 'delivery'>;

/** Keeps what was handed in as the next version of the dossier, with the files that were added before. */
export async function keepVersion(
  within: Queries,
  code: string,
  dossier: Dossier,
  files: readonly KeptFile[],
  now: Date,
): Promise<void> {
  const last = await lastVersion(within, code);
  const added = await within
    .selectFrom('attached_file')
    .select('id')
    .where('dossier', '=', code)
    .where('number', '=', last)
    .where('added_by', 'is not', null)
    .execute();
  // Files are told apart by their ids, whoever made them up.
  if (files.some(({ id }) => added.some((file) => file.id === id)))
    throw new Problem('dossier-refused', {
      issues: [{ path: 'attachments', keyword: 'uniqueItems', params: {} }],
    });
  const content = { text: dossierText(dossier), delivery: String(dossier.delivery.option) };
  await keepText(within, code, last + 1, content, now);
  await keepFiles(within, code, last + 1, files);
  // What was added before is in no dossier that she hands in.
  await carryOver(within, code, last, 'added');
}

/** Keeps what was added to the last version as the next one: its text, and all files of before with the new ones. */
export async function keepAdded(
  within: Queries,
  code: string,
  added: readonly KeptFile[],
  now: Date,
): Promise<void> {
  const last = await lastVersion(within, code);
  const content = await contentOf(within, code, last);
  const addedBy = last + 1;
  await keepText(within, code, addedBy, { ...content, adds: 1 }, now);
  await carryOver(within, code, last, 'all');
  await keepFiles(
    within,
    code,
    addedBy,
    added.map((file) => ({ ...file, addedBy })),
  );
}

/** The number of the version that was handed in last; 0 before the first. */
export async function lastVersion(within: Queries, code: string): Promise<number> {
  const { last } = await within
    .selectFrom('dossier_version')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('dossier', '=', code)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** What was handed in as that version. */
export function contentOf(within: Queries, code: string, number: number): Promise<VersionContent> {
  return within
    .selectFrom('dossier_version')
    .select(['text', 'delivery'])
    .where('dossier', '=', code)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

async function keepText(
  within: Queries,
  code: string,
  number: number,
  content: VersionContent & { readonly adds?: 1 },
  now: Date,
): Promise<void> {
  await within
    .insertInto('dossier_version')
    .values({ dossier: code, number, ...content, received_at: now.toISOString() })
    .execute();
}

async function keepFiles(
  within: Queries,
  code: string,
  number: number,
  files: readonly KeptFile[],
): Promise<void> {
  if (files.length === 0) return;
  const uploads = new Set(files.map(({ upload }) => upload));
  // One that was taken away since it was looked for may be gone from the disk too. From here on it stays until this is over.
  const { numUpdatedRows } = await within
    .updateTable('upload')
    .set({ keeping: null })
    .where('id', 'in', [...uploads])
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== BigInt(uploads.size)) throw refusedFile('', 'required');
  await within
    .insertInto('attached_file')
    .values(
      files.map(({ id, attachment, name, type, size, sha256, addedBy }, place) => ({
        dossier: code,
        number,
        id,
        attachment,
        name,
        type,
        size,
        sha256,
        place,
        added_by: addedBy ?? null,
      })),
    )
    .execute();
}

/** Files of a version that the next one has too: all, or those that were added and no dossier names. */
async function carryOver(within: Queries, code: string, last: number, which: 'all' | 'added'): Promise<void> {
  const columns = ['id', 'attachment', 'name', 'type', 'size', 'sha256', 'place', 'added_by'] as const;
  await within
    .insertInto('attached_file')
    .columns(['dossier', 'number', ...columns])
    .expression(
      within
        .selectFrom('attached_file')
        .select(({ eb }) => ['dossier', eb('number', '+', 1).as('number'), ...columns])
        .where('dossier', '=', code)
        .where('number', '=', last)
        .$if(which === 'added', (of) => of.where('added_by', 'is not', null)),
    )
    .execute();
}
