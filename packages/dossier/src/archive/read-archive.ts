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

/** What names of files are made of: nothing that leads out of the folder into which it is unpacked. */
const NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?(\/[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?)*$/;

/**
 * The files in an archive as the kit writes it, or what it is wrong with. Each byte is compared with what the kit would have written for
 * these files: checksums alone miss what is changed between them. Never throws.
 */
export function readArchive(bytes: Uint8Array): readonly Entry[] | ArchiveFault {
  if (bytes.length > LARGEST) return { name: '', fault: 'too-large' };
  const { entries, end, fault } = filesIn(bytes);
  if (fault) return fault;
  const strange = entries.findIndex(({ name }) => !NAME.test(name));
  if (strange >= 0) return { name: listedName(bytes, end, strange), fault: 'changed' };
  const written = archiveOf(entries);
  const shared = Math.min(bytes.length, written.length);
  let at = 0;
  while (at < shared && bytes[at] === written[at]) at += 1;
  if (at === bytes.length && at === written.length) return entries;
  if (at === bytes.length) return { name: '', fault: 'cut-off' };
  return { name: nameAt(entries, at), fault: 'changed' };
}

/** The files one after the other, as far as they can be followed; `end`: where their list begins. */
function filesIn(bytes: Uint8Array): {
  readonly entries: readonly Entry[];
  readonly end: number;
  readonly fault?: ArchiveFault;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let at = 0;
  while (at + 4 <= bytes.length && view.getUint32(at, true) === LOCAL.signature) {
    const last = entries[entries.length - 1]?.name ?? '';
    if (entries.length === MOST_ENTRIES) return { entries, end: at, fault: { name: '', fault: 'too-large' } };
    if (at + LOCAL.size > bytes.length) return { entries, end: at, fault: { name: last, fault: 'cut-off' } };
    const start = at + LOCAL.size + view.getUint16(at + 26, true);
    const name = String.fromCharCode(
      ...bytes.subarray(at + LOCAL.size, Math.min(start, at + LOCAL.size + 255)),
    );
    const next = start + view.getUint32(at + 18, true);
    if (next > bytes.length)
      return { entries, end: at, fault: { name: NAME.test(name) ? name : last, fault: 'cut-off' } };
    entries.push({ name, bytes: bytes.subarray(start, next) });
    at = next;
  }
  if (at + 4 > bytes.length) {
    const last = entries[entries.length - 1]?.name ?? '';
    return { entries, end: at, fault: { name: last, fault: 'cut-off' } };
  }
  if (entries.length > 0 && view.getUint32(at, true) === CENTRAL.signature) return { entries, end: at };
  // Something stands where a file or the list should begin: the end of an archive tells where its list is, and that what it is.
  const name = listedName(bytes, endRecord(view), entries.length);
  const isOne = entries.length > 0 || name !== '';
  return { entries, end: at, fault: { name, fault: isOne ? 'changed' : 'not-one' } };
}

/** Where the list begins, as the last record says; beyond the end where there is none. */
function endRecord(view: DataView): number {
  const at = view.byteLength - END.size;
  return at >= 0 && view.getUint32(at, true) === END.signature ? view.getUint32(at + 16, true) : Infinity;
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
      if (at < end) return name;
    }
  return '';
}

/** What the list, which begins at `start`, calls the so-and-so-many-th file; '' where that cannot be told either. */
function listedName(bytes: Uint8Array, start: number, index: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  for (let line = 0; at + CENTRAL.size <= bytes.length; line++) {
    const end = at + CENTRAL.size + view.getUint16(at + 28, true);
    const name = String.fromCharCode(
      ...bytes.subarray(at + CENTRAL.size, Math.min(end, at + CENTRAL.size + 255)),
    );
    if (line === index) return NAME.test(name) ? name : '';
    at = end;
  }
  return '';
}
