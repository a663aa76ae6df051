import type { FormEvent, FormView, StepId } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import { adoptStyles, html, LitElement, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FilesEvent } from '../attachments/files-event.ts';
import { define, FaultEvent } from '../define.ts';
import type { DrawingSetting, UnitsState } from '../drawing-setting.ts';
import { summaryEntries } from '../error-summary/summary-entries.ts';
import { fieldStyles } from '../field-styles/field.styles.ts';
import type { AnswerEvent, IntentEvent } from '../form-events.ts';
import { type Language, languageAt, localized, msg } from '../language.ts';
import { data, property, state } from '../property.ts';
import { fetchLaterSteps, type KitServices, providedServices } from '../services.ts';
import { tokens } from '../tokens.ts';
import type { Translate } from '../translate.ts';
import { timeHere } from './clock.ts';
import { drawn } from './drawn.ts';
import { formPage, isThere, type LaterState } from './form-page.ts';
import { FormSession } from './form-session.ts';
import { loadForm } from './load-form.ts';
import { notice, type Trouble } from './notice.ts';
import { PageTitle } from './page-title.ts';
import { procedureStyles } from './procedure.styles.ts';
import { stepDetail, tell } from './procedure-events.ts';
import { savesData, whenIdle } from './when-idle.ts';

/** From this width in CSS pixels on, the sections of the declaration stand on one page. */
const WIDE = 640;

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'form'; readonly session: FormSession }
  | { readonly kind: 'handed-over' };

/** Where the focus goes after the next drawing. */
type Focus = { readonly on: 'step' | 'summary' } | { readonly on: 'input'; readonly id: string };

/**
 * One procedure from the first question to the signed paper: the element that most hosts paste.
 *
 * What stands between its tags is the fallback: it is shown until the form is, and whenever there is none.
 *
 * @tagname dvc-procedure
 * @slot - Shown without script, while loading and when the form cannot be shown: a link to the blank form.
 * @fires {CustomEvent<ReadyDetail>} dvc-ready - The form can be filled in.
 * @fires {CustomEvent<StepDetail>} dvc-step - The citizen came to a step, or was kept at it by errors.
 * @fires {CustomEvent} dvc-offline-ready - From here on, filling in and exporting needs no network.
 * @fires {CustomEvent<SubmitDetail>} dvc-submit - The dossier is complete. Cancelable: a host that prevents it receives the dossier itself. The only event with personal data.
 * @fires {CustomEvent} dvc-submitted - The dossier was handed over: `detail.by` is `host` or `paper`.
 * @fires {CustomEvent<ErrorDetail>} dvc-error - Something cannot be shown; the citizen reads what to do.
 * @csspart field - A field with its label, hint and error.
 * @csspart input - A text box, list or text area.
 * @csspart continue - The button that leads on.
 * @csspart error-summary - What is wrong, at the top of the page.
 * @cssprop --dvc-color-primary - Buttons, links, headings of sections.
 * @cssprop --dvc-color-error - Errors, and nothing else.
 * @cssprop --dvc-color-focus - The ring around what has the focus.
 * @cssprop --dvc-font - Font family.
 * @cssprop --dvc-text-base - Size of body text, in percent of the reader's own size.
 * @cssprop --dvc-measure - Greatest width.
 */
@define('dvc-procedure')
@localized
export class ProcedureForm extends LitElement {
  static override styles = [tokens, procedureStyles, fieldStyles];

