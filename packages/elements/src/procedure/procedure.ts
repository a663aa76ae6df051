import type { FormView, StepId } from '@dvc-kit/engine';
import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { Answers } from '@dvc-kit/validation';
import { html, LitElement, nothing, type PropertyValues, supportsAdoptingStyleSheets } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FilesEvent } from '../attachments/files-event.ts';
import { define, FaultEvent } from '../define.ts';
import { type DrawingSetting, renewed } from '../drawing-setting.ts';
import type { AnswerEvent, IntentEvent } from '../form-events.ts';
import { localized, msg } from '../language.ts';
import { data, property } from '../property.ts';
import { fetchTaking, type KitServices } from '../services.ts';
import { dayHere } from './clock.ts';
import { drawn } from './drawn.ts';
import { Focus, focusAfter } from './focus.ts';
import { type FormPage, formPage } from './form-page.ts';
import type { FormSession } from './form-session.ts';
import { formStyles } from './form-styles.ts';
import { Keeping } from './keeping.ts';
import type { FormParts } from './load-form.ts';
import { Loading } from './loading.ts';
import { notice } from './notice.ts';
import { isOnDark } from './on-dark.ts';
import { stepDetail, tell } from './procedure-events.ts';
import { Session } from './session.ts';
import { Supplies } from './supplies.ts';
import { Width } from './width.ts';

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
  readonly #session: Session = new Session(
    this,
    () => ({
      today: this.today ?? dayHere(),
      grouping: this.#width.measure(),
      answers: this.answers ?? undefined,
      hostSubmits: this.hostSubmits,
      parts: this.#supplies.parts,
    }),
    (event, before, after) => {
      this.#keeping.start(this.#session.current!.parts.services);
      this.#keeping.keeper?.moved(event, before.state, after.state);
      this.#move(before.view, after.view);
    },
  );
  readonly #supplies: Supplies = new Supplies(this, () => this.#session.current!);
  readonly #loading: Loading = new Loading(
    this,
    () => ({
      openRest: this.#supplies.more.thing?.openRest,
      openLater: this.#supplies.later.thing?.openLater,
    }),
    (parts) => this.#open(parts),
    (services) => {
      this.#supplies.recall(services);
      return this.#keeping.prepare(services);
    },
  );
  readonly #keeping = new Keeping({
    host: this,
    session: this.#session,
    startAnew: () => this.#startAnew(),
    askLater: () => this.#supplies.later.ask(),
    later: () => this.#supplies.later.thing,
    isDrawn: () => this.#loading.isThere,
  });

  /** Stops waiting for the receiver's answer. */
  #stop: (() => void) | null = null;

  /** Shared by all that is drawn inside. */
  setting = this.#newSetting();

  constructor() {
    super();
    this.addController({ hostConnected: () => this.toggleAttribute('data-on-dark', isOnDark(this)) });
    this.addEventListener(FaultEvent.type, this.#break);
    this.#session.begun = this.#supplies.opened;
    this.#session.readBoxes = () => this.#supplies.more.thing?.readBoxes(this.renderRoot);
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
    this.setting = renewed(this.setting, this.#newSetting());
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

  #newSetting(): DrawingSetting {
    const { translate } = this.#loading;
    const { state: units, ask: loadUnits } = this.#supplies.units;
    const { state: former, ask: loadFormer } = this.#supplies.former;
    const { state: more, ask: loadMore } = this.#supplies.more;
    const { state: idCard, ask: loadIdCard } = this.#supplies.idCard;
    const { markRequired: marksRequired, headingLevel } = this;
    const isWide = this.#width.grouping === 'declaration';
    return {
      language: translate ? 'en' : 'vi',
      translate,
      marksRequired,
      isWide,
      headingLevel,
      units,
      loadUnits,
      former,
      loadFormer,
      more,
      loadMore,
      idCard,
      loadIdCard,
    };
  }

  protected override render() {
    return html`<div class="root" part="root" lang=${this.setting.language}
      @dvc-answer=${this.#answer} @dvc-intent=${this.#intend} @dvc-files=${this.#keepFiles} @dvc-fault=${this.#break} @keydown=${commitBeforeTab}>
      <div class="page" ?data-wide=${this.setting.isWide}>${this.#keeping.keeper?.words(this.setting)}${this.#page()}</div>
    </div>`;
  }

  #page() {
    const { state, start, isThere } = this.#loading;
    return html`${
      state === 'there'
        ? nothing
        : state === 'loading'
          ? html`<p role="status">${msg('Đang tải biểu mẫu…')}</p>`
          : notice(state, start)
    }
      ${isThere ? this.#form(this.#session.current!) : html`<div class="fallback"><slot></slot></div>`}`;
  }

  #form(session: FormSession) {
    const { parts, form, shownAnswers, loadPaper } = session;
    const { more, later } = this.#supplies;
    const { view } = form;
    const { module } = parts;
    const drawn: FormPage = {
      view,
      form,
      module,
      commune: parts.commune,
      setting: this.setting,
      entries: [
        ...(more.thing?.summaryEntries(view, more.thing.reasonFor) ?? []),
        ...(later.thing?.laterEntries(view.content) ?? []),
      ],
      later: later.state,
      retry: later.ask,
      way: session.way,
      shownAnswers,
      loadPaper,
      files: session.files,
      loadTaking: fetchTaking,
      follow: this.#focus.follow,
      back: () => this.#session.send({ type: 'back' }),
      change: (step, id) => this.#change(step, id),
      stop: () => this.#stop?.(),
      startAnew: this.#startAnew,
      host: this,
      sessions: this.#session,
      undertake: (accepted) => this.#session.send({ type: 'undertake', accepted }),
    };
    const page = () => html`<form novalidate @submit=${this.#submit}>${formPage(drawn)}</form>
      ${isWholeModule(module) ? later.thing?.paperBeside(drawn, module) : nothing}
      ${view.handIn.state === 'sending' ? nothing : html`<dvc-wipe .setting=${this.setting}></dvc-wipe>`}`;
    // Keyed, so that nothing that was drawn for one form is taken over for the next.
    return repeat([session], ({ id }) => id, page);
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

  /** After everything that the citizen did. */
  #move(before: FormView, after: FormView) {
    if (after.content.kind === 'coming') this.#supplies.opened();
    const target = focusAfter(before, after);
    if (!target) return;
    this.#focus.moveTo(target);
    if (after.handIn.state === 'sending') return;
    tell(this, 'dvc-step', stepDetail(after));
    if (after.content.kind === 'complete') tell(this, 'dvc-submitted', { by: this.#session.current!.way });
  }

  #answer({ fieldPath, form, value }: AnswerEvent) {
    this.#session.send({ type: 'answer', path: fieldPath, value, form });
  }

  #intend({ intent }: IntentEvent) {
    if (intent.type === 'reset') this.#startAnew();
    else this.#session.send(intent);
  }

  #keepFiles(event: FilesEvent) {
    this.#session.current?.give(event);
  }

  #change(step: StepId, input: string | null) {
    this.#session.send({ type: 'change', step });
    if (input) this.#focus.moveTo(input);
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const session = this.#session.current;
    const { more, later: steps } = this.#supplies;
    const later = steps.thing;
    const kind = session?.form.view.content.kind;
    // What is still on its way cannot be left forwards unread.
    if (!more.thing) return;
    if (kind === 'declaration') this.#session.send({ type: 'continue' });
    else if (session && later) {
      if (kind === 'review') this.#stop = later.handIn(session, this, this.#session) ?? this.#stop;
      else this.#session.send({ type: 'continue' });
    }
  }

  readonly #startAnew = () => {
    this.#session.anew();
    this.#keeping.keeper?.wiped();
    this.#focus.moveTo('step');
  };
}

/**
 * The browser looks for the next field before it fires `change`: one that the answer adds would be passed over.
 * Drawn in between, it is there in time.
 */
function commitBeforeTab({ key, target, isComposing }: KeyboardEvent) {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  // While an input method composes, the key is its own.
  if (key === 'Tab' && isText && !isComposing) target.dispatchEvent(new Event('change', { bubbles: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure': ProcedureForm;
  }
}
