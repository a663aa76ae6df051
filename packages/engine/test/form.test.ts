import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FieldView, type Form, fieldsIn, read } from '@dvc-kit/engine';
import { answer, complete, place, startForm } from './small-procedure.ts';

function fields(form: Form): readonly FieldView[] {
  const { content } = form.view;
  if (content.kind !== 'declaration' && content.kind !== 'delivery') return [];
  return content.sections.flatMap(({ children }) => children.flatMap(fieldsIn));
}

const paths = (form: Form) => fields(form).map(({ path }) => path);
const issues = (form: Form) => form.view.issues.map(({ path, keyword }) => `${path}: ${keyword}`);
const counted = (form: Form) => read(form.setting, form.state).declaration.visibility.answers;
const next = (form: Form) => form.send({ type: 'continue' });

/** At the review of a form with nothing wrong in it. */
function atReview(): Form {
  const form = startForm({ answers: complete });
  while (place(form) !== 'review') {
    if (place(form) === 'delivery') answer(form, 'option', 'desk', 'delivery');
    next(form);
  }
  return form;
}

describe('answering', () => {
  it('shows a field with the answer that asks for it, and hides it again', () => {
    const form = startForm();
    assert.deepEqual(paths(form), ['parents.married']);
    answer(form, 'parents.married', true);
    assert.deepEqual(paths(form), ['parents.married', 'parents.certificate']);
    answer(form, 'parents.married', false);
    assert.deepEqual(paths(form), ['parents.married']);
  });

  it('keeps a hidden answer, leaves it out of what counts, and brings it back', () => {
    const form = startForm();
    answer(form, 'parents.married', true);
    answer(form, 'parents.certificate', '12/2019');
    answer(form, 'parents.married', false);
    assert.deepEqual(counted(form).parents, { married: false });
    answer(form, 'parents.married', true);
    assert.equal(fields(form)[1]?.answer, '12/2019');
    assert.deepEqual(counted(form).parents, { married: true, certificate: '12/2019' });
  });

  it('takes the label and the format of the branch that holds', () => {
    const form = startForm({ grouping: 'declaration' });
    const number = () => fields(form).find(({ path }) => path === 'father.document.number');
    assert.equal(number()?.label, 'Số giấy tờ');
    answer(form, 'father.document.type', 'card');
    answer(form, 'father.document.number', '001 199-012.345');
    assert.equal(number()?.label, 'Số định danh cá nhân');
    assert.equal(number()?.format, 'personal-id');
    assert.equal(number()?.answer, '001199012345');
    assert.equal(number()?.maxLength, 20);
    assert.deepEqual(number()?.messages, { required: 'Nhập số giấy tờ' });
  });

  it('names the person of the group around a field', () => {
    const form = startForm({ grouping: 'declaration' });
    assert.deepEqual(
      fields(form)
        .filter(({ subject }) => subject === 'cha')
        .map(({ path }) => path),
      ['father.fullName', 'father.nationality', 'father.document.type', 'father.document.number'],
    );
  });

  it('keeps text that is no number, and says so on Continue', () => {
    const form = startForm({ answers: complete, grouping: 'declaration' });
    answer(form, 'copies', 'vài');
    next(form);
    assert.deepEqual(issues(form), ['copies: type']);
    assert.equal(fields(form).at(-1)?.answer, 'vài');
    answer(form, 'copies', ' 2 ');
    assert.deepEqual(issues(form), []);
    assert.equal(fields(form).at(-1)?.answer, 2);
  });

  it('tells those who listen, until they stop', () => {
    const form = startForm();
    let heard = 0;
    const stop = form.subscribe(() => heard++);
    answer(form, 'parents.married', true);
    stop();
    answer(form, 'parents.married', false);
    assert.equal(heard, 1);
  });

  it('draws only what changed: everything else is the same object as before', () => {
    const form = startForm({ grouping: 'declaration' });
    const before = fields(form);
    answer(form, 'parents.married', true);
    const after = fields(form);
    const kept = after.filter((field) => before.includes(field)).map(({ path }) => path);
    assert.deepEqual(
      kept,
      after.map(({ path }) => path).filter((path) => !path.startsWith('parents.')),
    );
  });
});

