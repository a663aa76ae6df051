import { html, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import { type HeadingSetting, levelBelow } from '../setting/heading-level.ts';
import type { SummaryEntry } from './summary-entries.ts';

/**
 * What is wrong, at the top of the page. Takes the focus when a Continue was refused; each link leads into its input.
 *
 * `role=alert` stands on an inner element: on the one that takes the focus, JAWS read only a part of it.
 */
export function errorSummary(
  entries: readonly SummaryEntry[],
  follow: (target: string) => void,
  setting: HeadingSetting,
): TemplateResult {
  return html`<div class="error-summary" part="error-summary" id="error-summary" tabindex="-1"
    aria-labelledby="error-summary-title">
    <div role="alert">
      <h2 aria-level=${levelBelow(setting, 0)} id="error-summary-title">${msg('Có mục cần sửa')}</h2>
      <ul>
        ${entries.map(
          ({ target, message }) =>
            html`<li><a href="#${target}" @click=${(event: Event) => {
              event.preventDefault();
              follow(target);
            }}>${message}</a></li>`,
        )}
      </ul>
    </div>
  </div>`;
}
