import './page-dialog.ts';
import './page-list.ts';
import './page-thumbnail.ts';
import type { AttachmentView } from '@dvc-kit/engine';
import { canBeBrought } from '@dvc-kit/engine/later-steps';
import type { FileRule } from '@dvc-kit/procedure';
import { atStart, handling, unverifiedMark, whereThereIsOne } from '@dvc-kit/wording';
import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { IntentEvent } from '../events/form-events.ts';
import { issueNote } from '../fields/field-shell.ts';
import { localized, msg, str } from '../language/language.ts';
import type { Way } from '../ports/way.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { LoadTaking, Refused, TakenFile } from '../taking/taken.ts';
import { attachmentIssueMessage, fileLimits, refusalMessages } from './attachment-messages.ts';
import { quantityText } from './attachment-words.ts';
import { isMissing, optionalText } from './choosing.ts';
import { FilesEvent } from './files-event.ts';
import { faultWith } from './fitting.ts';

/**
 * One attachment of the dossier: what it is, how many, what stands in for it, and the files given for it.
 *
 * @fires {FilesEvent} dvc-files - A file was chosen and taken.
 * @fires {IntentEvent} dvc-intent - A file was moved, turned or removed, or the attachment is not given as a file.
 */
@define('dvc-attachment')
@localized
class Attachment extends LitElement {
  @data view?: AttachmentView;
  @data setting?: DrawingSetting;
  /** How the dossier leaves the page: it decides whether files are demanded. */
  @data way: Way = 'paper';
  /** By the ids that the view has for them. */
  @data files: ReadonlyMap<string, File> = new Map();
  @data loadTaking?: LoadTaking;
  /** The papers for which a file was given already, by what tells that it is the same one. */
  @data origins: ReadonlyMap<string, string> = new Map();
  /** What may be chosen, where that stands above all papers already (`papers.ts`). */
  @data limits: string | null = null;
  @state private refused: readonly Refused[] = [];
  /** What was given before, and waits for her word. */
  @state private again: readonly TakenFile[] = [];
  /** How many of the chosen files were looked at; null while there is nothing to do. */
  @state private progress: { readonly done: number; readonly all: number } | null = null;
  #stopping = new AbortController();

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopping.abort();
  }

  protected override render() {
    const { view, setting } = this;
    if (!view || !setting) return nothing;
    const { plan, waived, brought } = view;
    const { language } = setting;
    const isLeftOut = waived || brought;
    return html`<section class="card" part="attachment" aria-labelledby="a-${plan.id}-name" ?data-issue=${view.issue}>
      <h3 aria-level=${levelBelow(setting, 1)} id="a-${plan.id}-name">${plan.name}</h3>
      <p class="tags">
        <span class="tag">${atStart(handling(plan.kind, language))}</span>
        <span>${quantityText(plan, language)}</span>
        ${plan.required ? nothing : html`<span class="optional">(${whereThereIsOne(language)})</span>`}
        ${isMissing(view, this.way) && !view.issue ? html`<span class="missing">${msg('còn thiếu tệp')}</span>` : nothing}
        ${plan.isVerified ? nothing : html`<span class="unverified">${unverifiedMark[language]}</span>`}
      </p>
      ${plan.hint ? html`<p class="hint">${plan.hint}</p>` : nothing}
      ${plan.isDeclaration ? html`<p class="hint">${msg('Bạn điền ở đây, rồi in ra và ký.')}</p>` : nothing}
      ${waived ? nothing : this.#alternatives(plan.alternatives)}
      ${plan.waiver ? this.#answer(plan.waiver, waived, (isOn) => ({ type: 'waive', attachment: plan.id, waived: isOn })) : nothing}
      ${
        this.way === 'paper' || waived || !canBeBrought(plan)
          ? nothing
          : this.#answer(msg('Mang bản giấy đến nơi tiếp nhận, không gửi tệp'), brought, (isOn) => ({
              type: 'bring',
              attachment: plan.id,
              brought: isOn,
            }))
      }
      ${plan.files && !isLeftOut ? this.#files(view, plan.files, setting) : nothing}
    </section>`;
  }

  #alternatives(alternatives: readonly string[]) {
    if (alternatives.length === 0) return nothing;
    return html`<p>${msg('Không có thì mang một trong các giấy tờ sau:')}</p>
      <ul>${alternatives.map((text) => html`<li>${text}</li>`)}</ul>`;
  }

  /** An answer to the paper in place of files. */
  #answer(text: string, isOn: boolean, intent: (isOn: boolean) => IntentEvent['intent']) {
    return html`<label class="choice" part="choice">
      <input type="checkbox" .checked=${isOn} aria-label="${this.view!.plan.name}: ${text}"
        @change=${(event: Event) => this.dispatchEvent(new IntentEvent(intent((event.target as HTMLInputElement).checked)))} />
      <span>${text}</span>
    </label>`;
  }

  #files(view: AttachmentView, rule: FileRule, setting: DrawingSetting) {
    const { plan } = view;
    const id = `a-${plan.id}`;
    const isWrong = view.issue !== undefined || this.refused.length > 0;
    const described = [
      this.limits ? 'papers-limits' : `${id}-limits`,
      view.issue && `${id}-issue`,
      this.refused.length > 0 && `${id}-refused`,
    ];
    const describedBy = described.filter(Boolean).join(' ');
    const title = html`${plan.isDeclaration ? msg('Ảnh tờ khai đã ký') : msg('Tệp ảnh hoặc PDF')}
      <span class="optional">${plan.isDeclaration ? msg('(không bắt buộc)') : optionalText(this.way, plan.required)}</span>`;
    const choosing = html`<div class="files">
      ${this.way === 'paper' ? nothing : html`<p class="label">${title}</p>`}
      ${this.limits ? nothing : html`<p class="hint" id="${id}-limits">${fileLimits(rule, setting.language)}</p>`}
      ${view.issue ? issueNote(id, attachmentIssueMessage(view, view.issue)) : nothing}
      <div id="${id}-refused" role="alert">
        ${refusalMessages(this.refused, rule, setting.language).map(
          (message) => html`<p class="issue"><b>${msg('Lỗi:')}</b> ${message}</p>`,
        )}
      </div>
      <div class="choosers">
        ${isHandheld() ? this.#chooser(msg('Chụp ảnh'), null, describedBy, isWrong) : nothing}
        ${this.#chooser(msg('Chọn tệp'), acceptOf(rule), describedBy, isWrong)}
      </div>
      ${this.#working()}
      ${this.again.map((taken) => this.#question(taken))}
      <dvc-page-list .view=${view} .setting=${setting} .files=${this.files} .loadTaking=${this.loadTaking}></dvc-page-list>
      <p class="sr-only" role="status">${view.files.length > 0 ? msg(str`Đã có ${view.files.length} tệp`) : nothing}</p>
    </div>`;
    if (this.way !== 'paper') return choosing;
    // Whoever hands in on paper need not choose any: twelve papers are a short list then.
    return html`<details ?open=${view.files.length + this.again.length > 0 || isWrong}><summary>${title}<span class="sr-only">: ${plan.name}</span></summary>${choosing}</details>`;
  }

  /** Two, since some telephones offer no camera where other files may be chosen as well. `accept`: null for the camera. */
  #chooser(words: string, accept: string | null, describedBy: string, isWrong: boolean) {
    const { id, name } = this.view!.plan;
    return html`<label class="button secondary file-button" part="file">${words}<span class="sr-only">: ${name}</span>
      <input class="sr-only" type="file" id=${accept === null ? nothing : `a-${id}`} accept=${accept ?? 'image/jpeg'}
        capture=${accept === null ? 'environment' : nothing} ?multiple=${accept !== null}
        aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${describedBy} @click=${this.#prepare} @change=${this.#choose} />
    </label>`;
  }

  #working() {
    const { progress } = this;
    if (!progress) return html`<p class="sr-only" role="status"></p>`;
    const { done, all } = progress;
    return html`<p role="status">${all > 1 ? msg(str`Đang xem tệp ${done + 1} trong ${all}…`) : msg('Đang xem tệp…')}</p>
      <button type="button" class="link" @click=${() => this.#stopping.abort()}>${msg('Dừng')}</button>`;
  }

  #question(taken: TakenFile) {
    const { name, origin = '' } = taken.given;
    const paper = this.origins.get(origin) ?? this.view!.plan.name;
    const answer = (isWanted: boolean) => () => {
      this.again = this.again.filter((one) => one !== taken);
      if (isWanted) this.#give(taken);
    };
    return html`<div class="warning" role="alert">
      <p>${msg(str`“${name}” giống hệt tệp đã có ở giấy tờ “${paper}”. Vẫn thêm chứ?`)}</p>
      <div class="choosers">
        <button type="button" class="button secondary" @click=${answer(false)}>${msg('Không thêm')}</button>
        <button type="button" class="button secondary" @click=${answer(true)}>${msg('Vẫn thêm')}</button>
      </div>
    </div>`;
  }

  /** While she chooses: it is there when she has. */
  #prepare() {
    this.loadTaking!().catch(() => {});
  }

  async #choose({ target }: Event) {
    const input = target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // Emptied at once, so that the same file can be chosen again after it was mended.
    input.value = '';
    if (chosen.length === 0) return;
    this.refused = [];
    this.again = [];
    const stopping = new AbortController();
    this.#stopping = stopping;
    for (const [done, file] of chosen.entries()) {
      if (stopping.signal.aborted) break;
      this.progress = { done, all: chosen.length };
      await this.#take(file, stopping.signal);
    }
    if (stopping === this.#stopping) this.progress = null;
  }

  async #take(file: File, signal: AbortSignal) {
    const { name, size } = file;
    const refuse = (refused: Refused) => {
      this.refused = [...this.refused, refused];
    };
    const taking = await this.loadTaking!().catch(() => null);
    if (!taking) return refuse({ name, size, kind: 'unknown', fault: 'offline' });
    const taken = await taking.take(file, this.view!.plan.files?.types ?? []);
    if (signal.aborted) return;
    if ('fault' in taken) return refuse(taken);
    // Those of this choice are drawn by now, and known.
    if (this.origins.has(taken.given.origin ?? '')) this.again = [...this.again, taken];
    else this.#give(taken);
    // The page is drawn, and the next finger heard, before the next picture is unpacked.
    await new Promise((resolve) => setTimeout(resolve));
  }

  #give(taken: TakenFile) {
    const { view } = this;
    if (!view) return;
    const { name, size } = taken.given;
    const fault = faultWith(view, taken.given);
    const kind = taken.given.picture ? 'jpeg' : 'pdf';
    if (fault) this.refused = [...this.refused, { name, size, kind, fault }];
    else this.dispatchEvent(new FilesEvent(view.plan.id, [taken]));
  }
}

/** Telephones of Apple hand over JPEG to a page that does not name HEIC; others, and computers, do not show the file then. */
const acceptOf = ({ types }: FileRule) =>
  [
    ...types,
    ...(navigator.vendor.startsWith('Apple') || !types.includes('image/jpeg') ? [] : ['.heic', '.heif']),
  ].join();

/** Whether there is a camera in the hand. */
const isHandheld = () => matchMedia('(pointer: coarse)').matches;

declare global {
  interface HTMLElementTagNameMap {
    'dvc-attachment': Attachment;
  }
}
