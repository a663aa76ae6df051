import type { FieldView, StepView } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import { html, LitElement } from 'lit';
import { define } from '../define.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { localized, msg, str } from '../language.ts';
import { data, words } from '../property.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/**
 * Says once, without taking the focus, what was filled in for the citizen on the page that she is at. Stands on every page:
 * a live region is heard only when it was there before its text.
 */
@define('dvc-filled')
@localized
class FilledAnnouncer extends LitElement {
  @data content?: StepView;
  @words setting?: DrawingSetting;
  /** What has been told already: the step, and the fields in it. */
  #step = '';
  readonly #told = new Set<string>();
  #text = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    const fields = this.#filled();
    const news = fields.filter(({ path }) => !this.#told.has(path));
    for (const { path } of fields) this.#told.add(path);
    if (news.length > 0)
      this.#text =
        news.length <= MOST_NAMED
          ? msg(str`Đã điền cho bạn: ${news.map(({ label }) => label).join(', ')}.`)
          : msg(str`Đã điền cho bạn ${news.length} mục.`);
  }

  protected override render() {
    return html`<p class="sr-only" role="status">${this.#text}</p>`;
  }

  #filled(): readonly FieldView[] {
    const { content } = this;
    if (content?.kind !== 'declaration') return [];
    if (content.step.id !== this.#step) {
      this.#step = content.step.id;
      this.#told.clear();
      this.#text = '';
    }
    return content.sections
      .flatMap(({ children }) => children.flatMap(fieldsIn))
      .filter(({ filled, answer }) => filled !== undefined && answer !== undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-filled': FilledAnnouncer;
  }
}
