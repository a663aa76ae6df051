import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../src/formats/formats.ts';
import { declarationSchema } from '../src/meta-schemas/declaration-schema.ts';
import { failingKeywords } from '../src/shapes/assertions.ts';
import { conditionKeywords, refiningKeywords } from '../src/shapes/keyword-places.ts';
import { keywords, widgets } from '../src/shapes/keywords.ts';

const text = readFileSync(new URL('../DECLARATION.md', import.meta.url), 'utf8');
const section = (title: string) => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const named = (part: string) => new Set([...part.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

/** First cell of each table row. */
const rows = (part: string) =>
  named(
    part
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|')[1])
      .join(),
  );

describe('DECLARATION.md', () => {
  it('explains every keyword and no other', () => {
    const explained = rows(section('Keywords of JSON Schema') + section('Annotations of this kit'));
    const documented = [...explained].filter((name) => !name?.startsWith('{'));
    assert.deepEqual(documented.toSorted(), Object.keys(keywords).toSorted());
  });

  it('explains every format and no other', () => {
    assert.deepEqual(
      [...rows(section('Formats'))],
      formats.map(({ name }) => name),
    );
  });

  it('names every widget', () => {
    for (const name of Object.keys(widgets))
      assert.ok(named(section('Annotations of this kit')).has(name), name);
  });

  it('names what may stand in a condition', () => {
    const list = section('Which field is shown, which is required');
    for (const name of conditionKeywords) assert.ok(named(list).has(name), name);
  });

  it('has examples that an editor’s program underlines nothing in', () => {
    const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, code = '']) => code);
    assert.ok(examples.length >= 4);
    const isAccepted = new Ajv2020({ strict: false, validateFormats: false }).compile(declarationSchema());
    for (const code of examples.filter((one) => !one.startsWith('{'))) {
      const written = JSON.parse(`{${code}}`);
      const isSchema = Object.keys(written).every((key) => key in keywords);
      assert.ok(isAccepted(isSchema ? written : { properties: written }), code);
    }
    for (const code of examples.filter((one) => one.startsWith('{'))) JSON.parse(code);
  });

  it('speaks only of keywords that exist', () => {
    for (const name of [...refiningKeywords, ...failingKeywords]) assert.ok(name in keywords, name);
  });
});
