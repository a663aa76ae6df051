import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inSentence } from '../src/in-sentence.ts';
import {
  atStart,
  calendarDay,
  channelName,
  deliveryName,
  eitherOf,
  feeAmount,
  fileKinds,
  fileSize,
  handling,
  quantities,
  serviceLevel,
  sumToPay,
  timeLimit,
  unstatedSum,
  withNumbersUnbroken,
} from '../src/index.ts';
import { numberText } from '../src/number.ts';

const file = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));

describe('a number', () => {
  it('is grouped where it is long, and has the decimal sign of its language', () => {
    const inBoth = (number: number) => [numberText(number, 'vi'), numberText(number, 'en')];
    assert.deepEqual(inBoth(50_000_000), ['50.000.000', '50,000,000']);
    assert.deepEqual(inBoth(12_500), ['12.500', '12,500']);
    assert.deepEqual(inBoth(2026), ['2026', '2026']);
    assert.deepEqual(inBoth(-12_500), ['-12.500', '-12,500']);
    assert.deepEqual(inBoth(72.5), ['72,5', '72.5']);
    assert.deepEqual(inBoth(0), ['0', '0']);
  });
});

describe('a text inside a sentence', () => {
  it('begins with a small letter, unless it is a name or an abbreviation', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Họ, chữ đệm, tên', 'họ, chữ đệm, tên'],
      ['Tỉnh/Thành phố', 'tỉnh/thành phố'],
      ['Số CCCD', 'số CCCD'],
      ['CCCD', 'CCCD'],
      ['UBND cấp xã', 'UBND cấp xã'],
      ['VNeID mức 2', 'VNeID mức 2'],
      ['Việt Nam', 'Việt Nam'],
      ['Bộ Công an', 'Bộ Công an'],
      ['Ủy ban nhân dân cấp giấy', 'ủy ban nhân dân cấp giấy'],
      ['Địa chỉ nhận', 'địa chỉ nhận'],
      ['Đăng ký', 'đăng ký'],
      ['The child was abandoned', 'the child was abandoned'],
    ];
    for (const [text, expected] of cases) assert.equal(inSentence(text), expected);
  });

  it('begins one with a capital, whichever the letter', () => {
    assert.deepEqual(['đăng ký', 'ủy ban', '', '16 tệp'].map(atStart), ['Đăng ký', 'Ủy ban', '', '16 tệp']);
  });

  it('names several of which one will do', () => {
    assert.equal(eitherOf(['JPG', 'PNG', 'PDF'], 'vi'), 'JPG, PNG hoặc PDF');
    assert.equal(eitherOf(['in person', 'online'], 'en'), 'in person or online');
    assert.equal(eitherOf(['PDF'], 'vi'), 'PDF');
    assert.equal(eitherOf([], 'vi'), '');
  });
});

describe('money', () => {
  it('is written as each language does, on every machine alike', () => {
    const sums = [8000, 999, 50_000, 1_250_000, 12_345_678];
    assert.deepEqual(
      sums.map((sum) => sumToPay(sum, 'vi')),
      ['8.000\u00a0đồng', '999\u00a0đồng', '50.000\u00a0đồng', '1.250.000\u00a0đồng', '12.345.678\u00a0đồng'],
    );
    assert.equal(sumToPay(1_250_000, 'en'), '1,250,000\u00a0VND');
    assert.deepEqual([sumToPay(0, 'vi'), sumToPay(0, 'en')], ['miễn phí', 'free']);
  });

  it('of a fee is its sum, or who sets it', () => {
    const pages = {
      kind: 'by-page',
      firstPages: 2,
      firstVnd: 2000,
      furtherVnd: 1000,
      mostVnd: 200_000,
    } as const;
    assert.equal(feeAmount({ kind: 'fixed', vnd: 8000, per: 'copy' }, 'vi'), '8.000\u00a0đồng mỗi bản');
    assert.equal(
      feeAmount({ kind: 'fixed', vnd: 10_000, per: 'person' }, 'vi'),
      '10.000\u00a0đồng mỗi người',
    );
    assert.equal(feeAmount({ kind: 'fixed', vnd: 10_000, per: 'person' }, 'en'), '10,000\u00a0VND a person');
    assert.equal(feeAmount({ kind: 'fixed', vnd: 50_000, per: 'dossier' }, 'en'), '50,000\u00a0VND');
    assert.equal(feeAmount({ kind: 'province' }, 'vi'), 'theo mức của tỉnh, thành phố');
    assert.equal(
      feeAmount(pages, 'vi'),
      '2.000\u00a0đồng một trang cho 2\u00a0trang đầu, từ trang thứ 3 là 1.000\u00a0đồng một trang, nhiều nhất 200.000\u00a0đồng một bản',
    );
    assert.equal(
      feeAmount({ ...pages, mostVnd: null }, 'en'),
      '2,000\u00a0VND a page for the first 2\u00a0pages, 1,000\u00a0VND a page after that',
    );
    assert.equal(unstatedSum('carrier', 'en'), 'at the rate of the postal service');
  });
});