  /** Code of the procedure: `1.001193`. */
  @property() code = '';
  /** Code of the commune whose desk, fees and name are to be used; none for a form without them. */
  @property() commune: string | null = null;
  /** `vi` or `en`; without it that of the nearest element that has a `lang`. */
  @property({ attribute: 'lang', reflect: true }) language: string | null = null;
  /** Mark required fields with a star and a legend, instead of optional ones in words. */
  @property({ attribute: 'mark-required', type: Boolean }) markRequired = false;
  /** Let the element put "Lỗi:" before the title of the page while something is wrong. */
  @property({ attribute: 'page-title', type: Boolean }) pageTitle = false;
  /** The host receives the dossier (`dvc-submit`): the citizen is told so before she hands in. */
  @property({ attribute: 'host-submits', type: Boolean }) hostSubmits = false;
  /** `none`: fetch addresses and paper only when they are used, instead of in idle time. */
  @property() preload: 'idle' | 'none' = 'idle';
  /** `light` or `dark`, for pages that know only one of the two; without it the reader's own setting holds. */
  @property() theme: 'light' | 'dark' | null = null;
  /** Instead of the services that `provideServices` provides. */
  @data services: KitServices | null = null;
  /** What the host knows already, by the paths of the declaration: first answers of a form that is opened. */
  @data answers: Answers | null = null;
  /** The day that counts as today, `YYYY-MM-DD`; that of the clock without it. */
  @data today: string | null = null;

  @state private phase: Phase = { kind: 'loading' };
  @state private units: UnitsState = 'not-asked';
  @state private later: LaterState = 'not-asked';
  @state private isWide = false;

  /** Shared by all that is drawn inside. */
  setting: DrawingSetting = this.#newSetting(undefined);

  #loads = 0;
  #focusNext: Focus | null = null;
  readonly #title = new PageTitle();
  /** A frame later: a change of layout inside the callback is an error that the host page would hear of. */
  readonly #width = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor() {
    super();
    this.addEventListener(FaultEvent.type, this.#break);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#width.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#width.disconnect();
    this.#title.setPrefix('');
  }

