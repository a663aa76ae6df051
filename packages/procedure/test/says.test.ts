import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTimeLimit } from '../src/checks/facts/check-time-limit.ts';
import type { SchemaFolder } from '../src/read/schema-folder.ts';
import { says } from '../src/shapes/says.ts';
import { loadSample, procedureFile } from './sample-schemas.ts';

describe('a text that people read', () => {
  for (const text of ['', ' ', '—', '. . .', '\u200b', '\u0301\u0303', '\u3164', '😀', '()'])
    it(`says nothing: ${JSON.stringify(text)}`, () => assert.equal(says.safeParse(text).success, false));
  for (const text of ['ở', 'Ƀlŏ', '1', '(1)', 'A+', '한'])
    it(`says something: ${text}`, () => assert.equal(says.safeParse(text).success, true));
});

describe('a time limit', () => {
  const told = (text: string): string[] => {
    const severities: string[] = [];
    const folder = { error: () => severities.push('error'), warning: () => severities.push('warning') };
    checkTimeLimit(folder as unknown as SchemaFolder, { file: '', pointer: '' }, text);
    return severities;
  };
  for (const text of ['0 ngày', '00 ngày làm việc', '-3 ngày', '−3 ngày', '3 ngày; phải xác minh thì 0 ngày'])
    it(`cannot be: ${text}`, () => assert.deepEqual(told(text), ['error']));
  for (const text of ['10 ngay', '3', '2.5 ngày', '3000 ngày'])
    it(`is hardly meant: ${text}`, () => assert.deepEqual(told(text), ['warning']));
  for (const text of [
    'Ngay khi nhận đủ hồ sơ',
    'Trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
    'Không quá 1/2 ngày làm việc',
    '2,5 ngày',
    'từ 3-5 ngày',
    '05 ngày',
  ])
    it(`is one: ${text}`, () => assert.deepEqual(told(text), []));
});

describe('a condition of a paper', () => {
  it('is told when it always holds, since it asks for all that can be chosen', () => {
    const { problems } = loadSample((files) => {
      files[procedureFile].attachments[1].when.properties.requester.properties.status = {
        enum: ['single', 'married'],
      };
    });
    assert.deepEqual(
      problems.map(({ pointer, severity }) => `${severity} ${pointer}`),
      ['warning /attachments/1/when'],
    );
  });
});
