import { stepsOf, valueAt } from '../json/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { RenameEdit } from './rename-edits.ts';

/** Makes the files say it as they were read, so that what follows is checked as if it had been done. */
export function renameInMemory(folder: SchemaFolder, edits: readonly RenameEdit[]): void {
  const depth = ({ pointer }: RenameEdit) => stepsOf(pointer)?.length ?? 0;
  // What is inside first: its place is told by the old keys around it.
  for (const edit of [...edits].sort((a, b) => depth(b) - depth(a))) {
    const steps = stepsOf(edit.pointer) ?? [];
    const around = valueAt(
      folder.readToChange(edit.file)?.value,
      edit.pointer.slice(0, edit.pointer.lastIndexOf('/')),
    );
    const step = steps.at(-1);
    if (typeof around !== 'object' || around === null || step === undefined) continue;
    const holder = around as Record<string, unknown>;
    if (edit.stands === 'in-text') holder[step] = edit.text;
    else renameKey(holder, step, edit.text);
  }
}

/** In its place among the others. */
function renameKey(holder: Record<string, unknown>, from: string, to: string): void {
  const members = Object.entries(holder);
  for (const [key] of members) delete holder[key];
  for (const [key, value] of members) holder[key === from ? to : key] = value;
}
