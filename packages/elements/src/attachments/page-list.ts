import type { GivenFile, Turn } from '@dvc-kit/attachments/given-file';
import { isJoined, isJoinedBefore } from '@dvc-kit/attachments/handed-in';
import type { AttachmentView } from '@dvc-kit/engine';
import { fileSize } from '@dvc-kit/wording';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { IntentEvent } from '../events/form-events.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { LoadTaking } from '../taking/taken.ts';
import { doubtMessage } from './attachment-messages.ts';
import { FilesEvent } from './files-event.ts';

/** A file that was taken away, until it is brought back or something else is done. */
interface Removed {
  readonly given: GivenFile;
  readonly file: File;
  readonly at: number;
}

/**
 * What was given for a paper, page by page: to look at, to put in order, to turn, to take away and to bring back.
 *
 * @fires {FilesEvent} dvc-files - What was taken away comes back.
 * @fires {IntentEvent} dvc-intent - A file was moved, turned or removed.
 */
@define('dvc-page-list')
@localized
class PageList extends LitElement {
  @data view?: AttachmentView;
  @data setting?: DrawingSetting;
  /** By the ids that the view has for them. */
  @data files?: ReadonlyMap<string, File>;
  @data loadTaking?: LoadTaking;
  @state private removed: Removed | null = null;
  /** What was done last, for those who do not see it. */
  @state private said = '';
  @state private shown: string | null = null;
  @state private dragged: string | null = null;
  /** What is to have the focus once all is drawn: a button of a page, the first of these that is there. */
  #focus: readonly string[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues) {
    // What was done is said before the list is another one.
    if (!changed.has('view') && !changed.has('shown')) return;
    const targets = this.#focus.map((selector) => this.querySelector<HTMLElement>(selector));
    if (this.#focus.length > 0) targets.find((target) => target !== null)?.focus();
    this.#focus = [];
  }

