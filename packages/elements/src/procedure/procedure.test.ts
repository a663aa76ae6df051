import { firstPart } from '@dvc-kit/engine/first-part';
import '../index.ts';
import '../more/more.ts';
import type { PlainLater, PlainProcedure, PlainRest } from '@dvc-kit/validation';
import { expect } from '@esm-bundle/chai';
import { fixture, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { SubmitDetail } from '../events/procedure-events.ts';
import type { KitServices } from '../services.ts';
import {
  focused,
  goOn,
  goToReview,
  isComing,
  open,
  openFirstPage,
  press,
  pressButton,
  stepTitle,
} from '../stage/on-procedure.ts';
import { answersOf, barriers, part, textOf, write } from '../stage/on-stage.ts';
import { isOneEngine } from '../stage/one-engine.ts';
import { birthAnswers } from '../stage/sample-answers.ts';
import { sampleServices } from '../stage/sample-services.ts';
import { whenIdle } from './browser/when-idle.ts';
import type { ProcedureForm } from './procedure.ts';

const hasFallback = (form: ProcedureForm) => form.shadowRoot!.querySelector('slot') !== null;

/** Counts what a host developer would see in the console. */
function warnings(): string[] {
  const seen: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => seen.push(words.join(' '));
  restore.push(() => {
    console.warn = warn;
  });
  return seen;
}
const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** What a translating browser does to every text below: a `font` in a `font` takes its place. */
function translatePage(root: ParentNode) {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const inner = document.createElement('font');
    inner.textContent = `[${text.data.trim()}]`;
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts;
}

const once = isOneEngine ? describe : describe.skip;

/** Of what comes in parts: in which order it arrives, or that it does not, is played by the tests and is the same in every engine. */
const comes = isOneEngine ? it : it.skip;

describe('<dvc-procedure> on a page that the browser translates', () => {
  it('goes on saying what is true, and keeps what was answered', async () => {
    const form = await open({ filled: true });
    const before = stepTitle(form);
    translatePage(form.shadowRoot!);
    await form.updateComplete;
    expect(stepTitle(form)).to.equal(`[${before}]`);
    await goOn(form);
    expect(textOf(part(form, '.progress p'))).to.match(/^Bước 2\/\d+$/);
    expect(stepTitle(form)).not.to.contain('[');
    expect(stepTitle(form)).not.to.equal(before);
    await goToReview(form);
    expect(textOf(form.shadowRoot!.querySelector('form')))
      .to.contain('Người yêu cầu')
      .and.not.to.contain('[Bước');
  });

  it('shows the same words as before once the original is asked for again', async () => {
    const form = await open();
    const words = textOf(form.shadowRoot!.querySelector('form'));
    const texts = translatePage(form.shadowRoot!);
    await form.updateComplete;
    const fonts = [...form.shadowRoot!.querySelectorAll('font > font')].map((inner) => inner.parentElement!);
    for (const [at, font] of fonts.entries()) font.replaceWith(texts[at]!);
    await form.updateComplete;
    expect(textOf(form.shadowRoot!.querySelector('form'))).to.equal(words);
  });
});

describe('<dvc-procedure> when a step is left with mistakes', () => {
  it('moves the focus to a summary at the top', async () => {
    const form = await open();
    await goOn(form);
    expect(focused(form)?.id).to.equal('error-summary');
  });

  it('says the same at the field as in the summary', async () => {
    const form = await open();
    await goOn(form);
    const links = [...form.shadowRoot!.querySelectorAll('.error-summary a')].map(textOf);
    const issues = [...form.shadowRoot!.querySelectorAll('.field .issue')].map(textOf);
    expect(links).not.to.be.empty;
    expect(issues).to.deep.equal(links.map((text) => `Lỗi: ${text}`));
  });

  it('leads from the summary into the very input, for each link', async () => {
    const form = await open({ width: '900px' });
    await goOn(form);
    const links = [...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
    expect(links.length).to.be.greaterThan(10);
    for (const link of links) {
      link.click();
      await form.updateComplete;
      expect(focused(form)?.matches('input, select, textarea'), textOf(link)).to.equal(true);
      expect(`#${focused(form)?.id}`).to.equal(link.getAttribute('href'));
    }
  });

  it('begins the heading with "Lỗi:" and tells the host', async () => {
    const form = await open();
    const step = oneEvent(form, 'dvc-step');
    await goOn(form);
    expect(stepTitle(form)).to.match(/^Lỗi: /);
    expect((await step).detail).to.include({ index: 0, hasErrors: true });
  });

  it('leaves the title of the page alone, unless the host asks', async () => {
    document.title = 'Trang của xã';
    await goOn(await open());
    expect(document.title).to.equal('Trang của xã');
    const form = await open({ attributes: { 'page-title': '' } });
    await goOn(form);
    expect(document.title).to.equal('Lỗi: Trường hợp khai sinh – Trang của xã');
    form.remove();
    expect(document.title).to.equal('Trang của xã');
  });

  it('keeps every answer, the wrong ones too', async () => {
    const form = await open({ width: '900px' });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    write(part(form, '#f-requester-dateOfBirth'), '31');
    write(part(form, '#f-requester-dateOfBirth-month'), '2');
    write(part(form, '#f-requester-dateOfBirth-year'), '1985');
    await goOn(form);
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
    const boxes = ['', '-month', '-year'].map((box) => part(form, `#f-requester-dateOfBirth${box}`).value);
    expect(boxes).to.deep.equal(['31', '2', '1985']);
    expect(textOf(part(form, '#f-requester-dateOfBirth-issue'))).to.contain('lịch không có ngày 31/02/1985');
  });

  it('says nothing before Continue, however often a field is left', async () => {
    const form = await open({ width: '900px' });
    for (const input of form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      input.focus();
      input.blur();
    }
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('.issue, [aria-invalid]')).to.equal(null);
  });

  it('takes the error away once it is mended', async () => {
    const form = await open({ width: '900px' });
    await goOn(form);
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('#f-requester-fullName-issue')).to.equal(null);
  });

  it('has no barrier that axe can find', async () => {
    const form = await open({ width: '900px' });
    await goOn(form);
    expect(await barriers(form)).to.deep.equal([]);
  });
});

