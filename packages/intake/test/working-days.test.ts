import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Calendar, calendar, endOfTerm } from '../src/calendar/working-days.ts';
import { dayOf } from '../src/clock.ts';

/** A year in which Thursday is off, and the Saturday after it is worked. */
const swapped: Calendar = {
  years: { '2026': { isComplete: true, off: [{ day: '2026-12-03' }], worked: ['2026-12-05'] } },
};

describe('a term in working days', () => {
  it('does not count the day on which it begins, nor days off', () => {
    // A Monday.
    assert.deepEqual(endOfTerm('2026-11-30', 1, swapped), { day: '2026-12-01', isTentative: false });
    assert.equal(endOfTerm('2026-11-30', 3, swapped).day, '2026-12-04');
    assert.equal(endOfTerm('2026-11-30', 4, swapped).day, '2026-12-05');
    assert.equal(endOfTerm('2026-11-30', 5, swapped).day, '2026-12-07');
  });

  it('of the same day ends on the next one that is worked', () => {
    assert.equal(endOfTerm('2026-11-30', 0, swapped).day, '2026-11-30');
    assert.equal(endOfTerm('2026-12-03', 0, swapped).day, '2026-12-04');
    assert.equal(endOfTerm('2026-12-12', 0, swapped).day, '2026-12-14');
  });

  it('that goes into a year whose days off are not all known may still move', () => {
    assert.equal(endOfTerm('2026-12-30', 1).isTentative, false);
    assert.deepEqual(endOfTerm('2026-12-31', 1), { day: '2027-01-04', isTentative: true });
    assert.equal(endOfTerm('2030-01-01', 1).isTentative, true);
  });

  it('begins on the day of Việt Nam, which is seven hours ahead', () => {
    assert.equal(dayOf(new Date('2026-11-29T16:59:00Z')), '2026-11-29');
    assert.equal(dayOf(new Date('2026-11-29T17:00:00Z')), '2026-11-30');
  });
});

it('names the source of each day off, none of them on a week-end', () => {
  for (const [year, { off }] of Object.entries(calendar.years))
    for (const { day, source, name } of off as readonly { day: string; source: string; name: string }[]) {
      assert.ok(day.startsWith(year) && source && name, day);
      assert.ok(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()), day);
    }
});
