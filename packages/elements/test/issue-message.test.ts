import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNamed } from '@dvc-kit/procedure/formats';
import { atStart } from '@dvc-kit/wording';
import { issueMessage } from '../src/messages/issue-message.ts';
import { aField, anIssue } from '../src/stage/example.ts';
import { reasonFor } from '../src/understood/understand.ts';

type Given = Parameters<typeof aField>[0];
/** Wrong, and the text does not give away why. */
const wrongForNoReason = {
  email: 'a b@c.vn',
  'phone-number': '112',
  'province-code': '?',
  'commune-code': '?',
};
const message = (field: Given, keyword: string, params = {}) =>
  issueMessage(aField(field), anIssue(keyword, params), reasonFor);

describe('what the citizen reads when something is missing', () => {
  it('names the field and the person', () => {
    assert.equal(
      message({ label: 'Họ, chữ đệm, tên', subject: 'mẹ' }, 'required'),
      'Nhập họ, chữ đệm, tên của mẹ',
    );
  });

  it('does not name the person twice', () => {
    const field = { label: 'Ngày sinh của trẻ', subject: 'trẻ', format: 'date' };
    assert.equal(message(field, 'required'), 'Nhập ngày sinh của trẻ');
  });

  it('asks to choose where there are options', () => {
    const options = [{ value: 'Nam', label: 'Nam' }];
    assert.equal(message({ label: 'Giới tính', widget: 'radios', options }, 'required'), 'Chọn giới tính');
  });

  it("prefers the field's own words", () => {
    assert.equal(
      message({ label: 'Nơi làm', messages: { required: 'Nhập nơi làm tờ khai' } }, 'required'),
      'Nhập nơi làm tờ khai',
    );
  });
});

describe('what the citizen reads when something is wrong', () => {
  it('says what the number may be', () => {
    const copies = { label: 'Số bản sao', type: 'integer', answer: 0 } as const;
    assert.equal(message(copies, 'minimum', { limit: 1 }), 'Số bản sao phải từ 1 trở lên');
  });

  it('says which part of a date is missing, and which day the calendar lacks', () => {
    const born = { label: 'Ngày, tháng, năm sinh', subject: 'trẻ', format: 'date' };
    const format = { format: 'date' };
    assert.equal(
      message({ ...born, answer: '2026--12' }, 'format', format),
      'Ngày, tháng, năm sinh của trẻ: còn thiếu tháng',
    );
    assert.equal(
      message({ ...born, answer: '2024-02-31' }, 'format', format),
      'Ngày, tháng, năm sinh của trẻ: lịch không có ngày 31/02/2024',
    );
  });

  it('says that a number is too long to be kept to its last digit', () => {
    const copies = { label: 'Số bản sao', type: 'integer', answer: '90071992547409931' } as const;
    assert.equal(
      message(copies, 'type', { type: 'integer' }),
      'Số bản sao có quá nhiều chữ số, chỉ nhận đến 15. Xem lại số đã gõ',
    );
    assert.equal(message({ ...copies, answer: 'vài' }, 'type'), 'Nhập số bản sao bằng chữ số, như 2');
  });

  it('says of a text what its format asks for', () => {
    for (const format of ['email', 'phone-number', 'province-code', 'commune-code'] as const)
      assert.equal(
        message({ label: 'Xyz', format, answer: wrongForNoReason[format] }, 'format', { format }),
        atStart(formatNamed(format)?.messages.wrong.vi.replace('{name}', 'xyz') ?? ''),
      );
  });

  it('says how many digits a personal number has', () => {
    const number = { label: 'Số định danh cá nhân', format: 'personal-id', answer: '12' };
    assert.equal(
      message(number, 'format', { format: 'personal-id' }),
      'Số định danh cá nhân phải có 12 chữ số; số đã ghi có 2. Đối chiếu với giấy tờ',
    );
  });

  it('never says only that the format is wrong', () => {
    for (const keyword of [
      'pattern',
      'format',
      'type',
      'enum',
      'const',
      'multipleOf',
      'forbidden',
      'anything',
    ])
      for (const answer of ['x', undefined]) {
        const text = message({ label: 'Nơi sinh', answer }, keyword, { format: 'anything' });
        assert.match(text, /nơi sinh/i);
        assert.doesNotMatch(text, /định dạng|không hợp lệ|undefined/);
      }
  });
});
