import { bytesToHex } from '@noble/hashes/utils.js';

/** Null for bytes that are no text in UTF-8. By way of an address, whose reading is strict: no other is in the language itself. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(bytesToHex(bytes).replace(/../g, '%$&'));
  } catch {
    return null;
  }
}
