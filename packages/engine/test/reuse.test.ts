import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reuse } from '../src/view/reuse.ts';

const plain = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(0, 1, 'a', null, undefined), tie('object'), tie('array')),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  array: fc.array(tie('value'), { maxLength: 3 }),
})).value;

describe('the next value', () => {
  it('is what it would be without the previous one', () => {
    fc.assert(
      fc.property(plain, plain, (previous, next) => assert.deepEqual(reuse(previous, next), next)),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is the previous one itself where nothing has changed', () => {
    fc.assert(
      fc.property(plain, (value) => assert.ok(Object.is(reuse(value, structuredClone(value)), value))),
      { seed: 2, numRuns: 500 },
    );
  });

  it('keeps the parts that have not changed beside those that have', () => {
    const before = {
      title: ['a', { b: 1 }],
      fields: [
        { id: 'x', value: [1] },
        { id: 'y', value: [2] },
      ],
      gone: 1,
    };
    const after = reuse(before, {
      title: ['a', { b: 1 }],
      fields: [
        { id: 'x', value: [1] },
        { id: 'y', value: [3] },
      ],
    });
    assert.equal(after.title, before.title);
    assert.equal(after.fields[0], before.fields[0]);
    assert.deepEqual(after.fields[1], { id: 'y', value: [3] });
    assert.ok(!('gone' in after));
  });

  it('finds parts with an id wherever they moved to', () => {
    const [x, y] = [
      { id: 'x', value: [1] },
      { id: 'y', value: [2] },
    ] as const;
    const after = reuse([x, y], [{ id: 'new', value: [0] }, structuredClone(x), structuredClone(y)]);
    assert.deepEqual(after[0], { id: 'new', value: [0] });
    assert.equal(after[1], x);
    assert.equal(after[2], y);
  });
});
