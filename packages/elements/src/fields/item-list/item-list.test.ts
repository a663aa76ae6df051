import '../../index.ts';
import '../../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import type { IntentEvent } from '../../events/form-events.ts';
import type { Example } from '../../stage/example.ts';
import { intentsOf, onStage, part, textOf } from '../../stage/on-stage.ts';
import type { Stage } from '../../stage/stage.ts';
import { itemTemplate } from '../field-elements.ts';
import { aList, itemListExamples } from './item-list.examples.ts';

/** A list that does what is asked of it, as the engine would. */
async function livingList(count: number): Promise<Stage> {
  let items = count;
  const example: Example = {
    name: 'danh sách',
    draw: (setting) => html`<div @dvc-intent=${obey}>${itemTemplate(aList(items), setting)}</div>`,
  };
  const stage = await onStage(example);
  function obey({ intent }: IntentEvent) {
    items += intent.type === 'add-item' ? 1 : -1;
    stage.requestUpdate();
  }
  return stage;
}

async function press(stage: Stage, words: string) {
  const button = [...stage.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === words);
  button!.click();
  await stage.updateComplete;
}

describe('<dvc-item-list>', () => {
  it('asks for what the citizen does', async () => {
    const stage = await onStage(itemListExamples.two);
    const intents = intentsOf(stage);
    await press(stage, 'Thêm con thứ');
    await press(stage, 'Xóa con thứ 2');
    expect(intents).to.deep.equal([
      { type: 'add-item', path: 'children' },
      { type: 'remove-item', path: 'children', index: 1 },
    ]);
  });

  it('moves the focus into an item that was added, and tells of it', async () => {
    const stage = await livingList(1);
    await press(stage, 'Thêm con thứ');
    expect(stage.shadowRoot!.activeElement?.id).to.equal('f-children-item-1');
    expect(textOf(part(stage, '[role=status]'))).to.equal('Đã thêm con thứ 2');
  });

  it('moves the focus to the item before one that was removed, and tells of it', async () => {
    const stage = await livingList(2);
    await press(stage, 'Xóa con thứ 2');
    expect(stage.shadowRoot!.activeElement?.id).to.equal('f-children-item-0');
    expect(textOf(part(stage, '[role=status]'))).to.equal('Đã xóa con thứ 2');
  });

  it('moves the focus to the button for adding when the only item goes', async () => {
    const stage = await livingList(1);
    await press(stage, 'Xóa con thứ 1');
    expect(stage.shadowRoot!.activeElement?.id).to.equal('f-children');
  });
});
