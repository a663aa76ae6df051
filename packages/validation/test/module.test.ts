import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadProcedure, type Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import {
  type Answers,
  compileProcedure,
  loadDelivery,
  openProcedure,
  type PlainLater,
  publishedSchema,
  validateWhole,
} from '@dvc-kit/validation';
import { Ajv2020 } from 'ajv/dist/2020.js';

const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));

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

describe('the form that asks for delivery', () => {
  it('is that of the folder of definitions, whatever that is called', () => {
    const project = fileURLToPath(new URL('../../../schemas', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'dvc-definitions-'));
    cpSync(join(project, 'shared'), join(folder, 'shared'), { recursive: true });
    const { declaration, problems } = loadDelivery(folder);
    rmSync(folder, { recursive: true });
    assert.deepEqual(problems, []);
    assert.deepEqual(declaration, loadDelivery(project).declaration);
  });
});

describe('a procedure that is not wholly translated', () => {
  const kept = fileURLToPath(
    new URL('../../kept-schemas/schemas/procedures/dang-ky-khai-sinh', import.meta.url),
  );
  const birth = loadProcedure(kept).procedure!;
  const lacking = (...texts: readonly string[]): Procedure => ({
    ...birth,
    translate: (language, origin, text) =>
      texts.includes(text) ? undefined : birth.translate(language, origin, text),
  });

  it('says which texts of its English form are Vietnamese; none where all is translated', () => {
    const whole = compileProcedure(birth, 'en');
    assert.deepEqual([whole.otherTexts, (whole.later as PlainLater).otherTexts], [undefined, undefined]);
    const [mother, pledge] = ['Người mẹ', birth.file.undertaking ?? ''];
    const half = compileProcedure(lacking(mother, pledge, 'Không có chữ này'), 'en');
    assert.deepEqual(half.otherTexts, { vi: [mother] });
    assert.deepEqual((half.later as PlainLater).otherTexts, { vi: [mother, pledge] });
    assert.deepEqual(openProcedure(half).otherTexts, { vi: [mother, pledge] });
  });

  it('does not count examples, which are Vietnamese in every language', () => {
    const none = compileProcedure({ ...birth, translate: () => undefined }, 'en');
    const told = (none.later as PlainLater).otherTexts?.vi ?? [];
    assert.ok(told.length > 100);
    assert.ok(!told.includes('Nguyễn Thị Ổi'));
  });
});

describe('a procedure without a declaration', () => {
  it('has no form to compile, and says so', () => {
    const [first] = procedures;
    const bare = { ...first, declaration: null } as Procedure;
    assert.equal(publishedSchema(bare), null);
    assert.throws(() => compileProcedure(bare, 'vi'), /has no declaration/);
  });
});
