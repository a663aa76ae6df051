import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PageTitle } from '../src/procedure/page-title.ts';

describe('the title of the page', () => {
  const page = { title: 'Trang của xã' };
  beforeEach(() => Object.assign(globalThis, { document: page }));
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
    page.title = 'Trang của xã';
  });

  it('names the step and what is wrong once, however often the form is drawn, and then no more', () => {
    let step = 'Người mẹ';
    const title = new PageTitle(() => step);
    title.hostUpdated();
    step = 'Lỗi: Người mẹ';
    title.hostUpdated();
    title.hostUpdated();
    assert.equal(page.title, 'Lỗi: Người mẹ – Trang của xã');
    step = '';
    title.hostUpdated();
    assert.equal(page.title, 'Trang của xã');
  });

  it('keeps what the host page makes of its title meanwhile', () => {
    const title = new PageTitle(() => 'Người mẹ');
    title.hostUpdated();
    page.title = '(1) Tin nhắn';
    title.hostDisconnected();
    assert.equal(page.title, '(1) Tin nhắn');
  });
});
