import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { calledIn } from './called.ts';
import { withEdits } from './mistake.ts';

const at = 'procedures/xin-xac-nhan';
const form = `@ ${at}/declaration.schema.json\n`;

/** Calls `dvc rename xin-xac-nhan …` in the sample with these edits. */
const renamed = <T>(
  edits: string,
  words: readonly string[],
  use: (said: { status: number; said: string; read: (file: string) => string; root: string }) => T,
) =>
  withEdits(edits, async (root) => {
    const { status, said } = await calledIn(
      dirname(root),
      'rename',
      'xin-xac-nhan',
      ...words,
      '--schemas',
      'schemas',
    );
    return use({ status, said, root, read: (file) => readFileSync(join(root, at, file), 'utf8') });
  });

describe('dvc rename', () => {
  it('renames in every file, says where, and leads drafts to the new name', () =>
    renamed('', ['requester.status', 'maritalStatus'], ({ status, said, read }) => {
      assert.equal(status, 0, said);
      assert.match(
        said,
        /^Đã đổi "requester\.status" thành "maritalStatus" ở \d+ dòng:\n {2}schemas\/procedures\/xin-xac-nhan\/cases\/da-ket-hon\.json:5\n/,
      );
      assert.match(said, /\nKiểm tra: không có lỗi\.\n$/);
      const { version, moves, attachments } = JSON.parse(read('procedure.json'));
      assert.deepEqual(
        [version, moves],
        [2, [{ version: 2, from: 'requester.status', to: 'requester.maritalStatus' }]],
      );
      assert.deepEqual(attachments[1].when.properties.requester.required, ['maritalStatus']);
      assert.match(read('paper.json'), /"compose": "requester\.maritalStatus"/);
      assert.match(
        read('declaration.schema.json'),
        /"if": \{ "properties": \{ "maritalStatus": \{ "const": "married" \} \}, "required": \["maritalStatus"\] \}/,
      );
    }));

  it('takes the places of translations along', () => {
    const edits = `@ ${at}/en.json\n- "Ngày làm": "Date"\n+ "Ngày làm": { "declaration.schema.json/properties/pledge/properties/date/title": "Date" }`;
    return renamed(edits, ['pledge', 'signing'], ({ said, read }) => {
      assert.match(said, /không có lỗi\.\n$/);
      assert.match(
        read('en.json'),
        /"declaration\.schema\.json\/properties\/signing\/properties\/date\/title": "Date"/,
      );
    });
  });

  it('ends what was begun in the declaration alone, placeholders and relative paths too', () =>
    renamed(
      `${form}- "spouse": {\n+ "partner": {`,
      ['requester.spouse', 'requester.partner'],
      ({ said, read }) => {
        assert.match(said, /không có lỗi\.\n$/);
        assert.match(read('paper.json'), /với \{requester\.partner\|upper\}/);
        assert.match(read('declaration.schema.json'), /"else": \{ "properties": \{ "partner": false \} \}/);
        assert.match(read('cases/da-ket-hon.json'), /"requester\.partner: required"/);
      },
    ));

  it('corrects a slip of the paper without a move, since no draft has it', () =>
    renamed(
      `@ ${at}/paper.json\n- "answer": "requester.dateOfBirth"\n+ "answer": "requester.birthDate"`,
      ['requester.birthDate', 'requester.dateOfBirth'],
      ({ said, read }) => {
        assert.match(said, /không có lỗi\.\n$/);
        assert.equal(JSON.parse(read('procedure.json')).moves, undefined);
      },
    ));

  const refused: readonly (readonly [words: readonly string[], edits: string, told: RegExp])[] = [
    [['requester.status'], '', /^Lệnh rename cần tên thủ tục, tên cũ và tên mới/],
    [
      ['requester.statsu', 'x'],
      '',
      /^Tờ khai không có mục "requester\.statsu", .*\nCó phải ý bạn là "requester\.status"/,
    ],
    [['requester.status', 'spouse'], '', /^Tờ khai đã có mục "requester\.spouse"/],
    [['requester.status', 'copies.status'], '', /không cùng một nhóm/],
    [['requester.status', 'tình trạng'], '', /^Tên "requester\.tình trạng" viết không đúng quy cách/],
    [
      ['pledge', 'signing'],
      `@ ${at}/paper.json\n- { "block": "national-header" },\n+ { "block": "national-header" }`,
      /không phải JSON đúng cú pháp/,
    ],
  ];
  for (const [words, edits, told] of refused)
    it(`says why not: ${words.join(' → ')}`, () =>
      renamed(edits, words, ({ status, said }) => {
        assert.equal(status, 1);
        assert.match(said, told);
      }));

  it('refuses a name that every object has, and an old name that nothing says any more', async () => {
    await renamed('', ['requester.status', 'requester.constructor'], ({ status, said }) => {
      assert.equal(status, 1);
      assert.match(said, /Không dùng được tên "requester\.constructor"/);
    });
    await renamed('', ['requester.nickname', 'requester.status'], ({ status, said }) => {
      assert.equal(status, 1);
      assert.match(said, /không tệp nào còn gọi tên ấy/);
    });
  });
});
