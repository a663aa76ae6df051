import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asCondition } from './phrase.ts';

describe('wording', () => {
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
