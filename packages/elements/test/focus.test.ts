import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormView } from '@dvc-kit/engine';
import { focusAfter } from '../src/procedure/deeds/focus.ts';

const summary = { id: 's', kind: 'declaration', title: 'Người yêu cầu' } as const;
const view = (given: Partial<FormView> = {}): FormView => ({
  steps: [summary],
  current: 0,
  progress: { index: 0, count: 1 },
  content: { kind: 'declaration', step: summary, sections: [] },
  issues: [],
  refusals: 0,
  handIn: { state: 'ready' },
  ...given,
});

const complete: FormView['content'] = {
  kind: 'complete',
  attachments: [],
  fees: [],
  here: { timeLimits: [], notes: [], closedDays: [] },
};

describe('the focus', () => {
  it('stays where it is while a step is answered', () => {
    assert.equal(focusAfter(view(), view()), null);
  });

  it('goes to the heading of the step that comes', () => {
    assert.equal(focusAfter(view(), view({ current: 1 })), 'step');
    assert.equal(focusAfter(view(), view({ content: complete })), 'step');
  });

  it('goes to the error summary, each time that Continue is refused', () => {
    assert.equal(focusAfter(view(), view({ refusals: 1 })), 'error-summary');
    assert.equal(focusAfter(view({ refusals: 1 }), view({ refusals: 2 })), 'error-summary');
  });

  it('follows the dossier: to the page that says it is on its way, then to why it failed or to the end', () => {
    const sending = view({ handIn: { state: 'sending', attempt: 'a1' } });
    const failed = view({ handIn: { state: 'failed', attempt: 'a1', fault: { reason: 'network' } } });
    const sent = view({
      current: 1,
      handIn: { state: 'sent', receipt: {} },
      content: complete,
    });
    assert.equal(focusAfter(view(), sending), 'step');
    assert.equal(focusAfter(sending, failed), 'hand-in-fault');
    assert.equal(focusAfter(failed, failed), null);
    assert.equal(focusAfter(sending, sent), 'step');
  });

  it('goes to the error summary even when the fault is on an earlier step', () => {
    assert.equal(focusAfter(view({ current: 3 }), view({ current: 1, refusals: 1 })), 'error-summary');
  });
});
