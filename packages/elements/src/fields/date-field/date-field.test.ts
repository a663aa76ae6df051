import '../../index.ts';
import '../../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { aField, anIssue, fieldExample } from '../../stage/example.ts';
import { answersOf, onStage, part, write } from '../../stage/on-stage.ts';
import { dateFieldExamples } from './date-field.examples.ts';

const boxes = ['#f-sample', '#f-sample-month', '#f-sample-year'];

describe('<dvc-date-field>', () => {
  for (const text of ['1/7/1985', '01-07-1985', '1985-07-01', '1.7.1985']) {
    it(`fills all three boxes from ${text} pasted into one`, async () => {
      const stage = await onStage(dateFieldExamples.empty);
      const answers = answersOf(stage);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Firefox leaves the data out of an event that a script made.
      if (!paste.clipboardData?.getData('text'))
        Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
      part(stage, '#f-sample-month').dispatchEvent(paste);
      await stage.updateComplete;
      expect(answers.at(-1)?.value).to.equal('1985-07-01');
      expect(boxes.map((box) => Number(part(stage, box).value))).to.deep.equal([1, 7, 1985]);
    });
  }

  it('fills all three boxes from a date typed into the first', async () => {
    const stage = await onStage(dateFieldExamples.empty);
    write(part(stage, '#f-sample'), '20/11/1985');
    await stage.updateComplete;
    expect(boxes.map((box) => part(stage, box).value)).to.deep.equal(['20', '11', '1985']);
  });

  it('does not jump to the next box by itself', async () => {
    const stage = await onStage(dateFieldExamples.empty);
    part(stage, '#f-sample').focus();
    await sendKeys({ type: '20' });
    expect(stage.shadowRoot!.activeElement?.id).to.equal('f-sample');
  });

  it('leaves what was typed as it was typed', async () => {
    const stage = await onStage(dateFieldExamples.empty);
    write(part(stage, '#f-sample'), '7');
    await stage.updateComplete;
    expect(part(stage, '#f-sample').value).to.equal('7');
  });

  it('keeps a day that is none in its box', async () => {
    const stage = await onStage(dateFieldExamples.answered);
    const answers = answersOf(stage);
    write(part(stage, '#f-sample'), '0');
    await stage.updateComplete;
    expect(answers.at(-1)?.value).to.equal('2026-07-00');
    expect(part(stage, '#f-sample').value).to.equal('0');
  });

  it('marks only the box that is wrong', async () => {
    const stage = await onStage(dateFieldExamples.noMonth);
    const wrong = boxes.filter((box) => part(stage, box).getAttribute('aria-invalid') === 'true');
    expect(wrong).to.deep.equal(['#f-sample-month']);
  });

  it('asks for the year only, where the year will do', async () => {
    const field = aField({
      label: 'Năm sinh',
      widget: 'date',
      format: 'partial-date',
      issue: anIssue('required'),
    });
    const stage = await onStage(fieldExample('năm', field));
    const asked = boxes.filter((box) => part(stage, box).getAttribute('aria-required') === 'true');
    expect(asked).to.deep.equal(['#f-sample-year']);
  });
});
