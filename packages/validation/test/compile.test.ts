import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schema } from '@dvc-kit/procedure';
import { type CompiledForm, compileForm, type FormPlan, openForm, type PlanNode } from '@dvc-kit/validation';

const compiled = (schema: Schema): CompiledForm => openForm(compileForm(schema));
const field = (title: string, more: Schema = {}): Schema => ({ type: 'string', title, ...more });
const yes = (key: string): Schema => ({ properties: { [key]: { const: 'yes' } }, required: [key] });

function allNodes(nodes: readonly PlanNode[]): PlanNode[] {
  return nodes.flatMap((node) => [
    node,
    ...(node.kind === 'group'
      ? allNodes(node.children)
      : node.kind === 'list'
        ? allNodes(node.item.children)
        : []),
  ]);
}
const paths = ({ children }: FormPlan) => allNodes(children).map(({ path }) => path);
const nodeOf = ({ plan }: CompiledForm, path: string) =>
  allNodes(plan.children).find((node) => node.path === path);

describe('the order of fields', () => {
  it('is that of the properties; what only a then declares follows the last field that its if asks about', () => {
    const { plan } = compiled({
      type: 'object',
      properties: { a: field('A'), b: field('B'), c: field('C') },
      allOf: [
        {
          if: { ...yes('b') },
          then: { properties: { afterB: field('Sau B'), alsoAfterB: field('Cũng sau B') } },
        },
        { if: yes('a'), then: { properties: { afterA: field('Sau A') } } },
        { if: yes('afterA'), then: { properties: { afterAfterA: field('Sau nữa') } } },
        { if: { allOf: [yes('a'), yes('c')] }, then: { properties: { afterC: field('Sau C') } } },
      ],
    });
    assert.deepEqual(paths(plan), ['a', 'afterA', 'afterAfterA', 'b', 'afterB', 'alsoAfterB', 'c', 'afterC']);
  });

  it('puts a field of a later section where that section declares its own', () => {
    const { plan } = compiled({
      type: 'object',
      properties: {
        first: { type: 'object', title: 'Một', properties: { kind: field('Loại') } },
        second: { type: 'object', title: 'Hai', properties: { name: field('Tên') } },
      },
      if: { properties: { first: yes('kind') }, required: ['first'] },
      then: { properties: { second: { properties: { detail: field('Chi tiết') } } } },
    });
    assert.deepEqual(paths(plan), ['first', 'first.kind', 'second', 'second.name', 'second.detail']);
  });
});

describe('conditions', () => {
  it('of a chain must all hold, and of several branches one is enough', () => {
    const { plan } = compiled({
      type: 'object',
      properties: { a: field('A'), b: field('B') },
      allOf: [
        { if: yes('a'), then: { if: yes('b'), then: { properties: { c: field('C') } } } },
        { if: yes('b'), else: { properties: { c: field('C') }, required: ['c'] } },
      ],
    });
    const node = plan.children.find(({ key }) => key === 'c');
    assert.deepEqual(node?.shown, [[1, 2], [-2]]);
    assert.deepEqual(node?.required, [[-2]]);
  });

  it('that are asked twice in the same words are compiled once', () => {
    const block: Schema = {
      type: 'object',
      properties: { a: field('A'), b: field('B') },
      if: yes('a'),
      else: { properties: { b: false } },
    };
    const form = compiled({ type: 'object', properties: { mother: block, father: block } });
    assert.equal(form.conditions.length, 1);
    assert.deepEqual(form.plan.conditions, [
      { at: 'mother', test: 0 },
      { at: 'father', test: 0 },
    ]);
  });

  it('make work that grows with their number, not with the number of their combinations', () => {
    const work = (count: number) => {
      const properties: Record<string, Schema> = {};
      const allOf: Schema[] = [];
      for (let index = 0; index < count; index++) {
        properties[`ask${index}`] = field('Hỏi');
        allOf.push({
          if: yes(`ask${index}`),
          then: { properties: { [`more${index}`]: field('Thêm') }, required: [`more${index}`] },
          else: { properties: { [`less${index}`]: field('Bớt') } },
        });
      }
      const plain = compileForm({ type: 'object', properties, allOf });
      const { plan, conditions } = openForm(plain);
      const clauses = plan.children.flatMap(({ shown, forbidden, required }) => [
        ...shown,
        ...forbidden,
        ...required,
      ]);
      return {
        functions: conditions.length,
        nodes: plan.children.length,
        clauses: clauses.flat().length,
        bytes: JSON.stringify(plain).length,
      };
    };
    const small = work(20);
    assert.deepEqual([small.functions, small.nodes, small.clauses], [20, 60, 60]);
    for (const factor of [10, 100]) {
      const large = work(20 * factor);
      assert.equal(large.functions, small.functions * factor);
      assert.equal(large.nodes, small.nodes * factor);
      assert.equal(large.clauses, small.clauses * factor);
      // A little more than the factor: the numbers in the names grow longer.
      assert.ok(
        large.bytes < small.bytes * factor * 1.2,
        `${large.bytes} bytes for ${20 * factor} conditions`,
      );
    }
  });
});

