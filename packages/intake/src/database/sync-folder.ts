import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Puts on the disk that a file was made, renamed or removed in the folder. Windows has nothing of the kind, nor needs it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
