import { doublesIn } from '../checks/facts/check-doubles.ts';
import { checkEvidence } from '../checks/facts/check-evidence.ts';
import { pointerTo } from '../json/json-pointer.ts';
import { parseShape } from '../read/parse-shape.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { type Elsewhere, elsewhereFile } from '../shapes/elsewhere-file.ts';

const list = 'elsewhere.json';

/** What is done elsewhere, read and checked; nothing where a project has no such list. */
export function readElsewhere(folder: SchemaFolder): readonly Elsewhere[] {
  if (folder.read(list) === null) return [];
  const file = parseShape(folder, list, elsewhereFile);
  if (!file) return [];
  checkEvidence(folder, list, file);
  for (const [index] of doublesIn(file.entries.map(({ id }) => id)))
    folder.error(
      { file: list, pointer: pointerTo('', 'entries', index, 'id') },
      {
        message: `Mã "${file.entries[index]?.id}" đã dùng cho một việc ở trên.`,
        remedy: 'Đặt mã khác, hoặc gộp hai việc làm một.',
      },
    );
  const { entries, sources } = file;
  return entries.map((entry) => ({
    ...entry,
    sources: entry.evidence.sources.flatMap((one) => sources[one] ?? []),
  }));
}
