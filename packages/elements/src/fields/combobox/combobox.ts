import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../../element/define.ts';
import { data, state, words } from '../../element/property.ts';
import { localized, msg, str } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { meantBy } from './meant-by.ts';
import { PickEvent, type Suggestion } from './suggestion.ts';

/** More than these are not drawn: a longer list is not read, and the citizen types on. */
const MOST_SHOWN = 50;

/**
 * A text box with a list of suggestions below it (ARIA combobox with list autocomplete). Any text may stay in it.
 *
 * @fires {PickEvent} dvc-pick - The citizen took a suggestion, or left the box with a text of her own.
 */
@define('dvc-combobox')
@localized
class Combobox extends LitElement {
  @words setting?: DrawingSetting;
  /** Id of the input, for the label outside. */
  @data inputId = '';
  /** Accessible name of the list. */
  @data label = '';
  /** What stands in the box. */
  @data text = '';
  /** Suggestions for a typed text, best first. */
  @data search: (typed: string) => readonly Suggestion[] = () => [];
  /** Whether nothing but a suggestion is an answer. */
  @data closed = false;
  /** What to read where nothing was found. */
  @data nothingFound: string | null = null;
  /** What to read instead of a list while there is nothing to search. */
  @data notice: string | null = null;
  @data autofill = 'off';
  @data required = false;
  @data invalid = false;
  @data describedBy: string | undefined;

  @state private isOpen = false;
  @state private shown: readonly Suggestion[] = [];
  @state private found = 0;
  @state private active = -1;
  #typed: string | null = null;
  /** What the box was drawn with: while somebody types there, what the form says of it meanwhile waits. */
  #drawn = '';
  /** What stands in the box since it was reported, until the form says it too. */
  #reported: string | null = null;

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('text')) this.#reported = null;
    if (this.#typed === null) this.#drawn = this.text;
    const news = changed.has('search') || changed.has('notice') || changed.has('nothingFound');
    if (news && this.isOpen) this.#find(this.#typed ?? '');
  }

  protected override render() {
    const { inputId: id, isOpen, active } = this;
    return html`<div class="combobox" @focusout=${this.#leave}>
      <input class="input w-wide" part="input" id=${id} type="text" role="combobox"
        aria-autocomplete="list" aria-controls="${id}-list"
        aria-expanded=${isOpen}
        aria-activedescendant=${isOpen && active >= 0 ? `${id}-option-${active}` : nothing}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-describedby=${this.describedBy ?? nothing}
        autocomplete=${this.autofill} autocapitalize="words" spellcheck="false"
        .value=${this.#drawn}
        @input=${this.#type} @click=${this.#open} @keydown=${this.#press} @change=${this.#commit} />
      <ul class="suggestions" part="suggestions" id="${id}-list" role="listbox" translate="no" aria-label=${this.label}
        ?hidden=${!isOpen || this.shown.length === 0} @mousedown=${keepFocus}>
        ${this.shown.map((suggestion, at) => this.#option(suggestion, at))}
      </ul>
      <p class="suggestions-status" role="status" ?data-quiet=${this.shown.length > 0 && !this.notice}>${this.#status()}</p>
    </div>`;
  }

  #option(suggestion: Suggestion, at: number) {
    return html`<li class="suggestion" role="option" id="${this.inputId}-option-${at}"
      aria-label=${suggestion.note ? `${suggestion.text}, ${suggestion.note}` : nothing}
      aria-selected=${at === this.active} @click=${() => this.#take(suggestion)}>
      ${suggestion.text}${suggestion.note ? html` <small>${suggestion.note}</small>` : nothing}
    </li>`;
  }

  #status() {
    if (!this.isOpen) return nothing;
    if (this.notice) return this.notice;
    if (this.found === 0) return this.nothingFound ?? msg('Không tìm thấy. Kiểm tra lại chữ đã gõ.');
    if (this.found > MOST_SHOWN)
      return msg(str`${this.found} kết quả, hiện ${MOST_SHOWN}. Gõ thêm để thu hẹp.`);
    return msg(str`${this.found} kết quả`);
  }

  #find(typed: string) {
    const all = this.notice ? [] : this.search(typed);
    this.found = all.length;
    this.shown = all.slice(0, MOST_SHOWN);
    this.active = -1;
  }

  #type() {
    this.#typed = this.input.value;
    // A form filler, not somebody who is there; `:focus` would not hold in a window that lies behind another.
    if ((this.getRootNode() as Document | ShadowRoot).activeElement !== this.input) return this.#commit();
    this.isOpen = true;
    this.#find(this.#typed);
  }

  /** Opened without typing, the list holds everything: the chosen one is not the only one of interest. */
  #open() {
    if (this.isOpen) return;
    this.isOpen = true;
    this.#find('');
  }

  #press(event: KeyboardEvent) {
    // The key is the input method's: Safari tells of it when the method is done, and by its old number only.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.isOpen) {
      event.preventDefault();
      const chosen = this.shown[this.active];
      if (chosen) this.#take(chosen);
      else this.#commit();
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.isOpen = false;
    }
  }

  #move(step: 1 | -1) {
    if (!this.isOpen) {
      this.#open();
      return;
    }
    const count = this.shown.length;
    if (count === 0) return;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    this.updateComplete.then(() =>
      this.querySelector(`[aria-selected='true']`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #take(suggestion: Suggestion) {
    this.#typed = null;
    this.isOpen = false;
    this.input.value = suggestion.text;
    this.#reported = suggestion.text;
    this.dispatchEvent(new PickEvent(suggestion.text, suggestion));
  }

  #leave(event: FocusEvent) {
    if (!this.contains(event.relatedTarget as Node | null)) this.#commit();
  }

  #commit() {
    const { value } = this.input;
    const typed = this.#typed ?? (value === (this.#reported ?? this.text) ? null : value);
    this.isOpen = false;
    if (typed === null) return;
    this.#typed = null;
    const meant = this.notice ? undefined : meantBy(typed, this.search(typed), this.closed);
    if (meant) this.#take(meant);
    else {
      this.#reported = value;
      this.dispatchEvent(new PickEvent(typed.trim(), null));
    }
  }
}

/** A press on an option must not take the focus from the box. */
function keepFocus(event: Event) {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-combobox': Combobox;
  }
}
