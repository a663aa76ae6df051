import { basename, resolve } from 'node:path';
import { caseFile } from './case-file.ts';
import { freezeDeep } from './freeze-deep.ts';
import { checkShared, placeOf, readDeclaration } from './load-declaration.ts';
import { originOf } from './origin.ts';
import { paperFile } from './paper-file.ts';
import { parseShape } from './parse-shape.ts';
import type { Problem, Procedure } from './procedure.ts';
import { procedureFile } from './procedure-file.ts';
import { SchemaFolder } from './schema-folder.ts';
import { readTranslations } from './translations.ts';

/** A procedure, or null when an error keeps it from being read; and all that an editor has to mend in its folder. */
export interface LoadedProcedure {
  readonly procedure: Procedure | null;
  readonly problems: readonly Problem[];
}

/** Reads `schemas/procedures/<slug>/`, whole. */
export function loadProcedure(path: string): LoadedProcedure {
  const { root, name } = placeOf(resolve(path));
  const folder = new SchemaFolder(root);
  checkShared(folder);
  const procedure = readProcedure(folder, name);
  return { procedure, problems: folder.problems };
}

/** Reads and checks one folder below `schemas/`; problems go to `folder`. */
export function readProcedure(folder: SchemaFolder, at: string): Procedure | null {
  const file = parseShape(folder, `${at}/procedure.json`, procedureFile);
  const declaration = readDeclaration(folder, `${at}/declaration.schema.json`)?.declaration ?? null;
  const paper = parseShape(folder, `${at}/paper.json`, paperFile);
  const cases = folder
    .list(`${at}/cases`, 'files')
    .filter((one) => one.endsWith('.json'))
    .map((one) => parseShape(folder, one, caseFile))
    .filter((one) => one !== null);
  const translations = readTranslations(folder, ['shared/en.json', `${at}/en.json`]);
  if (!folder.read(`${at}/procedure.json`))
    folder.error(
      { file: `${at}/procedure.json`, pointer: '' },
      {
        message: 'Thư mục thủ tục này thiếu tệp procedure.json.',
        remedy: 'Chép procedure.json từ một thủ tục khác rồi sửa lại, hoặc xóa thư mục nếu không dùng.',
      },
    );
  if (!file) return null;
  return Object.freeze({
    slug: basename(at),
    file: freezeDeep(file),
    declaration: declaration && freezeDeep(declaration),
    paper: paper && freezeDeep(paper),
    cases: freezeDeep(cases),
    originOf,
    translate: (_language: 'en', origin: Parameters<Procedure['translate']>[1]) => translations.text(origin),
  });
}
