import type { z } from 'zod';
import { checkCodes, checkLinks } from '../checks/facts/check-codes.ts';
import { checkPlaces, type PlaceFile } from '../checks/facts/check-places.ts';
import { checkRepeated } from '../checks/facts/check-repeated.ts';
import { checkNames } from '../checks/files/check-names.ts';
import { checkReadable, checkReadableFile } from '../checks/texts/check-readable.ts';
import { freezeDeep } from '../json/freeze-deep.ts';
import { parseShape } from '../read/parse-shape.ts';
import { SchemaFolder } from '../read/schema-folder.ts';
import { type CommuneProfile, communeFile } from '../shapes/commune-profile.ts';
import { localFactsOf } from '../shapes/decision.ts';
import type { Elsewhere } from '../shapes/elsewhere-file.ts';
import type { Problem, Procedure } from '../shapes/procedure.ts';
import { procedureCode } from '../shapes/procedure-file.ts';
import { type Province, provinceFile } from '../shapes/province-file.ts';
import { checkShared } from './load-declaration.ts';
import { readProcedure } from './load-procedure.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { writtenCode } from './written-code.ts';

/** What is set by the places where dossiers are handed in. */
export interface Places {
  readonly communes: readonly CommuneProfile[];
  /** What provinces set for all their communes. */
  readonly provinces: readonly Province[];
}

export interface LoadedSchemas extends Places {
  /** In the order of their folders; those that an error keeps from being read are left out. */
  readonly procedures: readonly Procedure[];
  /** What people ask a commune for that is done somewhere else. */
  readonly elsewhere: readonly Elsewhere[];
  /** Of all files. Where one is an error, nothing may be built from what was read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks all that lies in a `schemas/` folder, to the end, whatever is wrong on the way. `today`
 * (`YYYY-MM-DD`) is the day on which the age of the facts is judged; the day of the call unless given.
 */
export function loadSchemas(root: string, today?: string): LoadedSchemas {
  const folder = new SchemaFolder(root, { today });
  checkNames(folder);
  checkShared(folder);
  const codes = new Set<string>();
  let areKnown = true;
  const procedures = folder.list('procedures', 'folders').flatMap((at) => {
    const procedure = readProcedure(folder, at);
    const code = writtenCode(folder, at);
    if (code !== undefined) codes.add(code);
    if (code === undefined || !procedureCode.safeParse(code).success) areKnown &&= procedure !== null;
    // Thousands of procedures would not fit into memory with the text trees that they were read from.
    folder.forget(at);
    return procedure ?? [];
  });
  const communes = readPlaces(folder, 'communes', communeFile);
  const provinces = readPlaces(folder, 'provinces', provinceFile);
  checkPlaces(folder, [...communes, ...provinces], procedures, areKnown ? codes : null);
  checkCodes(folder, procedures);
  checkLinks(folder, procedures, areKnown ? codes : null);
  const elsewhere = freezeDeep(readElsewhere(folder));
  for (const at of ['communes', 'provinces']) {
    checkReadable(folder, at);
    for (const file of folder.list(at, 'files')) checkRepeated(folder, file);
  }
  for (const file of ['elsewhere.json', 'words.json', 'compared-facts.json']) {
    checkReadableFile(folder, file);
    checkRepeated(folder, file);
  }
  return {
    procedures,
    communes: freezeDeep(communes.map(({ file }) => withFacts(file))),
    provinces: freezeDeep(provinces.map(({ file }) => withFacts(file))),
    elsewhere,
    problems: folder.problems,
  };
}

/** What communes and provinces set, as far as it can be read; what is wrong in their files is told by `loadSchemas`. */
export function loadPlaces(root: string): Places {
  const folder = new SchemaFolder(root);
  return {
    communes: readPlaces(folder, 'communes', communeFile).map(({ file }) => withFacts(file)),
    provinces: readPlaces(folder, 'provinces', provinceFile).map(({ file }) => withFacts(file)),
  };
}

function readPlaces<File extends PlaceFile['file']>(
  folder: SchemaFolder,
  at: string,
  shape: z.ZodType<File>,
): { readonly name: string; readonly file: File }[] {
  return folder
    .list(at, 'files')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = parseShape(folder, name, shape);
      return file ? [{ name, file }] : [];
    });
}

/** A place with what its decisions set, each with the document that says so. */
function withFacts<File extends PlaceFile['file']>({ decisions, $schema: _schema, ...file }: File) {
  return { ...file, ...localFactsOf(decisions) };
}
