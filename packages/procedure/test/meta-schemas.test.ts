import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { metaSchemas } from '../src/meta-schemas/meta-schemas.ts';
import { SchemaFolder } from '../src/read/schema-folder.ts';
import { keywords } from '../src/shapes/keywords.ts';
import { declarationFile, sample } from './sample-schemas.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));

/** A validator of the committed meta-schema, as an editor's program would use it. */
function validator(name: string) {
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(read(name));
}

/** Files below `schemas/` that the meta-schema describes. */
function described(name: string): string[] {
  const folder = new SchemaFolder(schemas);
  const procedures = folder.list('procedures', 'folders');
  const inProcedures = (file: string) => procedures.map((at) => `${at}/${file}`);
  const files: Record<string, string[]> = {
    'procedure.schema.json': inProcedures('procedure.json'),
    'paper.schema.json': [
      ...inProcedures('paper.json'),
      ...procedures.flatMap((at) => folder.list(`${at}/papers`, 'files')),
    ],
    'case.schema.json': procedures.flatMap((at) => folder.list(`${at}/cases`, 'files')),
    'translations.schema.json': [...inProcedures('en.json'), 'shared/en.json'],
    'commune-profile.schema.json': folder.list('communes', 'files'),
    'province.schema.json': folder.list('provinces', 'files'),
    'declaration.schema.json': [
      ...inProcedures('declaration.schema.json'),
      ...folder.list('shared', 'files').filter((one) => one.endsWith('.schema.json')),
    ],
  };
  return (files[name] ?? []).filter((one) => existsSync(join(schemas, one)));
}

for (const [name, schema] of Object.entries(metaSchemas()))
  describe(`schemas/${name}`, () => {
    it('is up to date (else run: npm run pnpm -- --filter @dvc-kit/procedure build)', () => {
      assert.deepEqual(read(name), JSON.parse(JSON.stringify(schema)));
    });
    it('accepts every file that it describes', () => {
      const validate = validator(name);
      const refused = described(name).flatMap((file) => {
        validate(read(file));
        return (validate.errors ?? []).map(
          ({ instancePath, message }) => `${file} ${instancePath}: ${message}`,
        );
      });
      assert.deepEqual(refused, []);
    });
  });

describe('the dialect of declarations', () => {
  const isAccepted = validator('declaration.schema.json');

  it('accepts the sample', () => assert.ok(isAccepted(sample()[declarationFile])));

  it('accepts an option and one of several objects, written out or behind a "$ref", and refuses what is neither', () => {
    const offering = (part: object) => ({ properties: { a: { oneOf: [part] } } });
    assert.ok(isAccepted(offering({ const: 'a', title: 'A' })));
    assert.ok(isAccepted(offering({ properties: { kind: { const: 'a', title: 'A' } }, required: ['kind'] })));
    assert.ok(isAccepted(offering({ $ref: '#/$defs/a' })));
    assert.equal(isAccepted(offering({ const: 'a' })), false);
    assert.equal(isAccepted(offering({ required: ['kind'] })), false);
  });

  it('refuses an unknown keyword, however deep', () => {
    const declaration = sample()[declarationFile];
    declaration.properties.requester.properties.status.visibleWhen = 'x';
    assert.equal(isAccepted(declaration), false);
  });

  it('refuses an unknown format, widget and message', () => {
    for (const [keyword, value] of [
      ['format', 'datum'],
      ['x-widget', 'slider'],
      ['x-messages', { requird: 'Nhập tên' }],
    ] as const) {
      const declaration = sample()[declarationFile];
      declaration.properties.requester.properties.status[keyword] = value;
      assert.equal(isAccepted(declaration), false, keyword);
    }
  });

  it('explains every keyword in Vietnamese', () => {
    const { properties } = read('declaration.schema.json').$defs.schema;
    for (const name of Object.keys(keywords)) assert.match(properties[name].description, /[à-ỹđ]/i, name);
  });
});