describe('<dvc-procedure> from step to step', () => {
  it('does not take the focus when it appears', async () => {
    const form = await open();
    expect(focused(form)).to.equal(null);
  });

  it('moves the focus to the heading of the next step', async () => {
    const form = await open({ filled: true });
    const before = stepTitle(form);
    await goOn(form);
    expect(stepTitle(form)).not.to.equal(before);
    expect(focused(form)?.id).to.equal('step');
  });

  it('goes back without losing anything', async () => {
    const form = await open({ filled: true });
    const before = stepTitle(form);
    await goOn(form);
    await press(form, '[part~=back]');
    expect(stepTitle(form)).to.equal(before);
    expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
  });

  it('asks section by section on a phone, and all sections on one page where there is room', async () => {
    const phone = await open();
    const desktop = await open({ width: '900px' });
    expect(phone.shadowRoot!.querySelectorAll('.section').length).to.equal(0);
    expect(desktop.shadowRoot!.querySelectorAll('.section').length).to.be.greaterThan(3);
  });

  comes(
    'waits for a step that is still on its way, and keeps the answers when it does not come',
    async () => {
      let isDead = true;
      const services: Partial<KitServices> = {
        loadLaterSteps: () =>
          isDead ? Promise.reject(new Error('offline')) : import('../later/later-steps.ts'),
      };
      const form = await open({ filled: true, width: '900px', services, attributes: { preload: 'none' } });
      await goOn(form);
      await waitUntil(() =>
        textOf(form.shadowRoot!.querySelector('form')).includes('Những gì đã khai vẫn còn'),
      );
      expect(form.shadowRoot!.querySelector('button[type=submit]')).to.equal(null);
      isDead = false;
      await pressButton(form, 'Thử lại');
      await waitUntil(() => form.shadowRoot!.querySelector('dvc-attachment'));
      expect(stepTitle(form)).to.equal('Giấy tờ kèm theo');
    },
  );

  it('keeps a half-filled form when the page asks for a code that there is none of, and tells the page', async () => {
    const form = await open({ width: '900px' });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    const told = oneEvent(form, 'dvc-error');
    form.code = '9.999999';
    expect((await told).detail).to.deep.equal({ reason: 'unknown-procedure' });
    await form.updateComplete;
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
  });

  it('goes on where the page lets no form be submitted', async () => {
    const form = await open();
    // As a frame with `sandbox` and without `allow-forms` does.
    form.shadowRoot!.addEventListener('click', (event) => event.preventDefault());
    await pressButton(form, 'Tiếp tục');
    await waitUntil(() => focused(form)?.id === 'error-summary');
  });

  it('goes on once for a double click', async () => {
    const form = await open();
    const submits: Event[] = [];
    form.shadowRoot!.addEventListener('submit', (event) => submits.push(event));
    part(form, '[part=continue]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }),
    );
    // What goes on where no form can be submitted does so after this.
    await new Promise((resolve) => setTimeout(resolve));
    expect(submits.length).to.equal(0);
  });

  comes('tells the page when something that comes later did not arrive', async function () {
    this.timeout(0);
    const loadUnits = () => Promise.reject(new Error('offline'));
    const form = await open({ services: { loadUnits }, attributes: { preload: 'none' } });
    const told = oneEvent(form, 'dvc-error');
    form.setting.loadUnits();
    expect((await told).detail).to.deep.equal({ reason: 'part' });
  });

  comes(
    'fetches what comes after the declaration when it is reached, and asks for it again when it did not come',
    async () => {
      let isDead = true;
      const asked: string[] = [];
      const parts = new Map<string, PlainLater>();
      const services: Partial<KitServices> = {
        async loadProcedure(...asked) {
          const whole = await sampleServices().loadProcedure(...asked);
          parts.set(asked[1], whole!.later as PlainLater);
          return { ...whole!, later: asked[1] };
        },
        async loadLater(name) {
          asked.push(name);
          if (isDead) throw new Error('offline');
          return parts.get(name)!;
        },
      };
      const form = await open({ services, filled: true, width: '900px', attributes: { preload: 'none' } });
      expect(asked).to.deep.equal([]);
      await press(form, 'button[type=submit]');
      await waitUntil(
        () => textOf(form.shadowRoot!.querySelector('form')).includes('Chưa tải được bước này'),
        'told',
        { timeout: 8000 },
      );
      expect(stepTitle(form)).to.equal('Giấy tờ kèm theo');
      isDead = false;
      await pressButton(form, 'Thử lại');
      await waitUntil(() => form.shadowRoot!.querySelector('dvc-attachment'), 'papers', { timeout: 8000 });
      expect(asked).to.deep.equal(['vi', 'vi']);
      await goToReview(form);
      form.setAttribute('lang', 'en');
      await waitUntil(() => stepTitle(form).startsWith('Check'), 'English', { timeout: 8000 });
      expect(asked).to.deep.equal(['vi', 'vi', 'en']);
    },
  );

  comes('comes to the step that is asked for, however closely another language follows it', async () => {
    // What arrives is told some turns after the form was completed with it: another form may begin in between.
    for (let turns = 0; turns < 16; turns += 1) {
      let arrive = () => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      let speak = () => {};
      const english = new Promise<void>((resolve) => {
        speak = resolve;
      });
      const parts = new Map<string, PlainLater>();
      const services: Partial<KitServices> = {
        async loadProcedure(...asked) {
          const whole = await sampleServices().loadProcedure(...asked);
          parts.set(asked[1], whole!.later as PlainLater);
          if (asked[1] === 'en') await english;
          return { ...whole!, later: asked[1] };
        },
        async loadLater(name) {
          if (name === 'vi') await arrival;
          return parts.get(name)!;
        },
      };
      const form = await open({ services, filled: true, width: '900px', attributes: { preload: 'none' } });
      await press(form, 'button[type=submit]');
      form.lang = 'en';
      await waitUntil(() => parts.has('en'));
      arrive();
      for (let turn = 0; turn < turns; turn += 1) await null;
      speak();
      await waitUntil(() => form.shadowRoot!.querySelector('dvc-attachment'), `after ${turns} turns`);
      form.remove();
    }
  });

  comes('asks the first questions before the rest has come, and leads on when it has', async () => {
    let arrive: () => void = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const services: Partial<KitServices> = {
      loadMoreFields: async () => {
        await arrival;
        return import('../more/more.ts');
      },
    };
    const form = await openFirstPage({ services, width: '900px' });
    part(form, '#f-circumstances-birthCase').click();
    await form.updateComplete;
    expect(isComing(form)).to.equal(true);
    expect(form.shadowRoot!.querySelector('button[type=submit]')).to.equal(null);
    arrive();
    await waitUntil(() => form.shadowRoot!.querySelector('button[type=submit]'));
    await form.updateComplete;
    expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
    expect(part(form, '#f-child-dateOfBirth').value).to.equal('');
  });

  comes('leads to what was saved, even if what does that is the last to arrive', async function () {
    this.timeout(0);
    let arrive = () => {};
    const later = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const form = await openFirstPage({
      services: { loadKept: () => later.then(() => import('../kept/kept.ts')) },
    });
    await waitUntil(() => !isComing(form));
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('[part=saved]')).to.equal(null);
    arrive();
    await waitUntil(() => form.shadowRoot!.querySelector('[part=saved]'));
  });

  comes(
    'asks the first section of a declaration in two parts, and goes on in it with the rest, in another language too',
    async () => {
      const sample = sampleServices();
      const rests = new Map<string, PlainRest>();
      let isDead = true;
      const services: Partial<KitServices> = {
        async loadProcedure(code, language, today) {
          const plain = await sample.loadProcedure(code, language, today);
          const { first, rest } = firstPart(plain!, language);
          rests.set(language, rest!);
          return first;
        },
        loadRest: async (name) => (isDead ? Promise.reject(new Error('offline')) : rests.get(name)!),
      };
      const form = await openFirstPage({ services, width: '900px' });
      part(form, '#f-circumstances-birthCase').click();
      await waitUntil(() =>
        textOf(form.shadowRoot!.querySelector('form')).includes('Chưa tải được các mục tiếp theo'),
      );
      expect(form.shadowRoot!.querySelectorAll('section').length).to.equal(1);
      isDead = false;
      await pressButton(form, 'Thử lại');
      await waitUntil(() => form.shadowRoot!.querySelector('#f-requester-fullName'));
      expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
      write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
      form.lang = 'en';
      await waitUntil(() => textOf(form.shadowRoot!.querySelector('button[type=submit]')) === 'Continue');
      await form.updateComplete;
      expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
      expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
    },
  );

  it('stands there as a whole, in whatever order the parts of two languages arrive', async function () {
    this.timeout(0);
    const idle = () => new Promise<void>((resolve) => whenIdle(resolve));
    const firsts = new Map<string, PlainProcedure>();
    const parts = new Map<string, PlainRest | PlainLater>();
    for (const language of ['vi', 'en']) {
      const plain = (await sampleServices().loadProcedure('1.001193', language, '2026-11-21'))!;
      const { first, rest } = firstPart(plain, `rest.${language}`);
      firsts.set(language, { ...first, later: `later.${language}` });
      parts.set(`rest.${language}`, rest!);
      parts.set(`later.${language}`, plain.later as PlainLater);
    }
    for (let order = 1; order <= 12; order += 1) {
      let seed = order * 104729;
      const below = (count: number) => {
        seed = (seed * 16807) % 2147483647;
        return seed % count;
      };
      const waiting: (() => void)[] = [];
      const arrival = () => new Promise<void>((arrive) => waiting.push(arrive));
      const afterArrival =
        <Thing, Asked extends unknown[]>(load: (...asked: Asked) => Thing | Promise<Thing>) =>
        (...asked: Asked): Promise<Thing> =>
          arrival().then(() => load(...asked));
      const seen = warnings();
      let isOpen = false;
      const form = await openFirstPage({
        filled: true,
        width: '900px',
        services: {
          loadProcedure: async (_code, language) => {
            if (isOpen) await arrival();
            return firsts.get(language)!;
          },
          loadMoreFields: afterArrival(() => import('../more/more.ts')),
          loadLaterSteps: afterArrival(() => import('../later/later-steps.ts')),
          loadRest: afterArrival((name) => parts.get(name) as PlainRest),
          loadLater: afterArrival((name) => parts.get(name) as PlainLater),
        },
      });
      isOpen = true;
      // Another answer, and back: what it fetches ahead is on its way too.
      const [known, another] = form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
      another!.click();
      known!.click();
      const languages = ['en', 'vi', 'en', 'vi'];
      while (languages.length || waiting.length) {
        const at = below(waiting.length + Math.min(languages.length, 1));
        if (at < waiting.length) waiting.splice(at, 1)[0]!();
        else form.lang = languages.shift()!;
        // What follows from it, and what the form does in idle time, comes before the next, or with it.
        for (let turns = below(3); turns > 0; turns -= 1) await idle();
      }
      const isThere = async (selector: string) => {
        for (const arrive of waiting.splice(0)) arrive();
        await idle();
        return waiting.length === 0 && form.shadowRoot!.querySelector(selector) !== null;
      };
      await waitUntil(() => isThere('[lang=vi] button[type=submit]'), `order ${order}`);
      await press(form, 'button[type=submit]');
      await waitUntil(() => isThere('dvc-attachment'), `order ${order}`);
      await form.updateComplete;
      expect(textOf(form.shadowRoot!.querySelector('form')), `order ${order}`).to.include('Giấy chứng sinh');
      expect(seen, `order ${order}`).to.deep.equal([]);
      form.remove();
    }
  });

  comes('says that the rest did not come, keeps the answers, and goes on once it has', async () => {
    let isDead = true;
    const services: Partial<KitServices> = {
      loadMoreFields: () => (isDead ? Promise.reject(new Error('offline')) : import('../more/more.ts')),
    };
    const form = await openFirstPage({ services });
    part(form, '#f-circumstances-birthCase').click();
    await waitUntil(() =>
      textOf(form.shadowRoot!.querySelector('form')).includes('Chưa tải được các mục tiếp theo'),
    );
    expect(await barriers(form)).to.deep.equal([]);
    isDead = false;
    await pressButton(form, 'Thử lại');
    await waitUntil(() => form.shadowRoot!.querySelector('button[type=submit]'));
    expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
  });

  it('hears an answer once that Tab has told before the browser does, and every other one', async () => {
    const form = await open({ width: '900px' });
    const input = part(form, '#f-requester-fullName');
    const heard = answersOf(form);
    const tell = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    tell('Nguyễn Thị Ổi');
    await form.updateComplete;
    tell('Nguyễn Thị Ổi');
    expect(heard.map(({ value }) => value)).to.deep.equal(['Nguyễn Thị Ổi']);
    // At once, before anything is drawn.
    tell('Lê');
    tell('Nguyễn Thị Ổi');
    await form.updateComplete;
    expect(heard.map(({ value }) => value)).to.deep.equal(['Nguyễn Thị Ổi', 'Lê', 'Nguyễn Thị Ổi']);
    expect(input.value).to.equal('Nguyễn Thị Ổi');
  });

  it('goes on with Enter in a text box', async () => {
    const form = await open({ width: '900px' });
    part(form, '#f-requester-fullName').focus();
    await sendKeys({ type: 'Ksor' });
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(focused(form)?.id).to.equal('error-summary');
    expect(part(form, '#f-requester-fullName').value).to.equal('Ksor');
  });
});

