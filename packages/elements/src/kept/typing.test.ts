import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import { focused, open } from '../stage/on-procedure.ts';
import { part, textOf } from '../stage/on-stage.ts';
import { sampleServices } from '../stage/sample-services.ts';

describe('the place in a form', () => {
  it('stays when the phone is turned and turned back: section, box, caret and what is half typed', async () => {
    const form = await open({ width: '844px', filled: true });
    const frame = form.parentElement!;
    const box = () => part(form, '#f-mother-fullName');
    box().focus();
    box().value = 'Trần Thị Hoa';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    box().setSelectionRange(4, 7);
    frame.style.width = '390px';
    await waitUntil(() => !form.shadowRoot!.querySelector('.section'));
    await form.updateComplete;
    const isAsLeft = () =>
      focused(form) === box() && `${box().value} ${box().selectionStart} ${box().selectionEnd}`;
    await waitUntil(() => isAsLeft() === 'Trần Thị Hoa 4 7', 'as it was left, upright');
    frame.style.width = '844px';
    await waitUntil(() => form.shadowRoot!.querySelector('.section'));
    await form.updateComplete;
    await waitUntil(() => isAsLeft() === 'Trần Thị Hoa 4 7', 'as it was left, turned back');
  });

  it('stays when the language changes: box, caret and what is half typed, which then becomes an answer', async () => {
    const form = await open({ width: '844px', filled: true });
    const name = '#f-mother-fullName';
    const before = part(form, name);
    before.focus();
    before.value = 'Trần Thị H';
    before.dispatchEvent(new Event('input', { bubbles: true }));
    before.setSelectionRange(10, 10);
    form.setAttribute('lang', 'en');
    await waitUntil(
      () => focused(form)?.id === 'f-mother-fullName' && focused(form) !== before,
      'the box in English',
      { timeout: 5000 },
    );
    expect(textOf(form.shadowRoot!.querySelector('button[type=submit]'))).to.equal('Continue');
    const after = part(form, name);
    expect([after.value, after.selectionStart]).to.deep.equal(['Trần Thị H', 10]);
    after.blur();
    await form.updateComplete;
    form.setAttribute('lang', 'vi');
    await waitUntil(
      () => textOf(form.shadowRoot!.querySelector('button[type=submit]')) === 'Tiếp tục',
      'vi',
      {
        timeout: 5000,
      },
    );
    await form.updateComplete;
    expect(part(form, name).value).to.equal('Trần Thị H');
  });

  it('stays when the language changes and a box is read as soon as it is drawn, as is done when more of a form arrives', async () => {
    const form = await open({ width: '844px', filled: true });
    part(form, '#f-mother-fullName').focus();
    let isRead = false;
    const drawing = new MutationObserver(() => {
      const box = form.shadowRoot!.querySelector<HTMLInputElement>('[lang=en] #f-requester-fullName');
      if (isRead || !box) return;
      isRead = true;
      box.value = 'Nguyễn Thị Ổi';
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    drawing.observe(form.shadowRoot!, { childList: true, subtree: true });
    form.setAttribute('lang', 'en');
    await waitUntil(() => isRead && focused(form)?.id === 'f-mother-fullName', 'the box in English', {
      timeout: 5000,
    });
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
  });

  it('stays where another language cannot be loaded, and comes along once it can', async () => {
    const { loadProcedure } = sampleServices();
    let isDead = true;
    const form = await open({
      width: '844px',
      filled: true,
      services: {
        loadProcedure: async (...wanted) => {
          if (isDead && wanted[1] === 'en') throw new Error('offline');
          return loadProcedure(...wanted);
        },
      },
    });
    part(form, '#f-mother-fullName').focus();
    form.setAttribute('lang', 'en');
    await waitUntil(() => form.shadowRoot!.querySelector('.notice'));
    expect(focused(form)?.id).to.equal('f-mother-fullName');
    isDead = false;
    part<HTMLElement>(form, '.notice button').click();
    const action = () => textOf(form.shadowRoot!.querySelector('button[type=submit]'));
    await waitUntil(() => action() === 'Continue', 'en', { timeout: 5000 });
    expect(form.shadowRoot!.querySelector('.notice')).to.equal(null);
    await waitUntil(() => focused(form)?.id === 'f-mother-fullName', 'the box again', { timeout: 5000 });
  });

  it('is not taken back where the citizen has gone on elsewhere on the page', async () => {
    const form = await open({ width: '844px', filled: true });
    const search = document.createElement('input');
    form.parentElement!.append(search);
    part(form, '#f-mother-fullName').focus();
    form.setAttribute('lang', 'en');
    search.focus();
    await waitUntil(
      () => textOf(form.shadowRoot!.querySelector('button[type=submit]')) === 'Continue',
      'en',
      {
        timeout: 5000,
      },
    );
    await form.updateComplete;
    expect(document.activeElement).to.equal(search);
  });
});
