import type { Answers } from '@dvc-kit/validation';
import { html, LitElement, nothing, type PropertyValues, supportsAdoptingStyleSheets } from 'lit';
import { define, type FaultEvent } from '../element/define.ts';
import { data, property } from '../element/property.ts';
import { tell } from '../events/procedure-events.ts';
import { localized, msg } from '../language/language.ts';
import type { KitServices } from '../services.ts';
import { type DrawingSetting, renewed } from '../setting/drawing-setting.ts';
import { dayHere } from './browser/clock.ts';
import { Width } from './browser/width.ts';
import { commitBeforeTab } from './deeds/commit-before-tab.ts';
import { deedsOn } from './deeds/deeds.ts';
import { Focus } from './deeds/focus.ts';
import { drawn } from './drawing/drawn.ts';
import { formTemplate } from './drawing/form-template.ts';
import { settingOf } from './drawing/setting-of.ts';
import { isOnDark } from './host-page/on-dark.ts';
import type { FormParts } from './loading/load-form.ts';
import { Loading } from './loading/loading.ts';
import { notice } from './messages/notice.ts';
import { Keeping } from './session/keeping.ts';
import { Session } from './session/session.ts';
import { Supplies } from './session/supplies.ts';
import { formStyles } from './styles/form-styles.ts';

/**
 * One procedure from the first question to the signed paper: the element that most hosts paste.
 *
 * What stands between its tags is the fallback: it is shown until the form is, and whenever there is none.
 *
 * @tagname dvc-procedure
 * @slot - Shown without script, while loading and when the form cannot be shown: a link to the blank form.
 * @fires {CustomEvent<ReadyDetail>} dvc-ready - The form can be filled in; again for another `code`.
 * @fires {CustomEvent<StepDetail>} dvc-step - The citizen came to a step, or was kept at it by errors.
 * @fires {CustomEvent<null>} dvc-offline-ready - From here on, filling in and making the PDF needs no network.
 * @fires {OfferEvent} dvc-submit - The dossier is complete. A host takes it by `event.waitUntil(promise)`: see `OfferEvent`. The only event with personal data.
 * @fires {CustomEvent<SubmittedDetail>} dvc-submitted - The dossier was handed in: `detail.by` is `host`, `online` or `paper`.
 * @fires {CustomEvent<ErrorDetail>} dvc-error - Something cannot be shown; the citizen reads what to do.
 * @csspart root - The whole form.
 * @csspart procedure-name - The name of the procedure at the top.
 * @csspart progress - The bar that tells how far one is.
 * @csspart step-title - The heading of a step.
 * @csspart section - A section of the declaration.
 * @csspart group - A group of fields, such as a person.
 * @csspart group-title - The name of a group.
 * @csspart list-item - One entry of a list.
 * @csspart field - A field with its label, hint, error and box.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart issue - What is wrong with a field.
 * @csspart id-card - The button that fills in a person from an identity card.
 * @csspart input - A text box, list or text area.
 * @csspart choice - An option or a tick box.
 * @csspart suggestions - The list of suggestions below a box.
 * @csspart warning - A remark to look again.
 * @csspart warnings - The block of such remarks.
 * @csspart error-summary - What is wrong, at the top of the page.
 * @csspart notice - A notice: not loaded, not sent.
 * @csspart actions - The row of buttons at the end of a step.
 * @csspart continue - The button that leads on.
 * @csspart back - The button that leads back.
 * @csspart retry - The button that tries again.
 * @csspart stop - The button that stops sending.
 * @csspart sign-in - The button that leads to signing in for a person's block.
 * @csspart sign-out - The link that lets go of who was signed in.
 * @csspart start-anew - The button that begins a new form.
 * @csspart attachment - A paper of the dossier.
 * @csspart file - The box that takes files.
 * @csspart summary - A section of the review.
 * @csspart paper-button - The button that opens the paper while the form is filled in.
 * @csspart undertaking - The undertaking.
 * @csspart paper - The declaration as it prints.
 * @csspart download - The button of a file.
 * @csspart checklist - The list of what to bring.
 * @csspart fees - The table of fees.
 * @csspart receipt - What the receiver answered: code, appointment.
 * @csspart privacy - Where the answers are.
 * @csspart saved - The link that saves what is filled in, or opens what was saved.
 * @csspart keep - What is said of keeping the work.
 * @csspart wipe - The button that erases everything.
 * @csspart dialog - A dialog that asks.
 * @cssprop --dvc-color-primary - Buttons, links, headings of sections.
 * @cssprop --dvc-color-primary-strong - Buttons and links under the pointer.
 * @cssprop --dvc-color-primary-soft - The pale ground behind text.
 * @cssprop --dvc-color-error - Errors, and nothing else.
 * @cssprop --dvc-color-focus - The ring around what has the focus.
 * @cssprop --dvc-font - Font family.
 * @cssprop --dvc-text-base - Size of body text: 112.5 % of the reader's own size, or the size of the page's `html` where that is larger.
 * @cssprop --dvc-measure - Greatest width.
 */
@define('dvc-procedure')
@localized
export class ProcedureForm extends LitElement {
  // Where they cannot be adopted Lit would write style elements, which a strict policy refuses: see `linkStyles`.
  static override styles = supportsAdoptingStyleSheets ? formStyles : [];

