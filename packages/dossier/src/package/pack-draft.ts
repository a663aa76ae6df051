import type { Draft } from '@dvc-kit/engine/drafts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DraftFile, DraftManifest } from './draft-manifest.ts';
import { type Content, endingOf, listedArchive, numbered } from './listed.ts';

/** What a draft is packed with. */
export interface DraftContext {
  /** Name of the procedure. */
  readonly name: string;
  /** ISO 8601 with offset. */
  readonly savedAt: string;
  /** By the ids that the draft has for them; what is not there is left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Writes the name of a paper in letters that every machine shows. */
  readonly slugOf: (name: string) => string;
}

/** One ZIP with a form that is not finished, and the files that were given: in the form of packages, so that damage is found out in it too. */
export function packDraft(
  draft: Draft,
  { name, savedAt, files, slugOf }: DraftContext,
): Uint8Array<ArrayBuffer> {
  const there = Object.fromEntries(
    Object.entries(draft.files).map(([paper, given]) => [paper, given.filter(({ id }) => files.has(id))]),
  );
  const text: Content<DraftFile> = {
    file: { name: 'draft.json', kind: 'draft', of: '', id: '', title: name, type: 'application/json' },
    bytes: utf8ToBytes(`${JSON.stringify({ ...draft, files: there }, null, 2)}\n`),
  };
  const attachments = Object.entries(there).flatMap(([paper, given], index) =>
    given.map(({ id, name: title, type }, place): Content<DraftFile> => {
      const slug = slugOf(draft.words.attachments[paper] ?? paper);
      const name = `attachments/${numbered(index, slug)}-${place + 1}.${endingOf(type)}`;
      const file = { name, kind: 'attachment', of: paper, id, title: title || name, type } as const;
      return { file, bytes: files.get(id)! };
    }),
  );
  const { code, version } = draft.procedure;
  const head: Omit<DraftManifest, 'files'> = {
    format: 'dvc-draft-file/1',
    procedure: { code, version, name },
    savedAt,
  };
  return listedArchive(head, [text, ...attachments]);
}
