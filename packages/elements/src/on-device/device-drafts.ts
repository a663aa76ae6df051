import type { FormState } from '@dvc-kit/engine';
import type { LitElement, ReactiveController } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import type { IntentEvent } from '../events/form-events.ts';
import type { transact } from '../kept/database.ts';
import type { Bound, Drafts, KeptForm } from '../kept/keeper.ts';
import { isDraftExpected, noteExpiry } from './expiry.ts';
import { randomHex } from './hex.ts';
import { type KeptDraft, LIFETIME } from './kept-draft.ts';
import { lockWith, newKey } from './lock.ts';
import { type OpeningFault, openDraft } from './open-draft.ts';
import { ANSWERS, filePart, Seal, type Sealed } from './seal.ts';
import { faultOf, type OnShelf, Shelf, type ShelfFault } from './shelf.ts';

/** What drafts on this device need of the form around them. */
export interface DeviceContext {
  readonly form: KeptForm;
  readonly drafts: Drafts;
  readonly transact: typeof transact;
  /** What is noted with the tab. */
  readonly work: {
    /** The draft that the form goes on in; null for none. */
    bound: Bound | null;
    /** What no other tab is called. */
    readonly writer: () => string;
    /** Notes what is bound with the tab. */
    readonly note: () => void;
  };
  /** Where the local storage says when the next draft is past its time. */
  readonly expirySlot: string;
}

/** Why what is filled in is not in the draft, or not all of it. */
export type Trouble =
  | { readonly kind: ShelfFault }
  /** Another tab has saved the draft since, at `savedAt`; under another lock it cannot be replaced from here. */
  | { readonly kind: 'other'; readonly savedAt: number; readonly saves: number; readonly isSameLock: boolean }
  /** Somebody, or the browser for want of room, has taken it out. */
  | { readonly kind: 'gone' }
  /** All but these files, which cannot be read. */
  | { readonly kind: 'files'; readonly names: readonly string[] };

/** How long after a change it is saved, in milliseconds. */
const DELAY = 1000;

/** Saves a form as a draft on this device and goes on doing so; lists, opens and removes what lies there. Fires `change`. */
export class DeviceDrafts extends EventTarget implements ReactiveController {
  /** Why the last save did not do all. */
  trouble: Trouble | null = null;
  /** What lies on this device, or why nobody can tell; null until it was looked up. */
  found: OnShelf | ShelfFault | null = null;
  /** Something should lie here and does not: the browser has thrown it away. Told for as long as the page is there. */
  isMissed = false;
  readonly #context: DeviceContext;
  readonly #shelf: Shelf;
  /** What lies in the draft by now. */
  #state: FormState | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #isDue = false;
  /** The draft that she has just asked to erase with everything else. */
  #erased: string | null = null;

  constructor(context: DeviceContext) {
    super();
    this.#context = context;
    this.#shelf = new Shelf(context.transact);
    const host: LitElement = context.form.host;
    host.addController(this);
    // "Xóa hết" erases the draft too; what begins anew after handing in does not.
    host.shadowRoot!.addEventListener(
      'dvc-intent',
      (event) => {
        if ((event as IntentEvent).intent.type === 'reset') this.#erased = this.bound?.id ?? null;
      },
      true,
    );
    this.look();
    this.soon();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
    this.flush();
  }

  get bound(): Bound | null {
    return this.#context.work.bound;
  }

  get form(): KeptForm {
    return this.#context.form;
  }

  /** Whether the browser seals: not on pages without TLS. */
  get canSeal(): boolean {
    return Boolean(globalThis.crypto?.subtle);
  }

  /** Looks up what lies on this device. */
  async look(): Promise<void> {
    const { expirySlot } = this.#context;
    try {
      const now = Date.now();
      this.found = await this.#shelf.list(now);
      const { drafts, strange } = this.found;
      this.isMissed =
        drafts.length + strange.length === 0 && (this.isMissed || isDraftExpected(expirySlot, now));
      noteExpiry(expirySlot, drafts);
    } catch (fault) {
      this.found = faultOf(fault);
    }
    this.#tell();
  }

