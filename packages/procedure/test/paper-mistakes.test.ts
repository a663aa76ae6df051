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
  [
    'writes more in one line than there is room for',
    (paper) =>
      (paper.blocks[2].parts = Array.from({ length: 3000 }, () => ({ answer: 'requester.fullName' }))),
    '/blocks/2/parts',
    /vượt quá mức cho phép \(200\)/,
  ],
  [
    'takes a list for the name of who signs',
    (paper) => (paper.blocks[8].boxes[0].name = 'children'),
    '/blocks/8/boxes/0/name',
    /không phải một họ tên/,
  ],
  [
    'takes a group for the place of signing',
    (paper) => {
      paper.blocks[7].place = 'requester';
      paper.notOnPaper['pledge.place'] = 'Chỉ để thử.';
    },
    '/blocks/7/place',
    /không phải một nơi/,
  ],
  [
    'prints the code of a choice in capitals, within a sentence',
    (paper) =>
      (paper.blocks[4].parts[0].texts.married = 'Là {requester.status|upper}, với {requester.spouse}'),
    '/blocks/4/parts/0/texts/married',
    /giá trị ghi trong máy, như "single"/,
  ],
];

describe('papers of one procedure', () => {
  const told = (fileNames: readonly string[]) =>
    loadSample((files) => {
      const { [paperFile]: paper } = files;
      delete files[paperFile];
      for (const [index, fileName] of fileNames.entries())
        files[`procedures/xin-xac-nhan/papers/${index}.json`] = { ...paper, fileName };
    }).problems.flatMap(({ file, pointer, message }) =>
      pointer === '/fileName' ? [[file.split('/').at(-1), message]] : [],
    );

  it('have no two files of one name, blank, filled in or to be filled in', () => {
    assert.deepEqual(told(['to-khai', 'don']), []);
    assert.deepEqual(told(['to-khai', 'to-khai-da-dien']), [
      ['1.json', 'Tên tệp tải về "to-khai-da-dien" đã là của một mẫu in khác trong thủ tục này.'],
    ]);
    assert.deepEqual(
      told(['to-khai-dien-tren-may', 'to-khai', 'nul']).map(([file]) => file),
      ['1.json', '2.json'],
    );
  });
});

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