  /** Code of the procedure: `1.001193`. */
  @property() code = '';
  /** Code of the commune whose desk, fees and name are to be used; none for a form without them. */
  @property() commune: string | null = null;
  /** `vi`, `en`, or a third language that procedures are translated into; without it that of the nearest element that has a `lang`. */
  @property({ attribute: 'lang', reflect: true }) language: string | null = null;
  /** Mark required fields with a star and a legend, instead of optional ones in words. */
  @property({ attribute: 'mark-required', type: Boolean }) markRequired = false;
  /** Level of the title of each step among the headings of the page: 2 below one `h1`. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Let the element put the title of the step before that of the page, and "Lỗi:" before both while something is wrong. */
  @property({ attribute: 'page-title', type: Boolean }) pageTitle = false;
  /** The host receives the dossier (`dvc-submit`): the citizen is told so before she hands in. */
  @property({ attribute: 'host-submits', type: Boolean }) hostSubmits = false;
  /** `none`: fetch addresses and paper only when they are used, instead of in idle time after the first answer. */
  @property() preload: 'idle' | 'none' = 'idle';
  /** `off`: the host page leads through its history itself, and the steps of the form are no part of it. */
  @property() history: 'off' | null = null;
  /** A machine that many use: nothing is kept, and a form that is left alone asks, then forgets everything. */
  @property({ attribute: 'shared-device', type: Boolean }) sharedDevice = false;
  /** `light` or `dark`; without it the form is as light or dark as what it stands on. */
  @property() theme: 'light' | 'dark' | null = null;
  /** Instead of the services that `provideServices` provides. */
  @data services: KitServices | null = null;
  /** What the host knows already, by the paths of the declaration: first answers, taken until the citizen does something. */
  @data answers: Answers | null = null;
  /** The day that counts as today, `YYYY-MM-DD`; that of the clock without it. */
  @data today: string | null = null;

  readonly #focus = new Focus(this);
  readonly #width = new Width(this, (grouping) => this.#session.group(grouping));
  readonly #session: Session = new Session(this, () => ({
    today: this.today ?? dayHere(),
    grouping: this.#width.measure(),
    answers: this.answers ?? undefined,
    hostSubmits: this.hostSubmits,
    parts: this.#supplies.parts,
  }));
  readonly #supplies: Supplies = new Supplies(this, () => this.#session.current!);
  readonly #loading: Loading = new Loading(
    this,
    () => ({ ...this.#supplies.more.thing, ...this.#supplies.later.thing }),
    (parts) => this.#open(parts),
    (services) => {
      this.#supplies.recall(services);
      return this.#keeping.prepare(services);
    },
  );
  readonly #keeping = new Keeping({
    host: this,
    session: this.#session,
    startAnew: () => this.#deeds.startAnew(),
    askLater: () => this.#supplies.later.ask(),
    later: () => this.#supplies.later.thing,
    isDrawn: () => this.#loading.isThere,
  });

  readonly #deeds = deedsOn(this, this.#session, this.#supplies, this.#focus, this.#keeping);

  /** Shared by all that is drawn inside. */
  setting!: DrawingSetting;

  constructor() {
    super();
    this.addController({ hostConnected: () => this.toggleAttribute('data-on-dark', isOnDark(this)) });
    this.addEventListener('dvc-fault', this.#break);
  }

  /** Resolves once everything inside is drawn too, also what would have waited for the browser to have time. */
  protected override getUpdateComplete() {
    this.#supplies.more.thing?.fillRest(this);
    return this.#firstDrawn();
  }

  /** Resolves once what fills the window is drawn. */
  async #firstDrawn() {
    const isDone = await super.getUpdateComplete();
    await drawn(this.renderRoot);
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { current } = this.#session;
    if (current && changed.has('hostSubmits')) this.#session.open(current.parts);
    this.setting = renewed(this.setting, settingOf(this, this.#loading, this.#supplies, this.#width));
  }

  protected override updated() {
    const { current, isTouched } = this.#session;
    const { more } = this.#supplies;
    if (!current) return;
    more.thing?.takeLateAnswers(this.answers, this.#session);
    more.thing?.whenDrawn(this, current);
    if (!isTouched) return;
    more.thing?.namePlaces(this, current);
    if (this.preload !== 'none') this.#supplies.askAhead();
  }

  protected override render() {
    const { state, start, isThere } = this.#loading;
    const { answer, intend, keepFiles } = this.#deeds;
    return html`<div class="root" part="root" lang=${this.setting.language}
      @dvc-answer=${answer} @dvc-intent=${intend} @dvc-files=${keepFiles} @dvc-fault=${this.#break} @keydown=${commitBeforeTab}>
      <div class="page" ?data-wide=${this.setting.isWide}>${this.#keeping.keeper?.words(this.setting)}${
        state === 'there'
          ? nothing
          : state === 'loading'
            ? html`<p role="status">${msg('Đang tải biểu mẫu…')}</p>`
            : notice(state, start)
      }
        ${isThere ? formTemplate(this.#session.current!, this.setting, this.#supplies, this.#deeds) : html`<div class="fallback"><slot></slot></div>`}</div>
    </div>`;
  }

  #open(parts: FormParts) {
    const { code, version } = parts.module;
    const isAnother = this.#session.current?.parts.module.code !== code;
    this.#session.open(parts);
    this.#keeping.keeper?.opened();
    this.#keeping.start(parts.services);
    if (isAnother) this.#firstDrawn().then(() => tell(this, 'dvc-ready', { code, version }));
  }

  readonly #break = (event: Event) => {
    event.stopPropagation();
    this.#loading.fail('draw', (event as FaultEvent).fault);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure': ProcedureForm;
  }
}