  /** Something may have changed: it is saved in a moment, if the form goes on in a draft. */
  soon(): void {
    if (this.bound && !this.#isWaiting && this.#now?.state !== this.#state)
      this.#timer ??= setTimeout(() => this.flush(), DELAY);
  }

  /** Saves what is not saved yet. Resolves once that is on the disk, or was refused. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDue = true;
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  /** Keeps the form as a draft of its own from now on; without a PIN, whoever uses this machine can open it. */
  async keep(pin: string): Promise<void> {
    const key = newKey();
    const lock = pin ? await lockWith(pin, key) : null;
    await this.#change({ id: randomHex(16), saves: 0, savedAt: 0, lock, key });
  }

  /** Saves at once, and again what was refused. */
  async saveNow(): Promise<void> {
    this.#state = null;
    if (!this.#isWaiting) this.trouble = null;
    await this.flush();
    await this.look();
  }

  /** Locks the draft with another PIN, or with none. What was sealed before is sealed anew: its key may have lain beside it. */
  async lockAnew(pin: string | null): Promise<void> {
    await this.flush();
    if (!this.bound || this.#isWaiting) return;
    const key = newKey();
    await this.#change({ ...this.bound, key, lock: pin ? await lockWith(pin, key) : null }, true);
  }

  /** After another tab has saved the draft: what is here takes its place. */
  async replace(): Promise<void> {
    const { bound, trouble } = this;
    if (bound && trouble?.kind === 'other') await this.#change({ ...bound, saves: trouble.saves });
  }

  /** After another tab has saved the draft, or it is gone: what is here becomes a draft of its own, under the same lock. */
  async keepApart(): Promise<void> {
    if (this.bound) await this.#change({ ...this.bound, id: randomHex(16), saves: 0 });
  }

  /** What is here is not kept on this device any more; a draft that lies there stays. */
  letGo(): void {
    this.#bind(null);
  }

  /** Opens a draft, with its PIN if it is not this one: it is the caller's to put on show. */
  async open(id: string, pin = ''): Promise<OpenedForm | OpeningFault> {
    await this.flush();
    const { form, drafts } = this.#context;
    const key = this.bound?.id === id ? this.bound.key : null;
    const opened = await openDraft(id, { key, pin }, this.#shelf, form, drafts);
    if (opened === 'gone') await this.look();
    return opened;
  }

  /** What was opened is on show, and as it lies in the draft. */
  taken(): void {
    this.trouble = null;
    this.#state = this.#now?.state ?? null;
    this.#tell();
  }

  /** What is filled in was forgotten. */
  wiped(): void {
    const id = this.#erased;
    this.#erased = null;
    if (id) this.remove(id);
    this.trouble = null;
  }

  /** Takes a draft out; the form goes on without one if it was its. */
  async remove(id: string): Promise<void> {
    if (this.bound?.id === id) this.#bind(null);
    await this.#remove(() => this.#shelf.remove(id));
  }

  async removeAll(): Promise<void> {
    this.#bind(null);
    await this.#remove(() => this.#shelf.removeAll());
  }

  async #remove(work: () => Promise<void>): Promise<void> {
    // Else what is being saved would be there again.
    await this.#saving;
    const fault = await work().then(() => null, faultOf);
    // Not missed, then.
    if (!fault) noteExpiry(this.#context.expirySlot, []);
    await this.look();
    if (fault) this.found = fault;
    this.#tell();
  }

  get #now() {
    return this.form.session.current?.form;
  }

  /** Whether she is to say first what becomes of the draft. */
  get #isWaiting(): boolean {
    return this.trouble?.kind === 'other' || this.trouble?.kind === 'gone';
  }

  /** Goes on in this draft, if it can be saved. `isAnew`: with none of the files as they lie there. */
  async #change(bound: Bound, isAnew = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#saving) await this.#saving;
    this.#saving = this.#save(bound, isAnew).finally(() => {
      this.#saving = null;
    });
    await this.#saving;
    await this.look();
    this.soon();
  }

  async #saveAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const { bound } = this;
      if (bound && !this.#isWaiting && this.#now?.state !== this.#state) await this.#save(bound, false);
    }
  }

  async #save(bound: Bound, isAnew: boolean): Promise<void> {
    const { form: current, files } = this.form.session.current!;
    const { state } = current;
    // What was handed in is nobody's to go on with.
    if (state.handIn.state === 'sent' || this.form.host.sharedDevice) return;
    const before = this.bound;
    try {
      const { draft, sealed, stay, unread } = await this.#seal(bound, current, files, isAnew);
      const putting = await this.#shelf.put(draft, sealed, stay, bound.saves);
      // She may have erased it all meanwhile, or gone on with something else.
      if (this.bound !== before) return;
      if ('saves' in putting) {
        const { savedAt } = draft;
        this.trouble = unread.length > 0 ? { kind: 'files', names: unread } : null;
        this.#state = state;
        noteExpiry(this.#context.expirySlot, [draft], true);
        this.#bind({ ...bound, savedAt, saves: putting.saves });
      } else this.trouble = putting.there ? metAnother(bound, putting.there) : { kind: 'gone' };
    } catch (fault) {
      if (this.bound === before) this.trouble = { kind: faultOf(fault) };
    }
    this.#tell();
  }

  async #seal(
    { id, key, lock, saves }: Bound,
    { setting, state }: NonNullable<KeptForm['session']['current']>['form'],
    given: ReadonlyMap<string, File>,
    isAnew: boolean,
  ) {
    const { code, version, name } = setting.module;
    const savedAt = Date.now();
    const draft = this.#context.drafts.encodeDraft(setting, state);
    const ids = Object.values(draft.files).flatMap((list) => list.map((file) => file.id));
    const seal = new Seal(id, key);
    const answers = await seal.seal(ANSWERS, new TextEncoder().encode(JSON.stringify(draft)));
    const lie = new Set(isAnew || saves === 0 ? [] : await this.#shelf.fileIds(id));
    const sealed = new Map<string, Sealed>();
    const unread: string[] = [];
    for (const { id: file, name: called } of Object.values(draft.files).flat()) {
      if (lie.has(file)) continue;
      const bytes = await given
        .get(file)
        ?.arrayBuffer()
        .catch(() => null);
      if (bytes) sealed.set(file, await seal.seal(filePart(file), bytes));
      else unread.push(called);
    }
    const record: Omit<KeptDraft, 'saves'> = {
      format: 'dvc-kept-draft/1',
      id,
      procedure: { code, version, name },
      savedAt,
      until: savedAt + LIFETIME,
      writer: this.#context.work.writer(),
      fileCount: ids.length,
      lock,
      key: lock ? null : key,
      answers,
    };
    return { draft: record, sealed, stay: new Set(ids.filter((file) => lie.has(file))), unread };
  }

  #bind(bound: Bound | null): void {
    const { work } = this.#context;
    if (!bound) {
      this.trouble = null;
      this.#state = null;
    }
    work.bound = bound;
    work.note();
    this.#tell();
  }

  readonly #hide = () => {
    if (document.visibilityState === 'hidden') this.flush();
  };

  #tell(): void {
    this.dispatchEvent(new Event('change'));
    this.form.host.requestUpdate();
  }
}

function metAnother({ lock }: Bound, there: KeptDraft): Trouble {
  const isSameLock = there.lock?.data === lock?.data;
  return { kind: 'other', savedAt: there.savedAt, saves: there.saves, isSameLock };
}
