import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortFiles } from '../src/attachments/file-refusal.ts';

describe('files chosen for a paper', () => {
  const rule = { types: ['image/jpeg'] as ['image/jpeg'], maxBytes: 100, maxFiles: 2 };
  const file = (name: string, size: number, type = 'image/jpeg') => ({ id: name, name, size, type });

  it('are taken as far as the rule allows, and the rest is refused with its reason', () => {
    const files = [
      file('rỗng', 0),
      file('to', 101),
      file('chữ', 5, 'unknown'),
      file('vừa', 100),
      file('thừa', 5),
    ];
    const { taken, refused } = sortFiles(files, rule, 1);
    assert.deepEqual(
      taken.map(({ name }) => name),
      ['vừa'],
    );
    assert.deepEqual(
      refused.map((one) => `${one.file.name}: ${one.kind}`),
      ['rỗng: empty', 'to: too-big', 'chữ: wrong-type', 'thừa: too-many'],
    );
  });
});
