import { type CommuneProfile, communeProfile } from './commune-profile.ts';
import { freezeDeep } from './freeze-deep.ts';
import { checkShared } from './load-declaration.ts';
import { readProcedure } from './load-procedure.ts';
import { parseShape } from './parse-shape.ts';
import type { Problem, Procedure } from './procedure.ts';
import { SchemaFolder } from './schema-folder.ts';

export interface LoadedSchemas {
  /** In the order of their folders; those that an error keeps from being read are left out. */
  readonly procedures: readonly Procedure[];
  readonly communes: readonly CommuneProfile[];
  /** Of all files. Where one is an error, nothing may be built from what was read. */
  readonly problems: readonly Problem[];
}

/** Reads and checks all that lies in a `schemas/` folder, to the end, whatever is wrong on the way. */
export function loadSchemas(root: string): LoadedSchemas {
  const folder = new SchemaFolder(root);
  checkShared(folder);
  const procedures = folder
    .list('procedures', 'folders')
    .map((at) => readProcedure(folder, at))
    .filter((one) => one !== null);
  const communes = folder
    .list('communes', 'files')
    .filter((file) => file.endsWith('.json'))
    .map((file) => parseShape(folder, file, communeProfile))
    .filter((one) => one !== null);
  return { procedures, communes: freezeDeep(communes), problems: folder.problems };
}
