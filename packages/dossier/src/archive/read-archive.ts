import { archiveOf, CENTRAL, END, type Entry, LOCAL } from './archive.ts';

/** What is wrong with an archive, and with which of its files; '' for its list, or for it as a whole. */
export interface ArchiveFault {
  readonly name: string;
  /** `not-one`: no archive of the kit at all. `changed`: some byte is another one than the kit wrote. */
  readonly fault: 'not-one' | 'cut-off' | 'too-large' | 'changed';
}

/** In bytes, and in files: more than any dossier has. */
const LARGEST = 100 * 1024 * 1024;
const MOST_ENTRIES = 200;

/** So many dossiers may be in one archive. */
export const MOST_TIMES = 12;

/** What names of files are made of: nothing that leads out of the folder into which it is unpacked. */
const NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?(\/[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?)*$/;

/**
 * The files in an archive as the kit writes it, or what it is wrong with. Each byte is compared with what the kit would have written for
 * these files: checksums alone miss what is changed between them. `times`: how many dossiers may be in it. Never throws.
 */
export function readArchive(bytes: Uint8Array, times = 1): readonly Entry[] | ArchiveFault {
  if (bytes.length > times * LARGEST) return { name: '', fault: 'too-large' };
  const { entries, cutOff } = filesIn(bytes);
  if (entries.length > times * MOST_ENTRIES) return { name: '', fault: 'too-large' };
  const list = listIn(bytes);
  const moved = list.find((line) => !stands(bytes, line));
  if (moved)
    return { name: NAME.test(moved.name) ? moved.name : nameAt(entries, moved.at), fault: 'changed' };
  if (cutOff !== null) return { name: cutOff, fault: 'cut-off' };
  if (entries.length === 0) return { name: '', fault: 'not-one' };
  if (entries.some(({ name }) => !NAME.test(name))) return { name: '', fault: 'changed' };
  const written = archiveOf(entries);
  const shared = Math.min(bytes.length, written.length);
  let at = 0;
  while (at < shared && bytes[at] === written[at]) at += 1;
  if (at === bytes.length && at === written.length) return entries;
  if (at === bytes.length) return { name: '', fault: 'cut-off' };
  return { name: nameAt(entries, at), fault: 'changed' };
}

/** The files one after the other, as far as they can be followed. `cutOff`: in which of them the bytes end, null where they go on. */
function filesIn(bytes: Uint8Array): {
  readonly entries: readonly Entry[];
  readonly cutOff: string | null;
} {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  while (at + 4 <= bytes.length && view.getUint32(at, true) === LOCAL.signature) {
    const last = entries[entries.length - 1]?.name ?? '';
    if (entries.length > MOST_TIMES * MOST_ENTRIES) return { entries, cutOff: null };
    if (at + LOCAL.size > bytes.length) return { entries, cutOff: last };
    const start = at + LOCAL.size + view.getUint16(at + 26, true);
    const name = nameIn(bytes, at + LOCAL.size, start);
    const next = start + view.getUint32(at + 18, true);
    if (next > bytes.length) return { entries, cutOff: NAME.test(name) ? name : last };
    entries.push({ name, bytes: bytes.subarray(start, next) });
    at = next;
  }
  const last = entries[entries.length - 1]?.name ?? '';
  return { entries, cutOff: at + 4 > bytes.length ? last : null };
}

/** What the list says of a file. */
interface Line {
  readonly name: string;
  /** Both in bytes: how large it is, and where it begins. */
  readonly size: number;
  readonly at: number;
}

/** The list, which the end of an archive tells the place of; empty where there is none any more. */
function listIn(bytes: Uint8Array): readonly Line[] {
  const view = viewOf(bytes);
  const end = bytes.length - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature) return [];
  const lines: Line[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + CENTRAL.size <= end && view.getUint32(at, true) === CENTRAL.signature) {
    const next = at + CENTRAL.size + view.getUint16(at + 28, true);
    const name = nameIn(bytes, at + CENTRAL.size, next);
    lines.push({ name, size: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
    if (lines.length > MOST_TIMES * MOST_ENTRIES) return lines;
    at = next;
  }
  return lines;
}

/**
 * Whether a file begins where the list says, with the name and the size that it says. What is wrong with the head of one file shows
 * only at the next one, if files alone are followed.
 */
function stands(bytes: Uint8Array, { name, size, at }: Line): boolean {
  if (at + LOCAL.size > bytes.length) return false;
  const view = viewOf(bytes);
  return (
    view.getUint32(at, true) === LOCAL.signature &&
    view.getUint32(at + 18, true) === size &&
    nameIn(bytes, at + LOCAL.size, at + LOCAL.size + view.getUint16(at + 26, true)) === name
  );
}

/** Which file a byte belongs to, or its line in the list; '' for the end of the list. */
function nameAt(entries: readonly Entry[], at: number): string {
  let end = 0;
  for (const [head, hasBytes] of [
    [LOCAL.size, 1],
    [CENTRAL.size, 0],
  ] as const)
    for (const { name, bytes } of entries) {
      end += head + name.length + bytes.length * hasBytes;
      if (at < end) return NAME.test(name) ? name : '';
    }
  return '';
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A name that is longer than any the kit gives is none, however long it says to be. */
const nameIn = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 255)));
