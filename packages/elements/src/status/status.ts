import type { CommuneProfile } from '@dvc-kit/procedure';
import { adoptStyles, html, LitElement, nothing, supportsAdoptingStyleSheets } from 'lit';
import type { FilesEvent } from '../attachments/files-event.ts';
import { define, type FaultEvent } from '../element/define.ts';
import { data, property } from '../element/property.ts';
import type { IntentEvent } from '../events/form-events.ts';
import { type Language, languageAt, loadLanguage, localized, msg } from '../language/language.ts';
import type { LaterSteps } from '../later/later-page.ts';
import type { Asking } from '../online/asking.ts';
import { type LookedUp, lookedUpIn } from '../online/look-up-link.ts';
import { addressFrom } from '../online/receiver-address.ts';
import { isOnDark } from '../procedure/host-page/on-dark.ts';
import { formStyles } from '../procedure/styles/form-styles.ts';
import { fetchLaterSteps, type KitServices, providedServices } from '../services.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { moreStyles } from '../styles/more.styles.ts';
import { type Correction, canCorrect, correcting } from './correcting.ts';
import type { DossierStatus, Question } from './dossier-status.ts';
import { lookUp, type OnlinePart, PATIENCE, withdraw } from './look-up.ts';
import { moneyAndSlips } from './money-and-slips.ts';
import { nothingTyped, questionForm, questionOf, type TypedQuestion } from './question-form.ts';
import { statusStyles } from './status.styles.ts';
import {
  changedFiles,
  filesToSend,
  isEmpty,
  newSupplement,
  type Supplement,
  supplementing,
} from './supplementing.ts';
import { told } from './told.ts';
import { type Trouble, troubleNotice, troubleOf } from './trouble.ts';
import { withdrawing } from './withdrawing.ts';

/** What is needed to ask. */
interface Ready {
  readonly commune: CommuneProfile;
  /** Of its receiver. */
  readonly address: string;
  readonly online: OnlinePart;
  readonly services: KitServices;
}

type Load = 'loading' | 'failed' | 'nowhere' | Ready;

/** What was told last, and what it was asked by. */
interface Answer {
  readonly question: Question;
  readonly status: DossierStatus;
}

/**
 * Looks up what became of a dossier that was handed in online: by its code and the secret of its receipt everything, by its code and the last
 * digits of the phone the state alone.
 *
 * What stands between its tags is the fallback: it is shown until there is something to look up with, and whenever there is not.
 *
 * The address of a receipt has code and secret behind the `#`: they are read, and taken out of the address at once. Nothing is kept.
 *
 * @tagname dvc-status
 * @slot - Shown without script, while loading and when nothing can be looked up: where to ask instead.
 * @fires {CustomEvent<StatusReadyDetail>} dvc-ready - A dossier can be looked up.
 * @fires {CustomEvent<StatusErrorDetail>} dvc-error - Something cannot be shown; the citizen reads what to do.
 * @csspart root - The whole element.
 * @csspart step-title - Its heading.
 * @csspart field - A field with its label, hint, error and box.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart issue - What is wrong with a field.
 * @csspart input - A text box.
 * @csspart choice - An option.
 * @csspart notice - A notice: not found, no network.
 * @csspart warning - What is asked before a dossier is withdrawn.
 * @csspart summary - A part of what is told.
 * @csspart actions - The row of buttons.
 * @csspart continue - The button that looks up.
 * @csspart back - The button that leads to another dossier.
 * @csspart retry - The button that looks up again.
 * @csspart stop - The button that stops sending.
 * @csspart attachment - The papers of a supplement.
 * @csspart file - The box that takes files.
 * @csspart privacy - What is kept.
 * @cssprop --dvc-color-primary - Buttons, links, headings.
 * @cssprop --dvc-color-primary-strong - Buttons and links under the pointer.
 * @cssprop --dvc-color-primary-soft - The pale ground behind text.
 * @cssprop --dvc-color-error - Errors, and nothing else.
 * @cssprop --dvc-color-focus - The ring around what has the focus.
 * @cssprop --dvc-font - Font family.
 * @cssprop --dvc-text-base - Size of body text.
 * @cssprop --dvc-measure - Greatest width.
 */
