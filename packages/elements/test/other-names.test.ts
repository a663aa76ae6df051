import assert from 'node:assert/strict';
import { it } from 'node:test';
import { otherNames } from '../src/understood/other-names.ts';
import { sharedSuggestions } from './shared-suggestions.ts';

const lists = ['nationality', 'ethnicity', 'identity-document'].map(
  (name) => new Set(sharedSuggestions(name)),
);

it('every other name leads to one entry of its list, and is none itself', () => {
  const names = Object.keys(otherNames);
  for (const name of names)
    assert.ok(
      lists.some((list) => list.has(name)),
      name,
    );
  for (const list of lists) {
    const others = names.filter((name) => list.has(name)).flatMap((name) => otherNames[name] ?? []);
    assert.equal(new Set(others).size, others.length);
    for (const other of others) assert.ok(!list.has(other), other);
  }
});
