import { fixture } from '@open-wc/testing-helpers';
import { html } from 'lit';
import type { AnswerEvent, IntentEvent } from '../events/form-events.ts';
import type { Example } from './example.ts';
import { isOneEngine } from './one-engine.ts';
import type { Stage } from './stage.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Draws an example for a test; resolves once everything in it is drawn. */
export async function onStage(example: Example, options: Partial<Stage> = {}): Promise<Stage> {
  const stage = await fixture<Stage>(html`<dvc-stage .example=${example}></dvc-stage>`);
  Object.assign(stage, options);
  await stage.updateComplete;
  return stage;
}

/** What axe finds against WCAG 2.2 AA, one line for each; an empty list is what is wanted. It finds the same in every engine, so one is asked. */
export async function barriers(element: Element): Promise<string[]> {
  if (!isOneEngine) return [];
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: STANDARDS },
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html: code, failureSummary }) => `${id}: ${code} ${failureSummary}`),
  );
}

/** The answers reported inside a stage or a form from now on. */
export function answersOf(stage: Element): { readonly path: string; readonly value: unknown }[] {
  const heard: { path: string; value: unknown }[] = [];
  stage.shadowRoot!.addEventListener('dvc-answer', (event) => {
    const { fieldPath, value } = event as AnswerEvent;
    heard.push({ path: fieldPath, value });
  });
  return heard;
}

/** What else was done inside a stage from now on. */
export function intentsOf(stage: Stage): unknown[] {
  const heard: unknown[] = [];
  stage.shadowRoot!.addEventListener('dvc-intent', (event) => heard.push((event as IntentEvent).intent));
  return heard;
}

/** The one element that matches, inside the root of a stage or a form. */
export function part<Type extends HTMLElement = HTMLInputElement>(host: Element, selector: string): Type {
  const found = host.shadowRoot!.querySelector<Type>(selector);
  if (!found) throw new Error(`nothing on the page is ${selector}`);
  return found;
}

/** Text as it is read: one space where the source has several. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts a text into an input and leaves it, as a citizen does. */
export function write(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
}
