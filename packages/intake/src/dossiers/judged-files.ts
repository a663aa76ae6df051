import type { Dossier } from '@dvc-kit/dossier';
import type { Definitions } from '../definitions/definitions.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { NamedUpload, Supplement } from './handed-in.ts';
import { judge } from './judge.ts';
import { refusedFile } from './refusals.ts';
import { ADDED } from './supplement-rules.ts';
import type { KeptFile } from './versions.ts';

interface Judging {
  readonly definitions: Definitions;
  readonly uploads: Uploads;
}

/** The dossier with its files, when both are right and belong together. Throws a problem when not. */
export async function judgedWithFiles(
  { definitions, uploads }: Judging,
  session: Session,
  given: { readonly dossier: unknown; readonly files: readonly NamedUpload[] },
  now: Date,
): Promise<{ readonly dossier: Dossier; readonly files: readonly KeptFile[] }> {
  const verdict = await judge(given.dossier, definitions, now);
  if ('issues' in verdict) {
    const { issues, version } = verdict;
    throw version === undefined
      ? new Problem('dossier-refused', { issues })
      : new Problem('outdated-form', { issues, version });
  }
  const { dossier } = verdict;
  const named = dossier.attachments.flatMap(({ id: attachment, files }) =>
    files.map((file) => ({ ...file, attachment })),
  );
  const foreign = given.files.findIndex(({ id }) => !named.some((file) => file.id === id));
  if (foreign >= 0) throw refusedFile(`${foreign}.id`, 'forbidden');
  const files: KeptFile[] = [];
  for (const { id, name, attachment, type, size } of named) {
    const index = given.files.findIndex((file) => file.id === id);
    const at = given.files[index];
    if (!at) throw refusedFile('', 'required', { id });
    const whole = await uploads.whole(session, at.upload);
    if (!whole) throw refusedFile(`${index}.upload`, 'required');
    // What arrived has to be what the citizen chose, and what the dossier says of it.
    if (whole.sha256 !== at.sha256) throw refusedFile(`${index}.sha256`, 'const');
    if (whole.type !== type) throw refusedFile(`${index}.type`, 'const', { expected: whole.type });
    if (whole.size !== size) throw refusedFile(`${index}.size`, 'const', { expected: whole.size });
    files.push({ ...whole, id, name, attachment, upload: at.upload });
  }
  return { dossier, files };
}

/** The files that are added, when they are what was sent here. Throws a problem when not. */
export async function addedFiles(
  uploads: Uploads,
  session: Session,
  files: Supplement['files'],
): Promise<KeptFile[]> {
  const added: KeptFile[] = [];
  for (const [index, { name, upload, sha256, attachment = ADDED }] of files.entries()) {
    const whole = await uploads.whole(session, upload);
    if (!whole) throw refusedFile(`${index}.upload`, 'required');
    if (whole.sha256 !== sha256) throw refusedFile(`${index}.sha256`, 'const');
    added.push({ ...whole, name, attachment, upload });
  }
  return added;
}