@define('dvc-status')
@localized
export class DossierStatusElement extends LitElement {
  static override styles = supportsAdoptingStyleSheets ? [...formStyles, moreStyles, statusStyles] : [];

  /** Code of the commune that the dossier was sent to: its profile says where that is looked up. */
  @property() commune: string | null = null;
  /** `vi` or `en`; without it that of the nearest element that has a `lang`. */
  @property({ attribute: 'lang', reflect: true }) language: string | null = null;
  /** Level of its heading among those of the page: 2 below one `h1`. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** `light` or `dark`; without it the element is as light or dark as what it stands on. */
  @property() theme: 'light' | 'dark' | null = null;
  /** Instead of the services that `provideServices` provides. */
  @data services: KitServices | null = null;

  setting: DrawingSetting = this.#newSetting('vi', undefined);
  #wanted: readonly unknown[] = [];
  #loads = 0;
  #load: Load = 'loading';
  #typed: TypedQuestion = nothingTyped;
  #isChecked = false;
  #trouble: Trouble | null = null;
  #answer: Answer | null = null;
  #isWithdrawing = false;
  #supplement: Supplement | null = null;
  #correction: Correction | null = null;
  /** What draws the papers of a supplement; fetched when she begins one. */
  #later: LaterSteps | null = null;
  /** Of the address, before there is something to look it up with. */
  #waiting: LookedUp | null = null;
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.addEventListener('dvc-fault', (event) => {
      event.stopPropagation();
      console.warn('<dvc-status>: it cannot be drawn.', (event as FaultEvent).fault);
      this.#become('failed');
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.toggleAttribute('data-on-dark', isOnDark(this));
    addEventListener('hashchange', this.#takeReceipt);
    this.#takeReceipt();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#takeReceipt);
    this.#asking?.abort();
  }

  protected override willUpdate() {
    const language = languageAt(this);
    const wanted = [this.commune, language, this.services];
    if (wanted.some((one, at) => one !== this.#wanted[at])) {
      this.#wanted = wanted;
      this.#start(language);
    }
    const { headingLevel } = this;
    if (headingLevel !== this.setting.headingLevel) this.setting = { ...this.setting, headingLevel };
  }

  protected override updated() {
    const form = this.renderRoot.querySelector('dvc-procedure');
    const { code = '', secret } = this.#answer?.question ?? {};
    if (form && secret && typeof this.#load !== 'string') this.#load.online.correct(form, { code, secret });
  }

  protected override render() {
    return html`<div class="root" part="root" lang=${this.setting.language}><div class="page look-up">${this.#page()}</div></div>`;
  }

  #page() {
    const load = this.#load;
    if (load === 'loading')
      return html`<p role="status">${msg('Đang tải phần tra cứu…')}</p><div class="fallback"><slot></slot></div>`;
    if (load === 'failed')
      return html`${troubleNotice({ kind: 'load' }, this.setting, () => this.#startAgain())}<div class="fallback"><slot></slot></div>`;
    if (load === 'nowhere')
      return html`${this.commune ? html`<p class="notice" part="notice">${msg('Từ trang này không tra cứu được hồ sơ của nơi này.')}</p>` : nothing}<div class="fallback"><slot></slot></div>`;
    return html`<h2 class="step-title" part="step-title" id="step" tabindex="-1" aria-level=${this.headingLevel}>${this.#answer ? msg('Tình trạng hồ sơ') : msg('Tra cứu hồ sơ')}</h2>
      <p>${msg('Nơi tiếp nhận:')} <b lang="vi">${load.commune.name}</b></p>
      <p role="status" class=${this.#asking && !this.#supplement ? '' : 'sr-only'}>${this.#asking && !this.#supplement ? msg('Đang hỏi nơi tiếp nhận…') : nothing}</p>
      ${this.#trouble ? troubleNotice(this.#trouble, this.setting, this.#answer && !this.#supplement ? () => this.#again() : null) : nothing}
      ${this.#answer ? this.#told(this.#answer) : this.#question()}`;
  }

  #question() {
    return html`<form class="stack" novalidate @submit=${this.#submit}>
        ${questionForm(this.#typed, this.#isChecked, (part) => this.#type(part), this.setting)}
        <div class="actions" part="actions">
          <button type="submit" class="button" part="continue">${msg('Tra cứu')}</button>
        </div>
      </form>
      <p class="privacy" part="privacy">${msg('Trang này không giữ lại mã nào: đóng trang là hết.')}</p>`;
  }

  #told({ question, status }: Answer) {
    const { can } = status;
    const load = this.#load;
    if (this.#supplement && this.#later && typeof load !== 'string')
      return html`${told(status, true, this.setting)}
        ${supplementing(this.#supplement, { later: this.#later, online: load.online }, this.setting, {
          change: (note) => this.#change({ note }),
          changeFiles: (event) => this.#changeFiles(event),
          send: () => this.#send(question),
          later: () => this.#leaveSupplement(),
          stop: () => this.#asking?.abort(),
        })}`;
    if (this.#correction && typeof load !== 'string') {
      const { commune, services } = load;
      const parts = { commune: commune.code, services, theme: this.theme };
      return correcting(status, this.#correction, parts, this.setting, {
        sent: () => this.#correct({ isSent: true }, '#correct'),
        leave: () => this.#correct(null, '#correct-whole'),
        look: () => this.#ask(question),
      });
    }
    if (this.#isWithdrawing)
      return html`${told(status, true, this.setting)}
        ${withdrawing(
          this.setting,
          this.#asking !== null,
          () => this.#askToWithdraw(false),
          (reason) => this.#withdraw(question, reason),
        )}`;
    const more = typeof load === 'string' ? nothing : moneyAndSlips(question, status, load, this.setting);
    return html`${told(status, question.secret !== undefined, this.setting, more)}
      <div class="actions" part="actions">
        ${can.includes('supplement') ? html`<button type="button" class="button" part="continue" id="add" @click=${() => this.#startSupplement()}>${msg('Gửi phần bổ sung')}</button>` : nothing}
        ${can.includes('supplement') && question.secret && canCorrect() ? html`<button type="button" class="button secondary" id="correct-whole" @click=${() => this.#correct({ isSent: false }, '#correct')}>${msg('Sửa lại cả hồ sơ…')}</button>` : nothing}
        ${can.includes('withdraw') ? html`<button type="button" class="button secondary" id="withdraw" @click=${() => this.#askToWithdraw(true)}>${msg('Rút hồ sơ…')}</button>` : nothing}
        <button type="button" class="button secondary" part="retry" @click=${() => this.#again()}>${msg('Xem lại lúc này')}</button>
        <button type="button" class="button secondary" part="back" @click=${() => this.#another()}>${msg('Tra cứu hồ sơ khác')}</button>
      </div>
      <p class="privacy" part="privacy">${msg('Trang này không giữ lại mã nào: đóng trang là hết.')}</p>`;
  }

  #newSetting(language: Language, translate: DrawingSetting['translate']): DrawingSetting {
    const none = () => {};
    return {
      language,
      translate,
      marksRequired: false,
      isWide: false,
      headingLevel: this.headingLevel,
      units: 'not-asked',
      loadUnits: none,
      former: 'not-asked',
      loadFormer: none,
      more: 'not-asked',
      loadMore: none,
      idCard: 'not-asked',
      loadIdCard: none,
    };
  }

  /** Fetches what is needed to ask, for the commune and in the language that the page says. */
  async #start(language: string) {
    const load = ++this.#loads;
    const { commune: code } = this;
    // What another commune told is not this one's.
    this.#answer = null;
    this.#become('loading');
    try {
      const services = this.services ?? (await providedServices());
      const [commune, online, translate] = await Promise.all([
        code ? services.loadCommune(code) : null,
        import('../online/online.ts'),
        loadLanguage(language),
        supportsAdoptingStyleSheets || services.linkStyles?.(this.shadowRoot!),
      ]);
      if (load !== this.#loads) return;
      this.setting = this.#newSetting(translate ? 'en' : 'vi', translate);
      const address = addressFrom(commune?.receiver?.address);
      if (!commune || !address) {
        if (code)
          console.warn(`<dvc-status>: from this page nothing is looked up for the commune "${code}".`);
        return this.#become('nowhere');
      }
      this.#become({ commune, address, online, services });
      tell(this, 'dvc-ready', { commune: commune.code });
      if (this.#waiting) this.#open(this.#waiting);
    } catch (fault) {
      if (load !== this.#loads) return;
      console.warn('<dvc-status>: what looks dossiers up did not arrive.', fault);
      this.#become('failed');
      tell(this, 'dvc-error', { reason: 'load' });
    }
  }

  async #startAgain() {
    await this.#start(languageAt(this));
    await this.#drawAndFocus('#step, #trouble');
  }

  #become(load: Load) {
    this.#load = load;
    this.requestUpdate();
  }

  /** The receipt or slip that the page was opened with. Whoever looks over her shoulder, or at the history, finds it no more. */
  readonly #takeReceipt = () => {
    const receipt = lookedUpIn(location.hash);
    if (!receipt) return;
    // Not by the page's own function, which routers take for a step.
    History.prototype.replaceState.call(history, history.state, '', location.pathname + location.search);
    this.#open(receipt);
  };

  #open(receipt: LookedUp) {
    const { dossierCode: code, secret } = receipt;
    this.#typed = { ...nothingTyped, code, secret: secret ?? '' };
    this.#waiting = typeof this.#load === 'string' ? receipt : null;
    this.requestUpdate();
    // A slip has the code alone: she has to say the rest.
    if (typeof this.#load !== 'string' && secret) this.#ask({ code, secret });
  }

  /** Two boxes may be filled in before either is drawn. */
  #type(part: Partial<TypedQuestion>) {
    this.#typed = { ...this.#typed, ...part };
    this.requestUpdate();
  }

  async #submit(event: Event) {
    event.preventDefault();
    const question = questionOf(this.#typed);
    this.#isChecked = true;
    this.#trouble = null;
    this.requestUpdate();
    if (question) return this.#ask(question);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  #again() {
    if (this.#answer) this.#ask(this.#answer.question);
  }

  async #another() {
    this.#asking?.abort();
    this.#asking = null;
    this.#answer = null;
    this.#isWithdrawing = false;
    this.#supplement = null;
    this.#correction = null;
    this.#trouble = null;
    this.#isChecked = false;
    this.#typed = nothingTyped;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  }

  /** Fetches what takes files; without it arriving she reads so, and may press again. */
  async #startSupplement() {
    const load = this.#load;
    if (typeof load === 'string' || this.#asking) return;
    this.#trouble = null;
    let target = '#supplement';
    try {
      this.#later ??= await fetchLaterSteps(load.services);
      if (supportsAdoptingStyleSheets)
        adoptStyles(this.shadowRoot!, [...formStyles, moreStyles, this.#later.stepStyles, statusStyles]);
      this.#supplement = newSupplement(this.#answer?.status.supplement);
    } catch (fault) {
      console.warn('<dvc-status>: what takes files did not arrive.', fault);
      this.#trouble = { kind: 'load' };
      target = '#trouble';
    }
    this.#drawAndFocus(target);
  }

  #correct(correction: Correction | null, target: string) {
    this.#correction = correction;
    this.#trouble = null;
    this.#drawAndFocus(target);
  }

  #leaveSupplement() {
    this.#supplement = null;
    this.#trouble = null;
    this.#drawAndFocus('#add');
  }

  #change(part: Partial<Supplement>) {
    if (this.#supplement) this.#supplement = { ...this.#supplement, ...part };
    this.requestUpdate();
  }

  #changeFiles(event: FilesEvent | IntentEvent) {
    const load = this.#load;
    if (!this.#supplement || !this.#later || typeof load === 'string') return;
    this.#supplement = changedFiles(this.#supplement, { later: this.#later, online: load.online }, event);
    this.requestUpdate();
  }

  /** Sends what was added, however long that takes, and looks up what became of the dossier then. */
  async #send(question: Question) {
    const load = this.#load;
    const { code, secret } = question;
    const supplement = this.#supplement;
    if (!supplement || !this.#later || typeof load === 'string' || !secret || this.#asking) return;
    this.#change({ isChecked: true });
    if (isEmpty(supplement)) return this.#drawAndFocus('#note');
    const { online, address } = load;
    const sent = filesToSend(supplement, { later: this.#later, online });
    const stopping = new AbortController();
    this.#asking = stopping;
    this.#trouble = null;
    const { note, attempt } = supplement;
    const tell = (progress: Supplement['progress']) => this.#change({ progress });
    this.#drawAndFocus('#supplement');
    let isSent = false;
    try {
      const errand = { address, code, secret, ...sent, note: note.trim(), attempt };
      await online.sendSupplement(errand, stopping.signal, tell);
      isSent = true;
    } catch (fault) {
      if (!this.isConnected) return;
      this.#trouble = troubleOf(fault, question, online);
    }
    this.#asking = null;
    this.#change({ progress: null });
    if (!isSent) return this.#drawAndFocus('#trouble');
    this.#supplement = null;
    return this.#ask(question);
  }

  async #drawAndFocus(target: string) {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  async #askToWithdraw(isWithdrawing: boolean) {
    this.#isWithdrawing = isWithdrawing;
    this.#trouble = null;
    await this.#drawAndFocus(isWithdrawing ? '#keep' : '#withdraw');
  }

  #withdraw(question: Question, reason: string) {
    return this.#ask(question, async (online, asking) => {
      const status = await withdraw(online, asking, question, reason);
      this.#isWithdrawing = false;
      return status;
    });
  }

  /** Asks the receiver; pressed twice, it asks once. */
  async #ask(
    question: Question,
    work: (online: OnlinePart, asking: Asking) => Promise<DossierStatus> = (online, asking) =>
      lookUp(online, asking, question),
  ) {
    const load = this.#load;
    if (this.#asking || typeof load === 'string') return;
    const { address, online } = load;
    const stopping = new AbortController();
    this.#asking = stopping;
    this.#trouble = null;
    this.requestUpdate();
    const timer = setTimeout(() => stopping.abort(), PATIENCE);
    const asking: Asking = { address, signal: stopping.signal, means: online.pageMeans, waits: () => {} };
    let target = '#step';
    try {
      const status = await work(online, asking);
      if (this.#asking !== stopping) return;
      this.#answer = { question, status };
      this.#correction = null;
    } catch (fault) {
      if (this.#asking !== stopping) return;
      this.#trouble = troubleOf(fault, question, online);
      target = '#trouble';
    } finally {
      clearTimeout(timer);
    }
    this.#asking = null;
    await this.#drawAndFocus(target);
  }
}

/** A dossier of this commune can be looked up. */
export interface StatusReadyDetail {
  readonly commune: string;
}

export interface StatusErrorDetail {
  /** `load`: what looks dossiers up did not arrive; she can ask again. */
  readonly reason: 'load';
}

interface StatusEvents {
  'dvc-ready': StatusReadyDetail;
  'dvc-error': StatusErrorDetail;
}

/** Tells the host page. */
function tell<Type extends keyof StatusEvents>(
  element: EventTarget,
  type: Type,
  detail: StatusEvents[Type],
): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-status': DossierStatusElement;
  }
}
