import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommuneProfile } from '@dvc-kit/procedure';
import { type Office, officeOf, termFrom } from '../src/calendar/term.ts';
import type { Calendar } from '../src/calendar/working-days.ts';

/** Tuesday 24 November is off, Saturday 28 worked in its place. */
const days: Calendar = {
  years: { '2026': { isComplete: true, off: [{ day: '2026-11-24' }], worked: ['2026-11-28'] } },
};
const office = officeOf(null);
const at = (time: string) => new Date(`${time}+07:00`);
const term = (time: string, workingDays: number, of: Office = office) => {
  const { from, until, isLater } = termFrom(at(time), workingDays, of, days);
  return [from.slice(0, 16), until.slice(0, 16), isLater];
};

describe('a term', () => {
  it('counts from the moment while the office is open, else from its next opening', () => {
    assert.deepEqual(term('2026-11-19T09:15:00', 2), ['2026-11-19T09:15', '2026-11-23T17:00', false]);
    // At noon: the same day. Before the first opening too.
    assert.deepEqual(term('2026-11-19T12:00:00', 2), ['2026-11-19T13:30', '2026-11-23T17:00', true]);
    assert.deepEqual(term('2026-11-19T05:00:00', 2), ['2026-11-19T07:30', '2026-11-23T17:00', true]);
    // The moment of closing is after hours, the one of opening is not.
    assert.deepEqual(term('2026-11-19T17:00:00', 2), ['2026-11-20T07:30', '2026-11-25T17:00', true]);
    assert.deepEqual(term('2026-11-19T07:30:00', 2), ['2026-11-19T07:30', '2026-11-23T17:00', false]);
    // Just before midnight and just after it, in UTC the same day.
    assert.deepEqual(term('2026-11-19T23:59:00', 1), ['2026-11-20T07:30', '2026-11-23T17:00', true]);
    assert.deepEqual(term('2026-11-20T00:30:00', 1), ['2026-11-20T07:30', '2026-11-23T17:00', true]);
  });

  it('leaves out week-ends and days off, and takes the days that are worked instead', () => {
    assert.deepEqual(term('2026-11-20T18:00:00', 0), ['2026-11-23T07:30', '2026-11-23T17:00', true]);
    assert.deepEqual(term('2026-11-24T09:00:00', 1), ['2026-11-25T07:30', '2026-11-26T17:00', true]);
    assert.deepEqual(term('2026-11-27T09:00:00', 1), ['2026-11-27T09:00', '2026-11-28T17:00', false]);
    assert.deepEqual(term('2026-11-28T09:00:00', 0), ['2026-11-28T09:00', '2026-11-28T17:00', false]);
  });

  it('keeps to the hours and the closed days of the commune', () => {
    const profile = {
      closedDays: [{ from: '2026-11-23', to: '2026-11-26', why: 'chuyển trụ sở' }],
      receiver: {
        address: '/',
        hours: [
          { days: ['sat'], from: '08:00', to: '11:00' },
          { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '13:00', to: '16:30' },
          { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '11:00' },
        ],
      },
    } as unknown as CommuneProfile;
    const own = officeOf(profile);
    assert.deepEqual(term('2026-11-19T16:45:00', 0, own), ['2026-11-20T07:00', '2026-11-20T16:30', true]);
    // Open on Saturday: it is received then, but no working day.
    assert.deepEqual(term('2026-11-21T09:00:00', 0, own), ['2026-11-21T09:00', '2026-11-27T16:30', false]);
    // The days are counted on, and it ends when somebody is there again.
    assert.deepEqual(term('2026-11-20T09:00:00', 2, own), ['2026-11-20T09:00', '2026-11-27T16:30', false]);
    assert.throws(
      () =>
        termFrom(
          at('2026-11-20T09:00:00'),
          1,
          { hours: own.hours, closedDays: [{ from: '2026-01-01', to: '2099-01-01' }] },
          days,
        ),
      /never open/,
    );
  });

  it('may move where the days off are not all known', () => {
    assert.equal(termFrom(at('2026-11-19T09:00:00'), 2, office, days).isTentative, false);
    assert.equal(termFrom(at('2026-12-30T09:00:00'), 5, office, days).isTentative, true);
  });
});
