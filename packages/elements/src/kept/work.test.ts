import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { OfferEvent } from '../later/offer-event.ts';
import type { ProcedureForm } from '../procedure/procedure.ts';
import {
  focused,
  goOn,
  goToReview,
  open,
  openFirstPage,
  press,
  pressButton,
  stepTitle,
} from '../stage/on-procedure.ts';
import { part, textOf, write } from '../stage/on-stage.ts';
import { choose, plainPdf } from '../stage/sample-papers.ts';
import { sampleServices } from '../stage/sample-services.ts';
import { claim } from './claim.ts';
import { newTicket, Vault } from './vault.ts';
import { Work } from './work.ts';

const NAME = '#f-requester-fullName';
const SLOT = 'dvc-kit:1.001193';

/** What the tab keeps by now. */
const record = () => JSON.parse(sessionStorage.getItem(SLOT) ?? 'null');

const isKept = (text: string) => waitUntil(() => (sessionStorage.getItem(SLOT) ?? '').includes(text), text);

/** Takes the form off the page and puts another in its place, as a reload does. */
async function again(form: ProcedureForm, opening: Parameters<typeof open>[0] = {}) {
  form.remove();
  return open({ width: '900px', ...opening, isAgain: true });
}

/** Types without leaving the box. */
function type(input: HTMLInputElement, text: string, caret = text.length) {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.setSelectionRange(caret, caret);
  return input;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dvc-kit', 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('sealed').createIndex('time', 'time');
  });
}

