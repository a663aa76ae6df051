/**
 * The same ZIP without the moment at which it was made: 1 January 1980, where its calendar begins. Changed in place.
 * The date stands in the head of every file and again in the directory at the end (PKWARE APPNOTE 4.3.7, 4.3.12).
 */
export function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // The end record is the last one: the library writes no comment behind it.
  const end = zip.length - 22;
  let entry = view.getUint32(end + 16, true);
  while (entry < end) {
    const head = view.getUint32(entry + 42, true);
    view.setUint32(head + 10, MIDNIGHT, true);
    view.setUint32(entry + 12, MIDNIGHT, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}

/** 00:00:00 on 1 January 1980: time of day in the lower half, day, month and year in the upper. */
const MIDNIGHT = 0x0021_0000;
