import type { FormView } from '@dvc-kit/engine';
import { html, type TemplateResult } from 'lit';
import { msg, str } from '../language.ts';

/** Heading of the page: where one stands and what it is about. Takes the focus when the step changes. */
export function stepHeading(
  { steps, current, content }: FormView,
  title: string,
  hasErrors: boolean,
): TemplateResult {
  return html`
    ${content.kind === 'complete' ? '' : progress(current, steps.length)}
    <h3 class="step-title" part="step-title" id="step" tabindex="-1">
      ${hasErrors ? html`<span class="error-word">${msg('Lỗi:')}</span> ` : ''}${title}
    </h3>
  `;
}

function progress(current: number, count: number): TemplateResult {
  return html`<div class="progress" part="progress">
    <p>${msg(str`Bước ${current + 1}/${count}`)}</p>
    <div class="progress-bar" aria-hidden="true">
      ${Array.from({ length: count }, (_, at) => html`<span ?data-done=${at <= current}></span>`)}
    </div>
  </div>`;
}
