import { isObject, type JsonObject } from '../json/subschemas.ts';
import { saying } from '../shapes/says.ts';
import { patternWords, typeNames } from '../words/shape-words.ts';
import { mapSchemas } from './map-schemas.ts';

/** Above this, a list of keys is no help in a line of text. */
const mostKeys = 12;

/**
 * The same schema with a Vietnamese sentence for what editors' programs would otherwise say in English: the keyword
 * `errorMessage`, which the language service of VS Code reads. It knows none for a missing key and for bounds.
 */
export function withErrorWords(schema: JsonObject): JsonObject {
  return mapSchemas(schema, (one) => {
    const words = 'errorMessage' in one ? undefined : wordsFor(one);
    return words === undefined ? one : { ...one, errorMessage: words };
  });
}

function wordsFor({
  type,
  enum: words,
  const: only,
  pattern,
  format,
  ...one
}: JsonObject): string | undefined {
  if (Array.isArray(words)) return `Ở đây chỉ nhận: ${words.map(shown).join(', ')}.`;
  if (only !== undefined) return `Ở đây chỉ nhận: ${shown(only)}.`;
  const name = nameOf(type, format);
  if (name === undefined) return undefined;
  const keys = isObject(one.properties) ? Object.keys(one.properties) : [];
  if (one.additionalProperties === false && keys.length <= mostKeys)
    return `Ở đây là một nhóm khóa trong { }, chỉ gồm: ${keys.join(', ')}.`;
  if (one.additionalProperties === false)
    return 'Không có khóa này ở đây. Gõ dấu " để xem các khóa dùng được.';
  if (pattern === saying.source)
    return 'Ở đây phải là chữ có nghĩa trong dấu nháy kép: ít nhất một chữ cái hay chữ số.';
  const shape = patternWords[`/${pattern}/`];
  return shape === undefined ? `Ở đây phải là ${name}.` : `${shape}`;
}

function nameOf(type: unknown, format: unknown): string | undefined {
  const known = (Array.isArray(type) ? type : [type]).map((one) => {
    if (one === 'string' && format === 'date') return typeNames.date;
    if (one === 'string' && format === 'uri') return 'một địa chỉ đầy đủ, bắt đầu bằng "https://"';
    return typeNames[one === 'integer' ? 'int' : String(one)];
  });
  return known.every((name) => name !== undefined) && known.length > 0 ? known.join(', hoặc ') : undefined;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
