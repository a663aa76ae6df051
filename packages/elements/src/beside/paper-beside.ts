import type { FormView } from '@dvc-kit/engine';
import { papersFor, sectionWith } from '@dvc-kit/engine/later-steps';
import type { Answers, PaperPlan, ProcedureModule } from '@dvc-kit/validation';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { showDialog } from '../element/show-dialog.ts';
import { IntentEvent } from '../events/form-events.ts';
import { localized, msg, str } from '../language/language.ts';
import type { LaterPage } from '../later/later-page.ts';
import type { PaperPort } from '../ports/paper-port.ts';
import { whenIdle } from '../procedure/browser/when-idle.ts';
import { paperFault, tellNotDrawn } from '../review/paper-fault.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import { boxFor, pathAt } from './answer-at.ts';
import { markLines, pathUnder, typeInto } from './paper-lines.ts';

/** From this width of the form in CSS pixels on, a paper that can be read has room beside it. */
const ROOM = 1024;

/** The paper beside the declaration; nothing beside the steps after it, nor for a procedure without one. */
export function paperBeside(
  page: Omit<LaterPage, 'module'>,
  module: ProcedureModule,
): TemplateResult | typeof nothing {
  const { view, setting, shownAnswers, loadPaper } = page;
  if (view.content.kind !== 'declaration' || module.papers.length === 0) return nothing;
  return html`<dvc-paper-beside .view=${view} .module=${module} .setting=${setting} .read=${shownAnswers}
    .load=${loadPaper}></dvc-paper-beside>`;
}

/**
 * The official form, filling in while the declaration is: beside it where there is room, else behind a button. What is
 * being filled in is marked on it; a click on one of its lines leads to the box. The lines themselves are no stops of the
 * keyboard: their boxes are.
 *
 * @fires {IntentEvent} dvc-intent - A line was pressed that another step asks for.
 */
