import '../../index.ts';
import '../../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { intentsOf, onStage, part, textOf } from '../../stage/on-stage.ts';
import { textFieldExamples } from './text-field.examples.ts';

describe('what is asked about an answer', () => {
  it('is answered with one press, which leads back to the box', async () => {
    const stage = await onStage(textFieldExamples.warning);
    const intents = intentsOf(stage);
    const button = part<HTMLButtonElement>(stage, '.warning button');
    expect(textOf(button)).to.match(/^Đúng như vậy: /);
    button.focus();
    button.click();
    expect(intents).to.deep.equal([{ type: 'confirm', key: 'number of another year', isSo: true }]);
    expect(stage.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('stays to be seen once she said that it is so, and can be taken back', async () => {
    const stage = await onStage(textFieldExamples.said);
    const intents = intentsOf(stage);
    const input = part(stage, 'input');
    const said = stage.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(textOf(said)).to.equal('Bạn đã xác nhận là đúng như vậy.');
    const button = part<HTMLButtonElement>(stage, '.said button');
    button.focus();
    button.click();
    expect(intents).to.deep.equal([{ type: 'confirm', key: 'number of another year', isSo: false }]);
    expect(stage.shadowRoot!.activeElement).to.equal(input);
  });
});
