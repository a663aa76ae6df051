import '../index.ts';
import '../later/later-steps.ts';
import './stage.ts';
import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { allExamples } from './all-examples.ts';
import { barriers, onStage } from './on-stage.ts';
import { isOneEngine } from './one-engine.ts';

const once = isOneEngine ? describe : describe.skip;

for (const [tag, examples] of Object.entries(allExamples)) {
  once(`accessibility of <${tag}>`, () => {
    for (const { name, draw } of Object.values(examples)) {
      it(`has no barrier that axe can find: ${name}`, async () => {
        for (const theme of ['light', 'dark'] as const) {
          const stage = await onStage({ name, draw }, { theme });
          expect(await barriers(stage), theme).to.deep.equal([]);
        }
      });
    }
  });
}

once('the gate for accessibility', () => {
  it('stops an input without a label, inside a form too', async () => {
    const stage = await onStage({
      name: 'không nhãn',
      draw: () => html`<input class="input" type="text" />`,
    });
    expect((await barriers(stage)).join()).to.contain('label');
  });

  it('stops text that is too pale', async () => {
    const stage = await onStage({ name: 'mờ', draw: () => html`<p class="optional pale">Chữ mờ</p>` });
    const pale = new CSSStyleSheet();
    pale.replaceSync('.pale { color: #c8c8c8 }');
    stage.shadowRoot!.adoptedStyleSheets.push(pale);
    stage.theme = 'light';
    await stage.updateComplete;
    expect((await barriers(stage)).join()).to.contain('color-contrast');
  });
});
