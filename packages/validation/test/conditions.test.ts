import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schema } from '@dvc-kit/procedure';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { conditionData } from '../src/compile/condition-data.ts';
import { conditionTest } from '../src/open/condition-test.ts';

/** Ajv would compile the schema of schemas anew for each condition, which takes longer than all the rest. */
const unasked = { meta: false, validateSchema: false };

const compiled = (schema: Schema) => conditionTest(JSON.parse(JSON.stringify(conditionData(schema))));

const keys = fc.constantFrom('a', 'b', 'tên');
const values = fc.constantFrom<unknown>(
  'x',
  'Ổi',
  '',
  '𠀋',
  0,
  1,
  2.5,
  true,
  false,
  null,
  [],
  ['x'],
  {},
  { a: 'x' },
);
const limits = fc.integer({ min: 0, max: 3 });

const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record(
      {
        type: fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean'),
        const: values,
        enum: fc.array(values, { minLength: 1, maxLength: 3 }),
        minimum: limits,
        exclusiveMaximum: limits,
        minLength: limits,
        maxLength: limits,
        minItems: limits,
        pattern: fc.constantFrom('^x', '[/"]', '^\\p{L}+$'),
        title: fc.constant('Nhãn'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Schema>,
    fc.record(
      {
        properties: fc.dictionary(keys, tie('schema'), { maxKeys: 2, noNullPrototype: true }),
        required: fc.uniqueArray(keys, { maxLength: 2 }),
        not: tie('schema'),
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Schema>,
  ),
}));

describe('a condition', () => {
  it('holds exactly when Ajv says so, for any value', () => {
    const data = fc.oneof(
      values,
      fc.dictionary(keys, fc.oneof(values, fc.dictionary(keys, values, { noNullPrototype: true })), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    );
    fc.assert(
      fc.property(schema, fc.array(data, { minLength: 5, maxLength: 5 }), (condition, many) => {
        const ajv = new Ajv2020({ strict: false, logger: false, ...unasked }).compile(condition);
        const ours = compiled(condition);
        for (const value of many)
          assert.equal(ours(value), ajv(value), `${JSON.stringify(condition)} for ${JSON.stringify(value)}`);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what conditions may not use instead of leaving it out', () => {
    assert.throws(() => conditionData({ format: 'date' }), /may not use "format"/);
    assert.throws(() => conditionData({ if: {}, then: {} }), /may not use "if"/);
  });
});