  /** Resolves once everything inside is drawn too. */
  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await drawn(this.renderRoot);
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (['code', 'commune', 'services', 'language', 'today'].some((name) => changed.has(name))) this.#start();
    if (changed.has('units') || changed.has('markRequired')) {
      this.setting = this.#newSetting(this.setting.translate, this.setting.language);
    }
  }

  protected override render() {
    return html`<div class="root" part="root" lang=${this.setting.language}
      @dvc-answer=${this.#answer} @dvc-intent=${this.#intend} @dvc-files=${this.#keepFiles} @dvc-fault=${this.#break} @keydown=${commitBeforeTab}>
      <div class="page" ?data-wide=${this.isWide}>${this.#page()}</div>
    </div>`;
  }

  #page() {
    const { phase } = this;
    if (phase.kind === 'form') return this.#form(phase.session);
    if (phase.kind === 'handed-over') return this.#handedOver();
    return html`${
      phase.kind === 'loading'
        ? html`<p role="status">${msg('Đang tải biểu mẫu…')}</p>`
        : notice(phase.trouble, () => this.#start())
    }
      <div class="fallback"><slot></slot></div>`;
  }

  #form(session: FormSession) {
    const { parts, form, loadPaper } = session;
    const { view } = form;
    const page = () => html`<form novalidate @submit=${this.#submit}>
      ${formPage({
        view,
        module: parts.module,
        commune: parts.commune,
        setting: this.setting,
        entries: this.#entries(view),
        later: this.later,
        retry: () => this.#loadLater(),
        hostSubmits: this.hostSubmits,
        shownAnswers: () => session.shownAnswers,
        loadPaper,
        follow: (id) => this.#focusInput(id),
        back: () => this.#send({ type: 'back' }),
        change: (step, id) => this.#change(step, id),
        undertake: (accepted) => this.#send({ type: 'undertake', accepted }),
      })}
    </form>`;
    // Keyed, so that nothing that was drawn for one form is taken over for the next.
    return repeat([session], ({ id }) => id, page);
  }

  #entries(view: FormView) {
    const later = typeof this.later === 'object' ? this.later.laterEntries(view.content) : [];
    return [...summaryEntries(view), ...later];
  }

  #handedOver() {
    return html`<div class="notice" part="notice">
      <h3 id="step" tabindex="-1">${msg('Hồ sơ đã chuyển cho trang này')}</h3>
      <p>${msg('Trang web này nhận hồ sơ của bạn. Xem tiếp hướng dẫn của trang.')}</p>
      <button type="button" class="button secondary" @click=${this.#startAnew}>${msg('Điền tờ khai mới')}</button>
    </div>`;
  }

  protected override updated() {
    const hasErrors = (this.#session?.form.view.issues.length ?? 0) > 0;
    this.#title.setPrefix(this.pageTitle && hasErrors ? msg('Lỗi:') : '');
    const next = this.#focusNext;
    this.#focusNext = null;
    if (next?.on === 'summary') this.#byId('error-summary')?.focus();
    if (next?.on === 'input') this.#focusInput(next.id);
    if (next?.on === 'step') {
      this.#byId('step')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    }
  }

  get #session(): FormSession | null {
    return this.phase.kind === 'form' ? this.phase.session : null;
  }

  /** Fetches the form; the answers of one that is shown already go over into it (another language). */
  async #start() {
    const load = ++this.#loads;
    try {
      const services = this.services ?? (await providedServices());
      const loaded = await loadForm(services, {
        code: this.code,
        commune: this.commune,
        language: languageAt(this),
        today: this.#day,
      });
      if (load !== this.#loads) return;
      this.setting = this.#newSetting(loaded.translate, loaded.language);
      if (loaded.kind === 'unknown') this.#fail(`unknown-${loaded.what}`);
      else
        this.#show(
          this.#newSession(loaded.parts, this.#predecessor(loaded.parts.module), this.answers ?? undefined),
        );
    } catch (fault) {
      if (load === this.#loads) this.#fail('load', fault);
    }
  }

  /** The form on show, if it is the same one in another language. */
  #predecessor({ code, version }: FormSession['parts']['module']): FormSession | null {
    const before = this.#session;
    const isSame = before?.parts.module.code === code && before.parts.module.version === version;
    return isSame ? before : null;
  }

  get #day(): string {
    return this.today ?? timeHere().slice(0, 10);
  }

  #newSession(parts: FormSession['parts'], before: FormSession | null, answers?: Answers): FormSession {
    this.isWide = this.clientWidth >= WIDE;
    return new FormSession(
      parts,
      { today: this.#day, grouping: this.isWide ? 'declaration' : 'section', answers },
      before,
    );
  }

  #show(session: FormSession) {
    const isFirst = this.phase.kind !== 'form';
    session.form.subscribe(() => this.requestUpdate());
    this.phase = { kind: 'form', session };
    if (!isFirst) return;
    const { code, version } = session.parts.module;
    this.updateComplete.then(() => {
      tell(this, 'dvc-ready', { code, version });
      if (this.preload !== 'none' && !savesData()) whenIdle(() => this.#fetchAhead(session));
    });
  }

  /** Everything that filling in and exporting may still need, so that a dead network does no harm. */
  async #fetchAhead(session: FormSession) {
    try {
      const [units] = await Promise.all([
        session.parts.services.loadUnits(),
        session.preparePaper(),
        this.#loadLater(),
      ]);
      this.units = units;
      if (typeof this.later !== 'object') return;
      tell(this, 'dvc-offline-ready', null);
    } catch {
      // Whatever is missing is asked for again when it is used, and the citizen is told then.
    }
  }

  /** The steps after the declaration: in idle time, or when the first of them is reached. */
  async #loadLater() {
    const services = this.#session?.parts.services;
    if (!services || this.later === 'loading' || typeof this.later === 'object') return;
    this.later = 'loading';
    try {
      const later = await fetchLaterSteps(services);
      adoptStyles(this.shadowRoot!, [...ProcedureForm.styles, later.stepStyles]);
      this.later = later;
    } catch {
      this.later = 'failed';
    }
  }

  async #loadUnits() {
    const services = this.#session?.parts.services;
    if (!services || this.units === 'loading' || typeof this.units !== 'string') return;
    this.units = 'loading';
    try {
      this.units = await services.loadUnits();
    } catch {
      this.units = 'failed';
    }
  }

  #newSetting(translate: Translate | undefined, language: Language = 'vi'): DrawingSetting {
    return {
      language,
      translate,
      marksRequired: this.markRequired,
      units: this.units,
      loadUnits: () => this.#loadUnits(),
    };
  }

  /** Shows why there is no form, and tells the host page's developer once. */
  #fail(trouble: Trouble, fault?: unknown) {
    this.phase = { kind: 'trouble', trouble };
    if (trouble === 'unknown-procedure')
      console.warn(`<dvc-procedure>: no procedure has the code "${this.code}".`);
    else if (trouble === 'unknown-commune')
      console.warn(`<dvc-procedure>: no commune has the code "${this.commune}".`);
    else console.warn('<dvc-procedure>: the form cannot be shown.', fault);
    tell(this, 'dvc-error', { reason: trouble });
  }

  readonly #break = (event: Event) => {
    event.stopPropagation();
    this.#fail('draw', (event as FaultEvent).fault);
  };

  #measure() {
    if (!this.isConnected) return;
    this.isWide = this.clientWidth >= WIDE;
    const grouping = this.isWide ? 'declaration' : 'section';
    const form = this.#session?.form;
    if (form && form.state.grouping !== grouping) form.send({ type: 'group', grouping });
  }

  /** The only way to the engine for what the citizen does. Says where the focus belongs afterwards. */
  #send(event: FormEvent) {
    const form = this.#session?.form;
    if (!form) return;
    const before = form.view;
    form.send(event);
    const { view } = form;
    if (view.content.kind !== 'declaration') this.#loadLater();
    const isElsewhere = view.current !== before.current || view.content.kind !== before.content.kind;
    if (view.refusals > before.refusals) this.#focusNext = { on: 'summary' };
    else if (isElsewhere) this.#focusNext = { on: 'step' };
    else return;
    tell(this, 'dvc-step', stepDetail(view));
  }

  #answer({ path, form, value }: AnswerEvent) {
    this.#send({ type: 'answer', path, value, form });
  }

  #intend({ intent }: IntentEvent) {
    if (intent.type === 'reset') this.#startAnew();
    else this.#send(intent);
  }

  #keepFiles(event: FilesEvent) {
    this.#session?.give(event);
  }

  #change(step: StepId, input: string | null) {
    this.#send({ type: 'change', step });
    if (input) this.#focusNext = { on: 'input', id: input };
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const view = this.#session?.form.view;
    if (!view || !isThere({ view, later: this.later })) return;
    if (view.content.kind === 'review' && view.content.undertaken) this.#handIn();
    else this.#send({ type: 'continue' });
  }

  /** The dossier goes to the host if it takes it; else the citizen hands it in on paper. */
  #handIn() {
    const session = this.#session;
    if (!session || typeof this.later !== 'object') return;
    const dossier = session.assemble(this.later.assembleDossier);
    if (!dossier) {
      this.#send({ type: 'continue' });
      return;
    }
    const isTaken = !tell(this, 'dvc-submit', { dossier, files: session.files });
    if (isTaken) {
      this.phase = { kind: 'handed-over' };
      this.#focusNext = { on: 'step' };
    } else this.#send({ type: 'complete' });
    tell(this, 'dvc-submitted', { by: isTaken ? 'host' : 'paper' });
  }

  /** Forgets answers and files: the form is drawn anew, so that nothing stays in its inputs either. */
  #startAnew() {
    const session = this.#session;
    if (session) {
      this.#show(this.#newSession(session.parts, null));
      this.#focusNext = { on: 'step' };
    } else {
      this.phase = { kind: 'loading' };
      this.#start();
    }
  }

  #byId(id: string): HTMLElement | null {
    return this.shadowRoot!.getElementById(id);
  }

  async #focusInput(id: string) {
    await this.updateComplete;
    const input = this.#byId(id);
    input?.focus();
    input?.scrollIntoView({ block: 'center' });
  }
}

/**
 * The browser looks for the next field before it fires `change`: one that the answer adds would be passed over.
 * Drawn in between, it is there in time.
 */
function commitBeforeTab({ key, target }: KeyboardEvent) {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (key === 'Tab' && isText) target.dispatchEvent(new Event('change', { bubbles: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure': ProcedureForm;
  }
}