describe('an optional group', () => {
  it('asks for nothing while it is blank, and for all of it once it has begun', () => {
    const form = startForm({ answers: complete, grouping: 'declaration' });
    const isRequired = () => fields(form).find(({ path }) => path === 'father.fullName')?.required;
    assert.equal(isRequired(), false);
    answer(form, 'father.document.type', 'passport');
    assert.equal(isRequired(), true);
    next(form);
    assert.deepEqual(issues(form), ['father.fullName: required', 'father.document.number: required']);
  });

  it('is not begun by a default', () => {
    const form = startForm({ answers: complete });
    assert.equal(
      fields(startForm({ grouping: 'declaration' })).find(({ path }) => path === 'father.nationality')
        ?.answer,
      'Việt Nam',
    );
    assert.equal(counted(form).father, undefined);
    answer(form, 'father.fullName', 'Y Mơ̆ng Ƀlŏ Niê');
    assert.deepEqual(counted(form).father, { fullName: 'Y Mơ̆ng Ƀlŏ Niê', nationality: 'Việt Nam' });
  });
});

describe('a list', () => {
  it('stands on the page with as many items as it asks for', () => {
    const form = startForm({ grouping: 'declaration' });
    assert.deepEqual(
      paths(form).filter((path) => path.startsWith('children')),
      ['children.0.fullName', 'children.0.bornOn'],
    );
  });

  it('gains items up to its most and loses them down to its least', () => {
    const form = startForm({ grouping: 'declaration' });
    answer(form, 'children.0.fullName', 'H’Ĕn Êban');
    form.send({ type: 'add-item', path: 'children' });
    answer(form, 'children.1.fullName', 'Y Mơ̆ng');
    form.send({ type: 'add-item', path: 'children' });
    form.send({ type: 'add-item', path: 'children' });
    assert.equal((form.state.answers.children as unknown[]).length, 3);
    form.send({ type: 'remove-item', path: 'children', index: 0 });
    assert.deepEqual(form.state.answers.children, [{ fullName: 'Y Mơ̆ng' }, {}]);
    form.send({ type: 'remove-item', path: 'children', index: 1 });
    form.send({ type: 'remove-item', path: 'children', index: 0 });
    assert.deepEqual(form.state.answers.children, [{ fullName: 'Y Mơ̆ng' }]);
  });

  it('tells what is missing in which item', () => {
    const form = startForm({ answers: complete, grouping: 'declaration' });
    form.send({ type: 'add-item', path: 'children' });
    answer(form, 'children.1.bornOn', '2021-02-30');
    next(form);
    assert.deepEqual(issues(form), ['children.1.fullName: required', 'children.1.bornOn: format']);
  });
});

