import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { borrowLayout } from '../src/load/borrow-layout.ts';
import type { Block, BorrowedPaper, PaperLayout } from '../src/shapes/paper-file.ts';

/** These blocks, filled in from the answers of the procedure that borrows them. */
function borrowed(answers: BorrowedPaper['answers'], ...blocks: Block[]): Block[] {
  const layout = { fileName: 'mau', notOnPaper: {}, blocks } as unknown as PaperLayout;
  return borrowLayout(layout, { from: 'thu-tuc-kia', answers, notOnPaper: {} }).blocks;
}

const everyMember: Block = {
  block: 'line',
  each: { list: 'members', minRows: 2 },
  parts: [{ ordinal: true }, { text: '. ' }, { answer: 'fullName', lines: 1 }],
};

describe('a borrowed form', () => {
  it('takes its answers from where they are found here, wherever they stand on it', () => {
    const box = { title: 'Người khai', name: 'subject.fullName', lines: [[{ answer: 'subject.id' }]] };
    const blocks = borrowed(
      { subject: 'child', 'subject.id': null, place: 'pledge.place', date: null },
      { block: 'addressee', parts: [{ answer: 'subject.fullName', as: 'upper' }] },
      { block: 'place-and-date', label: 'Tại', place: 'place', date: 'date' },
      { block: 'signatures', boxes: [box] },
      { block: 'national-header', left: [[{ boxes: 'subject.id', count: 9 }]] },
    );
    assert.deepEqual(blocks, [
      { block: 'addressee', parts: [{ answer: 'child.fullName', as: 'upper' }] },
      { block: 'place-and-date', label: 'Tại', place: 'pledge.place', date: null },
      {
        block: 'signatures',
        boxes: [{ title: 'Người khai', name: 'child.fullName', lines: [[{ blank: true }]] }],
      },
      { block: 'national-header', left: [[{ boxes: null, count: 9 }]] },
    ]);
  });

  it('has a line for every item of the list that stands for its own', () => {
    const [line] = borrowed({ members: 'household', 'members.fullName': 'household.name' }, everyMember);
    assert.deepEqual(line, {
      block: 'line',
      each: { list: 'household', minRows: 2 },
      parts: [{ ordinal: true }, { text: '. ' }, { answer: 'name', lines: 1 }],
    });
    const values: Block = { block: 'line', each: { list: 'names', minRows: 1 }, parts: [{ answer: '.' }] };
    const [here] = borrowed({ names: 'otherNames' }, values);
    assert.deepEqual(here, { ...values, each: { list: 'otherNames', minRows: 1 } });
  });

  it('leaves the lines of a list free that is not asked here', () => {
    const line = { block: 'line', parts: [{ text: '. ' }, { blank: true, lines: 1 }] };
    assert.deepEqual(borrowed({ members: null }, everyMember), [line, line]);
  });
});
