import type { FormView } from '@dvc-kit/engine';
import { html, type TemplateResult } from 'lit';
import { msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

/** Heading of the page: where one stands and what it is about. Takes the focus when the step changes. */
export function stepHeading(
  { progress: { index, count }, content }: FormView,
  title: string,
  hasErrors: boolean,
  setting: DrawingSetting,
): TemplateResult {
  return html`
    ${content.kind === 'complete' ? '' : progress(index, count)}
    <h2 aria-level=${levelBelow(setting, 0)} class="step-title" part="step-title" id="step" tabindex="-1">
      ${hasErrors ? html`<span class="error-word">${msg('Lỗi:')}</span> ` : ''}${title}
    </h2>
  `;
}

function progress(index: number, count: number): TemplateResult {
  return html`<div class="progress" part="progress">
    <p>${msg(str`Bước ${index + 1}/${count}`)}</p>
    <div class="progress-bar" aria-hidden="true">
      ${Array.from({ length: count }, (_, at) => html`<span ?data-done=${at <= index}></span>`)}
    </div>
  </div>`;
}
