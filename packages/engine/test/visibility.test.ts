import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visibility } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { type Answers, compileForm, openForm } from '@dvc-kit/validation';

const text: Schema = { type: 'string', title: 'Mục' };
const group = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: 'object',
  title: 'Nhóm',
  properties,
  ...more,
});
const seen = (schema: Schema, answers: Answers) => visibility(openForm(compileForm(schema)), answers);
const left = (schema: Schema, answers: Answers) => seen(schema, answers).answers;

describe('what counts as an answer', () => {
  const schema = group({
    a: text,
    flag: { type: 'boolean', title: 'Cờ' },
    count: { type: 'integer', title: 'Số' },
  });

  it('is anything but blank text; no and nought are answers', () => {
    assert.deepEqual(left(schema, { a: '  ', flag: false, count: 0 }), { flag: false, count: 0 });
  });

  it('is not what the declaration does not know, nor an object in the place of a field', () => {
    assert.deepEqual(left(schema, { unknown: 'x', a: { b: 'x' }, count: null }), {});
  });
});

describe('a required group', () => {
  it('is there even when it is empty, so that its own fields can be told missing', () => {
    const schema = group(
      { person: group({ name: text, home: group({ street: text }) }, { required: ['home'] }) },
      { required: ['person'] },
    );
    assert.deepEqual(left(schema, {}), { person: { home: {} } });
  });

  it('inside an optional one is there as soon as anything is, also when that comes later', () => {
    const schema = group({
      person: group({ home: group({ street: text }), name: text }, { required: ['home'] }),
    });
    assert.deepEqual(left(schema, {}), {});
    assert.deepEqual(left(schema, { person: { name: 'A' } }), { person: { home: {}, name: 'A' } });
  });
});

describe('an optional group', () => {
  const schema = group({
    address: group(
      { scope: { ...text, default: 'domestic' }, province: text, country: text },
      {
        if: { properties: { scope: { const: 'abroad' } }, required: ['scope'] },
        then: { required: ['country'] },
        else: { properties: { country: false } },
      },
    ),
  });

  it('lets its own conditions see a default before anything is answered', () => {
    assert.equal(seen(schema, { address: { scope: 'domestic' } }).isShown('address.country'), false);
    assert.equal(seen(schema, { address: { scope: 'abroad' } }).isShown('address.country'), true);
  });

  it('drops out while it holds defaults only', () => {
    assert.deepEqual(left(schema, { address: { scope: 'domestic' } }), {});
    assert.deepEqual(left(schema, { address: { scope: 'domestic', province: '01' } }), {
      address: { scope: 'domestic', province: '01' },
    });
    assert.deepEqual(left(schema, { address: { scope: 'abroad' } }), { address: { scope: 'abroad' } });
  });

  it('is blank where an answer would hide itself', () => {
    const circular = group(
      { person: group({ scope: { ...text, default: 'a' }, name: text }) },
      {
        if: {
          properties: { person: { properties: { scope: { const: 'a' } }, required: ['scope'] } },
          required: ['person'],
        },
        then: { properties: { person: { properties: { name: false } } } },
      },
    );
    assert.deepEqual(left(circular, { person: { scope: 'a', name: 'x' } }), {});
  });
});

describe('a hidden group', () => {
  it('hides all that is in it, whatever that says of itself', () => {
    const schema = group(
      { ask: text, more: group({ a: text, inner: group({ b: text }) }, { required: ['inner'] }) },
      {
        if: { properties: { ask: { const: 'yes' } }, required: ['ask'] },
        else: { properties: { more: false } },
        required: ['more'],
      },
    );
    const hidden = seen(schema, { ask: 'no', more: { a: 'x', inner: { b: 'y' } } });
    assert.deepEqual(hidden.answers, { ask: 'no' });
    for (const path of ['more', 'more.a', 'more.inner', 'more.inner.b'])
      assert.equal(hidden.isShown(path), false, path);
    assert.deepEqual(seen(schema, { ask: 'yes', more: { a: 'x' } }).answers, {
      ask: 'yes',
      more: { a: 'x', inner: {} },
    });
  });
});

