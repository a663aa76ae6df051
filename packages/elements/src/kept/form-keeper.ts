import type { FormEvent, FormState, Misfit, WholeSetting } from '@dvc-kit/engine';
import { type Draft, encodeDraft, stateOf } from '@dvc-kit/engine/drafts';
import { type Form, isWholeModule } from '@dvc-kit/engine/first-page';
import { html, nothing, type ReactiveController } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import { stepDetail, tell } from '../events/procedure-events.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { IdleWatch } from './idle-watch.ts';
import type { Keeper, KeptForm } from './keeper.ts';
import { freeName, giveBack } from './names.ts';
import { idleQuestion, openQuestion, type Remark, remarks } from './remarks.ts';
import { SavedWork } from './saved-work.ts';
import { StepHistory } from './step-history.ts';
import { type Place, Typing } from './typing.ts';
import { Undo } from './undo.ts';
import { type Recalled, Work } from './work.ts';

/** How long after something was typed it is kept, in milliseconds. */
const DELAY = 200;

/** By which a form knows that it is not left alone. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'input'] as const;

/** After which she may be in another box, or the caret at another place. */
const MOVES = ['keyup', 'pointerup'] as const;

/** Keeps what is filled in, the place in the form, and the way through it in the history of the browser. */
export class FormKeeper implements Keeper, ReactiveController {
  readonly #form: KeptForm;
  readonly #typing: Typing;
  #name = '';
  #work = new Work('');
  #history: StepHistory | null = null;
  #recalled: Recalled | null = null;
  /** What was on show after the last drawing; null for no form. */
  #drawn: string | null = null;
  /** Where she is to be led to, when all is drawn anew. */
  #place: Place | null = null;
  /** Where she was when that could last be told. */
  #lastPlace: Place | null = null;
  #remark: Remark = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The state that was kept last, and its draft. */
  #kept: FormState | null = null;
  #draft: Draft | null = null;
  /** The form was taken off the page: what is kept by now is another one's to go on with. */
  #isOver = false;
  /** Whether leaving the page would lose something. */
  #isAtRisk = false;
  readonly #saved: SavedWork;
  /** Whether a form that was left alone asks if anybody is there. */
  #asks = false;
  readonly #idle = new IdleWatch({ ask: () => this.#question(true), giveUp: () => this.#form.startAnew() });