describe('going through the steps', () => {
  it('has a step for each section, then papers, delivery and review', () => {
    const { steps } = startForm().view;
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['s-parents', 's-father', 's-children', 'attachments', 'delivery', 'review'],
    );
    assert.deepEqual(
      steps.map(({ title }) => title),
      ['Cha mẹ', 'Người cha', 'Tờ khai thử', 'Giấy tờ kèm theo', 'Nhận kết quả', 'Xem lại và cam đoan'],
    );
  });

  it('shows no issue before Continue, then stays and shows those of this step', () => {
    const form = startForm();
    assert.deepEqual(issues(form), []);
    next(form);
    assert.equal(place(form), 's-parents');
    assert.deepEqual(issues(form), ['parents.married: required']);
    assert.equal(fields(form)[0]?.issue?.keyword, 'required');
    assert.equal(form.view.refusals, 1);
  });

  it('counts a Continue refused at the delivery too, so that the summary takes the focus', () => {
    const form = startForm({ answers: complete });
    while (place(form) !== 'delivery') next(form);
    next(form);
    assert.deepEqual([place(form), issues(form), form.view.refusals], ['delivery', ['option: required'], 1]);
  });

  it('goes back without asking, and stays at the first step', () => {
    const form = startForm({ answers: complete });
    next(form);
    form.send({ type: 'back' });
    form.send({ type: 'back' });
    assert.equal(place(form), 's-parents');
  });

  it('returns to the review after a change, or stops where the change broke something', () => {
    const form = atReview();
    form.send({ type: 'change', step: 's-parents' });
    next(form);
    assert.equal(place(form), 'review');
    form.send({ type: 'change', step: 's-parents' });
    answer(form, 'father.document.type', 'passport');
    next(form);
    assert.equal(place(form), 's-father');
    assert.deepEqual(issues(form), ['father.fullName: required', 'father.document.number: required']);
    answer(form, 'father.fullName', 'Y Mơ̆ng');
    answer(form, 'father.document.number', 'C1234567');
    next(form);
    assert.equal(place(form), 'review');
  });

  it('is complete only with the undertaking', () => {
    const form = atReview();
    next(form);
    assert.equal(place(form), 'review');
    assert.deepEqual(issues(form), ['undertaken: required']);
    form.send({ type: 'undertake', accepted: true });
    next(form);
    assert.equal(form.view.content.kind, 'complete');
    assert.equal(form.view.current, form.view.steps.length);
    const { index, count } = form.view.progress;
    assert.equal(index, count);
  });

  it('cannot be declared complete while anything is wrong', () => {
    const form = startForm();
    form.send({ type: 'complete' });
    assert.equal(place(form), 's-parents');
  });

  it('keeps place and issues when the sections are put on one page', () => {
    const form = startForm();
    answer(form, 'parents.married', false);
    next(form);
    answer(form, 'father.document.type', 'card');
    next(form);
    form.send({ type: 'group', grouping: 'declaration' });
    assert.equal(place(form), 'declaration');
    assert.deepEqual(issues(form), ['father.fullName: required', 'father.document.number: required']);
    form.send({ type: 'group', grouping: 'section' });
    assert.equal(place(form), 's-father');
  });

  it('keeps the section that she has before her when the sections are put on a page each', () => {
    const form = startForm({ answers: complete, grouping: 'declaration' });
    form.send({ type: 'group', grouping: 'section', section: 's-father' });
    assert.equal(place(form), 's-father');
    form.send({ type: 'group', grouping: 'declaration' });
    form.send({ type: 'group', grouping: 'section', section: 's-gone' });
    assert.equal(place(form), 's-parents');
  });

  it('goes where Back and Forward lead, the Change link that was followed included', () => {
    const form = atReview();
    const go = (step: string, returnTo: string | null = null) => form.send({ type: 'go', step, returnTo });
    go('s-parents');
    assert.equal(place(form), 's-parents');
    go('review');
    assert.equal(place(form), 'review');
    go('s-father', 'review');
    next(form);
    assert.equal(place(form), 'review');
    go('s-gone');
    assert.equal(place(form), 'review');
  });

  it('leads past no step that was never seen', () => {
    const form = startForm({ answers: complete });
    next(form);
    form.send({ type: 'go', step: 'review', returnTo: null });
    assert.equal(place(form), 's-father');
    form.send({ type: 'reset' });
    form.send({ type: 'go', step: 'review', returnTo: null });
    assert.equal(place(form), 's-parents');
  });

  it('goes back past a step that a turned phone led by', () => {
    const form = startForm({ answers: complete, grouping: 'declaration' });
    form.send({ type: 'group', grouping: 'section', section: 's-father' });
    next(form);
    form.send({ type: 'go', step: 's-father', returnTo: null });
    assert.equal(place(form), 's-father');
  });

  it('forgets everything on reset', () => {
    const form = atReview();
    form.send({ type: 'reset' });
    assert.equal(place(form), 's-parents');
    assert.deepEqual(form.state.answers, { father: { nationality: 'Việt Nam' } });
    assert.deepEqual(form.state.files, {});
  });
});

describe('the review', () => {
  it('lists every shown field by step, with the fees', () => {
    const { content } = atReview().view;
    assert.ok(content.kind === 'review');
    assert.deepEqual(
      content.sections.map(({ step }) => step),
      ['s-parents', 's-father', 's-children'],
    );
    assert.deepEqual(
      content.fees.map(({ id, total }) => [id, total]),
      [['registration', null]],
    );
  });

  it('asks about what cannot be so, and is not left with it', () => {
    const form = atReview();
    answer(form, 'children.0.bornOn', '2031-01-01');
    const { content } = form.view;
    assert.ok(content.kind === 'review');
    const path = 'children.0.bornOn';
    assert.deepEqual(content.warnings, [
      { path, check: 'not-in-future', params: { today: '2026-11-21' }, isRefused: true },
    ]);
    const { declaration } = read(form.setting, form.state);
    assert.deepEqual(
      declaration.refused.map((issue) => [issue.path, issue.keyword]),
      [[path, 'not-in-future']],
    );
    // The verdict of the schema, which has no day, is another matter.
    assert.deepEqual(declaration.issues, []);
  });
});