once('<dvc-procedure> at the review', () => {
  it('shows the answers as people read them', async () => {
    const form = await open({ filled: true, width: '900px' });
    await goToReview(form);
    const read = textOf(form.shadowRoot!.querySelector('form'));
    await waitUntil(() => textOf(form.shadowRoot!.querySelector('form')).includes('Tỉnh Đắk Lắk'));
    expect(read).to.contain("H'Blă Êban").and.to.contain('Y Mơ̆ng Ƀlŏ Niê'.normalize('NFC'));
  });

  it('leads with Change into the field and back to the review', async () => {
    const form = await open({ filled: true });
    await goToReview(form);
    await pressButton(form, 'Người yêu cầu: Họ, chữ đệm, tên');
    await waitUntil(() => focused(form)?.id === 'f-requester-fullName', 'the field has the focus');
    write(part(form, '#f-requester-fullName'), 'Y Mơ Niê');
    await form.updateComplete;
    await goOn(form);
    expect(stepTitle(form)).to.contain('Xem lại');
    expect(textOf(form.shadowRoot!.querySelector('form'))).to.contain('Y Mơ Niê');
  });

  it('does not end without the undertaking, and leads to its box', async () => {
    const form = await open({ filled: true });
    await goToReview(form);
    await goOn(form);
    expect(focused(form)?.id).to.equal('error-summary');
    await press(form, '.error-summary a');
    expect(focused(form)?.id).to.equal('undertaking');
  });

  it('hands the dossier to a host that takes it', async () => {
    const form = await open({ filled: true });
    await goToReview(form);
    await press(form, '#undertaking');
    let detail: SubmitDetail | undefined;
    form.addEventListener('dvc-submit', (event) => {
      event.preventDefault();
      detail = (event as CustomEvent<SubmitDetail>).detail;
    });
    await goOn(form);
    expect(detail?.dossier.procedure.code).to.equal('1.001193');
    expect(stepTitle(form)).to.equal('Hồ sơ đã chuyển cho trang này');
  });

  it('ends on paper otherwise: a filled PDF to save, a list of what to bring, where and when', async () => {
    const form = await open({ filled: true, attributes: { commune: '00000' } });
    await goToReview(form);
    await press(form, '#undertaking');
    const submitted = oneEvent(form, 'dvc-submitted');
    await goOn(form);
    expect((await submitted).detail).to.deep.equal({ by: 'paper' });
    await waitUntil(() => form.shadowRoot!.querySelector('a[download$=".pdf"]'), 'the PDF can be saved');
    const page = textOf(form.shadowRoot!.querySelector('form'));
    expect(page)
      .to.contain('Giấy chứng sinh')
      .and.to.contain('Thôn Trung, xã Sông Mẫu')
      .and.to.contain('7 giờ 30');
    expect(await barriers(form)).to.deep.equal([]);
  });

  it('has no barrier that axe can find at any step', async () => {
    const form = await open({ filled: true });
    for (;;) {
      expect(await barriers(form), stepTitle(form)).to.deep.equal([]);
      if (form.shadowRoot!.querySelector('#undertaking')) break;
      const option = form.shadowRoot!.querySelector<HTMLInputElement>('#d-option');
      option?.click();
      await goOn(form);
    }
  });
});

