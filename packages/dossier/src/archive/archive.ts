import { crc32 } from './crc-32.ts';

/** A file in an archive. */
export interface Entry {
  /** ASCII, with `/` between folders: other letters turn into signs in Explorer. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Records of ZIP (PKWARE APPNOTE 6.3), with the bytes that they take besides the names. */
export const LOCAL = { signature: 0x04034b50, size: 30 };
export const CENTRAL = { signature: 0x02014b50, size: 46 };
export const END = { signature: 0x06054b50, size: 22 };

/** 1 January 1980, as ZIP has it: when it was packed tells nothing, and the same dossier gives the same bytes. */
const DAY = 0x0021;

/** The version of ZIP that is needed to unpack: the first. */
const VERSION = 10;

/**
 * A ZIP in the one form that the kit writes: stored, in the order given, without dates, attributes, comments and extra fields. So
 * whoever reads it can build it anew from its files and compare each byte.
 */
export function archiveOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map(({ name }) => Uint8Array.from(name, (one) => one.charCodeAt(0)));
  const lengths = entries.map(({ bytes }, index) => LOCAL.size + names[index]!.length + bytes.length);
  const start = lengths.reduce((sum, length) => sum + length, 0);
  const listed = names.reduce((sum, name) => sum + CENTRAL.size + name.length, 0);
  const archive = new Uint8Array(start + listed + END.size);
  const view = new DataView(archive.buffer);
  let at = 0;
  let listAt = start;
  for (const [index, { bytes }] of entries.entries()) {
    const name = names[index]!;
    const known = (to: number) => {
      view.setUint16(to, VERSION, true);
      view.setUint16(to + 8, DAY, true);
      view.setUint32(to + 10, crc, true);
      view.setUint32(to + 14, bytes.length, true);
      view.setUint32(to + 18, bytes.length, true);
      view.setUint16(to + 22, name.length, true);
    };
    const crc = crc32(bytes);
    view.setUint32(at, LOCAL.signature, true);
    known(at + 4);
    archive.set(name, at + LOCAL.size);
    archive.set(bytes, at + LOCAL.size + name.length);
    view.setUint32(listAt, CENTRAL.signature, true);
    view.setUint16(listAt + 4, VERSION, true);
    known(listAt + 6);
    view.setUint32(listAt + 42, at, true);
    archive.set(name, listAt + CENTRAL.size);
    at += lengths[index]!;
    listAt += CENTRAL.size + name.length;
  }
  view.setUint32(listAt, END.signature, true);
  view.setUint16(listAt + 8, entries.length, true);
  view.setUint16(listAt + 10, entries.length, true);
  view.setUint32(listAt + 12, listed, true);
  view.setUint32(listAt + 16, start, true);
  return archive;
}
