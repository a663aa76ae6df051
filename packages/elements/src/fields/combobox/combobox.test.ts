import '../../index.ts';
import '../../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { answersOf, barriers, onStage, part, textOf } from '../../stage/on-stage.ts';
import type { Stage } from '../../stage/stage.ts';
import { comboboxFieldExamples } from '../combobox-field/combobox-field.examples.ts';

const options = (stage: Stage) => [...stage.shadowRoot!.querySelectorAll('[role=option]')].map(textOf);
const active = (stage: Stage) =>
  textOf(stage.shadowRoot!.getElementById(part(stage, 'input').getAttribute('aria-activedescendant') ?? ''));

async function type(stage: Stage, text: string) {
  part(stage, 'input').focus();
  await sendKeys({ type: text });
  await stage.updateComplete;
}

async function press(stage: Stage, key: string) {
  await sendKeys({ press: key });
  await stage.updateComplete;
}

describe('<dvc-combobox>', () => {
  it('finds without marks', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    await type(stage, 'e d');
    expect(options(stage)).to.deep.equal(['Ê Đê']);
  });

  it('takes an entry by another of its names, and the only one that a text begins', async () => {
    for (const [typed, taken] of [
      ['Jrai', 'Gia Rai'],
      ['Rhade', 'Ê Đê'],
      ['m’nông', 'Mnông'],
      ['Gia R', 'Gia Rai'],
    ]) {
      const stage = await onStage(comboboxFieldExamples.empty);
      const answers = answersOf(stage);
      await type(stage, typed!);
      part(stage, 'input').blur();
      expect(answers.at(-1)?.value).to.equal(taken);
    }
  });

  it('says how many it found', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    await type(stage, 't');
    expect(textOf(part(stage, '[role=status]'))).to.equal('2 kết quả');
  });

  it('is worked with the arrow keys and Enter', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    const answers = answersOf(stage);
    await type(stage, 't');
    await press(stage, 'ArrowDown');
    await press(stage, 'ArrowDown');
    expect(active(stage)).to.equal('Thái');
    await press(stage, 'Enter');
    expect(answers).to.deep.equal([{ path: 'sample', value: 'Thái' }]);
    expect(part(stage, 'input').getAttribute('aria-expanded')).to.equal('false');
    expect(stage.shadowRoot!.activeElement).to.equal(part(stage, 'input'));
  });

  it('is worked with a finger', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    const answers = answersOf(stage);
    part(stage, 'input').click();
    await stage.updateComplete;
    expect(options(stage).length).to.equal(6);
    part<HTMLElement>(stage, '[role=option]:nth-child(5)').click();
    expect(answers.at(-1)?.value).to.equal('Gia Rai');
  });

  it('keeps a text that is not in the list', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    const answers = answersOf(stage);
    await type(stage, 'Thu Lao');
    part(stage, 'input').blur();
    expect(answers.at(-1)?.value).to.equal('Thu Lao');
  });

  it('closes with Escape and keeps the text', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    await type(stage, 'ki');
    await press(stage, 'Escape');
    expect(part<HTMLElement>(stage, '[role=listbox]').hidden).to.equal(true);
    expect(part(stage, 'input').value).to.equal('ki');
  });

  it('has no barrier that axe can find while it is open', async () => {
    const stage = await onStage(comboboxFieldExamples.empty);
    await type(stage, 't');
    await press(stage, 'ArrowDown');
    expect(await barriers(stage)).to.deep.equal([]);
  });
});