describe('<dvc-procedure> whose page thinks again', () => {
  const known = { certificate: { copies: 3 } };

  it('takes answers that come once it is drawn, while nobody has touched it, and begins once for the same', async () => {
    const form = await open();
    form.answers = birthAnswers;
    await waitUntil(() => form.shadowRoot!.querySelector('input:checked'));
    const drawn = form.shadowRoot!.querySelector('form');
    form.answers = structuredClone(birthAnswers);
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('form')).to.equal(drawn);
  });

  it('keeps what the citizen gave over answers that come after it, and tells the developer once', async () => {
    const seen = warnings();
    const form = await open({ filled: true });
    await goOn(form);
    const before = stepTitle(form);
    form.answers = known;
    await form.updateComplete;
    form.requestUpdate();
    await form.updateComplete;
    expect(stepTitle(form)).to.equal(before);
    expect(seen.filter((line) => line.includes('"answers"'))).to.have.length(1);
  });

  it('erases what the page had handed over too, when the citizen erases everything', async () => {
    const form = await open({ filled: true });
    await pressButton(form, 'Xóa hết');
    await press(form, 'dialog .secondary');
    form.requestUpdate();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('input:checked')).to.equal(null);
  });

  it('tells its page again that it is ready, for another procedure, and not for another language', async () => {
    const form = await open();
    let count = 0;
    form.addEventListener('dvc-ready', () => {
      count += 1;
    });
    form.lang = 'en';
    await waitUntil(() => form.setting.language === 'en', 'English', { timeout: 20_000 });
    await form.updateComplete;
    expect(count).to.equal(0);
    const ready = oneEvent(form, 'dvc-ready');
    form.code = '1.004873';
    expect((await ready).detail.code).to.equal('1.004873');
  });
});

