import { submitAnyway } from './submit-anyway.ts';
import { outliveTranslation } from './translated.ts';

/** What is done once to the root of a form, as soon as what a first page seldom needs is there. */
export function prepareRoot(root: ShadowRoot): void {
  outliveTranslation(root);
  submitAnyway(root);
}
