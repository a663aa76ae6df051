import { isObject } from '../json/subschemas.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';

/**
 * The code of a procedure as it was written, also where an error keeps the procedure from being read: what names this
 * code is not wrong for that.
 */
export function writtenCode(folder: SchemaFolder, at: string): string | undefined {
  const value = folder.read(`${at}/procedure.json`)?.value;
  return isObject(value) && typeof value.code === 'string' ? value.code : undefined;
}
