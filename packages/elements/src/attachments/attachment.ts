import type { AttachmentView, GivenFile } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';
import { BYTES_TO_TELL, fileTypeOf } from '@dvc-kit/procedure/files/file-types';
import { atStart, fileSize, handling, unverifiedMark, whereThereIsOne } from '@dvc-kit/wording';
import { html, LitElement, nothing } from 'lit';
import { define } from '../define.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { issueNote } from '../field-shell.ts';
import { IntentEvent } from '../form-events.ts';
import { levelBelow } from '../heading-level.ts';
import { localized, msg, str } from '../language.ts';
import { data, state } from '../property.ts';
import type { Way } from '../way.ts';
import { attachmentIssueMessage, fileLimits, refusalMessage } from './attachment-messages.ts';
import { quantityText } from './attachment-words.ts';
import { optionalText } from './choosing.ts';
import { type Refusal, sortFiles } from './file-refusal.ts';
import { FilesEvent } from './files-event.ts';

/**
 * One attachment of the dossier: what it is, how many, what stands in for it, and the files given for it.
 *
 * @fires {FilesEvent} dvc-files - Files were chosen and taken.
 * @fires {IntentEvent} dvc-intent - A file was removed, or the attachment waived.
 */
@define('dvc-attachment')
@localized
class Attachment extends LitElement {
  @data view?: AttachmentView;
  @data setting?: DrawingSetting;
  /** How the dossier leaves the page: it decides whether files are demanded. */
  @data way: Way = 'paper';
  @state private refused: readonly Refusal[] = [];

  private get input(): HTMLInputElement | null {
    return this.querySelector('input[type=file]');
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { view, setting } = this;
    if (!view || !setting) return nothing;
    const { plan, waived } = view;
    const { language } = setting;
    return html`<section class="card" part="attachment" aria-labelledby="a-${plan.id}-name" ?data-issue=${view.issue}>
      <h3 aria-level=${levelBelow(setting, 1)} id="a-${plan.id}-name">${plan.name}</h3>
      <p class="tags">
        <span class="tag">${atStart(handling(plan.kind, language))}</span>
        <span>${quantityText(plan, language)}</span>
        ${plan.required ? nothing : html`<span class="optional">(${whereThereIsOne(language)})</span>`}
        ${plan.isVerified ? nothing : html`<span class="unverified">${unverifiedMark[language]}</span>`}
      </p>
      ${plan.hint ? html`<p class="hint">${plan.hint}</p>` : nothing}
      ${plan.isDeclaration ? html`<p class="hint">${msg('Bạn điền ở đây, rồi in ra và ký.')}</p>` : nothing}
      ${waived ? nothing : this.#alternatives(plan.alternatives)}
      ${plan.waiver ? this.#waiver(view, plan.waiver) : nothing}
      ${plan.files && !waived && !plan.isDeclaration ? this.#files(view, plan.files, setting) : nothing}
    </section>`;
  }

  #alternatives(alternatives: readonly string[]) {
    if (alternatives.length === 0) return nothing;
    return html`<p>${msg('Không có thì mang một trong các giấy tờ sau:')}</p>
      <ul>${alternatives.map((text) => html`<li>${text}</li>`)}</ul>`;
  }

  #waiver({ plan, waived }: AttachmentView, text: string) {
    return html`<label class="choice" part="choice">
      <input type="checkbox" .checked=${waived} aria-label="${plan.name}: ${text}"
        @change=${(event: Event) => this.#waive((event.target as HTMLInputElement).checked)} />
      <span>${text}</span>
    </label>`;
  }

  #waive(waived: boolean) {
    this.dispatchEvent(new IntentEvent({ type: 'waive', attachment: this.view!.plan.id, waived }));
  }

  #files(view: AttachmentView, rule: FileRule, setting: DrawingSetting) {
    const id = `a-${view.plan.id}`;
    const described = [
      `${id}-limits`,
      view.issue && `${id}-issue`,
      this.refused.length > 0 && `${id}-refused`,
    ];
    return html`<div class="files">
      <label class="label" for=${id}>${msg('Tệp ảnh hoặc PDF')} <span class="optional">${optionalText(this.way, view.plan.required)}</span>
        <span class="sr-only">: ${view.plan.name}</span></label>
      <p class="hint" id="${id}-limits">${fileLimits(rule, setting.language)}</p>
      ${view.issue ? issueNote(id, attachmentIssueMessage(view, view.issue)) : nothing}
      <div id="${id}-refused" role="alert">
        ${this.refused.map(
          (refusal) =>
            html`<p class="issue"><b>${msg('Lỗi:')}</b> ${refusalMessage(refusal, rule, setting.language)}</p>`,
        )}
      </div>
      <input class="file" part="file" type="file" id=${id} multiple accept=${rule.types.join(',')}
        aria-invalid=${view.issue || this.refused.length > 0 ? 'true' : nothing}
        aria-describedby=${described.filter(Boolean).join(' ')} @change=${this.#choose} />
      ${view.files.length > 0 ? this.#given(view.files, setting) : nothing}
      <p class="sr-only" role="status">${view.files.length > 0 ? msg(str`Đã có ${view.files.length} tệp`) : nothing}</p>
    </div>`;
  }

  #given(files: readonly GivenFile[], { language }: DrawingSetting) {
    return html`<ul class="given-files">
      ${files.map(
        (file) => html`<li>
          <span class="file-name">${file.name}</span> <span class="hint">${fileSize(file.size, language)}</span>
          <button type="button" class="link" @click=${() => this.#remove(file)}>
            ${msg('Bỏ tệp')} <span class="sr-only">${file.name}</span>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  async #choose() {
    const { view, input } = this;
    const rule = view?.plan.files;
    if (!input?.files || !rule) return;
    const chosen = [...input.files];
    // Emptied at once, so that the same file can be chosen again after it was mended.
    input.value = '';
    const files = await Promise.all(chosen.map(async (file) => ({ file, given: await describe(file) })));
    const { taken, refused } = sortFiles(
      files.map(({ given }) => given),
      rule,
      this.view?.files.length ?? 0,
    );
    this.refused = refused;
    const kept = files.filter(({ given }) => taken.includes(given));
    if (kept.length > 0) this.dispatchEvent(new FilesEvent(view.plan.id, kept));
  }

  #remove(file: GivenFile) {
    this.refused = [];
    this.input?.focus();
    this.dispatchEvent(
      new IntentEvent({ type: 'remove-file', attachment: this.view!.plan.id, file: file.id }),
    );
  }
}

const typeOf = async (file: File) =>
  fileTypeOf(new Uint8Array(await file.slice(0, BYTES_TO_TELL).arrayBuffer()));

async function describe(file: File): Promise<GivenFile> {
  return { id: newFileId(), name: file.name, size: file.size, type: await typeOf(file) };
}

/** No counter: a draft that is opened again brings files along that were numbered on another page. */
function newFileId(): string {
  return `file-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-attachment': Attachment;
  }
}
