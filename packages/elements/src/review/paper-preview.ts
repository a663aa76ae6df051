import type { Answers } from '@dvc-kit/validation';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg } from '../language/language.ts';
import type { PaperPort } from '../ports/paper-port.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { paperFault, tellNotDrawn } from './paper-fault.ts';

/** The declaration as it will be printed, drawn when it is unfolded. */
@define('dvc-paper-preview')
@localized
class PaperPreview extends LitElement {
  @data setting?: DrawingSetting;
  /** Which of the official forms. */
  @data paper = '';
  /** Its name, where there are several. Always Vietnamese. */
  @data name = '';
  @data answers: Answers = {};
  @data load?: () => Promise<PaperPort>;
  @state private page: HTMLElement | 'folded' | 'loading' | 'failed' = 'folded';

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('answers') && this.page instanceof HTMLElement) this.#draw();
  }

  protected override render() {
    return html`<details class="paper" part="paper" @toggle=${this.#toggle}>
      <summary>${msg('Xem tờ khai như khi in ra')}${this.name ? html`: <span lang="vi">${this.name}</span>` : nothing}</summary>
      ${this.page === 'loading' ? html`<p role="status">${msg('Đang vẽ tờ khai…')}</p>` : nothing}
      ${this.page === 'failed' ? paperFault(() => this.#draw()) : nothing}
      ${
        this.page instanceof HTMLElement
          ? html`<div class="paper-sheet" lang="vi" tabindex="0" role="group" aria-label=${msg('Tờ khai như khi in ra')}>
              ${this.page}
            </div>`
          : nothing
      }
    </details>`;
  }

  #toggle(event: Event) {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen && (this.page === 'folded' || this.page === 'failed')) this.#draw();
  }

  async #draw() {
    if (!(this.page instanceof HTMLElement)) this.page = 'loading';
    try {
      const port = await this.load!();
      this.page = port.preview(this.paper, this.answers);
    } catch (fault) {
      this.page = 'failed';
      tellNotDrawn(this, fault);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-paper-preview': PaperPreview;
  }
}
