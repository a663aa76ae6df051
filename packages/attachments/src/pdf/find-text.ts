/** Where the (ASCII) text stands in the bytes from `from` on; -1 for nowhere. */
export function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isTextAt(bytes, text, at)) return at;
  return -1;
}

/** Where it stands last, not before `from`. */
export function lastIndexOfText(bytes: Uint8Array, text: string, from: number): number {
  for (let at = bytes.length - text.length; at >= from; at--) if (isTextAt(bytes, text, at)) return at;
  return -1;
}

function isTextAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
