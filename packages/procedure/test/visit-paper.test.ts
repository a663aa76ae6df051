import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partKinds } from '../src/shapes/paper-file.ts';
import { type BlockVisitor, type PartVisitor, visitPart } from '../src/shapes/visit-paper.ts';

type Without<Visitor, Kind extends keyof Visitor> = Omit<Visitor, Kind>;

describe('a walk over a paper', () => {
  it('is a type error where it leaves out a kind of block or part', () => {
    // Checked by the compiler: each line below must be refused.
    const blocks = {} as Without<BlockVisitor<void>, 'signatures'>;
    // @ts-expect-error signatures are missing
    const allBlocks: BlockVisitor<void> = blocks;
    const parts = {} as Without<PartVisitor<void>, 'boxes'>;
    // @ts-expect-error boxes are missing
    const allParts: PartVisitor<void> = parts;
    assert.ok(allBlocks && allParts);
  });

  it('takes a tick box for a tick box, although it has a text as well', () => {
    const kinds = partKinds.map((kind) => [kind, () => kind]);
    const nameOf = Object.fromEntries(kinds) as unknown as PartVisitor<string>;
    const parts = [
      { text: 'Có' },
      { check: 'copies', equals: true, text: 'Có' },
      { text: 'Tên', bold: true },
      { compose: 'status', texts: {} },
    ];
    assert.deepEqual(
      parts.map((part) => visitPart(part, nameOf)),
      ['text', 'check', 'text', 'compose'],
    );
  });
});
