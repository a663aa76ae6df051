import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { focused, open } from '../stage/on-procedure.ts';
import { part } from '../stage/on-stage.ts';

/** Types into a box and leaves it. */
function typeAndLeave(box: HTMLInputElement, text: string) {
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  box.blur();
}

/** Presses the keys for undo. Whether that was for the browser to do. */
function undo(box: HTMLElement): boolean {
  box.focus();
  return box.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
  );
}

describe('undo', () => {
  it('brings back what was typed and written otherwise: in one box, in the three of a date, in a list', async () => {
    const form = await open({ filled: true, width: '900px' });
    const box = (id: string) => part(form, `#f-${id}`);

    const name = box('requester-fullName');
    typeAndLeave(name, '\u200B Trần Thị Hoa  ');
    await form.updateComplete;
    expect(name.value).to.equal('Trần Thị Hoa');
    expect(undo(name)).to.equal(false);
    expect(name.value).to.equal('\u200B Trần Thị Hoa  ');
    // Undone, it is still understood.
    name.blur();
    expect(name.value).to.equal('Trần Thị Hoa');

    const date = ['', '-month', '-year'].map((part) => box(`requester-dateOfBirth${part}`));
    const inBoxes = () => date.map(({ value }) => value);
    const [, ...before] = inBoxes();
    typeAndLeave(date[0]!, 'ngày 1 tháng 7 năm 1985');
    await form.updateComplete;
    expect(inBoxes()).to.deep.equal(['1', '7', '1985']);
    undo(date[2]!);
    expect(inBoxes()).to.deep.equal(['ngày 1 tháng 7 năm 1985', ...before]);
    expect(focused(form)).to.equal(date[0]);
    date[0]!.blur();
    expect(inBoxes()).to.deep.equal(['1', '7', '1985']);

    const ethnicity = box('child-ethnicity');
    typeAndLeave(ethnicity, 'e de');
    await form.updateComplete;
    expect(ethnicity.value).to.equal('Ê Đê');
    undo(ethnicity);
    await form.updateComplete;
    expect([ethnicity.value, ethnicity.getAttribute('aria-expanded')]).to.deep.equal(['e de', 'true']);
    ethnicity.blur();
    expect(ethnicity.value).to.equal('Ê Đê');
  });

  it('is left to the browser where a box says what was typed', async () => {
    const form = await open({ filled: true, width: '900px' });
    const name = part(form, '#f-requester-fullName');
    expect(undo(name)).to.equal(true);
    typeAndLeave(name, 'Trần Thị Hoa');
    expect(undo(name)).to.equal(true);
    expect(name.value).to.equal('Trần Thị Hoa');
  });
});
