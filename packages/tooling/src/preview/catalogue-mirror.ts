import { copyFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A copy of a folder `schemas` that a catalogue is drawn from: it is brought up only with what can be drawn, so that the
 * page of a procedure with an error in it stays as it was when it had none.
 */
export class CatalogueMirror {
  readonly schemas: string;
  readonly #source: string;
  readonly #home: string;

  constructor(source: string) {
    this.#source = source;
    this.#home = mkdtempSync(join(tmpdir(), 'dvc-preview-'));
    this.schemas = join(this.#home, 'schemas');
    const filter = (path: string) => basename(path) !== 'node_modules';
    cpSync(source, this.schemas, { recursive: true, filter });
  }

  /** Takes over files and folders of the source as they are now, those that are gone too. */
  bringUp(paths: Iterable<string>): void {
    for (const path of paths) {
      const copy = join(this.schemas, relative(this.#source, path));
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) rmSync(copy, { recursive: true, force: true });
      else if (found.isDirectory()) mkdirSync(copy, { recursive: true });
      else this.#replace(copy, path);
    }
  }

  /** At one go: whoever reads it meanwhile would draw half a file, or take the procedure for gone. */
  #replace(copy: string, path: string): void {
    const made = join(this.#home, 'next');
    copyFileSync(path, made);
    mkdirSync(dirname(copy), { recursive: true });
    renameSync(made, copy);
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
