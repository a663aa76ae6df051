import { fetchStatus, ProcedureForm, provideServices } from '@dvc-kit/elements';
import { holdTo, type Pin, useAnswers } from './fetching/load.ts';
import { kitServices } from './kit-services.ts';

let isStarted = false;

/**
 * Tells the elements where their files lie. `early`: what was asked for already, by path in the kit. `pin`: what all files are held
 * to, where the page has given a hash of the script.
 *
 * A page may carry the script twice, even in two versions. The first one wins; the second says so and stops, because
 * a custom element cannot be defined again.
 */
export function start(early: Map<string, Promise<Response>>, pin?: Pin): void {
  useAnswers(early);
  holdTo(pin);
  const isFirst = customElements.get('dvc-procedure') === ProcedureForm && !isStarted;
  if (isFirst) provideServices(kitServices);
  else console.warn('DVC Kit is on this page twice.');
  isStarted = true;
  // Nothing of it comes to a form. A page may put the tag there later; what stands between its tags stays where the part does not arrive.
  const tags = document.getElementsByTagName('dvc-status');
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();

  function look() {
    if (!tags.length) return;
    watch.disconnect();
    fetchStatus().catch(() => {});
  }
}
