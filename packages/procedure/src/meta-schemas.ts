import { z } from 'zod';
import { caseFile } from './case-file.ts';
import { communeProfile } from './commune-profile.ts';
import { type Keyword, keywords, ownKeywords, standardKeywords } from './keywords.ts';
import { paperFile } from './paper-file.ts';
import { procedureFile } from './procedure-file.ts';
import { holdsList, holdsMap, type JsonObject } from './subschemas.ts';
import { translationFile } from './translation-file.ts';

/** Names that stand in `$schema` and `$vocabulary`. They are names, nothing is to be found there. */
const dialect = 'urn:dvc-kit:declaration';
const vocabulary = 'urn:dvc-kit:vocabulary:form';
const draft = 'https://json-schema.org/draft/2020-12/schema';
const standard = 'https://json-schema.org/draft/2020-12/vocab/';

/**
 * The files below `schemas/` that describe how definitions are written, by name: what an editor's program completes
 * from, checks against and shows as hover help. Made from the same shapes that `loadSchemas` checks with.
 */
export function metaSchemas(): Record<string, JsonObject> {
  return {
    'procedure.schema.json': shapeSchema('Thủ tục hành chính: procedure.json', procedureFile),
    'paper.schema.json': shapeSchema('Mẫu in tờ khai: paper.json', paperFile),
    'commune-profile.schema.json': shapeSchema('Hồ sơ đơn vị: communes/<mã>.json', communeProfile),
    'case.schema.json': shapeSchema('Trường hợp thử: cases/*.json', caseFile),
    'translations.schema.json': shapeSchema('Bản dịch: en.json', translationFile),
    'declaration.schema.json': declarationSchema(),
    'vocabulary/form.schema.json': vocabularySchema(),
  };
}

function shapeSchema(title: string, shape: z.ZodType): JsonObject {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return { $schema, title, ...schema };
}

/** The dialect of declarations: the supported keywords of JSON Schema 2020-12 and our annotations, and no others. */
function declarationSchema(): JsonObject {
  return {
    $schema: draft,
    $id: dialect,
    $vocabulary: {
      [`${standard}core`]: true,
      [`${standard}applicator`]: true,
      [`${standard}unevaluated`]: true,
      [`${standard}validation`]: true,
      [`${standard}meta-data`]: true,
      [`${standard}format-annotation`]: true,
      [vocabulary]: false,
    },
    $dynamicAnchor: 'meta',
    title: 'Tờ khai: declaration.schema.json',
    $comment:
      'Any validator of JSON Schema 2020-12 can check answers; only what draws forms needs the vocabulary.',
    type: ['object', 'boolean'],
    properties: keywordSchemas(keywords, '#'),
    // Not `unevaluatedProperties`: editors' programs understand this one.
    additionalProperties: false,
  };
}

/** Our annotations alone, for dialects of others that want to understand them. */
function vocabularySchema(): JsonObject {
  return {
    $schema: draft,
    $id: vocabulary,
    $vocabulary: { [vocabulary]: true },
    $dynamicAnchor: 'meta',
    title: 'Từ vựng chú giải biểu mẫu của DVC Kit',
    $comment: `Beside the ${Object.keys(standardKeywords).length} keywords of JSON Schema that declarations may use.`,
    type: ['object', 'boolean'],
    properties: keywordSchemas(ownKeywords, '#'),
  };
}

function keywordSchemas(table: Readonly<Record<string, Keyword>>, schemaReference: string): JsonObject {
  return Object.fromEntries(
    Object.entries(table).map(([name, keyword]) => [
      name,
      { description: keyword.meaning, ...valueSchema(name, keyword, { $ref: schemaReference }) },
    ]),
  );
}

function valueSchema(name: string, { value }: Keyword, inner: JsonObject): JsonObject {
  if (value) {
    const { $schema: _same, ...schema } = z.toJSONSchema(value, { io: 'input' });
    return schema;
  }
  if (isIn(holdsList, name)) return { type: 'array', minItems: 1, items: inner };
  if (isIn(holdsMap, name)) return { type: 'object', additionalProperties: inner };
  return inner;
}

function isIn(list: readonly string[], name: string): boolean {
  return list.includes(name);
}
