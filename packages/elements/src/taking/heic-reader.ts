import { providedServices } from '../services.ts';
import { LONG_SIDE, makePicture } from './make-picture.ts';
import type { OpenPicture } from './opened.ts';
import type { MakeOtherwise } from './take-file.ts';

/**
 * Opens a HEIC photo upright, at most `longSide` pixels long: made small while it is unpacked, a part at a time. Rejects for one that is damaged.
 */
export type HeicReader = (bytes: Uint8Array, longSide: number) => Promise<OpenPicture>;

let coming: Promise<HeicReader | null> | undefined;

/** Makes a picture of a HEIC photo, as iPhones take them: hardly a browser but Safari opens one. */
export const makeOfHeic: MakeOtherwise = async (chosen, size) => {
  const reader = chosen.read.kind === 'heic' ? await askReader().catch(() => 'offline' as const) : null;
  if (!reader) return 'not-opened';
  if (reader === 'offline') return reader;
  return reader(chosen.read.bytes, LONG_SIDE)
    .then((opened) => makePicture({ ...chosen, opened }, size))
    .catch(() => 'damaged' as const);
};

/** Null where there is none. Rejects where it does not arrive, and may be asked again. */
function askReader(): Promise<HeicReader | null> {
  coming ??= providedServices().then((services) => services.loadReader?.('heic') ?? null);
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
