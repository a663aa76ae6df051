import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLeftOut } from '../src/checks/paper/check-left-out.ts';
import { checkPaper } from '../src/checks/paper/check-paper.ts';
import { rememberOrigin } from '../src/json/origin.ts';
import { outlineOf } from '../src/outline/outline.ts';
import type { SchemaFolder } from '../src/read/schema-folder.ts';
import type { Schema } from '../src/shapes/declaration.ts';
import type { Block, PaperLayout, Part } from '../src/shapes/paper-file.ts';

const option = (value: string): Schema => ({ const: value, title: value });
const declaration: Schema = {
  type: 'object',
  properties: {
    purposes: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', oneOf: [option('study'), option('work')] },
    } as Schema,
    births: { type: 'array', items: { type: 'string', format: 'date' } },
    members: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
  },
};

/** Gives every schema a place, as reading it from a file does. */
function placed(schema: Schema, pointer = ''): void {
  rememberOrigin(schema, { file: 'declaration.schema.json', pointer });
  for (const [key, member] of Object.entries(schema.properties ?? {}))
    if (member) placed(member, `${pointer}/properties/${key}`);
  if (schema.items) placed(schema.items, `${pointer}/items`);
}
placed(declaration);

/** Where something is wrong with a paper of these blocks, and what. */
function told(...blocks: Block[]): string[] {
  const found: string[] = [];
  const error = ({ pointer }: { pointer: string }, { message }: { message: string }) => {
    found.push(`${pointer} ${message}`);
  };
  const folder = { error } as unknown as SchemaFolder;
  const outline = outlineOf(declaration);
  const printed = checkPaper(folder, 'paper.json', { blocks } as PaperLayout, outline);
  checkLeftOut(folder, [{ name: 'paper.json', notOnPaper: {}, printed, place: 'blocks' }], outline);
  return found;
}

const line = (...parts: Part[]): Block => ({ block: 'line', parts });
const each = (list: string, ...parts: Part[]): Block => ({
  block: 'line',
  parts,
  each: { list, minRows: 2 },
});
const box = (equals: string): Part => ({ check: 'purposes', equals, text: equals });
const births = line({ answer: 'births' });
const members = each('members', { ordinal: true }, { answer: 'name' });

describe('a paper of lists and multiple choices', () => {
  it('is right with a box for every option, or with the options written out', () => {
    assert.deepEqual(told(line(box('study'), box('work')), births, members), []);
    assert.deepEqual(told(line({ answer: 'purposes', as: 'option' }), births, members), []);
    assert.deepEqual(told(line(box('study'), { answer: 'purposes' }), births, members), []);
  });

  it('is told of an option that has no box, and of a box that no option ticks', () => {
    assert.deepEqual(told(line(box('study')), births, members), [
      '/blocks/0/parts/0/check Lựa chọn "work" của mục chọn nhiều "purposes" không có ô nào trên mẫu in.',
    ]);
    const [wrong] = told(line(box('study'), box('work'), box('play')), births, members);
    assert.match(wrong ?? '', /^\/blocks\/0\/parts\/2\/equals .*"purposes" không có giá trị "play"/);
  });

  it('is told of a multiple choice and of a list of values that are printed nowhere', () => {
    const found = told(members).map((one) => /Mục "([^"]*)".*không được in ở đâu cả/.exec(one)?.[1]);
    assert.deepEqual(found, ['purposes', 'births']);
  });

  it('writes values one a line or one a row, as their format asks', () => {
    const choice = line({ answer: 'purposes' });
    assert.deepEqual(told(choice, members, each('births', { answer: '.', as: 'year' })), []);
    const table: Block = {
      block: 'table',
      columns: [{ title: 'Ngày', width: 1 }],
      each: { list: 'births', cells: [[{ answer: '.' }]], minRows: 1 },
    };
    assert.deepEqual(told(choice, members, table), []);
  });

  it('is told where a writing does not suit the values, a list is none, or "." stands outside of one', () => {
    const rest = [line({ answer: 'purposes' }), members];
    assert.match(
      told(...rest, each('births', { answer: '.', as: 'option' }))[0] ?? '',
      /không có các lựa chọn/,
    );
    assert.match(told(...rest, line({ answer: 'births', as: 'option' }))[0] ?? '', /không có các lựa chọn/);
    assert.match(told(...rest, births, line({ answer: '.' }))[0] ?? '', /tờ khai không có mục này/);
    assert.match(told(...rest, births, line({ boxes: 'births', count: 9 }))[0] ?? '', /các ô vuông/);
    assert.match(told(...rest, births, line({ answer: 'members' }))[0] ?? '', /là một danh sách/);
    assert.match(
      told(...rest, births, each('members.name', { answer: '.' }))[0] ?? '',
      /không có mục này|nằm trong danh sách|không phải danh sách/,
    );
  });

  it('counts rows only within a list', () => {
    const [wrong] = told(line({ answer: 'purposes' }, { ordinal: true }), births, members);
    assert.match(wrong ?? '', /Số thứ tự chỉ có nghĩa/);
  });
});
