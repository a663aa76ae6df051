import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatLists } from '../scripts/format-lists.ts';
import type { Format } from '../src/formats/format.ts';
import { formatNamed, formats } from '../src/formats/formats.ts';
import { faultOf, normalisedAs } from '../src/formats/normalise.ts';
import { toldByPersonalId } from '../src/formats/personal-id.ts';
import { plainText } from '../src/formats/plain-text.ts';
import { writtenDate } from '../src/formats/written-date.ts';

const accepts: Record<string, readonly string[]> = {
  date: ['2021-11-20', '2024-02-29', '2000-02-29', '1899-12-31', '2026-04-30'],
  'partial-date': ['1954', '1954-06', '1954-06-30', '2024-02-29'],
  year: ['1954', '2026'],
  'personal-id': ['001199012345'],
  'old-identity-number': ['012345678'],
  'phone-number': ['0912345678', '0351234567', '02438123456', '0203812345'],
  email: ['ten@example.vn', 'ho.ten+nhan@mail.example.gov.vn', "o'brien@example.com"],
  'person-name': [
    'Nguyễn Thị Ổi',
    "H'Ĕn Êban",
    'Y Mơ̆ng Ƀlŏ Niê',
    'K’Ho',
    'Anne-Marie St. John',
    'John Smith, Jr.',
    'Raman s/o Kumar',
  ],
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
  'person-name': ['', ' ', "'-'", '김철수', 'Иван', 'Nguyễn Văn A1', 'Ổi (bé)', 'A\nB'],
  'province-code': ['1', '001', 'HN'],
  'commune-code': ['4', '000004'],
};

for (const [file, text] of Object.entries(await formatLists()))
  it(`src/generated/${file} lists them all (else run: npm run pnpm -- --filter @dvc-kit/procedure build)`, () =>
    assert.equal(readFileSync(new URL(`../src/generated/${file}`, import.meta.url), 'utf8'), text));

it('keeps letters in one piece as they are, whatever stands beside them', () => {
  const letters = Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code));
  // What nobody can see is taken out, and has the whole text gone through.
  for (const letter of letters)
    assert.equal(plainText(`a${letter}a`), plainText(`a${letter}a\u200B`), JSON.stringify(letter));
});

for (const format of formats as readonly Format[])
  describe(`format ${format.name}`, () => {
    const { name, pattern, example, groups = [], messages, onPaper } = format;
    const normalise = (text: string) => normalisedAs(name, text);
    const regex = new RegExp(pattern, 'u');
    const valid = fc.stringMatching(new RegExp(pattern));

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

    it('leaves a right text right, and settles at once', () => {
      const kept = (text: string) =>
        ['person-name', 'email'].includes(name)
          ? assert.match(normalise(text), regex)
          : assert.equal(normalise(text), text);
      fc.assert(fc.property(valid, kept));
      fc.assert(
        fc.property(fc.string(), (text) => assert.equal(normalise(normalise(text)), normalise(text))),
      );
    });
    it('is kept in the browser as it says here', () => {
      const typed = fc.oneof(valid, fc.stringMatching(/^[+0-9 .‑-]{0,20}$/), fc.string());
      fc.assert(
        fc.property(typed, (text) => {
          const plain = plainText(text);
          assert.equal(normalise(text), format.normalise(plain));
          assert.deepEqual(faultOf(name, plain), format.fault?.(plain));
        }),
      );
    });
    it('tells the citizen what to do, in both languages', () => {
      for (const sentence of [messages.wrong, ...(messages.missing ? [messages.missing] : [])])
        for (const text of [sentence.vi, sentence.en]) assert.match(text, /\{name\}/);
      assert.notEqual(messages.wrong.vi, messages.wrong.en);
    });
    if (onPaper.as === 'text' && onPaper.characters !== null)
      it('has as many digits as its message says', () => {
        // A pattern once allowed 11 digits while its message said 10.
        const said = messages.wrong.vi.match(/\b[1-9]\d?\b/g)?.map(Number);
        const lengths = new Set(fc.sample(valid, 300).map(({ length }) => length));
        assert.deepEqual([...lengths].toSorted(), said?.toSorted());
      });
    it('has room on the paper for the longest of its texts', () => {
      const { as, characters } = onPaper;
      if (characters === null) return;
      const printed = (text: string) => (as === 'date' ? writtenDate(text) : text).length;
      const longest = Math.max(...fc.sample(valid, 300).map(printed));
      assert.equal(characters, longest);
    });
    it('is shown in groups that hold it whole', () => {
      const sum = groups.reduce((all, one) => all + one, 0);
      if (groups.length) assert.equal(sum, onPaper.characters);
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

describe('a typed number', () => {
  const kept: readonly (readonly [format: string, typed: string, kept: string])[] = [
    ['personal-id', '001 199.012-345', '001199012345'],
    ['personal-id', '001199O12345', '001199012345'],
    ['personal-id', '001199A12345', '001199A12345'],
    ['old-identity-number', '012 345 678', '012345678'],
    ['phone-number', '0912.345.678', '0912345678'],
    ['phone-number', '+84 912 345 678', '0912345678'],
    ['phone-number', '84 24 3825 1234', '02438251234'],
    ['phone-number', '0845678901', '0845678901'],
    ['email', 'ten-dem@example.vn', 'ten-dem@example.vn'],
  ];
  for (const [format, typed, text] of kept)
    it(`${typed} is kept as ${text}`, () => assert.equal(normalisedAs(format, typed), text));
});

it('reads year and gender out of a personal number, and nothing out of another text', () => {
  assert.deepEqual(toldByPersonalId('001199012345'), { year: '1999', isMale: false });
  assert.deepEqual(toldByPersonalId('001205012345'), { year: '2005', isMale: true });
  assert.equal(toldByPersonalId('00119901234'), null);
});

it('writes dates of any precision as Vietnamese papers do', () => {
  const dates = ['2021-11-20', '1954-06', '1954', '20/11/2021'];
  assert.deepEqual(dates.map(writtenDate), ['20/11/2021', '06/1954', '1954', '20/11/2021']);
});
