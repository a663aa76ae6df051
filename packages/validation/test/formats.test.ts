import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatNamed } from '@dvc-kit/procedure/formats';
import { compileForm, openForm } from '../src/index.ts';

it('brings of formats those that the form uses, with keyboard and message', () => {
  const { formats } = openForm(
    compileForm({
      type: 'object',
      properties: {
        contact: {
          type: 'object',
          title: 'Liên hệ',
          properties: { phone: { type: 'string', title: 'Số điện thoại', format: 'phone-number' } },
        },
      },
    }),
  );
  const { pattern, keyboard, messages } = formatNamed('phone-number')!;
  assert.deepEqual(formats, { 'phone-number': { pattern, keyboard, wrong: messages.wrong.vi } });
});
