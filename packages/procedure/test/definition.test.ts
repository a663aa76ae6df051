import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileIn, loadDeclaration, loadProcedure, type Procedure, type Schema, textOf } from '../src/index.ts';
import { readDeclaration } from '../src/load/load-declaration.ts';
import { SchemaFolder } from '../src/read/schema-folder.ts';
import {
  declarationFile,
  englishFile,
  type Files,
  loadSample,
  procedureFile,
  sharedFile,
  withSample,
} from './sample-schemas.ts';

function sampleProcedure(change?: (files: Files) => void): Procedure {
  const [procedure] = loadSample(change).procedures;
  assert.ok(procedure);
  return procedure;
}

function schemaAt(procedure: Procedure, ...keys: string[]): Schema {
  return keys.reduce<Schema>(
    (schema, key) => schema.properties?.[key] as Schema,
    procedure.declaration as Schema,
  );
}

describe('a worked case that says nothing of its channel', () => {
  const channelOf = (...offered: string[]) => {
    const { cases } = sampleProcedure((files) => {
      const [one] = files[procedureFile].channels;
      files[procedureFile].channels = offered.map((channel) => ({ ...one, channel }));
    });
    return cases[0]?.channel;
  };

  it('goes to the desk where there is one, else by the first channel that is offered', () => {
    assert.equal(channelOf('online', 'desk'), 'desk');
    assert.equal(channelOf('post', 'online'), 'post');
    assert.equal(channelOf('online'), 'online');
  });
});

describe('a reference', () => {
  it('brings the field, and what stands beside it overrides labels', () => {
    const spouse = schemaAt(sampleProcedure(), 'requester', 'spouse');
    assert.deepEqual(spouse, {
      type: 'string',
      format: 'person-name',
      title: 'Họ tên vợ hoặc chồng',
      maxLength: 100,
    });
  });

  it('tells where each piece was written', () => {
    const procedure = sampleProcedure();
    const spouse = schemaAt(procedure, 'requester', 'spouse');
    assert.deepEqual(procedure.originOf(spouse), { file: sharedFile, pointer: '/$defs/fullName' });
    assert.deepEqual(procedure.originOf(spouse, 'format'), {
      file: sharedFile,
      pointer: '/$defs/fullName/format',
    });
    assert.deepEqual(procedure.originOf(spouse, 'title'), {
      file: declarationFile,
      pointer: '/properties/requester/properties/spouse/title',
    });
  });

  it('adds fields and requirements to those of its target', () => {
    const procedure = sampleProcedure((files) => {
      files[sharedFile].$defs.person = {
        type: 'object',
        title: 'Người',
        properties: { fullName: { $ref: '#/$defs/fullName' } },
        required: ['fullName'],
      };
      files[declarationFile].properties.witness = {
        $ref: '../../shared/person.schema.json#/$defs/person',
        title: 'Người làm chứng',
        properties: { phone: { type: 'string', format: 'phone-number', title: 'Số điện thoại' } },
        required: ['phone'],
      };
    });
    const witness = schemaAt(procedure, 'witness');
    assert.deepEqual(Object.keys(witness.properties ?? {}), ['fullName', 'phone']);
    assert.deepEqual(witness.required, ['fullName', 'phone']);
    assert.equal(witness.title, 'Người làm chứng');
  });
});

describe('a text', () => {
  it('is translated at the place where it was written', () => {
    const procedure = sampleProcedure(
      (files) => delete files[declarationFile].properties.requester.properties.spouse.title,
    );
    const spouse = schemaAt(procedure, 'requester', 'spouse');
    assert.equal(textOf(procedure, spouse, 'title', 'en'), 'Full name');
    assert.equal(textOf(procedure, spouse, 'title', 'vi'), 'Họ, chữ đệm, tên');
  });

  it('has the translation of what overrides a shared text', () => {
    const procedure = sampleProcedure();
    const spouse = schemaAt(procedure, 'requester', 'spouse');
    assert.equal(textOf(procedure, spouse, 'title', 'en'), 'Full name of the spouse');
  });

  it('stays Vietnamese where nobody translated it', () => {
    const procedure = sampleProcedure((files) => delete files[englishFile]['Tờ khai xin xác nhận']);
    assert.equal(textOf(procedure, procedure.declaration as Schema, 'title', 'en'), 'Tờ khai xin xác nhận');
  });

  it('may stand deeper in a keyword', () => {
    const procedure = sampleProcedure((files) => {
      files[sharedFile].$defs.fullName['x-messages'] = { required: 'Nhập họ tên' };
      files['shared/en.json']['Nhập họ tên'] = 'Enter the name';
    });
    const fullName = schemaAt(procedure, 'requester', 'fullName');
    assert.equal(textOf(procedure, fullName, 'x-messages/required', 'en'), 'Enter the name');
    assert.equal(textOf(procedure, fullName, 'x-messages/pattern', 'en'), undefined);
  });

  it('of procedure.json is translated with the whole file', () => {
    const procedure = sampleProcedure();
    assert.equal(fileIn(procedure, 'en').attachments[1]?.whenText, 'you are married');
    assert.equal(fileIn(procedure, 'en').code, '1.000001');
    assert.equal(fileIn(procedure, 'vi'), procedure.file);
  });
});

