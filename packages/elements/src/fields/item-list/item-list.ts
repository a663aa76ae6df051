import type { ListView } from '@dvc-kit/engine';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../../element/define.ts';
import { data, state } from '../../element/property.ts';
import { IntentEvent } from '../../events/form-events.ts';
import { localized, msg, str } from '../../language/language.ts';
import type { MoreFields } from '../../more/more-fields.ts';
import { type DrawingSetting, loadedMore } from '../../setting/drawing-setting.ts';
import { itemsTemplate } from '../field-elements.ts';
import { hintNote, issueNote } from '../field-shell.ts';

/**
 * A group that repeats: children, earlier marriages. The focus goes into an item that was added, and to the item
 * before one that was removed; a screen reader is told of both.
 *
 * @fires {IntentEvent} dvc-intent - The citizen added or removed an item.
 */
@define('dvc-item-list')
@localized
class ItemList extends LitElement {
  @data list?: ListView;
  @data setting?: DrawingSetting;
  /** What happened last, for the announcement. Numbers start at 1. */
  @state private change: { readonly kind: 'added' | 'removed'; readonly number: number } | null = null;
  #focusNext: number | null = null;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { list, setting } = this;
    const words = setting && loadedMore(setting);
    if (!list || !setting || !words) return nothing;
    return html`<fieldset class="group" part="group" id="${list.id}-group" ?data-issue=${list.issue}
      aria-describedby=${list.issue ? `${list.id}-issue` : nothing}>
      <legend class="group-title" part="group-title">${list.label}</legend>
      ${hintNote(list)} ${list.issue ? issueNote(list.id, words.listIssueMessage(list, list.issue)) : nothing}
      ${list.items.map((_item, at) => this.#item(list, at, setting, words))}
      ${
        list.canAdd
          ? html`<button type="button" class="button secondary" id=${list.id} @click=${this.#add}>
              ${msg(str`Thêm ${words.inSentence(list.itemLabel)}`)}
            </button>`
          : nothing
      }
      <p class="sr-only" role="status">${this.#announcement(list, words)}</p>
    </fieldset>`;
  }

  #item(list: ListView, at: number, setting: DrawingSetting, { inSentence, blockHead }: MoreFields) {
    const name = `${list.itemLabel} ${at + 1}`;
    return html`<fieldset class="list-item" part="list-item" id="${list.id}-item-${at}" tabindex="-1">
      <legend class="group-title">${name}</legend>
      ${blockHead(list.items[at]!, name, setting)} ${itemsTemplate(list.items[at]!.children, setting)}
      ${
        list.canRemove
          ? html`<button type="button" class="button secondary" @click=${() => this.#remove(at)}>
              ${msg(str`Xóa ${inSentence(name)}`)}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  /** Not before the list has the item: the announcement alone is drawn earlier. */
  protected override updated(changed: PropertyValues<this>) {
    const at = this.#focusNext;
    if (at === null || !this.list || !changed.has('list')) return;
    this.#focusNext = null;
    const target = at < 0 ? `#${CSS.escape(this.list.id)}` : `#${CSS.escape(this.list.id)}-item-${at}`;
    this.querySelector<HTMLElement>(target)?.focus();
  }

  #announcement({ itemLabel }: ListView, { inSentence }: MoreFields) {
    if (!this.change) return nothing;
    const name = `${inSentence(itemLabel)} ${this.change.number}`;
    return this.change.kind === 'added' ? msg(str`Đã thêm ${name}`) : msg(str`Đã xóa ${name}`);
  }

  #add() {
    const { path, items } = this.list!;
    this.#focusNext = items.length;
    this.change = { kind: 'added', number: items.length + 1 };
    this.dispatchEvent(new IntentEvent({ type: 'add-item', path }));
  }

  #remove(index: number) {
    const { path } = this.list!;
    this.#focusNext = index - 1;
    this.change = { kind: 'removed', number: index + 1 };
    this.dispatchEvent(new IntentEvent({ type: 'remove-item', path, index }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-item-list': ItemList;
  }
}