describe('the ways to hand in and to receive', () => {
  it('have one name each', () => {
    assert.equal(channelName('post', 'vi'), 'nộp qua dịch vụ bưu chính công ích');
    assert.equal(serviceLevel('toan-trinh', 'vi'), 'trực tuyến toàn trình');
    assert.equal(serviceLevel('3', 'en'), 'level 3');
    assert.equal(timeLimit(null, 'vi'), 'chưa rõ');
    assert.equal(timeLimit('3 ngày làm việc', 'vi'), '3\u00a0ngày làm việc');
  });

  it('are called the same where the citizen chooses one', () => {
    const options: readonly { const: 'desk' | 'post' | 'electronic'; title: string }[] = file(
      'shared/delivery.schema.json',
    ).properties.option.oneOf;
    const english = file('shared/en.json');
    for (const { const: option, title } of options) {
      assert.equal(atStart(deliveryName(option, 'vi')), title);
      assert.equal(atStart(deliveryName(option, 'en')), english[title]);
    }
  });
});

describe('a paper of the dossier', () => {
  it('is handed in or shown, so many of it', () => {
    assert.equal(handling('shown', 'vi'), 'xuất trình (không phải nộp)');
    assert.deepEqual(quantities({ originals: 1, copies: 2 }, 'vi'), ['1\u00a0bản chính', '2\u00a0bản sao']);
    assert.deepEqual(quantities({ originals: 1, copies: 2 }, 'en'), ['1\u00a0original', '2\u00a0copies']);
    assert.deepEqual(quantities({ originals: null, copies: 0 }, 'vi'), []);
  });
});

describe('a file', () => {
  it('has its size and kinds told in words of people', () => {
    assert.equal(fileSize(900, 'vi'), '1\u00a0KB');
    assert.equal(fileSize(820 * 1024, 'vi'), '820\u00a0KB');
    assert.equal(fileSize(1.5 * 1024 * 1024, 'vi'), '1,5\u00a0MB');
    assert.equal(fileSize(1.5 * 1024 * 1024, 'en'), '1.5\u00a0MB');
    assert.equal(fileSize(10 * 1024 * 1024, 'vi'), '10\u00a0MB');
    assert.equal(fileKinds(['image/jpeg', 'application/pdf'], 'vi'), 'JPG hoặc PDF');
  });
});

it('keeps a number on one line with the word after it', () => {
  assert.equal(
    withNumbersUnbroken('Trong 3 ngày làm việc; nhận sau 15 giờ thì 1/3/2027'),
    'Trong 3\u00a0ngày làm việc; nhận sau 15\u00a0giờ thì 1/3/2027',
  );
});

it('writes days as each language does', () => {
  assert.equal(calendarDay('2026-03-01', 'vi'), '01/03/2026');
  assert.equal(calendarDay('2026-03-01', 'en'), '1 March 2026');
});
