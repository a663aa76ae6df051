import '../index.ts';
import '../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { checkboxFieldExamples } from '../fields/checkbox-field/checkbox-field.examples.ts';
import { choiceFieldExamples } from '../fields/choice-field/choice-field.examples.ts';
import { comboboxFieldExamples } from '../fields/combobox-field/combobox-field.examples.ts';
import { dateFieldExamples } from '../fields/date-field/date-field.examples.ts';
import { selectFieldExamples } from '../fields/select-field/select-field.examples.ts';
import { textFieldExamples } from '../fields/text-field/text-field.examples.ts';
import { open, press } from '../stage/on-procedure.ts';
import { answersOf, onStage, part } from '../stage/on-stage.ts';
import { readBoxes } from './read-boxes.ts';

describe('boxes that a form filler filled without a word', () => {
  it('are read: text, list, radio, tick', async () => {
    const text = await onStage(textFieldExamples.empty);
    const list = await onStage(selectFieldExamples.empty);
    const radio = await onStage(choiceFieldExamples.empty);
    const tick = await onStage(checkboxFieldExamples.empty);
    const box = await onStage(comboboxFieldExamples.empty);
    const heard = [text, list, radio, tick, box].map(answersOf);
    part(text, 'input').value = ' Nguyễn\u200B Văn Mẫu ';
    part<HTMLSelectElement>(list, 'select').value = '2';
    part(radio, '#f-sample-1').checked = true;
    part(tick, 'input').checked = true;
    part(box, 'input').value = 'gia rai';
    for (const stage of [text, list, radio, tick, box]) readBoxes(stage.shadowRoot!);
    expect(heard.map((answers) => answers.at(-1)?.value)).to.deep.equal([
      'Nguyễn Văn Mẫu',
      'passport',
      'female',
      true,
      'Gia Rai',
    ]);
  });

  it('of a date are read together', async () => {
    const stage = await onStage(dateFieldExamples.empty);
    const answers = answersOf(stage);
    part(stage, '#f-sample').value = '1';
    part(stage, '#f-sample-month').value = 'Th7';
    part(stage, '#f-sample-year').value = '1985';
    readBoxes(stage.shadowRoot!);
    expect(answers.at(-1)?.value).to.equal('1985-07-01');
  });

  it('are none where nothing was filled in', async () => {
    for (const example of [
      textFieldExamples.answered,
      choiceFieldExamples.empty,
      checkboxFieldExamples.empty,
      comboboxFieldExamples.answered,
    ]) {
      const stage = await onStage(example);
      const answers = answersOf(stage);
      readBoxes(stage.shadowRoot!);
      expect(answers).to.deep.equal([]);
    }
  });

  it('are read when the citizen goes on', async () => {
    const form = await open();
    const radio = part(form, 'input[type=radio]');
    radio.checked = true;
    await press(form, 'button[part=continue]');
    expect(form.shadowRoot!.querySelector('#error-summary')).not.to.equal(null);
    expect(form.shadowRoot!.getElementById(`${radio.id}-issue`)).to.equal(null);
  });
});

describe('what an input method does to a box', () => {
  it('is left alone until it is done: letters taken back and typed anew, and the Tab that chooses among them', async () => {
    const stage = await onStage(textFieldExamples.empty);
    const answers = answersOf(stage);
    const input = part(stage, 'input');
    input.focus();
    for (const text of ['Nguye', 'Nguyê', 'Nguyê\u0303', 'Nguyễ', 'Nguyễn  ']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      stage.requestUpdate();
      await stage.updateComplete;
      expect(input.value).to.equal(text);
    }
    expect(answers).to.deep.equal([]);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(answers).to.deep.equal([{ path: 'sample', value: 'Nguyễn' }]);
  });

  it('does not choose in a list: neither its Enter nor that which Safari tells of later', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    const answers = answersOf(stage);
    part(stage, 'input').focus();
    await sendKeys({ type: 't' });
    await sendKeys({ press: 'ArrowDown' });
    for (const how of [{ isComposing: true }, { keyCode: 229 }])
      part(stage, 'input').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...how }),
      );
    expect(answers).to.deep.equal([]);
  });
});

it('keeps ten thousand pasted letters, each of them', async () => {
  const stage = await onStage(textFieldExamples.longText);
  const answers = answersOf(stage);
  const text = 'Đường Trần Phú 12\n'.repeat(556).slice(0, 10_000).trim();
  const area = part<HTMLTextAreaElement>(stage, 'textarea');
  area.focus();
  document.execCommand('insertText', false, text);
  area.blur();
  expect(answers.at(-1)?.value).to.equal(text);
});
