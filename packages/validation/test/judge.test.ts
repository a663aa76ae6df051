import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Schema } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { compileForm, disagreement, judgeProcedure, openForm, sampleValues } from '@dvc-kit/validation';

const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));

describe('Ajv as the judge', () => {
  for (const procedure of procedures.filter(({ declaration }) => declaration))
    it(`finds nothing else wrong than the compiled check, and at the same places: ${procedure.slug}`, () => {
      assert.equal(judgeProcedure(procedure, 60), undefined);
    });

  const schema: Schema = {
    type: 'object',
    title: 'Tờ khai',
    properties: { a: { type: 'string', title: 'A', maxLength: 3 }, b: { type: 'string', title: 'B' } },
    required: ['b'],
  };

  it('tells a check that lets something pass, and one that looks at another place', () => {
    const values = sampleValues(schema, 100);
    const sound = openForm(compileForm(schema));
    assert.equal(disagreement(sound, schema, values), undefined);
    const blind = openForm(compileForm({ ...schema, required: [] }));
    assert.deepEqual(disagreement(blind, schema, values)?.ajvs, ['b']);
    const astray = {
      validate: (value: unknown) => sound.validate(value).map((issue) => ({ ...issue, path: 'b' })),
    };
    assert.ok(disagreement(astray, schema, values));
  });

  it('leaves open which keys are unknown to a group while something in it is wrong', () => {
    const closed: Schema = {
      type: 'object',
      title: 'Nhóm',
      properties: { kind: { type: 'string', title: 'Loại' } },
      unevaluatedProperties: false,
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: {
        properties: { note: { type: 'string', title: 'Ghi chú' }, count: { type: 'integer', title: 'Số' } },
      },
    };
    const form = openForm(compileForm(closed));
    assert.equal(disagreement(form, closed, [{ kind: 'a', note: 'x', count: 0.5 }]), undefined);
    const open = openForm(compileForm({ ...closed, unevaluatedProperties: true }));
    assert.deepEqual(disagreement(open, closed, [{ kind: 'b', note: 'x', count: 1 }])?.ajvs, [
      'count',
      'note',
    ]);
  });

  it('is asked about right answers and wrong ones, the same each time', () => {
    const values = sampleValues(schema, 100);
    assert.deepEqual(sampleValues(schema, 100), values);
    const { validate } = openForm(compileForm(schema));
    const wrong = values.filter((value) => validate(value).length > 0).length;
    assert.ok(wrong > 10 && wrong < 90, `${wrong} of 100 are wrong`);
  });
});