  protected override render() {
    const { view, setting } = this;
    if (!view || !setting) return nothing;
    const shown = view.files.find(({ id }) => id === this.shown);
    return html`${
      view.files.length > 0
        ? html`<ol class="given-files" @dragover=${this.#over} @drop=${this.#drop}>
            ${repeat(
              view.files,
              ({ id }) => id,
              (file, index) => this.#page(file, index, view, setting),
            )}
          </ol>`
        : nothing
    }
      <p class="page-said" role="status">${this.said}</p>
      ${this.removed ? html`<button type="button" class="link" data-undo @click=${this.#undo}>${msg(str`Lấy lại ${this.removed.given.name}`)}</button>` : nothing}
      ${
        shown
          ? html`<dvc-page-dialog .setting=${setting} .page=${shown} .file=${this.files?.get(shown.id)} .loadTaking=${this.loadTaking}
              @close=${() => this.#hide(shown.id)}></dvc-page-dialog>`
          : nothing
      }`;
  }

  #page(file: GivenFile, index: number, { plan, files }: AttachmentView, { language }: DrawingSetting) {
    const { id, name, picture, pages } = file;
    const title = `${index + 1}. ${name}`;
    const size = fileSize(file.size, language);
    const canTurn = picture && file.type === 'image/jpeg' && isJoined(plan.files);
    const button = (action: string, sign: string, words: string, press: () => void) =>
      html`<button type="button" class="page-button" data-action=${action} title=${words} @click=${press}>
        <span aria-hidden="true">${sign}</span><span class="sr-only">${words}: ${title}</span></button>`;
    return html`<li data-file=${id} draggable="true" ?data-dragged=${this.dragged === id}
      @dragstart=${(event: DragEvent) => this.#drag(event, id)} @dragend=${this.#drag}>
      <button type="button" class="page-view" data-action="view" @click=${() => this.#show(file)}>
        ${
          picture
            ? html`<dvc-page-thumbnail .file=${this.files?.get(id)} .turn=${picture.turn} .loadTaking=${this.loadTaking}></dvc-page-thumbnail>`
            : html`<b aria-hidden="true">PDF</b>`
        }
        <span class="sr-only">${msg('Xem')} ${title}</span>
      </button>
      <div class="page-words">
        <span class="file-name">${name}</span>
        <span class="hint">${pages === undefined ? size : html`${msg(str`${pages}\u00a0trang`)}, ${size}`}</span>
        ${file.isSigned ? html`<span class="hint">${msg('có chữ ký số, gửi nguyên tệp')}</span>` : nothing}
        ${isJoinedBefore(file) ? html`<span class="hint">${msg('ảnh đã ghép; muốn bỏ hay đổi thứ tự trang thì bỏ tệp rồi chọn lại ảnh')}</span>` : nothing}
        ${picture?.doubts.map((doubt) => html`<p class="page-doubt">${doubtMessage(doubt)}</p>`)}
      </div>
      <div class="page-buttons">
        ${index > 0 ? button('up', '↑', msg('Đưa lên trước'), () => this.#move(file, index - 1, 'up')) : nothing}
        ${index < files.length - 1 ? button('down', '↓', msg('Đưa ra sau'), () => this.#move(file, index + 1, 'down')) : nothing}
        ${canTurn ? button('turn', '↻', msg('Xoay'), () => this.#turn(file, picture.turn)) : nothing}
        <button type="button" class="link" data-action="remove" @click=${() => this.#remove(file, index)}>
          ${msg('Bỏ tệp')} <span class="sr-only">${title}</span>
        </button>
      </div>
    </li>`;
  }

  #send(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }

  #buttonOf(id: string, action: string): string {
    return `[data-file="${id}"] [data-action="${action}"]`;
  }

  #move({ id, name }: GivenFile, to: number, pressed?: 'up' | 'down') {
    this.#send({ type: 'move-file', attachment: this.view!.plan.id, file: id, to });
    this.said = msg(str`${name} nay ở vị trí ${to + 1}`);
    // At the end of the list there is no further one: then the button back.
    if (pressed) this.#focus = [pressed, 'up', 'down'].map((action) => this.#buttonOf(id, action));
  }

  #turn({ id, name }: GivenFile, turn: Turn) {
    const next = ((turn + 1) % 4) as Turn;
    this.#send({ type: 'turn-file', attachment: this.view!.plan.id, file: id, turn: next });
    this.said = msg(str`Đã xoay ${name} sang phải, nay nghiêng ${next * 90} độ`);
  }

  #remove(given: GivenFile, at: number) {
    const file = this.files?.get(given.id);
    this.removed = file ? { given, file, at } : null;
    this.#send({ type: 'remove-file', attachment: this.view!.plan.id, file: given.id });
    this.said = msg(str`Đã bỏ ${given.name}.`);
    this.#focus = ['[data-undo]'];
  }

  #undo() {
    const { given, file, at } = this.removed!;
    this.removed = null;
    this.dispatchEvent(new FilesEvent(this.view!.plan.id, [{ given, file }], at));
    this.said = msg(str`Đã lấy lại ${given.name}.`);
    this.#focus = [this.#buttonOf(given.id, 'remove')];
  }

  #show({ id, picture }: GivenFile) {
    if (picture) {
      this.shown = id;
      return;
    }
    const file = this.files?.get(id);
    if (!file) return;
    const address = URL.createObjectURL(file);
    window.open(address, '_blank', 'noopener');
    // By then whatever shows it has read it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  #hide(id: string) {
    this.shown = null;
    this.#focus = [this.#buttonOf(id, 'view')];
  }

  readonly #drag = (event: DragEvent, id: string | null = null) => {
    this.dragged = id;
    // Firefox drags nothing that carries nothing.
    if (id) event.dataTransfer?.setData('text/plain', '');
  };

  /** Only what is dropped there has to be allowed. */
  readonly #over = (event: DragEvent) => {
    if (this.dragged) event.preventDefault();
  };

  readonly #drop = (event: DragEvent) => {
    const { dragged, view } = this;
    const onto = (event.target as Element).closest('[data-file]')?.getAttribute('data-file');
    const to = view!.files.findIndex(({ id }) => id === onto);
    const file = view!.files.find(({ id }) => id === dragged);
    this.dragged = null;
    if (!file || to < 0) return;
    event.preventDefault();
    this.#move(file, to);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-page-list': PageList;
  }
}
