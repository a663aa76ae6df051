import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil as waitShortly } from '@open-wc/testing-helpers';
import { transact } from '../kept/database.ts';
import type { OfferEvent } from '../later/offer-event.ts';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { goOn, goToReview, open, press, pressButton, stepTitle } from '../stage/on-procedure.ts';
import { barriers, part, textOf, write } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { choose, plainPdf } from '../stage/sample-papers.ts';
import type { KeptDraft } from './kept-draft.ts';
import { Shelf } from './shelf.ts';

/**
 * For what is decided and said, which no engine does otherwise. What becomes of databases, keys, files and sleeping pages is tried in each, on the
 * ways below and on the shelf itself.
 */
const once = isOneEngine ? it : it.skip;

const NAME = '#f-requester-fullName';
const SLOT = 'dvc-kit:1.001193';
const shelf = new Shelf(transact);

/** Drafts are saved a second after a change. */
const waitUntil = (isSo: () => unknown, what = 'it never came true') =>
  waitShortly(isSo as () => boolean, what, { timeout: 15_000 });

const lying = async (): Promise<readonly KeptDraft[]> => (await shelf.list(Date.now())).drafts;
const record = () => JSON.parse(sessionStorage.getItem(SLOT) ?? 'null');
const all = (form: ProcedureForm) => textOf(form.shadowRoot!.querySelector('.page'));
const says = (form: ProcedureForm, words: string) => waitUntil(() => all(form).includes(words), words);

/** The form in a window of its own, where nothing is known of the tab before. */
async function openElsewhere(form: ProcedureForm, opening: Parameters<typeof open>[0] = {}) {
  // What was saved is noted with the tab a moment later: the next form would find it there.
  await waitUntil(async () => {
    const { bound } = record() ?? {};
    return (await lying()).every(({ id, saves }) => id !== bound?.id || saves === bound.saves);
  }, 'the save noted');
  form.remove();
  return open({ width: '900px', ...opening });
}

async function ask(form: ProcedureForm) {
  await press(form, '[part=saved]');
  await waitUntil(() => /Trên máy này có|Chưa có bản nào/.test(all(form)), 'the list');
}

async function begun(name: string, opening: Parameters<typeof open>[0] = {}) {
  const form = await open({ width: '900px', ...opening });
  write(part(form, NAME), name);
  await form.updateComplete;
  return form;
}

/** Keeps the form by the dialog, and closes that. */
async function keep(form: ProcedureForm, pin = '') {
  await ask(form);
  part(form, '#keep-pin').value = pin;
  await pressButton(form, 'Giữ trên máy này');
  await says(form, `Khai tiếp thì tự giữ thêm. ${pin ? 'Có khóa' : 'Không khóa'}`);
  await pressButton(form, 'Đóng');
}

const saved = (form: ProcedureForm, times: number, id = 0) =>
  waitUntil(async () => (await lying())[id]?.saves === times, `saved ${times} times`).then(
    () => form.updateComplete,
  );

/** Puts this in place of the draft that lies there, which no form goes on with: what one that was taken off the page still saves is refused. */
const putInstead = (draft: Omit<KeptDraft, 'saves'>) =>
  waitUntil(async () => {
    const { saves } = (await shelf.get(draft.id))!;
    return 'saves' in (await shelf.put({ ...draft, writer: 'another' }, new Map(), new Set(), saves));
  }, 'it lies there');

beforeEach(async () => {
  await shelf.removeAll();
  localStorage.clear();
});

