import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadProcedure, loadSchemas } from '../src/index.ts';
import { requester } from './sample-places.ts';
import {
  declarationFile,
  type Files,
  loadSample,
  procedureFile,
  sharedFile,
  withSample,
} from './sample-schemas.ts';

const person = '../../shared/person.schema.json';
const rewritten = (files: Files, from: string, to: string) => {
  files[declarationFile] = JSON.stringify(files[declarationFile], null, 2).replace(from, () => to);
};

/** What an editor did, where it is told, and in which words: nothing else is an error. */
const slips: [string, (files: Files) => void, string, RegExp][] = [
  [
    'misspelt what a reference leads to',
    (files) => (requester(files).properties.fullName = { $ref: `${person}#/$defs/fulName` }),
    `${declarationFile}/properties/requester/properties/fullName/$ref`,
    /không có "\/\$defs\/fulName"/,
  ],
  [
    'took the file away that many references lead to',
    (files) => {
      delete files[sharedFile];
      delete files['shared/en.json'];
    },
    `${declarationFile}/properties/requester/properties/fullName/$ref`,
    /không có tệp này/,
  ],
  [
    'wrote a group twice',
    (files) =>
      rewritten(
        files,
        '"copies": {',
        '"copies": {"type": "object", "title": "Z", "properties": {"q": {"type": "string", "title": "Q"}}}, "copies": {',
      ),
    `${declarationFile}/properties/copies`,
    /viết hai lần/,
  ],
  [
    'put the declaration into a list',
    (files) => (files[declarationFile] = [files[declarationFile]]),
    declarationFile,
    /một nhóm khóa trong/,
  ],
  [
    'named the only field of a group with a dot',
    (files) => {
      files[declarationFile].properties.more = {
        type: 'object',
        title: 'Thêm',
        properties: { 'a.b': { type: 'string', title: 'A' } },
        required: ['a.b'],
      };
    },
    `${declarationFile}/properties/more/properties/a.b`,
    /Tên mục "a.b" viết không đúng quy cách/,
  ],
  [
    'left nothing but a separator in a label',
    (files) => (requester(files).properties.status.title = '\u2028'),
    `${declarationFile}/properties/requester/properties/status/title`,
    /ký tự ẩn U\+2028/,
  ],
  [
    'left a zero byte in a text',
    (files) => rewritten(files, 'Con thứ', 'Con\0 thứ'),
    declarationFile,
    /không viết được trong JSON/,
  ],
  [
    'saved the declaration as UTF-32',
    (files) => {
      const letters = [...JSON.stringify(files[declarationFile])];
      const bytes = Buffer.alloc(letters.length * 4);
      for (const [index, one] of letters.entries()) bytes.writeUInt32LE(one.codePointAt(0) ?? 0, index * 4);
      files[declarationFile] = bytes;
    },
    declarationFile,
    /UTF-32/,
  ],
  [
    'asked in the condition of a paper for what no condition knows',
    (files) => (files[procedureFile].attachments[1].when = { if: { required: ['requester'] } }),
    `${procedureFile}/attachments/1/when/if`,
    /"if" không dùng được trong điều kiện/,
  ],
];

describe('a mistake is told once', () => {
  for (const [did, change, place, words] of slips)
    it(`to an editor who ${did}`, () => {
      const errors = loadSample(change).problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ file, pointer }) => file.slice('schemas/'.length) + pointer),
        [place],
      );
      assert.match(errors[0]?.message ?? '', words);
    });

  const folder = 'procedures/xin-xac-nhan';
  const strays: [string, (root: string) => void, string, RegExp][] = [
    [
      'has a folder in the place of a file',
      (root) => mkdirSync(join(root, folder, 'paper.json')),
      `${folder}/paper.json`,
      /là một thư mục, mà phải là một tệp/,
    ],
    [
      'has a link that leads nowhere among the cases',
      (root) => symlinkSync('/nowhere', join(root, folder, 'cases/x.json')),
      `${folder}/cases/x.json`,
      /không phải tệp hay thư mục thường/,
    ],
    [
      'moved cases into a folder among them',
      (root) => {
        mkdirSync(join(root, folder, 'cases/cu'));
        writeFileSync(join(root, folder, 'cases/cu/x.json'), '{}');
      },
      `${folder}/cases/cu`,
      /các tệp trong đó bị bỏ qua/,
    ],
    [
      'has an empty file of the system beside the others',
      (root) => writeFileSync(join(root, folder, 'Thumbs.db'), ''),
      `${folder}/Thumbs.db`,
      /không đọc tệp "Thumbs.db"/,
    ],
    [
      'has a file in the place of a folder',
      (root) => writeFileSync(join(root, 'provinces'), ''),
      'provinces',
      /phải là một thư mục/,
    ],
  ];
  it('to an editor who checks one procedure alone, with a folder in the place of its facts', () => {
    const facts = `${folder}/procedure.json`;
    const { problems } = withSample(
      (files) => delete files[facts],
      (root) => {
        mkdirSync(join(root, facts));
        return loadProcedure(join(root, folder), '2026-11-01');
      },
    );
    const errors = problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map((one) => one.file),
      [`schemas/${facts}`],
    );
  });

  for (const [did, make, file, words] of strays)
    it(`to an editor who ${did}`, () => {
      const change = (files: Files) => {
        if (file.endsWith('/paper.json')) delete files[file];
      };
      const { problems } = withSample(change, (root) => {
        make(root);
        return loadSchemas(root, '2026-11-01');
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map((one) => one.file),
        [`schemas/${file}`],
      );
      assert.match(errors[0]?.message ?? '', words);
    });
});
