import type { JsonObject } from '../json/subschemas.ts';
import { keywords, ownKeywords, standardKeywords } from '../shapes/keywords.ts';
import { withErrorWords } from './error-words.ts';
import { conditionSchema, keywordSchemas, optionSchema } from './keyword-schemas.ts';
import { withSnippets } from './snippets.ts';
import { splitUnions } from './split-unions.ts';

/** Names that stand in `$schema` and `$vocabulary`. They are names, nothing is to be found there. */
const dialect = 'urn:dvc-kit:declaration';
const vocabulary = 'urn:dvc-kit:vocabulary:form';
const draft = 'https://json-schema.org/draft/2020-12/schema';
const standard = 'https://json-schema.org/draft/2020-12/vocab/';

/** The dialect of declarations: the supported keywords of JSON Schema 2020-12 and our annotations, and no others. */
export function declarationSchema(): JsonObject {
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
    $ref: '#/$defs/schema',
    $defs: withSnippets({
      schema: inWords({
        type: ['object', 'boolean'],
        properties: keywordSchemas(keywords, leadingTo),
        // Not `unevaluatedProperties`: editors' programs understand this one.
        additionalProperties: false,
        errorMessage: 'Tờ khai không có khóa này. Gõ dấu " để xem các khóa dùng được.',
      }),
      field: { $ref: '#/$defs/schema' },
      branch: { $ref: '#/$defs/schema' },
      condition: inWords(conditionSchema('#/$defs/condition')),
      option: inWords(optionSchema('#/$defs/schema')),
    }),
  };
}

/** Our annotations alone, for dialects of others that want to understand them. */
export function vocabularySchema(): JsonObject {
  return inWords({
    $schema: draft,
    $id: vocabulary,
    $vocabulary: { [vocabulary]: true },
    $dynamicAnchor: 'meta',
    title: 'Từ vựng chú giải biểu mẫu của DVC Kit',
    $comment: `Beside the ${Object.keys(standardKeywords).length} keywords of JSON Schema that declarations may use.`,
    type: ['object', 'boolean'],
    properties: keywordSchemas(ownKeywords, () => ({})),
  });
}

function inWords(schema: JsonObject): JsonObject {
  return withErrorWords(splitUnions(schema));
}

/** What a keyword of a declaration holds. */
function leadingTo(keyword: string): JsonObject {
  switch (keyword) {
    case 'properties':
      return {
        description:
          'Một mục, nhóm hoặc danh sách của tờ khai; false nghĩa là không hiện mục này. Tên khóa là tên của câu trả lời.',
        $ref: '#/$defs/field',
      };
    case '$defs':
      return { description: 'Một phần dùng chung, gọi lại bằng "$ref".', $ref: '#/$defs/field' };
    case 'allOf':
      return { $ref: '#/$defs/branch' };
    case 'oneOf':
      return { $ref: '#/$defs/option' };
    case 'if':
    case 'not':
    case 'anyOf':
      return { $ref: '#/$defs/condition' };
    default:
      return { $ref: '#/$defs/schema' };
  }
}
