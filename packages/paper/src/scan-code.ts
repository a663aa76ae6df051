import encodeQR, { type ErrorCorrection } from 'qr';

/** No cheap phone reads more from paper. */
const LARGEST = 20;

/** Around it, in modules (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/**
 * A text in the letters of QR codes (`0-9A-Z $%*+-./:`), or as `byte` in any, as the modules of one code, quiet zone and all; null for one that is
 * too long.
 *
 * The smallest version that holds it with error correction M, since what decides is the size of a module; then as much correction as
 * that version has room for. What M does not hold in version 20 may still fit with L.
 */
export function scanCode(
  text: string,
  encoding: 'alphanumeric' | 'byte' = 'alphanumeric',
): readonly (readonly boolean[])[] | null {
  for (let version = 1; version <= LARGEST; version++) {
    const made = modulesOf(text, version, ['high', 'quartile', 'medium'], encoding);
    if (made) return made;
  }
  return modulesOf(text, LARGEST, ['low'], encoding);
}

function modulesOf(
  text: string,
  version: number,
  corrections: readonly ErrorCorrection[],
  encoding: 'alphanumeric' | 'byte',
) {
  for (const ecc of corrections) {
    try {
      return encodeQR(text, 'raw', { ecc, version, encoding, border: QUIET_ZONE });
    } catch (fault) {
      // How the library tells that it does not fit in.
      if ((fault as Error).message !== 'Capacity overflow') throw fault;
    }
  }
  return null;
}
