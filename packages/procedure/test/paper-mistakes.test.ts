import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Files, loadSample, paperFile } from './sample-schemas.ts';

// biome-ignore lint/suspicious/noExplicitAny: the layout is broken on purpose.
type Paper = any;

const line = (...parts: object[]) => ({ block: 'line', parts });
const footnotes = (...notes: object[]) => ({ block: 'footnotes', notes });
const note = (text: string) => ({ mark: '(1)', text });

const mistakes: [string, (paper: Paper) => void, string, RegExp][] = [
  [
    'keeps more rows for a list than a form has',
    (paper) => (paper.blocks[5].each.minRows = 1_000_000_000),
    '/blocks/5/each/minRows',
    /vượt quá mức cho phép \(60\)/,
  ],
  [
    'prints a field of a list on a line of its own',
    (paper) => paper.blocks.push(line({ answer: 'children.name' })),
    '/blocks/9/parts/0/answer',
    /nằm trong danh sách "children"/,
  ],
  [
    'takes a name for the day of signing',
    (paper) => {
      paper.blocks[7].date = 'requester.fullName';
      paper.notOnPaper['pledge.date'] = 'Chỉ để thử.';
    },
    '/blocks/7/date',
    /không phải một ngày/,
  ],
  [
    'explains one mark twice',
    (paper) => {
      paper.blocks[1].text = 'TỜ KHAI^(1)';
      paper.blocks.push(footnotes(note('Một'), note('Hai')));
    },
    '/blocks/9/notes/1',
    /Chú thích \(1\) có hai lần/,
  ],
  [
    'leaves a mark open',
    (paper) => {
      paper.blocks[1].text = 'TỜ KHAI^(1';
    },
    '/blocks/1/text',
    /chưa đóng ngoặc/,
  ],
  [
    'gives the file a name that no disk takes',
    (paper) => (paper.fileName = 'a'.repeat(300)),
    '/fileName',
    /vượt quá mức cho phép \(100\)/,
  ],
];

describe('a paper', () => {
  for (const [did, change, pointer, words] of mistakes)
    it(`is told an editor who ${did}`, () => {
      const { problems } = loadSample((files: Files) => change(files[paperFile]));
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map((one) => [one.file.endsWith('/paper.json'), one.pointer]),
        [[true, pointer]],
      );
      assert.match(errors[0]?.message ?? '', words);
    });
});
