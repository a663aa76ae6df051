import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { otherNames } from '../src/understood/other-names.ts';

interface Shared {
  $defs: Record<string, { 'x-suggestions'?: string[] }>;
}

const lists = ['nationality', 'ethnicity'].map((name) => {
  const file = new URL(`../../../schemas/shared/${name}.schema.json`, import.meta.url);
  const { $defs } = JSON.parse(readFileSync(file, 'utf8')) as Shared;
  return new Set(Object.values($defs).flatMap((schema) => schema['x-suggestions'] ?? []));
});

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
