import type { LitElement } from 'lit';
import { PageAround } from './page-around.ts';
import { submitAnyway } from './submit-anyway.ts';
import { outliveTranslation } from './translated.ts';

/** What is done once to a form, as soon as what a first page seldom needs is there. */
export function prepareForm(host: LitElement): void {
  outliveTranslation(host.shadowRoot!);
  submitAnyway(host.shadowRoot!);
  new PageAround(host);
}
