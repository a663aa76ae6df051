/** Letters that a code of each version holds with error correction M, in the mode for letters and digits (ISO/IEC 18004, table 7). */
const rooms = [
  20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816, 909, 970,
];

/** The smallest version that so many letters fit in; null beyond 20, which no cheap phone reads from paper. */
export function codeVersion(letters: number): number | null {
  const place = rooms.findIndex((room) => letters <= room);
  return place < 0 ? null : place + 1;
}
