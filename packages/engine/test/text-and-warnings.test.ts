import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from '@dvc-kit/engine';
import type { WarningRule } from '@dvc-kit/procedure';
import type { FieldNode } from '@dvc-kit/validation';
import { numberInWords } from '../src/answers/number-in-words.ts';
import { normalisedAnswer } from '../src/understanding/understanding.ts';
import { warningsFor } from '../src/understanding/warnings.ts';

describe('what is typed', () => {
  const cases: readonly [string, string, string | undefined, unknown][] = [
    ['spaces around it go, those inside stay', '  Nguyễn  Thị Ổi ', undefined, 'Nguyễn  Thị Ổi'],
    ['decomposed letters are composed', 'Nguyễn Thị Ổi'.normalize('NFD'), undefined, 'Nguyễn Thị Ổi'],
    ['a letter without a composed form keeps its mark', 'Y Mơ̆ng', undefined, 'Y Mơ̆ng'],
    ['the Icelandic Ð becomes the Vietnamese Đ', 'Ðỗ Ɖức', undefined, 'Đỗ Đức'],
    ['what nobody sees goes', 'Bình\u200B\uFEFF', undefined, 'Bình'],
    ['a space that does not break becomes a plain one', 'Bình\u00A0Phước', undefined, 'Bình Phước'],
    ['blank is no answer', ' \u200B ', undefined, undefined],
    ['a personal number loses its spaces, dots and dashes', '001 199.012-345', 'personal-id', '001199012345'],
    ['a phone number loses +84', '+84 912 345 678', 'phone-number', '0912345678'],
    ['a phone number that begins with 084 stays', '0845678901', 'phone-number', '0845678901'],
    ['other text keeps its dashes', '12/2019-KH', undefined, '12/2019-KH'],
  ];
  for (const [name, typed, format, kept] of cases)
    it(name, () => assert.equal(normalisedAnswer(typed, 'string', format), kept));

  it('a whole number is read as a number, anything else stays text', () => {
    assert.equal(normalisedAnswer('12', 'integer', undefined), 12);
    assert.equal(normalisedAnswer('1,5', 'number', undefined), 1.5);
    assert.equal(normalisedAnswer('1,5', 'integer', undefined), '1,5');
    assert.equal(normalisedAnswer('vài', 'integer', undefined), 'vài');
  });

  it('a number is kept to its last digit, or as it was typed', () => {
    for (const typed of ['999999999999999', '000123456789012345', '-999999999999999'])
      assert.equal(normalisedAnswer(typed, 'integer', undefined), Number(typed));
    // 2^53 + 1 would become 2^53.
    for (const typed of ['9007199254740993', '99999999999999999999', '-9007199254740993'])
      assert.equal(normalisedAnswer(typed, 'integer', undefined), typed);
    assert.equal(normalisedAnswer('12345678901,2345', 'number', undefined), 12345678901.2345);
    assert.equal(normalisedAnswer('12345678901234,56', 'number', undefined), '12345678901234,56');
  });
});

describe('a date in words', () => {
  const cases: Readonly<Record<string, string>> = {
    '2021-11-20': 'Ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi mốt',
    '2005-04-05': 'Ngày năm tháng tư năm hai nghìn không trăm linh năm',
    '1984-12-31': 'Ngày ba mươi mốt tháng mười hai năm một nghìn chín trăm tám mươi tư',
    '2000-01-01': 'Ngày một tháng một năm hai nghìn',
    '1915-10-15': 'Ngày mười lăm tháng mười năm một nghìn chín trăm mười lăm',
    '2014-05-14': 'Ngày mười bốn tháng năm năm hai nghìn không trăm mười bốn',
    '2025-02-24': 'Ngày hai mươi tư tháng hai năm hai nghìn không trăm hai mươi lăm',
    '1901-03-21': 'Ngày hai mươi mốt tháng ba năm một nghìn chín trăm linh một',
    '1900-06-10': 'Ngày mười tháng sáu năm một nghìn chín trăm',
    '1954-06': 'Tháng sáu năm một nghìn chín trăm năm mươi tư',
    '1954': 'Năm một nghìn chín trăm năm mươi tư',
  };
  for (const [date, words] of Object.entries(cases))
    it(`${date}: ${words}`, () => assert.equal(dateInWords(date), words));

  it('is nothing for what is no date', () => assert.equal(dateInWords('20/11/2021'), undefined));

  it('reads numbers below a hundred as they are spoken', () => {
    const read = [0, 1, 4, 5, 10, 11, 15, 20, 21, 24, 25, 44, 51, 55, 91].map(numberInWords).join(', ');
    assert.equal(
      read,
      'không, một, bốn, năm, mười, mười một, mười lăm, hai mươi, hai mươi mốt, hai mươi tư, hai mươi lăm, bốn mươi tư, năm mươi mốt, năm mươi lăm, chín mươi mốt',
    );
  });
});

