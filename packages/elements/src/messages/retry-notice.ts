import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';

/** The heading of a step, the boxes of an address, a paper. */
const PLACES = '#step, .items input, .paper-sheet';

/**
 * What did not come, and the button that asks for it again, if that is of use. `retry` resolves when it is there or has failed again; `come`
 * is the selector of what the focus is led to once it is there, beside the notice.
 */
export function retryNotice(text: string, retry: (() => unknown) | null, come = PLACES): TemplateResult {
  return html`<div class="notice" part="notice" role="alert">
    <p>${text}</p>
    ${retry ? html`<button type="button" class="button" part="retry" @click=${(event: Event) => ask(event, retry, come)}>${msg('Thử lại')}</button>` : nothing}
  </div>`;
}

/** The button goes when it is pressed, and the focus with it: that is led to the button of the next failure, or to what has come. */
async function ask({ target }: Event, retry: () => unknown, come: string): Promise<void> {
  const around = (target as Element).parentElement!.parentElement!;
  const { host } = around.getRootNode() as ShadowRoot;
  await retry();
  await (host as LitElement).updateComplete;
  // She may be somewhere else by now.
  if (document.activeElement !== document.body) return;
  (around.querySelector<HTMLElement>('[part=retry]') ?? around.querySelector<HTMLElement>(come))?.focus();
}
