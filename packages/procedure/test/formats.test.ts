import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNamed, formats } from '../src/formats/formats.ts';

const accepts: Record<string, readonly string[]> = {
  date: ['2021-11-20', '2024-02-29', '2000-02-29', '1899-12-31', '2026-04-30'],
  'partial-date': ['1954', '1954-06', '1954-06-30', '2024-02-29'],
  year: ['1954', '2026'],
  'personal-id': ['001199012345'],
  'old-identity-number': ['012345678'],
  'phone-number': ['0912345678', '0351234567', '02438123456', '0203812345'],
  email: ['ten@example.vn', 'ho.ten+nhan@mail.example.gov.vn', "o'brien@example.com"],
  'person-name': ['Nguyễn Thị Ổi', "H'Ĕn Êban", 'Y Mơ̆ng Ƀlŏ Niê', 'K’Ho', 'Anne-Marie St. John', '김철수'],
  'province-code': ['01', '96'],
  'commune-code': ['00004', '32248'],
};

const refuses: Record<string, readonly string[]> = {
  date: [
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '0199-01-01',
    '20206-01-01',
    '2026',
  ],
  'partial-date': ['1954-13', '1954-02-30', '54', '1954-', '1954-06-', ''],
  year: ['54', '0954', '20260'],
  'personal-id': ['01199012345', '0011990123456', '00119901234a', '٠٠١١٩٩٠١٢٣٤٥'],
  'old-identity-number': ['01234567', '001199012345'],
  'phone-number': ['0112345678', '912345678', '+84912345678', '091234567', '09123456789', '024381234567'],
  email: ['ten@example', '@example.vn', 'ten example@example.vn', 'ten@exam ple.vn'],
  'person-name': ['', ' ', "'-'", 'Nguyễn Văn A1', 'Ổi (bé)', 'A\nB'],
  'province-code': ['1', '001', 'HN'],
  'commune-code': ['4', '000004'],
};

for (const { name, pattern, example } of formats)
  describe(`format ${name}`, () => {
    const regex = new RegExp(pattern, 'u');
    it('accepts its own example', () => assert.match(example, regex));
    for (const text of accepts[name] ?? []) it(`accepts ${text}`, () => assert.match(text, regex));
    for (const text of refuses[name] ?? [])
      it(`refuses ${JSON.stringify(text)}`, () => assert.doesNotMatch(text, regex));
    it('is a regular expression for input elements too', () => assert.ok(new RegExp(pattern, 'v')));
    it('takes no long time over a long wrong text', () => {
      // A pattern that backtracks would not come to an end here.
      for (const piece of ['a', '1', '.', "'", '-', 'a.', 'a@a.', ' '])
        assert.doesNotMatch(`${piece.repeat(20_000)}!\n`, regex);
    });
  });

it('agrees with the calendar on every day of 1800 to 2199', () => {
  const date = new RegExp(formatNamed('date')?.pattern ?? '', 'u');
  for (let year = 1800; year < 2200; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++) {
        const real = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        assert.equal(date.test(text), real, text);
      }
});