describe('a list', () => {
  const list = (more: Schema = {}): Schema => ({
    type: 'array',
    title: 'Danh sách',
    items: group(
      { a: text, b: text },
      { if: { properties: { a: { const: 'yes' } }, required: ['a'] }, else: { properties: { b: false } } },
    ),
    ...more,
  });

  it('decides in each item by that item alone', () => {
    const both = seen(group({ list: list() }), {
      list: [
        { a: 'yes', b: '1' },
        { a: 'no', b: '2' },
      ],
    });
    assert.deepEqual(both.answers, { list: [{ a: 'yes', b: '1' }, { a: 'no' }] });
    assert.deepEqual([both.isShown('list.0.b'), both.isShown('list.1.b')], [true, false]);
  });

  it('that may be missing is missing while its items are blank', () => {
    assert.deepEqual(left(group({ list: list() }), { list: [{}, { a: ' ' }] }), {});
    assert.deepEqual(left(group({ list: list() }), { list: [{}, { a: 'no' }] }), { list: [{}, { a: 'no' }] });
  });

  it('asks for as many items as the branch that holds', () => {
    const schema = group(
      { ask: text, list: list({ minItems: 1 }) },
      {
        required: ['list'],
        if: { properties: { ask: { const: 'two' } }, required: ['ask'] },
        then: { properties: { list: { minItems: 2, title: 'Hai người làm chứng' } } },
      },
    );
    assert.equal(seen(schema, {}).itemCount('list'), 1);
    assert.equal(seen(schema, { ask: 'two' }).itemCount('list'), 2);
    assert.deepEqual(left(schema, { ask: 'two' }), { ask: 'two', list: [{}, {}] });
  });
});

describe('what is worked out again after an answer', () => {
  const person = group({ name: text, nick: text, home: group({ street: text }) });
  const schema = group(
    { kind: text, person, other: group({ note: text }) },
    {
      allOf: [
        {
          if: { properties: { kind: { const: 'x' } }, required: ['kind'] },
          then: { properties: { person: { required: ['nick'], properties: { home: false } } } },
        },
      ],
    },
  );
  const form = openForm(compileForm(schema));
  const given = { kind: 'y', person: { name: 'A', home: { street: 'B' } }, other: { note: 'C' } };

  it('is not what nothing has changed in', () => {
    const before = visibility(form, given);
    const after = visibility(form, { ...given, kind: 'z' }, before);
    for (const path of ['person', 'other']) assert.equal(after.partAt(path), before.partAt(path));
    assert.equal(after.answers.person, before.answers.person);
  });

  it('is what hangs on it elsewhere, forth and back', () => {
    const before = visibility(form, given);
    const after = visibility(form, { ...given, kind: 'x' }, before);
    assert.deepEqual(after.answers, { ...given, kind: 'x', person: { name: 'A' } });
    assert.deepEqual([after.isShown('person.home.street'), after.isRequired('person.nick')], [false, true]);
    assert.equal(after.partAt('other'), before.partAt('other'));
    const back = visibility(form, given, after);
    assert.deepEqual(back.answers, given);
    assert.deepEqual([back.isShown('person.home.street'), back.isRequired('person.nick')], [true, false]);
  });

  it('is what a field shows under a condition that only its words hang on', () => {
    const refined = compileForm(
      group(
        { kind: text, person: group({ name: text }) },
        {
          allOf: [
            {
              if: { properties: { kind: { const: 'x' } }, required: ['kind'] },
              then: { properties: { person: { properties: { name: { title: 'Tên khác' } } } } },
            },
          ],
        },
      ),
    );
    const { plan, conditions } = openForm(refined);
    const [, node] = plan.children;
    assert.ok(node?.kind === 'group' && node.children[0]?.kind === 'field');
    const [name] = node.children;
    const answers = { kind: 'y', person: { name: 'A' } };
    const before = visibility({ plan, conditions }, answers);
    assert.equal(before.refined(name, 'person.name').label, undefined);
    const after = visibility({ plan, conditions }, { ...answers, kind: 'x' }, before);
    assert.notEqual(after.partAt('person'), before.partAt('person'));
    assert.equal(after.refined(name, 'person.name').label, 'Tên khác');
  });
});