describe('what a then refines', () => {
  const form = compiled({
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        title: 'Loại',
        oneOf: [
          { const: 'yes', title: 'Có' },
          { const: 'no', title: 'Không' },
        ],
      },
      number: field('Số', { maxLength: 20, 'x-messages': { required: 'Nhập số' } }),
      place: field('Nơi', {
        oneOf: [
          { const: 'a', title: 'Nơi A' },
          { const: 'b', title: 'Nơi B' },
        ],
      }),
    },
    if: yes('kind'),
    then: {
      properties: {
        number: { title: 'Số định danh', format: 'personal-id', 'x-messages': { format: 'Nhập 12 chữ số' } },
        place: { enum: ['b'] },
      },
    },
  });

  it('is told with its condition, and only what differs', () => {
    const number = nodeOf(form, 'number');
    assert.ok(number?.kind === 'field');
    assert.deepEqual(number.refinements, [
      { when: [1], label: 'Số định danh', format: 'personal-id', messages: { format: 'Nhập 12 chữ số' } },
    ]);
  });

  it('keeps the labels of the options that are left', () => {
    const place = nodeOf(form, 'place');
    assert.ok(place?.kind === 'field');
    assert.deepEqual(place.refinements, [{ when: [1], options: [{ value: 'b', label: 'Nơi B' }] }]);
  });

  it('binds only while the condition holds', () => {
    assert.deepEqual(form.validate({ kind: 'no', number: 'C123' }), []);
    assert.deepEqual(form.validate({ kind: 'yes', number: 'C123' }), [
      { path: 'number', keyword: 'format', params: { format: 'personal-id' } },
    ]);
  });
});

describe('issues', () => {
  const form = compiled({
    type: 'object',
    properties: {
      kind: field('Loại', {
        oneOf: [
          { const: 'yes', title: 'Có' },
          { const: 'no', title: 'Không' },
        ],
      }),
      hidden: field('Ẩn'),
      number: field('Số', { minLength: 3, maxLength: 5, pattern: '^[0-9]+$', format: 'year' }),
      list: {
        type: 'array',
        title: 'Danh sách',
        minItems: 1,
        items: {
          type: 'object',
          properties: { name: field('Tên') },
          required: ['name'],
          dependentRequired: { name: ['age'] },
        },
      },
    },
    required: ['kind'],
    if: yes('kind'),
    else: { properties: { hidden: false } },
  });
  const found = (value: unknown) => form.validate(value).map(({ path, keyword }) => `${path}: ${keyword}`);

  it('name the field that is missing, in lists by its index', () => {
    assert.deepEqual(found({ list: [{}, { name: 'A' }] }), [
      'kind: required',
      'list.0.name: required',
      'list.1.age: required',
    ]);
  });

  it('are one for each field, the one to mend first', () => {
    assert.deepEqual(found({ kind: 5 }), ['kind: enum']);
    assert.deepEqual(found({ kind: 'yes', number: 5 }), ['number: type']);
    assert.deepEqual(found({ kind: 'maybe' }), ['kind: enum']);
    assert.deepEqual(found({ kind: 'yes', number: 'x' }), ['number: pattern']);
    assert.deepEqual(found({ kind: 'yes', number: '12' }), ['number: format']);
  });

  it('say what is forbidden, and nothing of the rule that forbids it', () => {
    assert.deepEqual(found({ kind: 'no', hidden: 'x' }), ['hidden: forbidden']);
  });

  it('tell about the whole where the whole is wrong', () => {
    assert.deepEqual(found('x'), [': type']);
    assert.deepEqual(found({ kind: 'yes', list: [] }), ['list: minItems']);
  });

  it('come out in the same words twice: nothing is kept from the check before', () => {
    found({});
    assert.deepEqual(found({ kind: 'yes' }), []);
  });
});

