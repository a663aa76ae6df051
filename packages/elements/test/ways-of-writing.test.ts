import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createForm, type FieldView, fieldsIn } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { compileForm, openForm, type ProcedureModule } from '@dvc-kit/validation';
import { answerOf } from '../src/fields/date-field/date-parts.ts';
import { isDate } from '../src/fields/date-field/is-date.ts';
import { issueMessage } from '../src/messages/issue-message.ts';
import { warningMessage } from '../src/messages/warning-message.ts';
import { partsTyped, reasonFor } from '../src/understood/understand.ts';
import { placeMeant } from './place-meant.ts';

/** The kinds of field that the table writes into. */
const kinds: Readonly<Record<string, Schema>> = {
  name: { type: 'string', format: 'person-name', title: 'Họ, chữ đệm, tên' },
  number: { type: 'string', format: 'personal-id', title: 'Số định danh cá nhân' },
  'old number': { type: 'string', format: 'old-identity-number', title: 'Số chứng minh nhân dân' },
  phone: { type: 'string', format: 'phone-number', title: 'Số điện thoại' },
  email: { type: 'string', format: 'email', title: 'Thư điện tử' },
  date: { type: 'string', format: 'date', title: 'Ngày sinh' },
  'partial date': { type: 'string', format: 'partial-date', title: 'Năm sinh' },
  year: { type: 'string', format: 'year', title: 'Năm cấp' },
  count: { type: 'integer', title: 'Số bản sao' },
  money: { type: 'integer', title: 'Số tiền' },
  measure: { type: 'number', title: 'Diện tích' },
  text: { type: 'string', title: 'Số nhà, đường' },
};

const properties = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [kind.replace(' ', '-'), schema]),
);
const compiled = openForm(compileForm({ type: 'object', title: 'Tờ khai', properties }));

const module: ProcedureModule = {
  code: '9.000001',
  slug: 'thu',
  version: 1,
  language: 'vi',
  name: 'Thủ tục thử',
  papers: [],
  declaration: compiled,
  delivery: openForm(compileForm({ type: 'object', title: 'Nhận kết quả', properties: {} })),
  deliveryOptions: [],
  channels: [],
  copies: '',
  attachments: [],
  fees: [],
  undertaking: '',
  authority: '',
  results: [],
  timeLimits: [],
};

/** The field of a form after somebody wrote into it, left it and pressed Continue. */
function afterWriting(kind: string, typed: string): FieldView {
  const form = createForm(module, { today: '2026-11-28', channel: 'desk' });
  const field = fieldOf(form, kind);
  const blank = { day: '', month: '', year: '' };
  const value = isDate(field)
    ? answerOf(partsTyped('day', typed, blank, field.format === 'partial-date'))
    : typed;
  form.send({ type: 'answer', path: field.path, value });
  form.send({ type: 'continue' });
  form.send({ type: 'back' });
  return fieldOf(form, kind);
}

function fieldOf({ view }: ReturnType<typeof createForm>, kind: string): FieldView {
  const sections = view.content.kind === 'declaration' ? view.content.sections : [];
  const fields = sections.flatMap(({ children }) => children.flatMap(fieldsIn));
  const field = fields.find(({ path }) => path === kind.replace(' ', '-'));
  if (!field) throw new Error(`there is no kind of field "${kind}"`);
  return field;
}

/** What she reads: why it cannot be, or what there is to ask about it. */
function toldAbout(field: FieldView): string {
  if (field.issue) return issueMessage(field, field.issue, reasonFor);
  return field.warning ? warningMessage(field.warning) : '';
}

/** `\u{200B}` in the table is the letter itself: it could not be seen there. */
const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9A-F]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

const rows = readFileSync(new URL('ways-of-writing.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('ways of writing', () => {
  it('are more than three hundred', () => assert.ok(rows.length >= 300, String(rows.length)));

  for (const [kind = '', typed = '', understood = '', told = ''] of rows)
    it(`${kind}: ${typed}`, () => {
      const place = placeMeant(kind, unescaped(typed));
      if (place) {
        assert.deepEqual(place, { understood, told });
        return;
      }
      const field = afterWriting(kind, unescaped(typed));
      assert.equal(String(field.answer ?? ''), unescaped(understood));
      assert.equal(toldAbout(field), told);
    });
});
