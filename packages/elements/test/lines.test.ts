import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, valuesOf } from '../src/fields/lines-field/lines.ts';
import { dateIn } from '../src/understood/understand.ts';

describe('several values, one a line', () => {
  it('reads days as they are written, and shows them so again', () => {
    const days = { format: 'partial-date' } as const;
    const answer = valuesOf(days, '1/7/1985\n07.1990\n2001', dateIn);
    assert.deepEqual(answer, ['1985-07-01', '1990-07', '2001']);
    assert.equal(linesOf({ ...days, answer }), '01/07/1985\n07/1990\n2001');
  });

  it('leaves alone what is no date, and what asks for none', () => {
    assert.deepEqual(valuesOf({ format: 'date' }, 'hôm qua', dateIn), ['hôm qua']);
    assert.deepEqual(valuesOf({}, '1/7/1985\r\nTèo', dateIn), ['1/7/1985', 'Tèo']);
  });
});