describe('the compiled form', () => {
  const text = 'require( eval( new Function import("x") </script> \u2028';
  const plain = compileForm({
    type: 'object',
    title: text,
    properties: {
      'it-s': field(text, { maxLength: 3, examples: [text], 'x-messages': { required: text } }),
      list: {
        type: 'array',
        title: 'x',
        items: { type: 'object', additionalProperties: false, properties: { a: field('A') } },
      },
      pick: { title: 'Chọn', enum: [{ a: 1 }, 'x'] },
      errors: field('export const a = b;', { pattern: '^(no errors|ok)$' }),
    },
    required: ['it-s'],
    dependentRequired: { 'it-s': ['list'] },
  });

  it('is data: what comes back from its JSON decides the same, whatever its texts look like', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(plain)), plain);
    const form = openForm(JSON.parse(JSON.stringify(plain)));
    assert.equal(form.plan.title, text);
    assert.deepEqual(
      form.validate({ 'it-s': '𠀋𠀋𠀋', list: [{ a: 'x' }], pick: { a: 1 }, errors: 'ok' }),
      [],
    );
    assert.deepEqual(
      form
        .validate({ list: [{ b: 1 }], pick: 'y', errors: 'errors' })
        .map(({ path, keyword }) => `${path}: ${keyword}`),
      ['it-s: required', 'list.0.b: forbidden', 'pick: enum', 'errors: pattern'],
    );
  });

  it('carries nothing of the schema that only an editor reads', () => {
    const small = compileForm({
      type: 'object',
      $comment: 'GHI CHÚ',
      properties: { a: field('A', { $comment: 'GHI CHÚ' }) },
    });
    assert.doesNotMatch(JSON.stringify(small), /GHI CHÚ|\$comment/);
  });

  it('says once what the field tells already: its rules are only what goes beyond', () => {
    const { form } = compileForm({
      type: 'object',
      properties: { a: field('A', { maxLength: 5 }), b: field('B', { maxLength: 5, minLength: 2 }) },
    });
    const [a, b] = form.children as readonly { rules?: unknown; isLoose?: boolean }[];
    assert.deepEqual([a?.rules, a?.isLoose], [undefined, undefined]);
    assert.deepEqual([b?.rules, b?.isLoose], [[{ minLength: 2 }], undefined]);
  });

  it('refuses what it does not understand instead of leaving it out', () => {
    const odd = (schema: object) => () =>
      compileForm({ type: 'object', properties: { a: schema as Schema } });
    assert.throws(odd({ type: 'string', contentEncoding: 'base64' }), /may not use "contentEncoding"/);
    assert.throws(odd({ type: 'string', not: { const: 'x' } }), /may not use "not"/);
    assert.throws(odd({ type: 'string', format: 'hostname' }), /no format "hostname"/);
  });
});

describe('a key that every object inherits', () => {
  it('is no answer until it is given', () => {
    const form = compiled({ type: 'object', properties: { toString: field('Tên') }, required: ['toString'] });
    assert.deepEqual(
      form.validate({}).map(({ path, keyword }) => `${path}: ${keyword}`),
      ['toString: required'],
    );
    assert.deepEqual(form.validate({ toString: 'x' }), []);
  });
});

describe('closed objects with many branches', () => {
  it('are compiled and checked in work that grows with their number', () => {
    const properties: Record<string, Schema> = {};
    const allOf: Schema[] = [];
    const count = 3000;
    for (let index = 0; index < count; index++) {
      properties[`ask${index}`] = field('Hỏi');
      allOf.push({ if: yes(`ask${index}`), then: { properties: { [`more${index}`]: field('Thêm') } } });
    }
    const form = compiled({ type: 'object', properties, allOf, unevaluatedProperties: false });
    const answers = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        [`ask${index}`, index % 2 ? 'yes' : 'no'],
        [`more${index}`, 'x'],
      ]).flat(),
    );
    const issues = form.validate(answers);
    assert.equal(issues.length, count / 2);
    assert.ok(issues.every(({ keyword }) => keyword === 'forbidden'));
  });
});

describe('how a field is asked for', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ const: `${at}`, title: `Số ${at}` }));
  const asked = (field: Schema) => {
    const [node] = compiled({ type: 'object', properties: { field } }).plan.children;
    return node?.kind === 'field' && node.widget;
  };

  it('is decided in the plan: few options stand open, more are unfolded, many are searched', () => {
    assert.deepEqual(
      [6, 7, 15, 16].map((count) => asked({ title: 'Mục', oneOf: named(count) })),
      ['radios', 'select', 'select', 'combobox'],
    );
  });

  it("keeps the editor's word, also for more options than would stand open by themselves", () => {
    assert.equal(asked({ title: 'Quan hệ', 'x-widget': 'radios', oneOf: named(7) }), 'radios');
    assert.equal(asked({ title: 'Giấy tờ', 'x-widget': 'select', oneOf: named(3) }), 'select');
  });

  it('has boxes for a date, and nothing to type for what is worked out', () => {
    assert.equal(asked({ type: 'string', title: 'Ngày', format: 'partial-date' }), 'date');
    assert.equal(asked({ type: 'string', title: 'Năm', format: 'year' }), 'text');
    const declaration: Schema = {
      type: 'object',
      properties: {
        day: { type: 'string', title: 'Ngày', format: 'date' },
        words: { type: 'string', title: 'Bằng chữ', 'x-derived': { from: 'day', as: 'date-in-words' } },
      },
    };
    const kinds = compiled(declaration).plan.children.map((node) => node.kind === 'field' && node.widget);
    assert.deepEqual(kinds, ['date', 'derived']);
  });

  it('changes with the branch that makes a date of a text', () => {
    const declaration: Schema = {
      type: 'object',
      properties: {
        kind: { type: 'string', title: 'Loại', enum: ['a', 'b'] },
        field: { type: 'string', title: 'Giá trị', maxLength: 30 },
      },
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: { properties: { field: { format: 'date' } } },
    };
    const node = compiled(declaration).plan.children[1];
    assert.ok(node?.kind === 'field');
    assert.deepEqual([node.widget, node.refinements?.map(({ widget }) => widget)], ['text', ['date']]);
  });
});