describe('a draft on this device', () => {
  it('is not kept before she asks for it, and then goes on being kept', async () => {
    const form = await begun('Trần Thị Hoa');
    expect(await lying()).to.deep.equal([]);
    await ask(form);
    expect(all(form)).to.contain('Chưa có bản nào').and.to.contain('chìa khóa nằm ngay cạnh dữ liệu');
    expect(await barriers(form)).to.deep.equal([]);
    await pressButton(form, 'Giữ trên máy này');
    await says(form, 'Không khóa: ai dùng máy này');
    expect(await barriers(form)).to.deep.equal([]);
    await pressButton(form, 'Đóng');
    expect(textOf(part(form, '[part=saved]'))).to.match(/^Đã giữ lúc \d\d:\d\d/);
    write(part(form, NAME), 'Trần Thị Hoa Mai');
    await saved(form, 2);
    const next = await openElsewhere(form);
    expect(part(next, NAME).value).to.equal('');
    await ask(next);
    await pressButton(next, 'Mở:');
    await says(next, 'Đã mở hồ sơ đã lưu');
    expect(part(next, NAME).value).to.equal('Trần Thị Hoa Mai');
    write(part(next, NAME), 'Trần Thị Hoa Lan');
    await saved(next, 3);
    expect((await lying()).length).to.equal(1);
  });

  it('stays the same one in another language, after a reload and after the page has slept', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    const [{ id } = { id: '' }] = await lying();
    form.setAttribute('lang', 'en');
    await waitUntil(() => textOf(part(form, 'button[type=submit]')) === 'Continue');
    write(part(form, NAME), 'Trần Thị Mai');
    await saved(form, 2);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => part(form, NAME).value === 'Trần Thị Mai');
    write(part(form, NAME), 'Trần Thị Lan');
    await waitUntil(async () => ((await lying())[0]?.saves ?? 0) >= 3);
    form.remove();
    const again = await open({ width: '900px', isAgain: true });
    await says(again, 'Đã giữ lúc');
    write(part(again, NAME), 'Trần Thị Cúc');
    const { saves } = record().bound;
    await waitUntil(async () => ((await lying())[0]?.saves ?? 0) > saves);
    expect((await lying()).map((one) => one.id)).to.deep.equal([id]);
  });

  once('is no conflict with itself where the page was gone before it heard of its last save', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    const before = sessionStorage.getItem(SLOT)!;
    write(part(form, NAME), 'Trần Thị Mai');
    await saved(form, 2);
    form.remove();
    sessionStorage.setItem(SLOT, before);
    const again = await open({ width: '900px', isAgain: true });
    write(part(again, NAME), 'Trần Thị Lan');
    await waitUntil(async () => ((await lying())[0]?.saves ?? 0) >= 3);
    expect(all(again)).not.to.contain('thẻ khác');
  });

  once('keeps its PIN whatever is saved, opens with no other, and loses it only when asked', async () => {
    const form = await begun('Trần Thị Hoa');
    await ask(form);
    part(form, '#keep-pin').value = '123';
    await pressButton(form, 'Giữ trên máy này');
    expect(all(form)).to.contain('ít nhất 4 số');
    expect(await barriers(form)).to.deep.equal([]);
    part(form, '#keep-pin').value = '2468';
    await pressButton(form, 'Giữ trên máy này');
    await says(form, 'Có khóa bằng mã PIN');
    const locked = async () => (await lying()).map(({ lock, key }) => [Boolean(lock), key]);
    expect(await locked()).to.deep.equal([[true, null]]);
    await pressButton(form, 'Giữ ngay');
    await saved(form, 2);
    await pressButton(form, 'Đóng');
    write(part(form, NAME), 'Trần Thị Mai');
    await saved(form, 3);
    expect(await locked()).to.deep.equal([[true, null]]);
    const next = await openElsewhere(form);
    await ask(next);
    await pressButton(next, 'Mở:');
    part(next, '#open-pin').value = '1357';
    await pressButton(next, 'Mở:');
    await says(next, 'Mã PIN chưa đúng');
    expect(await barriers(next)).to.deep.equal([]);
    part(next, '#open-pin').value = '2468';
    await pressButton(next, 'Mở:');
    await says(next, 'Đã mở hồ sơ đã lưu');
    expect(part(next, NAME).value).to.equal('Trần Thị Mai');
    await ask(next);
    await pressButton(next, 'Bỏ mã PIN');
    await says(next, 'Không khóa: ai dùng máy này');
    expect((await locked())[0]?.[0]).to.equal(false);
    await pressButton(next, 'Đóng');
    const last = await openElsewhere(next);
    await ask(last);
    await pressButton(last, 'Mở:');
    await says(last, 'Đã mở hồ sơ đã lưu');
    expect(part(last, NAME).value).to.equal('Trần Thị Mai');
  });

  it('brings its files along, also under another PIN', async () => {
    const form = await open({ filled: true, width: '900px' });
    await goOn(form);
    choose(part(form, 'input[type=file]:not([capture])'), plainPdf('giay-chung-sinh.pdf'));
    await says(form, 'giay-chung-sinh.pdf');
    await keep(form);
    await ask(form);
    part(form, '#keep-pin').value = 'mật mã';
    await pressButton(form, 'Khóa');
    await says(form, 'Có khóa bằng mã PIN');
    await pressButton(form, 'Đóng');
    const next = await openElsewhere(form);
    await ask(next);
    expect(all(next)).to.contain('1 tệp');
    await pressButton(next, 'Mở:');
    // As another keyboard writes it.
    part(next, '#open-pin').value = 'mật mã'.normalize('NFD');
    await pressButton(next, 'Mở:');
    await says(next, 'giay-chung-sinh.pdf');
    expect(stepTitle(next)).to.equal('Giấy tờ kèm theo');
    await pressButton(next, 'Bỏ');
    await waitUntil(
      async () => (await shelf.fileIds((await lying())[0]!.id)).length === 0,
      'the file is gone',
    );
  });

  once('that another tab has saved is not overwritten: she says what becomes of it', async () => {
    const one = await begun('Trần Thị Hoa');
    await keep(one, '2468');
    const other = await open({ width: '900px', isAgain: true });
    const openIt = async (form: ProcedureForm) => {
      await ask(form);
      await pressButton(form, 'Mở:');
      part(form, '#open-pin').value = '2468';
      await pressButton(form, 'Mở:');
      await says(form, 'Đã mở hồ sơ đã lưu');
    };
    await openIt(other);
    write(part(other, NAME), 'Lý Văn Bình');
    await saved(other, 2);
    write(part(one, NAME), 'Trần Thị Mai');
    await says(one, 'thẻ khác');
    expect(await barriers(one)).to.deep.equal([]);
    const [link, notice] = ['[part=saved]', '[part=notice]'].map((name) =>
      part(one, name).getBoundingClientRect(),
    );
    expect(notice!.top, 'below the link, as wide as the form').to.be.at.least(link!.bottom);
    write(part(one, NAME), 'Trần Thị Lan');
    await one.updateComplete;
    expect((await lying())[0]?.saves).to.equal(2);
    await pressButton(one, 'Lấy bản ở đây thay bản kia');
    await saved(one, 3);
    expect(all(one)).not.to.contain('thẻ khác');

    write(part(other, NAME), 'Lý Văn Cường');
    await says(other, 'thẻ khác');
    await pressButton(other, 'Mở bản kia');
    await waitUntil(() => part(other, NAME).value === 'Trần Thị Lan');
    write(part(other, NAME), 'Lý Văn Dũng');
    await saved(other, 4);

    write(part(one, NAME), 'Trần Thị Cúc');
    await says(one, 'thẻ khác');
    await pressButton(one, 'Giữ cả hai');
    await waitUntil(async () => (await lying()).length === 2);
    expect((await lying()).every(({ lock }) => lock)).to.equal(true);
    await ask(other);
    await says(other, 'Trên máy này có 2 bản');
  });

  once('that was given another PIN elsewhere is not replaced from here', async () => {
    const one = await begun('Trần Thị Hoa');
    await keep(one);
    const other = await open({ width: '900px', isAgain: true });
    await ask(other);
    await pressButton(other, 'Mở:');
    await says(other, 'Đã mở hồ sơ đã lưu');
    await ask(other);
    part(other, '#keep-pin').value = '2468';
    await pressButton(other, 'Khóa');
    await says(other, 'Có khóa bằng mã PIN');
    await pressButton(other, 'Đóng');
    write(part(one, NAME), 'Trần Thị Mai');
    await says(one, 'thẻ khác');
    expect(all(one)).not.to.contain('Lấy bản ở đây thay bản kia');
    await pressButton(one, 'Mở bản kia');
    await waitUntil(() => /Trên máy này có/.test(all(one)));
    await pressButton(one, 'Mở:');
    await waitUntil(() => one.shadowRoot!.querySelector('#open-pin'));
    part(one, '#open-pin').value = '2468';
    await pressButton(one, 'Mở:');
    await says(one, 'Đã mở hồ sơ đã lưu');
    expect(part(one, NAME).value).to.equal('Trần Thị Hoa');
  });

  once('that is gone is told, and kept again if she wishes', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    await shelf.removeAll();
    write(part(form, NAME), 'Trần Thị Mai');
    await says(form, 'không còn: đã bị xóa ở nơi khác');
    expect(await lying()).to.deep.equal([]);
    await pressButton(form, 'Giữ lại trên máy này');
    await saved(form, 1);
  });

  once('that the browser has thrown away is missed, and one that was taken out is not', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    const next = await openElsewhere(form);
    await shelf.removeAll();
    await ask(next);
    await says(next, 'Bản từng giữ ở đây không còn');
    expect(await barriers(next)).to.deep.equal([]);
    await pressButton(next, 'Đóng');
    write(part(next, NAME), 'Trần Thị Mai');
    await keep(next);
    await ask(next);
    await says(next, 'Trên máy này có 1 bản');
    expect(all(next)).not.to.contain('Bản từng giữ');
    await pressButton(next, 'Xóa:');
    await pressButton(next, 'Xóa hẳn');
    await says(next, 'Chưa có bản nào');
    expect(all(next)).not.to.contain('Bản từng giữ');
  });

  once('is not opened after its time, and taken out by whatever form comes next', async () => {
    const { now } = Date;
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    form.remove();
    Date.now = () => now() + 7.1 * 24 * 60 * 60 * 1000;
    try {
      await open({ width: '900px' });
      await waitUntil(async () => (await shelf.list(0)).drafts.length === 0, 'taken out');
      await waitUntil(() => localStorage.length === 0);
    } finally {
      Date.now = now;
    }
  });

  once('is taken out with all else by "Xóa hết", one by one or all from the list', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    part<HTMLElement>(form, 'dvc-wipe .secondary').click();
    await waitUntil(async () => (await lying()).length === 0, 'with all else');
    for (const name of ['Trần Thị Hoa', 'Trần Thị Mai', 'Trần Thị Lan']) {
      const one = await begun(name);
      await keep(one);
      one.remove();
    }
    const next = await open({ width: '900px' });
    await ask(next);
    expect(all(next)).to.contain('có 3 bản');
    const press = async (...words: string[]) => {
      for (const one of words) await pressButton(next, one);
    };
    await press('Xóa: ', 'Xóa hẳn');
    await waitUntil(async () => (await lying()).length === 2, 'one');
    await press('Xóa tất cả', 'Giữ lại', 'Xóa tất cả', 'Xóa hẳn');
    await waitUntil(async () => (await lying()).length === 0, 'all');
    await says(next, 'Chưa có bản nào');
  });

  once('stays when the dossier was handed in, until she says that it is not needed', async () => {
    const form = await open({ filled: true });
    form.addEventListener('dvc-submit', (event) => (event as OfferEvent).waitUntil(Promise.resolve()));
    await goToReview(form);
    await keep(form);
    await press(form, '#undertaking');
    await goOn(form);
    await says(form, 'Bản giữ trên máy này vẫn còn');
    expect((await lying()).length).to.equal(1);
    await pressButton(form, 'Xóa bản giữ trên máy này');
    await waitUntil(async () => (await lying()).length === 0);
    await waitUntil(() => !all(form).includes('vẫn còn, đến'));
  });

  once('is not overwritten by a file that is opened, or by what begins anew after handing in', async () => {
    const form = await open({ filled: true, width: '900px' });
    form.addEventListener('dvc-submit', (event) => (event as OfferEvent).waitUntil(Promise.resolve()));
    await goToReview(form);
    await keep(form);
    await press(form, '#undertaking');
    await goOn(form);
    await says(form, 'Bản giữ trên máy này vẫn còn');
    const { saves } = (await lying())[0]!;
    await pressButton(form, 'Điền tờ khai mới');
    write(part(form, NAME), 'Trần Thị Mai');
    await form.updateComplete;
    expect(textOf(part(form, '[part=saved]'))).to.equal('Lưu để điền tiếp');
    expect((await lying()).map((one) => one.saves)).to.deep.equal([saves]);
  });

  once('of an older declaration opens with a list of what no longer fits', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    const { bound, draft } = record();
    form.remove();
    const [{ id, ...rest } = {} as KeptDraft] = await lying();
    const { Seal, ANSWERS } = await import('./seal.ts');
    const old = {
      ...draft,
      procedure: { ...draft.procedure, version: 0 },
      answers: { ...draft.answers, requester: { ...draft.answers.requester, nickname: 'Bông' } },
      words: {
        ...draft.words,
        declaration: { ...draft.words.declaration, 'requester.nickname': { label: 'Tên ở nhà' } },
      },
    };
    const answers = await new Seal(id, bound.key).seal(
      ANSWERS,
      new TextEncoder().encode(JSON.stringify(old)),
    );
    await putInstead({ ...rest, id, answers });
    const next = await open({ width: '900px' });
    await ask(next);
    await pressButton(next, 'Mở:');
    await says(next, 'Tên ở nhà (Bông)');
    expect(part(next, NAME).value).to.equal('Trần Thị Hoa');
  });

  once('of a younger kit, or damaged, is told so and can be taken out', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    form.remove();
    const [kept] = await lying();
    const strange = { ...kept!, id: 'strange', format: 'dvc-kept-draft/2', lock: 'otherwise' };
    await shelf.put(strange as never, new Map(), new Set(), 0);
    const answers = { ...kept!.answers, data: new ArrayBuffer(40) };
    await putInstead({ ...kept!, answers });
    const next = await open({ width: '900px' });
    await ask(next);
    expect(all(next)).to.contain('phiên bản mới hơn');
    await pressButton(next, 'Mở:');
    await says(next, 'Bản này hỏng');
    await pressButton(next, 'Xóa tất cả');
    await pressButton(next, 'Xóa hẳn');
    await says(next, 'Chưa có bản nào');
  });

  once('is not offered on a machine that many use', async () => {
    const form = await begun('Trần Thị Hoa', { attributes: { 'shared-device': '' } });
    await press(form, '[part=saved]');
    await says(form, 'Lưu thành một tệp');
    expect(all(form)).not.to.contain('Giữ trên máy này').and.not.to.contain('Chưa có bản nào');
  });
});

