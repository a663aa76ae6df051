import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Form, FormEvent, HandInFault } from '@dvc-kit/engine';
import { answer, complete, place, startForm } from './small-procedure.ts';

const receipt = {
  dossierCode: 'H01.23.45-261128-0007',
  appointment: '2026-12-05',
  text: 'Mang theo căn cước.',
};
const network: HandInFault = { reason: 'network' };
const file = { id: 'f0', name: 'giay.jpg', type: 'image/jpeg', size: 10 };

/** At the review, with nothing wrong and everything that can be given. */
function ready(): Form {
  const form = startForm({ answers: complete });
  form.send({ type: 'give-files', attachment: 'birth-notice', files: [file] });
  while (place(form) !== 'review') {
    if (place(form) === 'delivery') answer(form, 'option', 'desk', 'delivery');
    form.send({ type: 'continue' });
  }
  form.send({ type: 'undertake', accepted: true });
  return form;
}

function sending(): Form {
  const form = ready();
  form.send({ type: 'send', attempt: 'a1' });
  assert.deepEqual(form.view.handIn, { state: 'sending', attempt: 'a1' });
  return form;
}

function failed(fault: HandInFault = network): Form {
  const form = sending();
  form.send({ type: 'send-failed', attempt: 'a1', fault });
  return form;
}

/** All that a citizen can do by hand. */
const deeds: readonly FormEvent[] = [
  { type: 'answer', path: 'copies', value: 4 },
  { type: 'answer', path: 'option', value: 'post', form: 'delivery' },
  { type: 'add-item', path: 'children' },
  { type: 'remove-item', path: 'children', index: 0 },
  { type: 'give-files', attachment: 'birth-notice', files: [file] },
  { type: 'remove-file', attachment: 'birth-notice', file: 'f0' },
  { type: 'waive', attachment: 'birth-notice', waived: true },
  { type: 'undertake', accepted: false },
  { type: 'change', step: 's-parents' },
  { type: 'back' },
  { type: 'continue' },
  { type: 'complete' },
  { type: 'send', attempt: 'a2' },
];

describe('handing in', () => {
  it('starts from the review only, and not with anything wrong', () => {
    const early = startForm({ answers: complete });
    early.send({ type: 'send', attempt: 'a1' });
    const unsworn = ready();
    unsworn.send({ type: 'undertake', accepted: false });
    unsworn.send({ type: 'send', attempt: 'a1' });
    assert.deepEqual([early.view.handIn, unsworn.view.handIn], [{ state: 'ready' }, { state: 'ready' }]);
  });

  it('lets nothing be changed while the dossier is on its way', () => {
    const form = sending();
    const before = form.state;
    for (const event of deeds) {
      form.send(event);
      assert.equal(form.state, before, event.type);
    }
    assert.equal(place(form), 'review');
  });

  it('follows the width of the page even then', () => {
    const form = sending();
    form.send({ type: 'group', grouping: 'declaration' });
    assert.deepEqual(
      [form.state.grouping, place(form), form.view.handIn.state],
      ['declaration', 'review', 'sending'],
    );
  });

  it('ends with what the receiver answered, and stays so until everything is wiped', () => {
    const form = sending();
    form.send({ type: 'sent', attempt: 'a1', receipt });
    assert.deepEqual(form.view.handIn, { state: 'sent', receipt });
    assert.equal(form.view.content.kind, 'complete');
    const sent = form.state;
    for (const event of deeds) form.send(event);
    form.send({ type: 'send-failed', attempt: 'a1', fault: network });
    assert.equal(form.state, sent);
    form.send({ type: 'reset' });
    assert.deepEqual(
      [form.view.handIn, place(form), form.state.files],
      [{ state: 'ready' }, 's-parents', {}],
    );
  });

  it('tells why it failed, and keeps everything', () => {
    const issues = [{ path: 'parents.married', keyword: 'const', params: {} }];
    const before = ready().state;
    for (const fault of [
      network,
      { reason: 'unavailable', retryAfter: 60 },
      { reason: 'refused', issues },
    ] as const) {
      const form = failed(fault);
      assert.deepEqual(form.state, { ...before, handIn: { state: 'failed', attempt: 'a1', fault } });
      form.send({ type: 'back' });
      assert.equal(place(form), 'delivery');
      form.send({ type: 'change', step: 's-parents' });
      form.send({ type: 'continue' });
      assert.equal(place(form), 'review');
      assert.deepEqual(form.view.handIn, { state: 'failed', attempt: 'a1', fault });
    }
  });

  it('knows a dossier that was changed since from one that is tried again', () => {
    const attemptAfter = (event: FormEvent) => {
      const form = failed();
      form.send(event);
      assert.ok(form.view.handIn.state === 'failed');
      return form.view.handIn.attempt;
    };
    for (const event of deeds.slice(0, 8))
      assert.equal(attemptAfter(event), event.type === 'remove-item' ? 'a1' : null);
    assert.equal(attemptAfter({ type: 'answer', path: 'parents.married', value: false }), 'a1');
    assert.equal(attemptAfter({ type: 'back' }), 'a1');
  });

  it('can be tried again', () => {
    const form = failed();
    form.send({ type: 'send', attempt: 'a1' });
    assert.deepEqual(form.view.handIn, { state: 'sending', attempt: 'a1' });
    form.send({ type: 'sent', attempt: 'a1', receipt: {} });
    assert.deepEqual(form.view.handIn, { state: 'sent', receipt: {} });
  });

  it('passes over an answer to an attempt that nobody waits for', () => {
    const form = sending();
    const before = form.state;
    form.send({ type: 'sent', attempt: 'a0', receipt });
    form.send({ type: 'send-failed', attempt: 'a0', fault: network });
    assert.equal(form.state, before);
    const wiped = sending();
    wiped.send({ type: 'reset' });
    wiped.send({ type: 'sent', attempt: 'a1', receipt });
    assert.deepEqual(wiped.view.handIn, { state: 'ready' });
  });
});