/** Names of all that lies sealed in the database. */
async function storedNames(): Promise<string[]> {
  const database = await openDatabase();
  const names = await new Promise<IDBValidKey[]>((resolve, reject) => {
    const asking = database.transaction('sealed').objectStore('sealed').getAllKeys();
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
  database.close();
  return names.map(String);
}

/** Keeps everyone else from the database for as long as is said. */
async function holdUp(isHeld: () => boolean): Promise<void> {
  const database = await openDatabase();
  const store = database.transaction('sealed', 'readwrite').objectStore('sealed');
  await new Promise<void>((resolve) => {
    const ask = () => {
      if (isHeld()) store.get('nothing').onsuccess = ask;
      else resolve();
    };
    ask();
  });
  database.close();
}

const ofThisTab = async () =>
  (await storedNames())
    .filter((name) => name.startsWith(record()?.ticket.id ?? 'none'))
    .map((name) => name.split('/')[1]);

describe('what is filled in', () => {
  it('is kept for the tab: answers, step, box, caret and what is half typed', async () => {
    const form = await open({ filled: true });
    await goOn(form);
    await goOn(form);
    const title = stepTitle(form);
    type(part(form, NAME), 'Trần Thị Hoa', 5);
    await isKept('Trần Thị Hoa');
    const next = await again(form, { width: '400px', filled: true });
    expect(stepTitle(next)).to.equal(title);
    await waitUntil(() => focused(next)?.id === NAME.slice(1));
    expect([part(next, NAME).value, part(next, NAME).selectionStart]).to.deep.equal(['Trần Thị Hoa', 5]);
    part(next, NAME).blur();
    const last = await again(next, { width: '400px', filled: true });
    expect(part(last, NAME).value).to.equal('Trần Thị Hoa');
  });

  it('is kept in a list that is open: what is half typed there, though the names of places come after it', async () => {
    const form = await open({ filled: true, width: '900px' });
    const id = '#f-child-placeOfBirth-address-province';
    await waitUntil(() => /Đắk Lắk/.test(part(form, id).value), 'its name');
    type(part(form, id), 'lam do');
    await isKept('lam do');
    let sendUnits = () => {};
    const waiting = new Promise<void>((resolve) => {
      sendUnits = resolve;
    });
    const { loadUnits } = sampleServices();
    const next = await again(form, {
      filled: true,
      services: { loadUnits: () => waiting.then(loadUnits) },
    });
    await waitUntil(() => focused(next)?.id === id.slice(1));
    expect(part(next, id).value).to.equal('lam do');
    sendUnits();
    await waitUntil(() => next.shadowRoot!.querySelector('[role=option]'), 'the list is open');
    expect(part(next, id).value).to.equal('lam do');
    part(next, id).blur();
    await waitUntil(() => part(next, id).value === 'Tỉnh Lâm Đồng');
  });

  for (const [text, caret] of [
    ['Ủy ban nhân dân xã Hò', 4],
    ['n', 1],
  ] as const)
    it(`is kept from its first letters, though what keeps it and what reads it come after them: ${text}`, async () => {
      let arrive = () => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const form = await openFirstPage({
        attributes: { code: '1.000894' },
        services: {
          loadKept: () => arrival.then(() => import('./kept.ts')),
          loadMoreFields: () => new Promise(() => {}),
        },
      });
      const { id } = type(part(form, 'input'), text, caret);
      arrive();
      const kept = () => JSON.parse(sessionStorage.getItem('dvc-kit:1.000894') ?? 'null')?.place?.box;
      await waitUntil(kept);
      expect(kept()).to.deep.equal({ id, text, caret: [caret, caret] });
    });

  it('is not kept of somebody who only looks', async () => {
    const form = await open({ width: '900px' });
    form.remove();
    expect(sessionStorage.length).to.equal(0);
    expect(history.state).to.equal(null);
  });

  it('is not kept of somebody who only stands in a box that the host page has filled in, when what keeps it comes', async () => {
    for (const id of [NAME, '#f-mother-dateOfBirth', '#f-mother-ethnicity']) {
      let arrive = () => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const form = await open({
        width: '900px',
        filled: true,
        services: { loadKept: () => arrival.then(() => import('./kept.ts')) },
      });
      const box = part(form, id);
      box.focus();
      expect(box.value, id).not.to.equal('');
      arrive();
      await waitUntil(() => form.shadowRoot!.querySelector('[part=saved]'), 'what keeps it is there');
      form.remove();
      expect(sessionStorage.length, id).to.equal(0);
    }
  });

  it('comes back in another language, and where the commune was changed', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    const next = await again(form, { attributes: { lang: 'en', commune: '00000' } });
    expect(part(next, NAME).value).to.equal('Trần Thị Hoa');
    expect(textOf(part(next, 'button[type=submit]'))).to.equal('Continue');
  });

  it('is not shown to whom the host page knows as somebody else', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    const next = await again(form, { filled: true });
    expect(part(next, NAME).value).not.to.equal('Trần Thị Hoa');
  });

  it('is not shown any more after half a day', async () => {
    const { now } = Date;
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    form.remove();
    Date.now = () => now() + 12.1 * 60 * 60 * 1000;
    try {
      expect(part(await again(form), NAME).value).to.equal('');
      expect(sessionStorage.length).to.equal(0);
    } finally {
      Date.now = now;
    }
  });

  it('comes back though the database of the browser does not answer', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    await isKept('Hoa');
    let isHeld = true;
    const holding = holdUp(() => isHeld);
    const next = await again(form);
    expect(part(next, NAME).value).to.equal('Trần Thị Hoa');
    isHeld = false;
    await holding;
  }).timeout(10_000);

  it('is another one for each of two forms for the same procedure', async () => {
    const one = await open({ width: '900px' });
    const other = await open({ width: '900px', isAgain: true });
    write(part(one, NAME), 'Trần Thị Hoa');
    write(part(other, NAME), 'Lý Văn Bình');
    await isKept('Hoa');
    one.remove();
    other.remove();
    const first = await open({ width: '900px', isAgain: true });
    const second = await open({ width: '900px', isAgain: true });
    expect(part(first, NAME).value).to.equal('Trần Thị Hoa');
    expect(part(second, NAME).value).to.equal('Lý Văn Bình');
  });

  it('comes back from the database when the storage of the tab was lost', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    await isKept('Hoa');
    await waitUntil(async () => (await ofThisTab()).includes('answers'));
    form.remove();
    sessionStorage.clear();
    expect(part(await again(form), NAME).value).to.equal('Trần Thị Hoa');
  });

  it('is gone from everywhere once it was erased', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    await isKept('Hoa');
    await waitUntil(async () => (await ofThisTab()).includes('answers'));
    const { id } = record().ticket;
    part<HTMLElement>(form, 'dvc-wipe .secondary').click();
    await form.updateComplete;
    expect(sessionStorage.length).to.equal(0);
    await waitUntil(async () => !(await storedNames()).some((name) => name.startsWith(id)));
    expect(part(await again(form), NAME).value).to.equal('');
  });

  it('is gone once the host page has taken the dossier', async () => {
    const form = await open({ filled: true });
    form.addEventListener('dvc-submit', (event) => (event as OfferEvent).waitUntil(Promise.resolve()));
    await goToReview(form);
    await isKept('"desk"');
    await press(form, '#undertaking');
    await goOn(form);
    await waitUntil(() => stepTitle(form).includes('đã chuyển'));
    expect(sessionStorage.length).to.equal(0);
    form.remove();
    expect(sessionStorage.length).to.equal(0);
  });

  it('is kept nowhere on a machine that many use', async () => {
    const form = await open({ width: '900px', attributes: { 'shared-device': '' } });
    write(part(form, NAME), 'Trần Thị Hoa');
    await form.updateComplete;
    expect(history.state).to.equal(null);
    const next = await again(form, { attributes: { 'shared-device': '' } });
    expect(sessionStorage.length).to.equal(0);
    expect(part(next, NAME).value).to.equal('');
  });

  it('is erased there once the machine wakes with nobody before it', async () => {
    const { now } = Date;
    const form = await open({ width: '900px', attributes: { 'shared-device': '' } });
    write(part(form, NAME), 'Trần Thị Hoa');
    await form.updateComplete;
    Date.now = () => now() + 20 * 60 * 1000;
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await form.updateComplete;
      expect(part(form, NAME).value).to.equal('');
    } finally {
      Date.now = now;
    }
  });

  it('is the same for a page that slept while another of its tab went on with it, or erased it', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    await isKept('Hoa');
    const sleep = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const wake = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    sleep();
    const { time, ...other } = record();
    const text = JSON.stringify({ ...other, time: time + 1 }).replaceAll('Trần Thị Hoa', 'Lý Văn Bình');
    sessionStorage.setItem(SLOT, text);
    wake();
    await waitUntil(() => part(form, NAME).value === 'Lý Văn Bình', 'as the other page left it');
    sleep();
    wake();
    await form.updateComplete;
    expect(part(form, NAME).value).to.equal('Lý Văn Bình');
    sleep();
    sessionStorage.removeItem(SLOT);
    wake();
    await waitUntil(() => part(form, NAME).value === '', 'erased');
  });

  it('stands in its boxes again when the page wakes, though Safari has emptied them', async () => {
    const form = await open({ width: '900px', attributes: { commune: '00000' } });
    write(part(form, NAME), 'Trần Thị Hoa');
    const next = '#f-child-fullName';
    type(part(form, next), 'Lê Văn B', 3);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    for (const box of form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[autocomplete=off]'))
      box.value = '';
    part(form, NAME).value = '';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => focused(form)?.id === next.slice(1) && part(form, next).value === 'Lê Văn B');
    expect([part(form, NAME).value, part(form, next).selectionStart]).to.deep.equal(['Trần Thị Hoa', 3]);
  });

  it('goes on in a duplicated tab as a copy, of which the first knows nothing', async () => {
    const form = await open({ width: '900px' });
    write(part(form, NAME), 'Trần Thị Hoa');
    await isKept('Hoa');
    await waitUntil(async () => (await ofThisTab()).includes('answers'));
    const { ticket, given } = record();
    const twin = new Work('1.001193');
    const recalled = await twin.recall('1.001193', given, null);
    expect(JSON.stringify(recalled?.draft.answers)).to.contain('Trần Thị Hoa');
    twin.keep(recalled!);
    expect(record().ticket.id).not.to.equal(ticket.id);
    await waitUntil(async () => (await ofThisTab()).includes('answers'), 'sealed for itself');
    await twin.wipe();
    expect((await storedNames()).some((name) => name.startsWith(ticket.id))).to.equal(true);
  });

  it('is told to be lost with the page where the browser keeps nothing, and leaving then asks', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    try {
      const form = await open({ filled: true, width: '900px' });
      expect(leave()).to.equal(false);
      write(part(form, NAME), 'Trần Thị Hoa');
      await waitUntil(() => form.shadowRoot!.querySelector('.notice'));
      const notice = part(form, '.notice');
      expect(textOf(notice)).to.contain('đóng trang là mất');
      expect(leave()).to.equal(true);
      await goOn(form);
      expect(part(form, '.notice')).to.equal(notice);
      form.remove();
      expect(leave()).to.equal(false);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('files', () => {
  const give = async (form: ProcedureForm, name: string) => {
    choose(part(form, 'input[type=file]:not([capture])'), plainPdf(name));
    await waitUntil(() => textOf(form.shadowRoot!.querySelector('.given-files')).includes(name), name);
  };
  const toPapers = async () => {
    const form = await open({ filled: true, width: '900px' });
    await goOn(form);
    return form;
  };

  it('are kept sealed, and come back', async () => {
    const form = await toPapers();
    await give(form, 'giay-chung-sinh.pdf');
    await waitUntil(() => record()?.stored.length === 1, 'the file is stored', { timeout: 5000 });
    const next = await again(form, { filled: true });
    await waitUntil(() => next.shadowRoot!.querySelector('dvc-attachment'));
    expect(textOf(part(next, 'form'))).to.contain('giay-chung-sinh.pdf');
    await pressButton(next, 'Bỏ');
    await waitUntil(async () => (await ofThisTab()).join() === 'answers', 'the file is gone');
  });

  it('that closed tabs left behind a day ago are swept out when a form is filled in; those of others stay', async () => {
    const before = Date.now() - 25 * 60 * 60 * 1000;
    const [closed, young, living] = [newTicket(), newTicket(), newTicket()];
    const letGo = await claim(living.id);
    const bytes = new Uint8Array(3);
    for (const ticket of [closed, young, living]) await new Vault(ticket).put('file a', bytes, before);
    await new Vault(closed).put('answers', bytes, before);
    await new Vault(young).put('answers', bytes, Date.now());
    const form = await open({ width: '900px' });
    const lying = async () => {
      const names = await storedNames();
      return [closed, young, living].map(({ id }) => names.filter((name) => name.startsWith(id)).length);
    };
    expect(await lying(), 'somebody only looks').to.deep.equal([2, 2, 1]);
    write(part(form, NAME), 'Trần Thị Hoa');
    await waitUntil(async () => (await ofThisTab()).includes('answers'), 'sealed');
    await waitUntil(async () => (await lying())[0] === 0, 'swept');
    expect(await lying()).to.deep.equal([0, 2, 1]);
    letGo?.();
  });

  it('that could not be kept are named, so that they are chosen again', async () => {
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const form = await toPapers();
      await give(form, 'giay-chung-sinh.pdf');
      await waitUntil(() => form.shadowRoot!.querySelector('.notice'));
      const next = await again(form, { filled: true });
      expect(stepTitle(next)).to.equal('Giấy tờ kèm theo');
      expect(textOf(part(next, '.notice'))).to.contain('chọn lại: giay-chung-sinh.pdf');
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });
});
