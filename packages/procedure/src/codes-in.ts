import type { SchemaFolder } from './schema-folder.ts';
import { isObject } from './subschemas.ts';

/**
 * Codes of all procedures as they were written, also of those that an error keeps from being read: what names such a
 * code is not wrong for that.
 */
export function codesIn(folder: SchemaFolder): ReadonlySet<string> {
  return new Set(
    folder.list('procedures', 'folders').flatMap((at) => {
      const value = folder.read(`${at}/procedure.json`)?.value;
      return isObject(value) && typeof value.code === 'string' ? [value.code] : [];
    }),
  );
}
