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

/** Whether members that are written in a group were refused as a whole: that the group asks nothing only follows from it. */
export function areMembersRefused(folder: SchemaFolder, schema: Schema): boolean {
  const { file, pointer } = originOf(schema);
  const written = valueAt(folder.read(file)?.value, `${pointer}/properties`);
  return (
    (isObject(written) && Object.keys(written).length > 0) ||
    folder.hasErrorAt({ file, pointer: `${pointer}/properties/__proto__` })
  );
}

/**
 * Whether the procedure that the file belongs to, and of whose declaration nothing is known, has one all the same: as a file that
 * cannot be read or is refused as a whole, or as a folder of that name.
 */
export function hasUnreadDeclaration(folder: SchemaFolder, file: string): boolean {
  const at = file.split('/').slice(0, 2).join('/');
  const name = `${at}/declaration.schema.json`;
  return folder.read(name) !== null || folder.list(at, 'folders').includes(name);
}
