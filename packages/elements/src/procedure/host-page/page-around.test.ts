import '../../index.ts';
import { expect } from '@esm-bundle/chai';
import { fixture, waitUntil } from '@open-wc/testing-helpers';
import { html } from 'lit';
import { open, stepTitle } from '../../stage/on-procedure.ts';
import { part } from '../../stage/on-stage.ts';
import type { ProcedureForm } from '../procedure.ts';
import { isOnDark } from './on-dark.ts';

const root = document.documentElement;

const leaveAsItWas = () => {
  root.removeAttribute('style');
  root.removeAttribute('lang');
  document.body.removeAttribute('style');
};

const ground = (form: ProcedureForm) => getComputedStyle(part(form, '.page')).backgroundColor;
const patience = { timeout: 20_000 };
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 24, 28)';

describe('the ground that a form stands on', () => {
  afterEach(leaveAsItWas);

  const grounds: readonly (readonly [string, boolean])[] = [
    ['white', false],
    ['#0d1117', true],
    ['rgb(20 20 30 / 0.9)', true],
    ['rgb(0 0 0 / 0.1)', false],
    ['hsl(210 40% 96%)', false],
    ['navy', true],
    ['gold', false],
    ['#f0f', false],
    ['#a00', true],
    // Of newer browsers.
    ['oklch(0.2 0.03 260)', true],
    ['oklch(0.98 0.01 260)', false],
    ['lab(10 5 5)', true],
    ['color(display-p3 1 1 1)', false],
    ['color(srgb 0.1 0.1 0.1)', true],
  ];
  for (const [colour, isDark] of grounds.filter(([one]) => CSS.supports('background-color', one)))
    it(`is ${isDark ? 'dark' : 'light'} where it is ${colour}`, async () => {
      const outer = await fixture<HTMLElement>(html`<div style="background: white"><div><p></p></div></div>`);
      (outer.firstElementChild as HTMLElement).style.backgroundColor = colour;
      expect(isOnDark(outer.querySelector('p')!)).to.equal(isDark);
    });

  it('is looked for outside of a component that the form stands in', async () => {
    const outer = await fixture<HTMLElement>(html`<div style="background: #123"><span></span></div>`);
    const shadow = outer.querySelector('span')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<p></p>';
    expect(isOnDark(shadow.querySelector('p')!)).to.equal(true);
  });

  it('is that of the place where a form is put, not of the place where it was written', async () => {
    const outer = await fixture<HTMLElement>(html`<div><p></p></div>`);
    outer.attachShadow({ mode: 'open' }).innerHTML = '<div style="background: #123"><slot></slot></div>';
    expect(isOnDark(outer.querySelector('p')!)).to.equal(true);
  });

  it('makes a form dark, also when it becomes so later, unless the host says otherwise', async () => {
    const form = await open();
    expect(ground(form)).to.equal(LIGHT);
    document.body.style.background = '#101418';
    await waitUntil(() => ground(form) === DARK);
    form.theme = 'light';
    form.setAttribute('theme', 'light');
    expect(ground(form)).to.equal(LIGHT);
    form.setAttribute('theme', 'dark');
    document.body.style.background = '';
    await waitUntil(() => !form.hasAttribute('data-on-dark'));
    expect(ground(form)).to.equal(DARK);
  });

  it('is that of the window where nothing is painted', async () => {
    if (!CSS.supports('color-scheme', 'dark')) return;
    const form = await open();
    root.style.colorScheme = 'dark';
    await waitUntil(() => ground(form) === DARK);
  });
});

describe('a page that changes around a form', () => {
  afterEach(leaveAsItWas);

  it('takes the language of the form along, and leaves what was answered', async () => {
    root.lang = 'vi';
    const form = await open({ filled: true });
    const before = stepTitle(form);
    root.lang = 'en-GB';
    await waitUntil(() => stepTitle(form) !== before, 'English', patience);
    root.lang = 'vi';
    await waitUntil(() => stepTitle(form) === before, 'Vietnamese', patience);
  });

  it('makes its letters larger where the page is made larger, and never smaller than the reader set them', async () => {
    const form = await open();
    const size = () => Number.parseFloat(getComputedStyle(part(form, '.page')).fontSize);
    expect(size()).to.equal(18);
    root.style.fontSize = '62.5%';
    expect(size()).to.equal(18);
    root.style.fontSize = '24px';
    expect(size()).to.equal(24);
  });
});