once('<dvc-procedure> keeps to itself', () => {
  it('forgets everything when the citizen erases it, after asking once', async () => {
    const form = await open({ width: '900px' });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    await form.updateComplete;
    await pressButton(form, 'Xóa hết');
    await press(form, 'dialog .secondary');
    expect(part(form, '#f-requester-fullName').value).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('erases nothing by habit: the way to erase is none to Continue, and Enter twice keeps everything', async () => {
    const form = await open({ width: '900px' });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    expect(form.shadowRoot!.querySelector('.actions > dvc-wipe')).to.equal(null);
    part(form, '[part~=wipe]').focus();
    await sendKeys({ press: 'Enter' });
    expect(part<HTMLDialogElement>(form, 'dialog').open).to.equal(true);
    expect(textOf(focused(form))).to.equal('Giữ lại');
    await sendKeys({ press: 'Enter' });
    expect(part<HTMLDialogElement>(form, 'dialog').open).to.equal(false);
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
  });

  it('tells no personal data in any event before the dossier is complete', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(JSON.stringify((event as CustomEvent).detail));
    for (const type of ['dvc-ready', 'dvc-step', 'dvc-offline-ready', 'dvc-submitted', 'dvc-error'])
      document.addEventListener(type, listen);
    const form = await open({ filled: true });
    await goToReview(form);
    expect(told.length).to.be.greaterThan(4);
    expect(told.join())
      .not.to.contain('Niê')
      .and.not.to.contain('066198001234')
      .and.not.to.contain('066170001234');
    for (const type of ['dvc-ready', 'dvc-step', 'dvc-offline-ready', 'dvc-submitted', 'dvc-error'])
      document.removeEventListener(type, listen);
  });

  it('does not know of another form on the page, in another language', async () => {
    const vietnamese = await open({ width: '900px' });
    const english = await open({ width: '900px', attributes: { lang: 'en' } });
    write(part(vietnamese, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    await goOn(english);
    await goOn(vietnamese);
    expect(part(english, '#f-requester-fullName').value).to.equal('');
    expect(textOf(part(english, '.error-summary h2'))).to.equal('There is something to correct');
    expect(textOf(part(vietnamese, '.error-summary h2'))).to.equal('Có mục cần sửa');
  });

  it('keeps the answers when the language changes', async () => {
    const form = await open({ width: '900px' });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    form.lang = 'en';
    await waitUntil(() => textOf(form.shadowRoot!.querySelector('button[type=submit]')) === 'Continue');
    await form.updateComplete;
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
  });

  it('keeps the form when another language does not arrive, and goes on in it when the page asks again', async () => {
    warnings();
    let isDead = false;
    const sample = sampleServices();
    const form = await open({
      width: '900px',
      services: {
        loadProcedure: (...asked) =>
          isDead ? Promise.reject(new Error('offline')) : sample.loadProcedure(...asked),
      },
    });
    write(part(form, '#f-requester-fullName'), 'Nguyễn Thị Ổi');
    isDead = true;
    const told = oneEvent(form, 'dvc-error');
    form.lang = 'en';
    expect((await told).detail).to.deep.equal({ reason: 'load' });
    await form.updateComplete;
    expect(textOf(part(form, 'button[type=submit]'))).to.equal('Tiếp tục');
    isDead = false;
    form.lang = 'vi';
    await form.updateComplete;
    form.lang = 'en';
    await waitUntil(() => textOf(part(form, 'button[type=submit]')) === 'Continue');
    expect(part(form, '#f-requester-fullName').value).to.equal('Nguyễn Thị Ổi');
  });

  it('asks for nothing more once it says that it can do without a network', async () => {
    let asked = 0;
    const sample = sampleServices();
    const counted: KitServices = {
      loadProcedure: sample.loadProcedure,
      loadCommune: sample.loadCommune,
      loadUnits: () => {
        asked++;
        return sample.loadUnits();
      },
      loadPaper: (slug) => {
        asked++;
        return sample.loadPaper(slug);
      },
    };
    const offline = new Promise((resolve) =>
      document.addEventListener('dvc-offline-ready', resolve, { once: true }),
    );
    const form = await open({ filled: true, services: counted });
    expect(asked).to.equal(0);
    await goOn(form);
    await offline;
    const before = asked;
    await goToReview(form);
    await press(form, '#undertaking');
    await goOn(form);
    await waitUntil(() => form.shadowRoot!.querySelector('a[download$=".pdf"]'));
    expect(asked).to.equal(before);
  });
});

once('<dvc-procedure> when something is wrong with the page around it', () => {
  it('keeps the fallback and warns once for a code that is not known', async () => {
    const seen = warnings();
    const form = await open({ attributes: { code: '9.999999' } });
    expect(hasFallback(form)).to.equal(true);
    expect(textOf(part(form, '[role=alert]'))).to.contain('mã thủ tục');
    expect(seen.filter((text) => text.includes('9.999999')).length).to.equal(1);
  });

  it('shows the form without a commune that is not known, and warns once', async () => {
    const seen = warnings();
    const form = await open({ attributes: { commune: '99999' } });
    expect(hasFallback(form)).to.equal(false);
    await waitUntil(() => seen.some((text) => text.includes('99999')));
    form.requestUpdate();
    await form.updateComplete;
    expect(seen.length).to.equal(1);
  });

  it('offers to try again when the network fails, and then shows the form', async () => {
    warnings();
    let isDead = true;
    const sample = sampleServices();
    const services: Partial<KitServices> = {
      loadProcedure: (code, language) =>
        isDead ? Promise.reject(new Error('offline')) : sample.loadProcedure(code, language, '2026-11-21'),
    };
    const form = await open({ services });
    expect(hasFallback(form)).to.equal(true);
    isDead = false;
    const ready = oneEvent(form, 'dvc-ready');
    await pressButton(form, 'Thử lại');
    await ready;
    expect(hasFallback(form)).to.equal(false);
  });

  it('shows the form that was asked for last, when an earlier one arrives after it', async () => {
    const sample = sampleServices();
    let arrive: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const services: Partial<KitServices> = {
      loadProcedure: async (code, language, today) => {
        if (language === 'vi') await late;
        return sample.loadProcedure(code, language, today);
      },
    };
    const form = await fixture<ProcedureForm>(
      html`<dvc-procedure code="1.001193" .services=${sampleServices(services)}></dvc-procedure>`,
    );
    const ready = oneEvent(form, 'dvc-ready');
    form.lang = 'en';
    await ready;
    arrive();
    await late;
    await waitUntil(() => form.shadowRoot!.querySelector('button[type=submit]'));
    expect(textOf(part(form, 'button[type=submit]'))).to.equal('Continue');
  });

  it('shows the fallback while the form is on its way', async () => {
    const form = await fixture<ProcedureForm>(
      html`<dvc-procedure code="1.001193" .services=${sampleServices({ loadProcedure: () => new Promise(() => {}) })}></dvc-procedure>`,
    );
    expect(hasFallback(form)).to.equal(true);
    expect(textOf(part(form, '[role=status]'))).to.contain('Đang tải');
  });

  it('shows a message instead of throwing into the page when a part cannot be drawn', async () => {
    warnings();
    const form = await open();
    const thrown: unknown[] = [];
    const listen = (event: Event) => thrown.push(event);
    window.addEventListener('error', listen);
    window.addEventListener('unhandledrejection', listen);
    const told = oneEvent(form, 'dvc-error');
    const field = form.shadowRoot!.querySelector<HTMLElement & { field: unknown }>('dvc-choice-field')!;
    field.field = {
      get id() {
        throw new Error('a fault of the kit');
      },
    };
    expect((await told).detail).to.deep.equal({ reason: 'draw' });
    await form.updateComplete;
    expect(hasFallback(form)).to.equal(true);
    expect(thrown).to.deep.equal([]);
    window.removeEventListener('error', listen);
    window.removeEventListener('unhandledrejection', listen);
  });
});
