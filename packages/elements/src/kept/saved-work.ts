import { decodeDraft, encodeDraft } from '@dvc-kit/engine/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { Fetched } from '../fetched.ts';
import { msg } from '../language.ts';
import type { KeptForm } from './keeper.ts';

const drafts = { decodeDraft, encodeDraft };

/** What leads to saving a form, and to what was saved before. What does that is fetched when somebody asks for it. */
export class SavedWork {
  readonly #form: KeptForm;
  readonly #take: (opened: OpenedForm) => void;
  readonly #carrying: Fetched<object>;
  #isOpen = false;

  /** `take` is given what was opened. */
  constructor(form: KeptForm, take: (opened: OpenedForm) => void) {
    this.#form = form;
    this.#take = take;
    this.#carrying = new Fetched(form.host, () => import('../carrying/carrying.ts'));
  }

  words(setting: DrawingSetting): TemplateResult | typeof nothing {
    const { session } = this.#form;
    const handIn = session.current?.form.state.handIn.state;
    if (handIn !== 'ready' && handIn !== 'failed') return nothing;
    const { state, thing } = this.#carrying;
    return html`<div class="saved">
        <button type="button" class="link" part="saved" @click=${this.#ask}>${session.isTouched ? msg('Lưu để điền tiếp') : msg('Mở hồ sơ đã lưu')}</button>
      </div>
      ${state === 'failed' ? html`<p class="notice" role="alert">${msg('Chưa tải được phần lưu và mở hồ sơ vì mất mạng. Có mạng rồi bấm lại.')}</p>` : nothing}
      ${
        thing && this.#isOpen
          ? html`<dvc-saved-dialog .setting=${setting} .form=${this.#form} .drafts=${drafts} .take=${this.#take} @close=${this.#close}></dvc-saved-dialog>`
          : nothing
      }`;
  }

  readonly #ask = () => {
    this.#isOpen = true;
    this.#form.host.requestUpdate();
    this.#carrying.ask();
  };

  readonly #close = () => {
    this.#isOpen = false;
    this.#form.host.requestUpdate();
  };
}