  constructor(form: KeptForm) {
    this.#form = form;
    this.#typing = new Typing(form.host.shadowRoot!);
    this.#saved = new SavedWork(form, {
      take: (opened) => this.#open(opened),
      note: () => this.#keep(),
      writer: () => this.#work.ticket.id,
    });
    new Undo(form.host.shadowRoot!, (box, text) => this.#typing.putBack(box, text));
    form.session.sectionAtHand = () => (this.#place ?? this.#typing.place).section ?? undefined;
    form.host.addController(this);
    // It has words of its own, and may be the last of all parts to arrive.
    form.host.requestUpdate();
  }

  hostConnected(): void {
    this.#drawn = this.#toDraw;
    this.#begin();
    this.#hear('addEventListener');
    if (this.#typing.place.box?.text) this.#type();
  }

  hostDisconnected(): void {
    this.#end();
    this.#hear('removeEventListener');
    this.#idle.rest();
    this.#risk(false);
  }

  /** Begins or ends to hear what is done to the form and its page. */
  #hear(how: 'addEventListener' | 'removeEventListener'): void {
    const root = this.#form.host.shadowRoot!;
    root[how]('input', this.#type);
    root[how]('click', this.#press, true);
    for (const type of SIGNS_OF_LIFE) root[how](type, this.#stir);
    for (const type of MOVES) root[how](type, this.#move);
    document[how]('visibilitychange', this.#hide);
    window[how]('pagehide', this.#leave);
    window[how]('pageshow', this.#wake);
  }

  hostUpdate(): void {
    this.#typing.isDrawing = true;
    // One that she has not been led to yet still counts.
    if (this.#drawn !== null && this.#drawn !== this.#toDraw) this.#place ??= this.#typing.place;
  }

  hostUpdated(): void {
    this.#typing.isDrawing = false;
    this.#drawn = this.#toDraw;
    if (this.#drawn !== null && this.#place) this.#bringBack(this.#place);
    if (this.#asks) openQuestion(this.#form.host.shadowRoot!);
    const { current, isTouched } = this.#form.session;
    if (this.#recalled && current && isWholeModule(current.form.setting.module)) this.#takeUp(this.#recalled);
    // A form that was taken off the page may still be drawn, and its place be another's by then.
    const isOn = this.#form.host.isConnected;
    if (!isOn || !current || !isTouched || current.form.state === this.#kept) return;
    this.#stir();
    this.#soon();
  }

  async recall(code: string): Promise<void> {
    const { session, host } = this.#form;
    // The same form in another language, or for another commune, goes on by itself.
    if (session.current?.parts.module.code === code) return;
    if (this.#name.split(' ')[0] !== code) {
      this.#end();
      this.#saved.leave();
      this.#begin();
    }
    if (host.sharedDevice) return this.#work.wipe();
    this.#recalled = await this.#work.recall(code, this.#given, this.#history?.ticket ?? null);
  }

  opened(): void {
    if (this.#recalled) this.#takeUp(this.#recalled);
  }

  moved(event: FormEvent, before: FormState, after: FormState): void {
    // Not for an answer: boxes are read by the form too, when more of it arrives. Who types says so before it is one.
    if (event.type !== 'answer') this.#place = null;
    // That stays as it is: going and coming it would be read out at each step, and move the page under her finger.
    this.#remark = { fleeting: this.#remark.fleeting };
    if (after.handIn.state === 'sent') this.#forget();
    if (this.#form.host.history !== 'off') this.#history?.moved(event, before, after);
  }

  wiped(): void {
    this.#forget();
    this.#saved.wiped();
  }

  /** What the tab keeps. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#kept = this.#form.session.current?.form.state ?? null;
    this.#remark = {};
    this.#risk(false);
    this.#idle.rest();
    this.#question(false);
    this.#work.wipe();
  }

  words(setting: DrawingSetting) {
    const question = this.#asks ? idleQuestion(() => this.#question(false), setting) : nothing;
    if (this.#toDraw === null) return nothing;
    return html`${this.#saved.words(setting)}${remarks(this.#remark)}${question}`;
  }

  /** What was saved takes the place of what is filled in. */
  #open({ state, files, misfits, lost = [], bound }: OpenedForm): void {
    const { session, host } = this.#form;
    const { form, way } = session.current!;
    const before = form.state;
    this.#place = null;
    this.#saved.leave();
    this.#saved.bind(bound ?? null);
    session.resume(state, files, way);
    this.#remark = { misfits, lost, isOpened: true };
    const { form: opened } = session.current!;
    if (host.history !== 'off') this.#history?.moved({ type: 'continue' }, before, opened.state);
    tell(host, 'dvc-step', stepDetail(opened.view));
    host.updateComplete.then(() => host.shadowRoot!.getElementById('step')?.focus());
  }

  #begin(): void {
    const { session, host } = this.#form;
    this.#isOver = false;
    this.#name = freeName(host.code.trim());
    this.#work = new Work(this.#name);
    const go = (event: FormEvent) => {
      // What was handed in otherwise than on paper stays handed in; nothing else leads to that page.
      if (event.type !== 'complete' || session.current?.way === 'paper') session.send(event);
    };
    this.#history = new StepHistory(this.#name, () => session.current?.form, go);
    this.#history.listen();
  }

  #end(): void {
    this.#keep();
    this.#isOver = true;
    this.#work.letGo();
    this.#history?.stop();
    giveBack(this.#name);
  }

  #takeUp(recalled: Recalled): void {
    const { session, later, askLater } = this.#form;
    const { setting } = session.current!.form;
    const { draft } = recalled;
    const isSame = draft.procedure.version === setting.module.version;
    // What is left of a form of another version can be told only of the whole of this one.
    const steps = isWholeModule(setting.module) && later();
    if (isSame) this.#resume(recalled, stateOf(draft));
    else if (steps) {
      const { state, misfits } = steps.refitDraft(setting as WholeSetting, draft);
      this.#resume(recalled, state, misfits);
    } else askLater();
  }

  #resume(recalled: Recalled, state: FormState, misfits: readonly Misfit[] = []): void {
    const { files, way, place, lost, bound } = recalled;
    this.#recalled = null;
    this.#saved.bind(bound);
    this.#place = place;
    this.#form.session.resume(state, files, way);
    // She may have come by Back from another page; else the place stays.
    this.#history?.follow();
    this.#remark = { lost, misfits };
  }

  /** Once all is drawn; what is still on its way is waited for. */
  async #bringBack(place: Place): Promise<void> {
    await this.#form.host.updateComplete;
    if (this.#place === place && this.#typing.bringBack(place)) this.#place = null;
  }

  readonly #type = () => {
    this.#form.session.isTouched = true;
    this.#place = null;
    this.#soon();
  };

  readonly #move = () => {
    if (this.#form.session.isTouched) this.#soon();
  };

  readonly #press = (event: Event) => {
    const target = event.target as Element;
    // Cameras and lists of files get pages killed: all is kept before one opens.
    if (target.matches('input[type=file]')) this.#keep();
    // The second of a double click would lead on from the step that the first has brought.
    if ((event as MouseEvent).detail > 1 && target.closest('[type=submit]')) event.preventDefault();
  };

  readonly #hide = () => {
    if (document.visibilityState === 'hidden') this.#keep();
    else this.#idle.look();
  };

  readonly #stir = () => {
    const { host, session } = this.#form;
    if (!host.sharedDevice || !session.isTouched) return;
    this.#idle.stir();
    this.#question(false);
  };

  #question(asks: boolean): void {
    if (asks === this.#asks) return;
    this.#asks = asks;
    this.#form.host.requestUpdate();
  }

  readonly #leave = () => {
    if (this.#form.isDrawn()) this.#lastPlace = this.#typing.place;
    this.#keep();
    // A page that holds a lock does not come back as it was.
    this.#work.letGo();
  };

  /** A page that was put to sleep: another one of the tab may have gone on with the form meanwhile. */
  readonly #wake = async (event: Event) => {
    const { persisted } = event as PageTransitionEvent;
    const { session, host } = this.#form;
    if (!persisted || !session.current) return;
    this.#history?.follow();
    const { form, files, way, parts } = session.current;
    if (!this.#work.isOutdated) {
      const { isTouched } = session;
      // Safari empties every box that is not to be filled in by the browser: drawn anew, they say what was answered.
      this.#place = this.#lastPlace;
      session.resume(form.state, files, way);
      session.isTouched = isTouched;
      return;
    }
    const { code } = parts.module;
    const recalled = await this.#work.recall(code, this.#given, null);
    this.#recalled = recalled;
    if (recalled) this.#takeUp(recalled);
    else {
      this.#saved.bind(null);
      session.anew();
    }
    host.requestUpdate();
  };

  readonly #ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Chrome before 119 and Safari ask only then.
    event.returnValue = true;
  };

  #soon(): void {
    this.#timer ??= setTimeout(() => this.#keep(), DELAY);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { session, host, isDrawn } = this.#form;
    const { current, isTouched } = session;
    // What is not taken up yet stays as it is kept.
    if (
      this.#isOver ||
      !current ||
      !isTouched ||
      this.#recalled ||
      current.form.state.handIn.state === 'sent'
    )
      return;
    const { form, files, way } = current;
    if (host.sharedDevice) {
      this.#kept = form.state;
      this.#risk(form.state.at !== 'complete');
      return;
    }
    if (isDrawn() && host.isConnected) this.#lastPlace = this.#typing.place;
    const place = this.#place ?? this.#lastPlace;
    const draft = this.#draftOf(form);
    const { bound } = this.#saved;
    const isKept = this.#work.keep({ draft, files, way, place, given: this.#given, bound });
    this.#saved.kept();
    if (host.history !== 'off') this.#history?.bear(this.#work.ticket);
    this.#tell(isKept, this.#work.keepsAll(files.keys()));
  }

  /** Says once that something would be lost, and has the browser ask before it is. */
  #tell(isKept: boolean, keepsFiles: boolean): void {
    const { fleeting } = this.#remark;
    const now = isKept ? (keepsFiles ? undefined : 'files') : 'all';
    this.#risk(now !== undefined);
    if (now === fleeting) return;
    this.#remark = { ...this.#remark, fleeting: now };
    this.#form.host.requestUpdate();
  }

  #risk(isAtRisk: boolean): void {
    if (isAtRisk === this.#isAtRisk) return;
    this.#isAtRisk = isAtRisk;
    // Only while it is needed: a page that may ask does not come back as it was.
    if (isAtRisk) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  #draftOf({ state, setting }: Form): Draft {
    if (state !== this.#kept || !this.#draft) this.#draft = encodeDraft(setting, state);
    this.#kept = state;
    return this.#draft;
  }

  get #given(): string {
    return JSON.stringify(this.#form.host.answers ?? null);
  }

  /** Another word for each form, and for each grouping of its sections. */
  get #toDraw(): string | null {
    const { session, isDrawn } = this.#form;
    if (!isDrawn() || !session.current) return null;
    return `${session.current.id} ${session.current.form.state.grouping}`;
  }
}
