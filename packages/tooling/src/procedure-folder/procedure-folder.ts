import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathFromEditor } from '../command-line/editor-path.ts';

/** Those of this project. */
const procedures = fileURLToPath(new URL('../../../../schemas/procedures/', import.meta.url));

/** The folder of the procedure that is meant: by its name in this project, or by its path; undefined where there is none. */
export function procedureFolder(wanted: string): string | undefined {
  return [join(procedures, wanted), pathFromEditor(wanted)].find((one) =>
    existsSync(join(one, 'procedure.json')),
  );
}
