import { relative, resolve, sep } from 'node:path';

/** Where the editor called the command: npm changes to the project's root, and tells in INIT_CWD. */
const here = () => process.env.INIT_CWD ?? process.cwd();

/** What the editor wrote, as a path of the machine. */
export function pathFromEditor(written: string): string {
  return resolve(here(), written);
}

/** A path as the editor would write it from where she stands; whole when it lies elsewhere. */
export function pathForEditor(path: string): string {
  const shown = relative(here(), path);
  return shown.startsWith('..') ? path : shown.split(sep).join('/');
}
