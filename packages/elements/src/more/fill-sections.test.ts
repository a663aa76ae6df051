import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { fixture, waitUntil } from '@open-wc/testing-helpers';
import { html } from 'lit';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { focused, isComing } from '../stage/on-procedure.ts';
import { sampleServices } from '../stage/sample-services.ts';

const { requestIdleCallback } = window;
const waiting: IdleRequestCallback[] = [];

/** The browser has time once; what asks meanwhile waits for the next time. */
function haveTime() {
  for (const callback of waiting.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
}

const sectionsOf = (form: ProcedureForm) => [...form.shadowRoot!.querySelectorAll<HTMLElement>('.section')];
const isEmpty = (section: HTMLElement) => section.querySelector('.items') === null;

/** A form wide enough for all sections on one page, in a browser that has no time yet. */
async function openWide(): Promise<ProcedureForm> {
  sessionStorage.clear();
  const frame = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
  const form = document.createElement('dvc-procedure');
  form.services = sampleServices();
  form.setAttribute('code', '1.001193');
  frame.append(form);
  await waitUntil(() => sectionsOf(form).length > 1 && !isComing(form), 'the sections are there', {
    timeout: 8000,
  });
  return form;
}

describe('the sections of a long page', () => {
  beforeEach(() => {
    window.requestIdleCallback = (callback) => waiting.push(callback);
  });

  afterEach(() => {
    window.requestIdleCallback = requestIdleCallback;
    waiting.splice(0);
  });

  it('are filled as far as the window shows them, the others in their places once there is time', async () => {
    const form = await openWide();
    const sections = sectionsOf(form);
    const filled = sections.filter((section) => !isEmpty(section));
    expect(filled.length).to.be.greaterThan(0).and.lessThan(sections.length);
    expect(filled).to.deep.equal(sections.slice(0, filled.length));
    // The last one is not seen, and takes its place.
    expect(filled.at(-1)!.getBoundingClientRect().bottom).to.be.greaterThan(innerHeight);
    const coming = sections.at(-1)!;
    expect(isEmpty(coming)).to.equal(true);
    expect(coming.querySelector('h3')!.textContent).not.to.equal('');
    expect(coming.offsetHeight).to.be.greaterThan(100 * Number(coming.style.getPropertyValue('--fields')));
    const first = filled[0]!.querySelector('input, select');
    while (waiting.length) {
      haveTime();
      await new Promise(requestAnimationFrame);
    }
    expect(sectionsOf(form)).to.deep.equal(sections);
    expect(sections.filter(isEmpty)).to.deep.equal([]);
    // What was there is not drawn anew.
    expect(filled[0]!.querySelector('input, select')).to.equal(first);
  });

  it('are all there for what is looked for on the page: a link of the summary leads into each', async () => {
    const form = await openWide();
    form.shadowRoot!.querySelector('form')!.requestSubmit();
    await waitUntil(() => focused(form)?.id === 'error-summary', 'the summary has the focus', {
      timeout: 8000,
    });
    const last = [...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.error-summary a')].at(-1)!;
    last.click();
    await waitUntil(
      () => `#${focused(form)?.id}` === last.getAttribute('href'),
      'the last box has the focus',
    );
    expect(sectionsOf(form).filter(isEmpty)).to.deep.equal([]);
  });

  it('leave room for the ring around what has the focus, since nothing is painted past their edges', async () => {
    const form = await openWide();
    await form.updateComplete;
    // The ring stands two pixels off.
    const ring = 2 + Number.parseFloat(getComputedStyle(form).getPropertyValue('--dvc-focus-width'));
    const isCut = (section: HTMLElement) => {
      const { left, right } = section.getBoundingClientRect();
      return [...section.querySelectorAll('input, select, textarea, button')].some((control) => {
        const box = control.getBoundingClientRect();
        return box.left - left < ring || right - box.right < ring;
      });
    };
    expect(sectionsOf(form).filter(isCut)).to.deep.equal([]);
  });

  it('are all there when somebody waits for the form to be drawn', async () => {
    const form = await openWide();
    expect(sectionsOf(form).some(isEmpty)).to.equal(true);
    await form.updateComplete;
    expect(sectionsOf(form).some(isEmpty)).to.equal(false);
  });
});
