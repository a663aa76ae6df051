import '../index.ts';
import '../more/more.ts';
import type { FieldView, StepView, Warning } from '@dvc-kit/engine';
import { expect } from '@esm-bundle/chai';
import { fixture, waitUntil } from '@open-wc/testing-helpers';
import { html } from 'lit';
import { aField } from '../stage/example.ts';
import { open } from '../stage/on-procedure.ts';
import { part, textOf } from '../stage/on-stage.ts';
import { sampleCommune } from '../stage/sample-services.ts';

/** The page of a section with these fields, as far as the announcer looks at it. */
const page = (...children: FieldView[]) =>
  ({ kind: 'declaration', step: { id: 'mother' }, sections: [{ children }] }) as unknown as StepView;

const warning: Warning = {
  path: 'sample',
  check: 'contradiction',
  params: {},
  message: 'Xem lại.',
  key: 'a',
};

describe('what is told without taking the focus', () => {
  it('is what was filled in and what is asked, as long as that stands', async () => {
    const root = await fixture<HTMLElementTagNameMap['dvc-filled']>(html`<dvc-filled></dvc-filled>`);
    const after = async (content: StepView) => {
      root.content = content;
      await root.updateComplete;
      return textOf(root);
    };
    const filled = aField({ label: 'Làm tại', path: 'place', answer: 'Hòa Phú', filled: 'commune' });
    const date = aField({ label: 'Ngày sinh', answer: '2011-06-01' });
    expect(await after(page(filled, date))).to.equal('Đã điền cho bạn: Làm tại.');
    const asked = { ...date, warning };
    expect(await after(page(filled, asked))).to.equal('Lưu ý ở mục Ngày sinh: Xem lại.');
    expect(await after(page(filled, { ...date, said: warning }))).to.equal('');
    expect(await after(page(filled, asked))).to.equal('Lưu ý ở mục Ngày sinh: Xem lại.');
    expect(await after({ kind: 'attachments' } as unknown as StepView)).to.equal('');
  });
});

it('is selected in a box that she has come to meanwhile: what she types takes its place', async () => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const loadCommune = () => arrival.then(() => sampleCommune);
  const form = await open({
    services: { loadCommune },
    attributes: { code: '1.000894', commune: sampleCommune.code },
  });
  const box = part(form, 'input');
  box.focus();
  arrive();
  await waitUntil(() => box.value === sampleCommune.authority && box.selectionEnd === box.value.length);
  expect(box.selectionStart).to.equal(0);
});
