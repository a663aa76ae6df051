import { freezeDeep } from '../json/freeze-deep.ts';
import { type JsonFile, parseJsonFile } from './json-file.ts';

/** More than the project has. What is kept of a file in memory is some ten times as large. */
const MOST_BYTES = 8_000_000;

interface Before {
  readonly bytes: Uint8Array;
  readonly file: JsonFile;
}

/** The last of each name; that which was asked for longest ago comes first. */
const before = new Map<string, Before>();
let kept = 0;

/**
 * What `parseJsonFile` makes of the bytes: the very same as before while they are the same. A program that stays, such as the preview, reads all
 * files anew when one was changed. What is read is frozen.
 */
export function readAsBefore(name: string, bytes: Uint8Array): JsonFile {
  const known = before.get(name);
  const file = known && Buffer.compare(known.bytes, bytes) === 0 ? known.file : parseJsonFile(name, bytes);
  freezeDeep(file.value);
  letGo(name);
  before.set(name, { bytes, file });
  kept += bytes.length;
  for (const oldest of before.keys()) {
    if (kept <= MOST_BYTES) break;
    letGo(oldest);
  }
  return file;
}

function letGo(name: string): void {
  kept -= before.get(name)?.bytes.length ?? 0;
  before.delete(name);
}
