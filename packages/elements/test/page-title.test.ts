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

  it('says once that something is wrong, however often the form is drawn, and then no more', () => {
    let prefix = 'Lỗi:';
    const title = new PageTitle(() => prefix);
    title.hostUpdated();
    title.hostUpdated();
    assert.equal(page.title, 'Lỗi: Trang của xã');
    prefix = '';
    title.hostUpdated();
    assert.equal(page.title, 'Trang của xã');
  });

  it('keeps what the host page makes of its title meanwhile', () => {
    const title = new PageTitle(() => 'Lỗi:');
    title.hostUpdated();
    page.title = '(1) Tin nhắn';
    title.hostDisconnected();
    assert.equal(page.title, '(1) Tin nhắn');
  });
});
