import { originOf } from '../../json/origin.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import type { Words } from '../../words/words.ts';

/** Tells of a mistake at a keyword of a schema; at the schema itself for ''. */
type Say = (keyword: string, text: Words) => void;

export function sayer(folder: SchemaFolder, schema: Schema): Say {
  return (keyword, text) => folder.error(keyword ? originOf(schema, keyword) : originOf(schema), text);
}
