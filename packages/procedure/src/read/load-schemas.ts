import { checkCodes, checkLinks } from '../checks/check-codes.ts';
import { checkCommunes } from '../checks/check-communes.ts';
import { checkNames } from '../checks/check-names.ts';
import { type CommuneProfile, communeProfile } from '../shapes/commune-profile.ts';
import type { Elsewhere } from '../shapes/elsewhere-file.ts';
import type { Problem, Procedure } from '../shapes/procedure.ts';
import { procedureCode } from '../shapes/procedure-file.ts';
import { freezeDeep } from './freeze-deep.ts';
import { checkShared } from './load-declaration.ts';
import { readProcedure } from './load-procedure.ts';
import { parseShape } from './parse-shape.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { SchemaFolder } from './schema-folder.ts';
import { writtenCode } from './written-code.ts';

export interface LoadedSchemas {
  /** In the order of their folders; those that an error keeps from being read are left out. */
  readonly procedures: readonly Procedure[];
  readonly communes: readonly CommuneProfile[];
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
  const communes = readCommunes(folder);
  checkCommunes(folder, communes, procedures, areKnown ? codes : null);
  checkCodes(folder, procedures);
  checkLinks(folder, procedures, areKnown ? codes : null);
  const elsewhere = freezeDeep(readElsewhere(folder));
  return { procedures, communes: freezeDeep([...communes.values()]), elsewhere, problems: folder.problems };
}

function readCommunes(folder: SchemaFolder): Map<string, CommuneProfile> {
  const names = folder.list('communes', 'files').filter((file) => file.endsWith('.json'));
  return new Map(
    names.flatMap((name) => {
      const profile = parseShape(folder, name, communeProfile);
      return profile ? [[name, profile] as const] : [];
    }),
  );
}
