import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appointmentText } from '../src/complete/appointment-text.ts';

describe('the appointment', () => {
  it('is read as it stands on the slip, whatever the clock of the machine says', () => {
    assert.equal(appointmentText('2026-12-05'), '05/12/2026');
    assert.equal(appointmentText('2026-12-05T09:30:00+07:00'), '09:30, 05/12/2026');
    assert.equal(appointmentText('2026-12-05T00:30:00+07:00'), '00:30, 05/12/2026');
  });
});