describe('reading order', () => {
  it('puts what only a branch declares behind what its condition asks about', () => {
    const text = (title: string) => ({ type: 'string', title });
    const keys = withSample(
      (files) => {
        files['shared/order.schema.json'] = {
          type: 'object',
          title: 'Thứ tự',
          properties: { a: text('A'), b: text('B') },
          allOf: [
            {
              if: { properties: { a: { const: 'x' } }, required: ['a'] },
              then: { properties: { afterA: text('Sau A'), alsoAfterA: text('Cũng sau A') } },
            },
            {
              if: { properties: { afterA: { const: 'y' } }, required: ['afterA'] },
              then: { properties: { afterAfterA: text('Sau nữa') } },
            },
          ],
        };
      },
      (root) => {
        const form = readDeclaration(new SchemaFolder(root), 'shared/order.schema.json');
        return [...(form?.outline.entries.keys() ?? [])];
      },
    );
    assert.deepEqual(keys, ['a', 'afterA', 'afterAfterA', 'alsoAfterA', 'b']);
  });
});

describe('loading', () => {
  it('gives what is plain and frozen', () => {
    const procedure = sampleProcedure();
    assert.ok(Object.isFrozen(procedure));
    assert.ok(Object.isFrozen(schemaAt(procedure, 'requester', 'status').oneOf));
    assert.throws(() => Object.assign(procedure.file, { name: 'khác' }), TypeError);
  });

  it('reads one procedure by its folder', () => {
    withSample(
      () => {},
      (root) => {
        const { procedure, problems } = loadProcedure(join(root, 'procedures/xin-xac-nhan'));
        assert.equal(procedure?.slug, 'xin-xac-nhan');
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error'),
          [],
        );
      },
    );
  });

  it('reads one declaration without a procedure', () => {
    withSample(
      () => {},
      (root) => {
        const { declaration, problems } = loadDeclaration(join(root, declarationFile));
        assert.equal(declaration?.title, 'Tờ khai xin xác nhận');
        assert.deepEqual(problems, []);
      },
    );
  });

  it('lends a declaration from elsewhere the shared parts of the project', () => {
    withSample(
      (files) => {
        files['../elsewhere/declaration.schema.json'] = {
          type: 'object',
          title: 'Tờ khai',
          properties: { name: { $ref: '../../shared/person.schema.json#/$defs/fullName' } },
        };
      },
      (root) => {
        const { declaration, problems } = loadDeclaration(join(root, '../elsewhere/declaration.schema.json'));
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error'),
          [],
        );
        const { name } = declaration?.properties ?? {};
        assert.equal(name ? name.format : undefined, 'person-name');
      },
    );
  });

  it('says that a declaration is not there', () => {
    const { declaration, problems } = loadDeclaration('/nowhere/declaration.schema.json');
    assert.equal(declaration, null);
    assert.equal(problems[0]?.message, 'Không có tệp này.');
  });

  it('publishes a procedure without a declaration for information', () => {
    const { procedures, problems } = loadSample((files) => {
      for (const name of Object.keys(files))
        if (name.startsWith('procedures/') && name !== procedureFile) delete files[name];
      const facts = files[procedureFile];
      facts.undertaking = null;
      facts.attachments = [];
      facts.fees = [facts.fees[0]];
      facts.delivery.copies = null;
    });
    assert.equal(procedures[0]?.declaration, null);
    assert.deepEqual(procedures[0]?.papers, []);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('takes time in proportion to the conditions, not to their combinations', () => {
    const questions = Array.from({ length: 60 }, (_, index) => `q${index}`);
    const { problems } = loadSample((files) => {
      files[declarationFile].properties.many = {
        type: 'object',
        title: 'Nhiều câu hỏi',
        properties: Object.fromEntries(questions.map((key) => [key, { type: 'boolean', title: key }])),
        allOf: questions.map((key) => ({
          if: { properties: { [key]: { const: true } }, required: [key] },
          then: { properties: { [`${key}Why`]: { type: 'string', title: 'Vì sao' } } },
        })),
      };
    });
    assert.ok(problems.every(({ message }) => !message.startsWith('Điều kiện')));
  });
});
