import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDeclaration } from '../checks/declaration/check-declaration.ts';
import { checkKeywords } from '../checks/declaration/check-keywords.ts';
import { checkLabels } from '../checks/facts/check-doubles.ts';
import { checkReadable } from '../checks/texts/check-readable.ts';
import { checkWords } from '../checks/texts/check-words.ts';
import { originOf } from '../json/origin.ts';
import { isObject } from '../json/subschemas.ts';
import type { Outline } from '../outline/outline.ts';
import { resolveReferences } from '../read/resolve-references.ts';
import { SchemaFolder } from '../read/schema-folder.ts';
import type { Schema } from '../shapes/declaration.ts';
import type { Problem, Procedure } from '../shapes/procedure.ts';
import { checkTranslations } from '../translations/check-translations.ts';
import { translatorOf } from '../translations/read-translations.ts';
import { settleShapes } from './settle-shapes.ts';

/** A declaration on its own, without the procedure around it. */
export interface LoadedDeclaration extends Pick<Procedure, 'translate' | 'originOf'> {
  /** Every `$ref` resolved; null when the file is missing or no JSON. */
  readonly declaration: Schema | null;
  readonly problems: readonly Problem[];
}

const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

/**
 * Reads one `*.schema.json` from anywhere. Below a folder `schemas/` its `$ref`s reach `schemas/shared/`, and the
 * `en.json` beside it and in `schemas/shared/` translate it; a file elsewhere borrows the shared files of the project. `schemas` is
 * that folder where it may have another name.
 */
export function loadDeclaration(path: string, schemas?: string): LoadedDeclaration {
  const { root, name } = schemas === undefined ? placeOf(resolve(path)) : placeIn(schemas, path);
  const folder = new SchemaFolder(root, { lender: name.includes('/') ? undefined : projectSchemas });
  if (!folder.read(name))
    folder.error(
      { file: name, pointer: '' },
      {
        message: 'Không có tệp này.',
        remedy: 'Kiểm tra lại đường dẫn và tên tệp, kể cả chữ hoa, chữ thường.',
      },
    );
  // What is lent is not this editor's to mend.
  if (name.includes('/')) checkShared(folder);
  const declaration = readDeclaration(folder, name)?.declaration ?? null;
  return {
    declaration,
    problems: folder.problems,
    originOf,
    translate: translatorOf(folder, name.includes('/') ? dirname(name) : ''),
  };
}

/** Reads and checks a declaration and the shared files that it uses; null when there is none that can be read. */
export function readDeclaration(
  folder: SchemaFolder,
  name: string,
): { declaration: Schema; outline: Outline } | null {
  const file = folder.read(name);
  if (!file?.isReadable) return null;
  checkKeywords(folder, file.value, { file: name, pointer: '' });
  // Of two members of one name it is not known which is meant, and what names the other would be told as wrong.
  if (file.hasDoubles) return null;
  const resolved = resolveReferences(folder, name);
  if (!resolved) return null;
  checkLabels(folder, name);
  const declaration = settleShapes(folder, resolved);
  return { declaration, outline: checkDeclaration(folder, declaration) };
}

/** Checks what many declarations use, once for all of them. */
export function checkShared(folder: SchemaFolder): void {
  for (const name of folder.list('shared', 'files').filter((one) => one.endsWith('.schema.json'))) {
    const file = folder.read(name);
    if (!file?.isReadable) continue;
    // A shared file with properties of its own is asked like a declaration (how the result is delivered).
    if (isObject(file.value) && file.value.properties) readDeclaration(folder, name);
    else checkKeywords(folder, file.value, { file: name, pointer: '' });
  }
  checkReadable(folder, 'shared');
  checkTranslations(folder, 'shared');
  checkWords(folder, 'shared');
}

function placeIn(schemas: string, path: string): ReturnType<typeof placeOf> {
  const root = resolve(schemas);
  return { root, name: relative(root, resolve(path)).replaceAll(sep, '/') };
}

/** The nearest folder called `schemas` is the root; a file outside of one has its own folder as root. */
export function placeOf(path: string): { root: string; name: string } {
  const steps = [basename(path)];
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    if (basename(at) === 'schemas') return { root: at, name: steps.join('/') };
    steps.unshift(basename(at));
  }
  return { root: dirname(path), name: basename(path) };
}
