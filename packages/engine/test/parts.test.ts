import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, type Form, read } from '@dvc-kit/engine/first-page';
import { laterSteps } from '@dvc-kit/engine/later-steps';
import { leaving } from '@dvc-kit/engine/leaving';
import { complete, module, startForm } from './small-procedure.ts';

const options = { today: '2026-11-21', channel: 'desk' } as const;
const { code, slug, version, language, name, channels, declaration, attachments } = module;

/** The form as a browser has it at first: what is asked, and nothing of what comes later. */
function firstPage(more: Partial<Parameters<typeof createForm>[1]> = {}): Form {
  const papers = attachments.map(({ when, channels }) => ({ channels, ...(when && { when }) }));
  const first = { code, slug, version, language, name, channels, declaration, attachments: papers };
  return createForm(first, { ...options, ...more });
}

const goOn = (form: Form) => form.send({ type: 'continue' });

/** To the page after the declaration, all of which is answered. */
function afterDeclaration(form: Form): void {
  while (form.view.content.kind === 'declaration') goOn(form);
}

describe('a form whose later parts are on their way', () => {
  it('asks the same, and counts the same steps', () => {
    const whole = startForm();
    const form = firstPage();
    assert.deepEqual(form.view.content, whole.view.content);
    const ids = ({ view }: Pick<Form, 'view'>) => view.steps.map(({ id }) => id);
    assert.deepEqual(ids(form), ids(whole));
  });

  it('takes answers, and leads nowhere before it can tell what is wrong', () => {
    const form = firstPage();
    form.send({ type: 'answer', path: 'parents.married', value: true });
    const { state } = form;
    goOn(form);
    form.send({ type: 'waive', attachment: 'birth-notice', waived: true });
    form.send({ type: 'send', attempt: 'a' });
    assert.equal(form.state, state);
    assert.throws(() => read(form.setting, state).declaration.issues, /before what checks has come/);
    form.add({ parts: { leaving } });
    assert.equal(form.state.answers, state.answers);
    goOn(form);
    assert.deepEqual(
      form.view.issues.map(({ path }) => path),
      ['parents.certificate'],
    );
  });

  it('shows what is wrong as soon as it can tell, where a page was tried before', () => {
    const tried = startForm();
    goOn(tried);
    const form = firstPage({ state: tried.state });
    assert.deepEqual(form.view.issues, []);
    let told = 0;
    form.subscribe(() => told++);
    form.add({ parts: { leaving } });
    assert.deepEqual(form.view.issues, tried.view.issues);
    assert.deepEqual(form.view.content, tried.view.content);
    assert.equal(told, 1);
  });

  it('stands at a step that is coming, and goes on there with the whole procedure', () => {
    const form = firstPage({ answers: complete, parts: { leaving } });
    afterDeclaration(form);
    assert.deepEqual(form.view.content, {
      kind: 'coming',
      step: { id: 'attachments', title: 'Giấy tờ kèm theo' },
    });
    form.add({ parts: { laterSteps }, module });
    const whole = startForm({ answers: complete });
    afterDeclaration(whole);
    assert.deepEqual(form.view.content, whole.view.content);
    assert.deepEqual(form.state.delivery, whole.state.delivery);
  });

  it('keeps an answer about the delivery that was given before', () => {
    const { state } = startForm({ answers: complete });
    const form = firstPage({ state: { ...state, delivery: { option: 'post' } } });
    form.add({ parts: { laterSteps }, module });
    assert.deepEqual(form.state.delivery, { option: 'post' });
  });
});
