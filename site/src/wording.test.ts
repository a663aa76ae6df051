import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarDay } from './calendar-day.ts';
import { inSentence } from './in-sentence.ts';
import { money } from './money.ts';
import { asCondition } from './phrase.ts';

describe('wording', () => {
  it('writes money as each language does', () => {
    assert.equal(money(8000, 'vi'), '8.000 đồng');
    assert.equal(money(1_250_000, 'vi'), '1.250.000 đồng');
    assert.equal(money(8000, 'en'), '8,000 VND');
  });

  it('writes days as each language does', () => {
    assert.equal(calendarDay('2026-03-01', 'vi'), '01/03/2026');
    assert.equal(calendarDay('2026-03-01', 'en'), '1 March 2026');
  });

  it('goes on within a sentence without touching abbreviations', () => {
    assert.equal(inSentence('Trẻ bị bỏ rơi'), 'trẻ bị bỏ rơi');
    assert.equal(inSentence('Đăng ký'), 'đăng ký');
    assert.equal(inSentence('VNeID mức 2'), 'VNeID mức 2');
    assert.equal(inSentence('UBND cấp xã'), 'UBND cấp xã');
  });

  it('begins a condition in its own language', () => {
    assert.deepEqual(asCondition({ text: 'Trẻ bị bỏ rơi' }, 'vi'), { text: 'Nếu trẻ bị bỏ rơi' });
    assert.deepEqual(asCondition({ text: 'The child was abandoned' }, 'en'), {
      text: 'If the child was abandoned',
    });
    assert.deepEqual(asCondition({ text: 'Trẻ bị bỏ rơi', lang: 'vi' }, 'en'), {
      text: 'Nếu trẻ bị bỏ rơi',
      lang: 'vi',
    });
  });
});
