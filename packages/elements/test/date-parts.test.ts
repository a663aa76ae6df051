import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerOf, dateFault, dateText, partsOf } from '../src/fields/date-field/date-parts.ts';
import { partsTyped } from '../src/understood/parts-typed.ts';

const parts = (day: string, month: string, year: string) => ({ day, month, year });

describe('a date in three boxes', () => {
  it('becomes one answer, whole or in part', () => {
    assert.equal(answerOf(parts('1', '7', '1985')), '1985-07-01');
    assert.equal(answerOf(parts('', '7', '1985')), '1985-07');
    assert.equal(answerOf(parts('', '', '1985')), '1985');
    assert.equal(answerOf(parts('', '', '')), undefined);
  });

  it('keeps in its boxes what is no date', () => {
    for (const typed of [
      parts('31', '02', '2024'),
      parts('12', '', ''),
      parts('', '07', ''),
      parts('ab', '13', '85'),
    ])
      assert.deepEqual(partsOf(answerOf(typed)), typed);
  });

  it('is read from what people paste', () => {
    const before = parts('', '', '');
    for (const text of [
      '1/7/1985',
      '01-07-1985',
      ' 1.7.1985 ',
      '1985-7-1',
      '1 7 1985',
      'ngày 1 tháng 7 năm 1985',
    ])
      for (const part of ['day', 'month', 'year'] as const)
        assert.equal(answerOf(partsTyped(part, text, before)), '1985-07-01', text);
  });

  it('goes to the boxes that it tells of, and leaves the others as they are', () => {
    assert.deepEqual(partsTyped('month', '7/1985', parts('1', '', '')), parts('1', '7', '1985'));
    assert.deepEqual(partsTyped('day', '1985', parts('', '', '')), parts('', '', '1985'));
    assert.deepEqual(partsTyped('day', '1985', parts('', '7', '1984')), parts('1985', '7', '1984'));
    assert.deepEqual(partsTyped('day', '1/7/85', parts('', '', '')), parts('1', '7', '85'));
    // A year of two digits may well be 2000.
    assert.deepEqual(partsTyped('year', '00', parts('5', '10', '')), parts('5', '10', '00'));
  });

  it('leaves out what is not known, as old papers print it, where a year alone will do', () => {
    const year = parts('', '', '1954');
    assert.deepEqual(partsTyped('day', '00', year, true), year);
    assert.deepEqual(partsTyped('month', 'xx', year, true), year);
    assert.deepEqual(partsTyped('day', '0', year, true), parts('0', '', '1954'));
  });

  it('keeps a nought and any other number that is no day or month, and says which box it is in', () => {
    const rest = { day: '5', month: '5', year: '2020' };
    for (const part of ['day', 'month'] as const)
      for (const typed of ['0', '00', '32', '99', '０', '３２']) {
        const kept = partsTyped(part, typed, rest);
        assert.deepEqual(kept, { ...rest, [part]: typed.normalize('NFKC') });
        assert.deepEqual(dateFault(kept, false)?.kind, 'impossible', typed);
        assert.deepEqual(partsOf(answerOf(kept)), {
          day: '05',
          month: '05',
          year: '2020',
          [part]: kept[part].padStart(2, '0'),
        });
      }
    assert.deepEqual(partsTyped('month', '13', rest), { ...rest, month: '13' });
  });

  it('keeps as typed what would take the place of another box, or may not be so', () => {
    const whole = parts('1', '7', '1985');
    for (const text of ['2.5', '8/1990', '15-20', '5?', '~5', '<5'])
      assert.deepEqual(partsTyped('day', text, whole), { ...whole, day: text });
    assert.deepEqual(partsTyped('day', '2.7', whole), parts('2', '7', '1985'));
    assert.deepEqual(partsTyped('day', '2/5/1990', whole), parts('2', '5', '1990'));
    assert.deepEqual(partsTyped('year', '1985?', parts('', '', '')), parts('', '', '1985?'));
  });

  it('loses the words around the number of a box', () => {
    const typed = (part: 'day' | 'month' | 'year', text: string) =>
      partsTyped(part, text, parts('', '', ''))[part];
    assert.deepEqual(
      [typed('month', 'tháng 7'), typed('month', 'Th7'), typed('month', 'bảy'), typed('month', 'July')],
      ['7', '7', '7', '7'],
    );
    assert.deepEqual([typed('day', 'mồng 1'), typed('day', 'ngày mùng một')], ['1', '1']);
    assert.equal(typed('day', 'hôm qua'), 'hôm qua');
  });

  it('tells which box is wrong', () => {
    assert.deepEqual(dateFault(parts('', '', ''), false), { kind: 'blank' });
    assert.deepEqual(dateFault(parts('', '7', '1985'), false), { kind: 'missing', part: 'day' });
    assert.deepEqual(dateFault(parts('1', '', '1985'), false), { kind: 'missing', part: 'month' });
    assert.deepEqual(dateFault(parts('1', '7', ''), false), { kind: 'missing', part: 'year' });
    assert.deepEqual(dateFault(parts('32', '7', '1985'), false), {
      kind: 'impossible',
      part: 'day',
      typed: '32',
    });
    assert.deepEqual(dateFault(parts('1', '13', '1985'), false), {
      kind: 'impossible',
      part: 'month',
      typed: '13',
    });
    assert.deepEqual(dateFault(parts('1', '7', '85'), false), {
      kind: 'impossible',
      part: 'year',
      typed: '85',
    });
    assert.deepEqual(dateFault(parts('31', '2', '2024'), false), { kind: 'no-such-day', part: 'day' });
    assert.equal(dateFault(parts('29', '2', '2024'), false), null);
  });

  it('may leave out day and month where the law lets it', () => {
    assert.equal(dateFault(parts('', '', '1950'), true), null);
    assert.equal(dateFault(parts('', '7', '1950'), true), null);
    assert.deepEqual(dateFault(parts('1', '', '1950'), true), { kind: 'missing', part: 'month' });
  });

  it('is read back day first', () => {
    assert.equal(dateText('1985-07-01'), '01/07/1985');
    assert.equal(dateText('1985-07'), '07/1985');
    assert.equal(dateText('1985'), '1985');
  });
});
