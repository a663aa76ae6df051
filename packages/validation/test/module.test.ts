import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
  openProcedure,
  publishedSchema,
  validateWhole,
} from '@dvc-kit/validation';
import { Ajv2020 } from 'ajv/dist/2020.js';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));

for (const procedure of procedures.filter(({ declaration }) => declaration)) {
  describe(`the module of ${procedure.slug}`, () => {
    const module = openProcedure(compileProcedure(procedure, 'vi'));

    it('names itself as its folder does', () => {
      assert.equal(module.code, procedure.file.code);
      assert.equal(module.slug, procedure.slug);
      assert.equal(module.undertaking, procedure.file.undertaking ?? '');
    });

    it('asks for delivery with the options of the procedure only', () => {
      const option = module.delivery.plan.children.find(({ key }) => key === 'option');
      assert.ok(option?.kind === 'field');
      const offered = procedure.file.delivery.options.map((one) => one.option);
      assert.deepEqual(new Set(option.options?.map(({ value }) => value)), new Set(offered));
      assert.equal(option.default, offered.length === 1 ? offered[0] : undefined);
    });

    it('decides papers and fees by its own functions', () => {
      for (const part of [...module.attachments, ...module.fees]) {
        if (part.when) assert.equal(typeof part.when({}), 'boolean');
        assert.equal(typeof part.isVerified, 'boolean');
      }
    });

    it('decides the same in English, in other words', () => {
      const english = openProcedure(compileProcedure(procedure, 'en'));
      assert.equal(english.language, 'en');
      for (const { answers } of procedure.cases)
        assert.deepEqual(english.declaration.validate(answers), module.declaration.validate(answers));
    });

    it('is published as a schema that a validator without our formats reads the same', () => {
      const schema = publishedSchema(procedure);
      // That it is a JSON Schema is judged by `validateWhole`: here it would take ten times as long.
      const accepts = new Ajv2020({
        strict: false,
        validateFormats: false,
        logger: false,
        meta: false,
        validateSchema: false,
      }).compile(schema ?? {});
      for (const { name, answers } of procedure.cases) {
        const isRight = module.declaration.validate(answers as Answers).length === 0;
        assert.equal(accepts(answers), isRight, name);
        assert.equal(validateWhole(schema ?? {}, answers).length === 0, isRight, name);
      }
    });
  });
}

describe('a procedure without a declaration', () => {
  it('has no form to compile, and says so', () => {
    const [first] = procedures;
    const bare = { ...first, declaration: null } as Procedure;
    assert.equal(publishedSchema(bare), null);
    assert.throws(() => compileProcedure(bare, 'vi'), /has no declaration/);
  });
});
