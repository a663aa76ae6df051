import { unzipSync, zipSync } from 'fflate';

/**
 * The same ZIP without the moment at which it was made. ZIP stores local time, so the date is one of local time too: the
 * bytes are the same in every time zone.
 */
export function undated(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: new Date(1980, 0, 1), level: 9 });
}
