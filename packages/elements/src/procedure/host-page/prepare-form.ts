import { PageAround } from './page-around.ts';
import { PageTitle, type TitledForm } from './page-title.ts';
import { submitAnyway } from './submit-anyway.ts';
import { outliveTranslation } from './translated.ts';

/** What is done once to a form, as soon as what a first page seldom needs is there. */
export function prepareForm(host: TitledForm): void {
  outliveTranslation(host.shadowRoot!);
  submitAnyway(host.shadowRoot!);
  new PageAround(host);
  new PageTitle(host);
}
