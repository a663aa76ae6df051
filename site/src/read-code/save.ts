import { packDraft } from '@dvc-kit/dossier/carried';
import { slugOf } from '@dvc-kit/procedure/slug';
import type { ReadDeclaration } from './read-declaration.ts';

/** The answers as `dvc read-code` gives them. */
export function saveJson({ file, name }: ReadDeclaration): void {
  save(`${JSON.stringify(file, null, 2)}\n`, `${slugOf(name)}-ma-quet.json`, 'application/json');
}

/** As a file that the form opens, to go on with. */
export function saveDraft({ draft, name }: ReadDeclaration): void {
  const savedAt = new Date().toISOString().replace('Z', '+00:00');
  const bytes = packDraft(draft, { name, savedAt, files: new Map(), slugOf });
  save(bytes, `${slugOf(name)}-ma-quet.zip`, 'application/zip');
}

function save(content: BlobPart, fileName: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = fileName;
  link.click();
  // Once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
