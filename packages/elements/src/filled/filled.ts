import type { FieldView, StepView } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import { html, LitElement } from 'lit';
import { define } from '../define.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { localized, msg, str } from '../language.ts';
import { data, words } from '../property.ts';
import { warningMessage } from '../warning-message.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/**
 * Says once, without taking the focus, what was filled in for the citizen on the page that she is at, and what there is to
 * ask about her answers: that stands at a field that she has left by then. Stands on every page: a live region is heard only
 * when it was there before its text.
 */
@define('dvc-filled')
@localized
class FilledAnnouncer extends LitElement {
  @data content?: StepView;
  @words setting?: DrawingSetting;
  /** What has been told already of the step: the fields that were filled in, the warnings. */
  #step = '';
  readonly #told = new Set<string>();
  #text = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    const fields = this.#fields();
    const filled = this.#news(fields.filter(isFilled), ({ path }) => path);
    const asked = this.#news(
      fields.filter(({ warning }) => warning),
      ({ warning }) => JSON.stringify(warning),
    );
    const texts = [
      ...(filled.length > 0 ? [filledWords(filled)] : []),
      ...asked.map(({ label, warning }) => msg(str`Lưu ý ở mục ${label}: ${warningMessage(warning!)}`)),
    ];
    if (texts.length > 0) this.#text = texts.join(' ');
  }

  protected override render() {
    return html`<p class="sr-only" role="status">${this.#text}</p>`;
  }

  /** Those of the fields that have not been told yet. */
  #news(fields: readonly FieldView[], nameOf: (field: FieldView) => string): readonly FieldView[] {
    const news = fields.filter((field) => !this.#told.has(nameOf(field)));
    for (const field of fields) this.#told.add(nameOf(field));
    return news;
  }

  #fields(): readonly FieldView[] {
    const { content } = this;
    if (content?.kind !== 'declaration') return [];
    if (content.step.id !== this.#step) {
      this.#step = content.step.id;
      this.#told.clear();
      this.#text = '';
    }
    return content.sections.flatMap(({ children }) => children.flatMap(fieldsIn));
  }
}

const isFilled = ({ filled, answer }: FieldView) => filled !== undefined && answer !== undefined;

function filledWords(fields: readonly FieldView[]): string {
  if (fields.length > MOST_NAMED) return msg(str`Đã điền cho bạn ${fields.length} mục.`);
  return msg(str`Đã điền cho bạn: ${fields.map(({ label }) => label).join(', ')}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-filled': FilledAnnouncer;
  }
}
