import { valueAt } from '../json/json-pointer.ts';
import { type AnswerPath, parentOf } from '../outline/answer-path.ts';
import { isWithin } from '../outline/is-within.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { Origin } from '../shapes/procedure.ts';
import type { NamedPlace } from './named-places.ts';

/** A key or a text of a file that has to say something else. */
export interface RenameEdit extends Origin {
  readonly stands: NamedPlace['stands'];
  /** The key, or the whole text, as it has to be. */
  readonly text: string;
}

/**
 * What has to be written where, for all these places to say `to` where they say `from`; what is inside the thing is
 * called by its path too. Both are members of one object.
 */
export function renameEdits(
  folder: SchemaFolder,
  places: readonly NamedPlace[],
  from: AnswerPath,
  to: AnswerPath,
): RenameEdit[] {
  const edits = new Map<string, RenameEdit>();
  // From the end of a text, so that what is still to come in it stays where it is.
  for (const place of [...places].sort((a, b) => b.offset - a.offset)) {
    if (!isWithin(place.path, from)) continue;
    const { file, pointer, stands, written, offset } = place;
    const renamed = renamedText(written, place.path, from, to);
    if (renamed === written) continue;
    const key = `${stands} ${file}#${pointer}`;
    const before = edits.get(key)?.text ?? textAt(folder, place);
    const text = `${before.slice(0, offset)}${renamed}${before.slice(offset + written.length)}`;
    edits.set(key, { file, pointer, stands, text });
  }
  return [...edits.values()];
}

function textAt(folder: SchemaFolder, { file, pointer, stands, written }: NamedPlace): string {
  return stands === 'as-key' ? written : String(valueAt(folder.read(file)?.value, pointer));
}

/** The last steps of the path are what is written; unchanged where the renamed step is not among them. */
function renamedText(written: string, path: AnswerPath, from: AnswerPath, to: AnswerPath): string {
  const [, out = '', rest = ''] = /^((?:\.\.\/)*)(.*)$/s.exec(written) ?? [];
  const steps = rest.split('.');
  const names = [...steps.keys()].filter((index) => !/^\d+$/.test(steps[index] ?? ''));
  const place = from.split('.').length - 1 - (path.split('.').length - names.length);
  const index = names[place];
  if (index === undefined) return written;
  const parent = parentOf(to);
  return out + steps.with(index, parent === '' ? to : to.slice(parent.length + 1)).join('.');
}