@define('dvc-paper-beside')
@localized
class PaperBeside extends LitElement {
  @data view?: FormView;
  @data module?: ProcedureModule;
  @data setting?: DrawingSetting;
  /** The answers as they stand on the paper now. */
  @data read?: () => Answers;
  @data load?: () => Promise<PaperPort>;
  @state private hasRoom = false;
  @state private isOpen = false;
  @state private isFailed = false;
  @state private papers: readonly PaperPlan[] = [];
  @state private chosen: string | undefined;
  @state private sheet: HTMLElement | null = null;
  /** Title of the section that asks for the line that was pressed, where it is none of this page; '' for none. */
  @state private elsewhere: string | null = null;
  #form: ShadowRoot | null = null;
  /** What the form and the paper stand in. */
  #page: HTMLElement | null = null;
  /** The path of the answer that is being given. */
  #atHand: string | null = null;
  /** Under way. */
  #drawing: Promise<void> | null = null;
  #isStale = true;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#form = this.getRootNode() as ShadowRoot;
    this.#page = this.parentElement;
    this.#form.addEventListener('focusin', this.#follow);
    this.#form.addEventListener('input', this.#type);
    this.#observer.observe(this.#form.host);
    this.#measure();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#form?.removeEventListener('focusin', this.#follow);
    this.#form?.removeEventListener('input', this.#type);
    this.#page?.removeAttribute('data-beside');
  }

  #measure() {
    if (!this.isConnected) return;
    this.hasRoom = this.#form!.host.clientWidth >= ROOM;
    this.#page!.toggleAttribute('data-beside', this.hasRoom);
  }

  private get isShown(): boolean {
    return this.hasRoom || this.isOpen;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('view') || changed.has('module')) this.#isStale = true;
  }

  protected override updated() {
    if (this.isShown && this.#isStale && !this.isFailed) this.#drawing ??= this.#draw();
    if (this.sheet) this.#mark(false);
  }

  protected override render() {
    if (this.hasRoom)
      return html`<section class="beside" aria-label=${this.#title}>${this.#paper()}</section>`;
    return html`<button type="button" class="button secondary paper-button" part="paper-button" @click=${this.#open}>
        ${msg('Xem tờ khai')}
      </button>
      ${this.isOpen ? this.#dialog() : nothing}`;
  }

  get #title() {
    return msg('Tờ khai như khi in ra');
  }

  #dialog() {
    return html`<dialog class="paper-dialog" part="dialog" aria-labelledby="beside-title" @close=${this.#closed}>
      <div class="paper-bar">
        <h3 aria-level=${levelBelow(this.setting!, 1)} id="beside-title">${this.#title}</h3>
        <button type="button" class="button secondary" @click=${this.#close}>${msg('Đóng')}</button>
      </div>
      ${this.#paper()}
    </dialog>`;
  }

  #paper() {
    const { sheet, papers } = this;
    return html`${papers.length > 1 ? this.#choice() : nothing}
      <p class="hint">${msg('Bấm vào một dòng để đến ô điền dòng ấy.')}</p>
      <p role="status" class="hint">${this.#reason()}</p>
      ${this.isFailed ? paperFault(() => this.#again()) : nothing}
      ${!sheet && !this.isFailed ? html`<p role="status">${msg('Đang vẽ tờ khai…')}</p>` : nothing}
      <div class="paper-sheet" lang="vi" tabindex="0" role="group" aria-label=${this.#title} @click=${this.#lead}>${sheet}</div>`;
  }

  #choice() {
    return html`<select class="input" part="input" aria-label=${msg('Tờ giấy')} lang="vi" @change=${this.#choose}>
      ${this.papers.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.chosen}>${name}</option>`)}
    </select>`;
  }

  async #again() {
    this.isFailed = false;
    this.#isStale = true;
    await this.updateComplete;
    await this.#drawing;
  }

  #choose(event: Event) {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.#isStale = true;
  }

  async #draw() {
    // When nothing else is to be done: whoever types does not wait for it.
    await new Promise<void>(whenIdle);
    try {
      const port = await this.load!();
      this.#drawing = null;
      if (!this.isConnected || !this.isShown) return;
      this.#isStale = false;
      const answers = this.read!();
      this.papers = papersFor(this.module!, answers);
      const paper = this.papers.find(({ id }) => id === this.chosen) ?? this.papers[0];
      this.chosen = paper?.id;
      this.sheet = paper ? port.preview(paper.id, answers) : null;
      this.sheet?.setAttribute('data-leads', '');
    } catch (fault) {
      this.#drawing = null;
      this.isFailed = true;
      tellNotDrawn(this, fault);
    }
  }

  readonly #follow = ({ target }: Event) => {
    if (!(target instanceof Element) || this.contains(target)) return;
    this.#atHand = pathAt(target);
    if (this.sheet) this.#mark(true);
  };

  readonly #type = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement && target.type === 'text';
    const path = isText && !this.contains(target) ? pathAt(target) : null;
    if (path && this.sheet && this.isShown) typeInto(this.sheet, path, (target as HTMLInputElement).value);
  };

  /** `isNew`: she came to another box, whose line is to be seen. */
  #mark(isNew: boolean) {
    const line = markLines(this.sheet!, this.#atHand);
    const window = this.querySelector('.paper-sheet');
    if (!line || !window || !(isNew || this.isOpen)) return;
    const { top, bottom } = line.getBoundingClientRect();
    const seen = window.getBoundingClientRect();
    // The paper alone: the page itself must not move under her hands.
    if (top < seen.top || bottom > Math.min(seen.bottom, innerHeight))
      window.scrollTop += top - seen.top - seen.height / 3;
  }

  async #open() {
    this.isOpen = true;
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (dialog) showDialog(dialog);
  }

  #close() {
    const dialog = this.querySelector('dialog');
    if (dialog?.close) dialog.close();
    else this.#closed();
  }

  #closed() {
    this.isOpen = false;
    this.elsewhere = null;
  }

  /** To the box for the line that was pressed, on this step or one that she was at. */
  async #lead(event: Event) {
    const path = pathUnder(event);
    if (path === undefined) return;
    const form = this.#form!;
    const id = sectionWith(this.module!.declaration.plan, path);
    const step = this.view!.steps.find((one) => one.id === id);
    if (step && !boxFor(form, path)) {
      this.dispatchEvent(new IntentEvent({ type: 'go', step: step.id, returnTo: null }));
      await (form.host as LitElement).updateComplete;
    }
    const box = boxFor(form, path);
    if (!box) {
      this.elsewhere = step?.title ?? '';
      return;
    }
    if (this.isOpen) this.#close();
    this.elsewhere = null;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'center' });
  }

  /** Why a line that was pressed leads nowhere. */
  #reason() {
    const { elsewhere } = this;
    if (elsewhere === null) return nothing;
    return elsewhere
      ? msg(str`Dòng này điền ở phần “${elsewhere}”. Đến phần ấy sẽ điền được.`)
      : msg('Theo lời khai của bạn, dòng này không phải điền.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-paper-beside': PaperBeside;
  }
}
