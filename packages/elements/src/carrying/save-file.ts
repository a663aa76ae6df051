import { packDraft } from '@dvc-kit/dossier/carried';
import type { Form } from '@dvc-kit/engine/first-page';
import type { Drafts } from '../kept/keeper.ts';
import type { PrintedPaper } from '../ports/paper-port.ts';
import { timeHere } from '../procedure/browser/clock.ts';

/** The form as it is, with what was given, as one file. Rejects where a file cannot be read any more. */
export async function saveFile(
  { setting, state }: Pick<Form, 'setting' | 'state'>,
  given: ReadonlyMap<string, File>,
  encodeDraft: Drafts['encodeDraft'],
  slugOf: (name: string) => string,
): Promise<PrintedPaper> {
  const draft = encodeDraft(setting, state);
  const files = new Map<string, Uint8Array>();
  for (const { id } of Object.values(draft.files).flat()) {
    const file = given.get(id);
    if (file) files.set(id, new Uint8Array(await file.arrayBuffer()));
  }
  const { name } = setting.module;
  const bytes = packDraft(draft, { name, savedAt: timeHere(), files, slugOf });
  return { file: new Blob([bytes], { type: 'application/zip' }), missing: [] };
}
