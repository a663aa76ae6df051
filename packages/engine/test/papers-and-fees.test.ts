import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attachmentsFor,
  createForm,
  type Form,
  type FormOptions,
  type GivenFile,
  read,
} from '@dvc-kit/engine';
import type { Answers, FeePlan } from '@dvc-kit/validation';
import { answer, complete, module, place, startForm } from './small-procedure.ts';

function atAttachments(options: Parameters<typeof startForm>[0] = {}): Form {
  const form = startForm({ answers: complete, grouping: 'declaration', ...options });
  form.send({ type: 'continue' });
  return form;
}

function papers(form: Form) {
  const { content } = form.view;
  return content.kind === 'attachments' ? content.attachments : [];
}

const issues = (form: Form) =>
  papers(form).flatMap(({ issue }) => (issue ? [`${issue.path}: ${issue.keyword}`] : []));
const give = (form: Form, ...files: Partial<GivenFile>[]) =>
  form.send({
    type: 'give-files',
    attachment: 'birth-notice',
    files: files.map((file, index) => ({
      id: `f${index}`,
      name: 'giay.jpg',
      type: 'image/jpeg',
      size: 10,
      ...file,
    })),
  });

describe('papers', () => {
  it('are those of these answers', () => {
    const ids = (married: boolean) =>
      attachmentsFor(module, { parents: { married } }, 'desk').map(({ id }) => id);
    assert.deepEqual(ids(false), ['declaration', 'birth-notice', 'authorisation']);
    assert.deepEqual(ids(true), ['declaration', 'birth-notice', 'marriage-certificate', 'authorisation']);
  });

  it('are those of the channel', () => {
    assert.deepEqual(
      attachmentsFor(module, {}, 'online').map(({ id }) => id),
      ['declaration', 'birth-notice'],
    );
  });

  it('need no file when they are handed in on paper', () => {
    const form = atAttachments();
    form.send({ type: 'continue' });
    assert.equal(place(form), 'delivery');
  });

  it('need one where files are asked for, but not for the declaration, nor when waived', () => {
    const form = atAttachments({ filesRequired: true, channel: 'online' });
    assert.deepEqual(issues(form), []);
    form.send({ type: 'continue' });
    assert.deepEqual(issues(form), ['attachments.birth-notice: required']);
    form.send({ type: 'waive', attachment: 'birth-notice', waived: true });
    assert.deepEqual(issues(form), []);
    form.send({ type: 'waive', attachment: 'birth-notice', waived: false });
    give(form, {});
    form.send({ type: 'continue' });
    assert.equal(place(form), 'delivery');
  });

  it('refuse a file of the wrong type, too large, or one too many, until it is taken away', () => {
    const form = atAttachments();
    give(form, { type: 'unknown' });
    form.send({ type: 'continue' });
    assert.equal(place(form), 'attachments');
    assert.deepEqual(issues(form), ['attachments.birth-notice: file-type']);
    form.send({ type: 'remove-file', attachment: 'birth-notice', file: 'f0' });
    give(form, { size: 1001 });
    assert.deepEqual(issues(form), ['attachments.birth-notice: file-size']);
    form.send({ type: 'remove-file', attachment: 'birth-notice', file: 'f0' });
    give(form, {}, {}, {});
    assert.deepEqual(issues(form), ['attachments.birth-notice: file-count']);
    form.send({ type: 'remove-file', attachment: 'birth-notice', file: 'f2' });
    form.send({ type: 'continue' });
    assert.equal(place(form), 'delivery');
  });
});

describe('fees', () => {
  const lines = (answers: Answers, options: Partial<FormOptions> = {}, option?: string) => {
    const { setting, state } = startForm({ answers: { ...complete, ...answers }, ...options });
    return read(setting, { ...state, delivery: option ? { option } : {} }).fees;
  };
  const totals = (...args: Parameters<typeof lines>) =>
    lines(...args).map(({ id, quantity, total }) => [id, quantity, total]);

  it('count copies, and leave them out when none are asked for', () => {
    assert.deepEqual(totals({ copies: 3 }), [
      ['registration', 1, null],
      ['copies', 3, 24000],
    ]);
    assert.deepEqual(totals({ copies: 0 }), [['registration', 1, null]]);
  });

  it('by the person count the one whom the declaration is about and those listed with her', () => {
    const amount = { kind: 'fixed', vnd: 10_000, per: 'person' } as const;
    const sumOf = (one: FeePlan['amount'], answers: Answers) => {
      const [fee] = module.fees;
      const { setting, state } = createForm(
        { ...module, fees: [{ ...(fee ?? assert.fail()), channels: ['desk'], amount: one }] },
        { today: '2026-11-21', channel: 'desk', answers },
      );
      return read(setting, state).fees.map(({ quantity, total }) => [quantity, total]);
    };
    const children = [{ fullName: 'Y Bhăm' }, { fullName: 'H Ĕn' }];
    assert.deepEqual(sumOf({ ...amount, people: 'children' }, { ...complete, children }), [[3, 30_000]]);
    assert.deepEqual(sumOf({ ...amount, people: 'children' }, complete), [[2, 20_000]]);
    assert.deepEqual(sumOf(amount, { ...complete, children }), [[1, 10_000]]);
  });

  it('take the sum of the province from the commune, with its document', () => {
    const fees = [
      { procedure: '9.000001', fee: 'registration', vnd: 5000, document: '12/2025/NQ-HĐND' },
      { procedure: '9.000002', fee: 'copies', vnd: 1, document: 'x' },
    ];
    const [line] = lines({}, { commune: { fees } });
    assert.deepEqual([line?.each, line?.setBy, line?.legal], [5000, 'province', '12/2025/NQ-HĐND']);
  });

  it('ask for postage only when the result comes by post', () => {
    assert.deepEqual(
      totals({}, {}, 'post').map(([id]) => id),
      ['registration', 'postage'],
    );
  });

  it('follow the answers', () => {
    assert.deepEqual(totals({ parents: { married: true } }), [
      ['registration', 1, null],
      ['married', 1, 0],
    ]);
  });

  it('are those of the channel, on the page too', () => {
    assert.deepEqual(
      totals({}, { channel: 'online' }).map(([id]) => id),
      ['registration-online'],
    );
    const form = atAttachments({ channel: 'online' });
    form.send({ type: 'continue' });
    assert.ok(form.view.content.kind === 'delivery');
    assert.deepEqual(
      form.view.content.fees.map(({ id }) => id),
      ['registration-online'],
    );
  });

  it('stand on the delivery step and change with the choice', () => {
    const form = atAttachments();
    form.send({ type: 'continue' });
    const ids = () =>
      form.view.content.kind === 'delivery' ? form.view.content.fees.map(({ id }) => id) : [];
    assert.deepEqual(ids(), ['registration']);
    answer(form, 'option', 'post', 'delivery');
    assert.deepEqual(ids(), ['registration', 'postage']);
  });
});