describe('where the browser keeps nothing', () => {
  const { open: openIt } = IDBFactory.prototype;
  const { put } = IDBObjectStore.prototype;

  afterEach(() => {
    IDBFactory.prototype.open = openIt;
    IDBObjectStore.prototype.put = put;
  });

  once('she reads so before she tries, whether it refuses or never answers', async () => {
    for (const broken of [
      () => {
        throw new DOMException('private', 'SecurityError');
      },
      () => ({ addEventListener() {} }) as never,
    ]) {
      IDBFactory.prototype.open = broken;
      const form = await begun('Trần Thị Hoa');
      await press(form, '[part=saved]');
      await says(form, 'Trình duyệt không cho giữ trên máy này');
      expect(form.shadowRoot!.querySelector('#keep-pin')).to.equal(null);
      IDBFactory.prototype.open = openIt;
      form.remove();
    }
  });

  it('she reads that the disk is full, what was kept before stays, and it is kept once there is room', async () => {
    const form = await begun('Trần Thị Hoa');
    await keep(form);
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'drafts') {
        // As a full disk does: what is asked for goes well, and then all of it is taken back.
        const asking = put.apply(this, given);
        this.transaction.abort();
        Object.defineProperty(this.transaction, 'error', {
          value: new DOMException('full', 'QuotaExceededError'),
        });
        return asking;
      }
      return put.apply(this, given);
    };
    write(part(form, NAME), 'Trần Thị Mai');
    await waitUntil(() => textOf(part(form, '[part=saved]')) === 'Chưa giữ được trên máy này');
    expect(all(form)).to.contain('Máy hết chỗ');
    expect((await lying()).map(({ saves }) => saves)).to.deep.equal([1]);
    IDBObjectStore.prototype.put = put;
    write(part(form, NAME), 'Trần Thị Lan');
    await saved(form, 2);
    await waitUntil(() => !all(form).includes('Chưa giữ được'));
  });

  once('she reads that nothing is kept on pages without TLS', async () => {
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const form = await begun('Trần Thị Hoa');
      await press(form, '[part=saved]');
      await says(form, 'không có kết nối an toàn');
      expect(form.shadowRoot!.querySelector('#keep-pin')).to.equal(null);
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });
});
