import { relative, resolve, sep } from 'node:path';

/** Where the editor called the command: npm changes to the project's root, and tells in INIT_CWD. */
const here = process.env.INIT_CWD ?? process.cwd();

/** What the editor wrote, as a path of the machine. */
export function pathFromEditor(written: string): string {
  return resolve(here, written);
}

/** A path as the editor would write it from where she stands. */
export function pathForEditor(path: string): string {
  return relative(here, path).split(sep).join('/');
}
