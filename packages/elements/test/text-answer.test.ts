import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textAnswer } from '../src/text-field/text-answer.ts';

describe('the answer that a typed text stands for', () => {
  it('is nothing for blanks', () => {
    assert.equal(textAnswer({ type: 'string' }, '   '), undefined);
  });

  it('is a number for digits, and the text for anything else', () => {
    assert.equal(textAnswer({ type: 'integer' }, ' 12 '), 12);
    assert.equal(textAnswer({ type: 'integer' }, 'hai'), 'hai');
    assert.equal(textAnswer({ type: 'integer' }, '1.5'), '1.5');
  });

  it('leaves out the marks that people group digits with', () => {
    assert.equal(textAnswer({ type: 'string', format: 'personal-id' }, '001 190 123 456'), '001190123456');
    assert.equal(textAnswer({ type: 'string', format: 'phone-number' }, '0912.345.678'), '0912345678');
    assert.equal(textAnswer({ type: 'string', format: 'phone-number' }, '+84 912 345 678'), '+84912345678');
    assert.equal(textAnswer({ type: 'string', format: 'personal-id' }, '001 l90'), '001 l90');
  });
});
