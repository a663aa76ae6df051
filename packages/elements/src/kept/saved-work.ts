import { encodeDraft } from '@dvc-kit/engine/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import { Fetched } from '../element/fetched.ts';
import { msg } from '../language/language.ts';
import type { DeviceContext } from '../on-device/device-drafts.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { transact } from './database.ts';
import { fetchDecoding } from './decoding.ts';
import type { Bound, Drafts, KeptForm } from './keeper.ts';

/** Where the local storage says when the next draft on this device is past its time. */
const EXPIRY = 'dvc-kit:drafts';

/** What keeps the work in the tab, to those who keep it elsewhere too. */
interface TabWork extends Pick<DeviceContext['work'], 'note' | 'writer'> {
  /** Is given what was opened. */
  readonly take: (opened: OpenedForm) => void;
}

/** What leads to saving a form, and to what was saved before. What does that is fetched when somebody asks for it. */
export class SavedWork {
  /** The draft on this device that the form goes on in. */
  bound: Bound | null = null;
  readonly note: TabWork['note'];
  readonly writer: TabWork['writer'];
  readonly #form: KeptForm;
  readonly #take: TabWork['take'];
  readonly #carrying: Fetched<object>;
  readonly #device: Fetched<import('../on-device/on-device.ts').OnDevice>;
  /** There with the part that the dialog belongs to. */
  #drafts: Drafts | undefined;
  #isOpen = false;

  constructor(form: KeptForm, { take, note, writer }: TabWork) {
    this.#form = form;
    this.#take = take;
    this.note = note;
    this.writer = writer;
    const { host } = form;
    this.#device = new Fetched(host, async () => {
      const [{ OnDevice }, { decodeDraft }] = await Promise.all([
        import('../on-device/on-device.ts'),
        fetchDecoding(),
      ]);
      this.#drafts = { decodeDraft, encodeDraft };
      return new OnDevice({ form, drafts: this.#drafts, transact, work: this, expirySlot: EXPIRY });
    });
    this.#carrying = new Fetched(host, async () => {
      const [carrying] = await Promise.all([import('../carrying/carrying.ts'), this.#device.askAhead()]);
      return carrying;
    });
    try {
      // What it does first is to take out what is past its time.
      if (Number(localStorage[EXPIRY]) < Date.now()) this.#device.askAhead().catch(() => {});
    } catch {
      // Reading the very property throws where the page may store nothing.
    }
  }

  /** The form goes on in this draft from now on. */
  bind(bound: Bound | null): void {
    this.bound = bound;
    if (bound) this.#device.ask();
  }

  /** Something else is about to take the place of what is filled in. */
  leave(): void {
    this.#device.thing?.flush();
    this.bound = null;
  }

  /** After whatever was kept for the tab. */
  kept(): void {
    this.#device.thing?.soon();
  }

  /** Everything was erased. */
  wiped(): void {
    this.#device.thing?.wiped();
    this.bound = null;
  }

  words(setting: DrawingSetting): TemplateResult | typeof nothing {
    const { session, host } = this.#form;
    const handIn = session.current?.form.state.handIn.state;
    const device = host.sharedDevice ? null : this.#device.thing;
    const said = device?.words(setting, this.#ask, this.#take);
    if (handIn !== 'ready' && handIn !== 'failed') return said?.notice ?? nothing;
    const { state, thing } = this.#carrying;
    return html`<div class="saved">
        <button type="button" class="link" part="saved" @click=${this.#ask}>${said?.state ?? (session.isTouched ? msg('Lưu để điền tiếp') : msg('Mở hồ sơ đã lưu'))}</button>
      </div>
      ${state === 'failed' ? html`<p class="notice" part="notice" role="alert">${msg('Chưa tải được phần lưu và mở hồ sơ vì mất mạng. Có mạng rồi bấm lại.')}</p>` : nothing}
      ${said?.notice ?? nothing}
      ${
        thing && this.#isOpen
          ? html`<dvc-saved-dialog .setting=${setting} .form=${this.#form} .drafts=${this.#drafts} .device=${device} .take=${this.#take} @close=${this.#close}></dvc-saved-dialog>`
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
