import { valueAt } from '../json/json-pointer.ts';
import { originOf } from '../json/origin.ts';
import { isObject } from '../json/subschemas.ts';
import type { Schema } from '../shapes/declaration.ts';
import { keywords } from '../shapes/keywords.ts';
import { closest } from '../words/suggestion.ts';
import type { SchemaFolder } from './schema-folder.ts';

/**
 * Whether a keyword is written at this schema although the resolved one lacks it: its value was refused, or it is misspelt,
 * or a `$ref` that leads nowhere would have brought it. That was told there; what follows from it need not be told again.
 */
export function isRefused(folder: SchemaFolder, schema: Schema, keyword: keyof Schema & string): boolean {
  const { file, pointer } = originOf(schema);
  const written = valueAt(folder.read(file)?.value, pointer);
  if (!isObject(written) || keyword in schema) return false;
  return keyword in written || '$ref' in written || Object.keys(written).some((key) => isMeant(key, keyword));
}

/** Whether an `anyOf` or `oneOf` of the schema was refused as a whole: what is missing beside it would have been in there. */
export function isUnionRefused(folder: SchemaFolder, schema: Schema): boolean {
  return (['anyOf', 'oneOf'] as const).some((keyword) => {
    const at = originOf(schema, keyword);
    return folder.hasErrorAt(at) && valueAt(folder.read(at.file)?.value, at.pointer) !== undefined;
  });
}

function isMeant(key: string, keyword: string): boolean {
  return !Object.hasOwn(keywords, key) && closest(key, [keyword]) !== undefined;
}

/** Whether the procedure that the file belongs to has a declaration that cannot be read: nothing is known of its fields. */
export function hasUnreadDeclaration(folder: SchemaFolder, file: string): boolean {
  const [procedures, slug] = file.split('/');
  return folder.read(`${procedures}/${slug}/declaration.schema.json`)?.isReadable === false;
}
