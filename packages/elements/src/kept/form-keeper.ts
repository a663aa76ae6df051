import type { FormEvent, FormState } from '@dvc-kit/engine';
import type { ReactiveController } from 'lit';
import type { Keeper, KeptForm } from './keeper.ts';
import { freeName, giveBack } from './names.ts';
import { StepHistory } from './step-history.ts';
import { type Place, Typing } from './typing.ts';

/** Keeps the place in a form, and the way through it in the history of the browser. */
export class FormKeeper implements Keeper, ReactiveController {
  readonly #form: KeptForm;
  readonly #typing: Typing;
  #name = '';
  #history: StepHistory | null = null;
  /** What was on show after the last drawing; null for no form. */
  #drawn: string | null = null;
  #place: Place | null = null;

  constructor(form: KeptForm) {
    this.#form = form;
    this.#typing = new Typing(form.host.shadowRoot!);
    form.session.sectionAtHand = () => this.#typing.place.section;
    form.host.addController(this);
  }

  hostConnected(): void {
    this.#drawn = this.#toDraw;
    const { session, host } = this.#form;
    this.#name = freeName(host.code);
    const go = (event: FormEvent) => {
      // What was handed in otherwise than on paper stays handed in; nothing else leads to that page.
      if (event.type !== 'complete' || session.current?.way === 'paper') session.send(event);
    };
    this.#history = new StepHistory(this.#name, () => session.current?.form, go);
    this.#history.listen();
  }

  hostDisconnected(): void {
    this.#history?.stop();
    giveBack(this.#name);
  }

  hostUpdate(): void {
    if (this.#drawn !== null && this.#drawn !== this.#toDraw) this.#place = this.#typing.place;
  }

  hostUpdated(): void {
    this.#drawn = this.#toDraw;
    if (this.#drawn !== null && this.#place) this.#bringBack(this.#place);
  }

  /** Once all is drawn; what is still on its way is waited for. */
  async #bringBack(place: Place): Promise<void> {
    await this.#form.host.updateComplete;
    if (this.#place === place && this.#typing.bringBack(place)) this.#place = null;
  }

  moved(event: FormEvent, before: FormState, after: FormState): void {
    this.#place = null;
    if (this.#form.host.history !== 'off') this.#history?.moved(event, before, after);
  }

  /** Another word for each form, and for each grouping of its sections. */
  get #toDraw(): string | null {
    const { session, isDrawn } = this.#form;
    if (!isDrawn() || !session.current) return null;
    return `${session.current.id} ${session.current.form.state.grouping}`;
  }
}
