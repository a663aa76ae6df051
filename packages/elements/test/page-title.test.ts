import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PageTitle, type TitledForm } from '../src/procedure/host-page/page-title.ts';

/** A form that asks for the title of the page, and the heading of its step. */
function formWith(heading: { textContent: string }): TitledForm {
  const renderRoot = { querySelector: () => heading };
  return { pageTitle: true, renderRoot, addController() {} } as unknown as TitledForm;
}

describe('the title of the page', () => {
  const page = { title: 'Trang của xã' };
  beforeEach(() => Object.assign(globalThis, { document: page }));
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
    page.title = 'Trang của xã';
  });

  it('names the step and what is wrong once, however often the form is drawn, and then no more', () => {
    const heading = { textContent: 'Người mẹ' };
    const form = formWith(heading);
    const title = new PageTitle(form);
    title.hostUpdated();
    heading.textContent = `
      Lỗi:  Người mẹ `;
    title.hostUpdated();
    title.hostUpdated();
    assert.equal(page.title, 'Lỗi: Người mẹ – Trang của xã');
    Object.assign(form, { pageTitle: false });
    title.hostUpdated();
    assert.equal(page.title, 'Trang của xã');
  });

  it('keeps what the host page makes of its title meanwhile', () => {
    const title = new PageTitle(formWith({ textContent: 'Người mẹ' }));
    title.hostUpdated();
    page.title = '(1) Tin nhắn';
    title.hostDisconnected();
    assert.equal(page.title, '(1) Tin nhắn');
  });
});