describe('what there is to say about an answer', () => {
  const warn = (rule: WarningRule, answer: string, others: Record<string, string> = {}) =>
    warningsFor(
      { warnings: [rule] } as unknown as FieldNode,
      'child.document.number',
      { child: { document: { number: answer }, ...others } },
      '2026-11-21',
    )[0]?.params;
  const matches: WarningRule = {
    check: 'personal-id-matches',
    dateOfBirth: '../dateOfBirth',
    gender: '../gender',
  };

  it('compares century, gender and year of a personal number with the person', () => {
    assert.equal(warn(matches, '001085012345', { dateOfBirth: '1985-03-01', gender: 'Nam' }), undefined);
    assert.equal(warn(matches, '001385012345', { dateOfBirth: '2085', gender: 'Nữ' }), undefined);
    assert.deepEqual(warn(matches, '001085012345', { dateOfBirth: '1986-03-01', gender: 'Nam' }), {
      year: '1985',
    });
    assert.deepEqual(warn(matches, '001185012345', { dateOfBirth: '1985', gender: 'Nam' }), {
      gender: 'female',
    });
    assert.deepEqual(warn(matches, '001205012345', { dateOfBirth: '1905', gender: 'Nữ' }), {
      year: '2005',
      gender: 'male',
    });
  });

  it('says nothing where there is nothing to compare', () => {
    assert.equal(warn(matches, '001085012345'), undefined);
    assert.equal(warn(matches, 'C1234567', { dateOfBirth: '1985' }), undefined);
  });

  it('notices a date that has not come yet, as precisely as it was given', () => {
    const rule: WarningRule = { check: 'not-in-future' };
    assert.equal(warn(rule, '2026-11-21'), undefined);
    assert.deepEqual(warn(rule, '2026-11-22'), { today: '2026-11-21' });
    assert.equal(warn(rule, '2026'), undefined);
    assert.deepEqual(warn(rule, '2027'), { today: '2026-11-21' });
    // What is no date is told as wrong where it stands, and nothing is made of it.
    for (const half of ['99', '99-01-01', '30-01-01', '0990-01-01', '9999-01-01'])
      assert.equal(warn(rule, half), undefined, half);
  });

  it('holds a date to both its bounds, and speaks as soon as one of several things is so', () => {
    const between = {
      check: 'contradiction',
      earliest: { from: '../from' },
      latest: { from: '../from', by: 'P2Y' },
      differsFrom: '../last',
      message: '',
    } as unknown as WarningRule;
    const others = { from: '2026-03-01', last: '2027-01-01' };
    assert.equal(warn(between, '2026-03-01', others), undefined);
    assert.equal(warn(between, '2028-03-01', others), undefined);
    assert.deepEqual(warn(between, '2026-02-28', others), {});
    assert.deepEqual(warn(between, '2028-03-02', others), {});
    assert.deepEqual(warn(between, '2027-01-01', others), {});
    assert.equal(warn(between, '2028-03-02'), undefined);
  });

  it('notices someone too young, to the day', () => {
    const rule: WarningRule = { check: 'age-at-least', years: 18, message: 'Chưa đủ 18 tuổi' };
    assert.equal(warn(rule, '2008-11-21'), undefined);
    assert.deepEqual(warn(rule, '2008-11-22'), { years: 18 });
    assert.equal(warn(rule, '2008'), undefined);
    assert.deepEqual(warn(rule, '2009'), { years: 18 });
    assert.equal(warn(rule, '99-01-01'), undefined);
  });
});
