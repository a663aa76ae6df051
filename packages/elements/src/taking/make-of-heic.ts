import type { HeicReader, LoadReader } from '../ports/readers.ts';
import { LONG_SIDE, makePicture } from './make-picture.ts';
import type { MakeOtherwise } from './take-file.ts';

/** Makes a picture of a HEIC photo, as iPhones take them: hardly a browser but Safari opens one. */
export function makingOfHeic(loadReader: LoadReader): MakeOtherwise {
  let coming: Promise<HeicReader | null> | undefined;
  const askReader = () => {
    coming ??= loadReader('heic');
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
  return async (chosen, size) => {
    const reader = chosen.read.kind === 'heic' ? await askReader().catch(() => 'offline' as const) : null;
    if (!reader) return 'not-opened';
    if (reader === 'offline') return reader;
    return reader(chosen.read.bytes, LONG_SIDE)
      .then((opened) => makePicture({ ...chosen, opened }, size))
      .catch(() => 'damaged' as const);
  };
}
