import type { ItemView } from '@dvc-kit/engine';
import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { AnswerEvent } from '../events/form-events.ts';
import { localized, msg, str } from '../language/language.ts';
import { addressFrom } from '../online/receiver-address.ts';
import { isAnswered, isLocked, putAway, type VouchedField, vouchedFields } from './locked.ts';
import { comeBack, forget, keep, keptVisit, leave, type Visit } from './visit.ts';
import type { VouchedHost } from './vouched-host.ts';

/** The element that a form is drawn by. */
type Host = LitElement &
  VouchedHost & { readonly code: string; readonly commune: string | null; readonly sharedDevice: boolean };

/** The commune that offers it. */
interface Offering {
  readonly code: string;
  readonly receiver?:
    | { readonly address: string; readonly signIn?: { readonly name: string } | undefined }
    | undefined;
}

/** One form in which one may sign in. */
class Desk {
  readonly host: Host;
  readonly receiver: string;
  readonly name: string;
  readonly commune: string;
  readonly blocks = new Set<SignedInBlock>();
  visit: Visit | null = null;
  /** Why nobody is signed in, and where she tried. */
  failed: { readonly block: string; readonly reason: string } | null = null;
  /** Who was signed in until just now: she may be signed in elsewhere still. */
  left: Visit | null = null;

  constructor(host: Host, commune: string, receiver: string, name: string) {
    this.host = host;
    this.commune = commune;
    this.receiver = receiver;
    this.name = name;
    host.vouchedIdentity = () => this.visit;
  }

  async open(): Promise<void> {
    const { code } = this.host;
    const back = await comeBack(this.receiver, code);
    if (back && 'visit' in back) {
      this.visit = back.visit;
      if (!this.host.sharedDevice) keep(back.visit);
    } else {
      this.failed = back;
      this.visit = keptVisit(code);
    }
    this.draw();
  }

  /** Nobody is signed in here any more; what was filled in stays until she changes it. */
  close(): void {
    this.left = this.visit;
    this.visit = null;
    forget();
    this.draw();
  }

  draw(): void {
    for (const block of this.blocks) block.requestUpdate();
  }
}

const desks = new WeakMap<Host, Desk>();

/** Has the blocks of persons in a form offer to be filled by who signs in, as its commune says. */
export function offerSignIn(host: Host, { code, receiver }: Offering): void {
  const address = addressFrom(receiver?.address);
  // Where one signs in does not let itself be framed.
  if (!address || !receiver?.signIn || globalThis.top !== globalThis.self) return;
  if (desks.get(host)?.commune === code) return;
  const desk = new Desk(host, code, address, receiver.signIn.name);
  desks.set(host, desk);
  for (const block of host.renderRoot.querySelectorAll('dvc-signed-in')) block.requestUpdate();
  desk.open();
}

/**
 * At the head of a person's block: signs in to have it filled, and says for whom it is once that is done. What was vouched for is shown here and
 * cannot be changed.
 *
 * @fires {AnswerEvent} dvc-answer - One for each answer that is vouched for.
 */
@define('dvc-signed-in')
@localized
class SignedInBlock extends LitElement {
  @data items: readonly ItemView[] = [];
  /** Whose block it is, in words. */
  @data block = '';
  @state private isLeaving = false;
  /** Answered by who is signed in; each once, or the form and this would not agree for ever. */
  readonly #told = new Map<string, unknown>();

  protected override createRenderRoot() {
    return this;
  }

  /** That of the form. */
  #root: ShadowRoot | null = null;

  override connectedCallback() {
    super.connectedCallback();
    const root = this.getRootNode();
    this.#root = root instanceof ShadowRoot ? root : null;
  }

  /** Such as when the block becomes one with another. */
  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#desk?.blocks.delete(this);
    if (this.#root) putAway(this.#root, this.items, new Set());
  }

  get #desk(): Desk | undefined {
    const desk = this.#root ? desks.get(this.#root.host as Host) : undefined;
    return desk && desk.commune === desk.host.commune?.trim() ? desk : undefined;
  }

  /** What fills the same block from an identity card. */
  get #card(): HTMLElement | null {
    const before = this.previousElementSibling;
    return before instanceof HTMLElement && before.localName === 'dvc-id-card' ? before : null;
  }

  get #path(): string {
    const path = this.items[0]?.path ?? '';
    return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  }

  protected override render() {
    const desk = this.#desk;
    // A block without a path is the whole declaration, and entries of a list have no place of their own.
    if (!desk || this.#path === '' || /\.\d+(?:\.|$)/.test(this.#path)) return nothing;
    desk.blocks.add(this);
    const { visit } = desk;
    if (!visit) return this.#offer(desk);
    return visit.block === this.#path ? this.#locked(desk, visit) : nothing;
  }

  #offer({ name, failed, left, host }: Desk) {
    const hint = `${this.#path}-sign-in-hint`;
    const isHere = failed?.block === this.#path;
    return html`<button type="button" class="button secondary" part="sign-in" aria-describedby=${hint}
        ?disabled=${this.isLeaving} @click=${this.#leave}>
        ${msg(str`Điền bằng ${name}`)}<span class="sr-only">: ${this.block}</span>
      </button>
      <p class="hint" id=${hint}>${
        host.sharedDevice
          ? msg(
              'Chỉ khi đây là bạn. Trang được mở lại sau khi đăng nhập: những gì đã khai trên máy dùng chung này sẽ mất.',
            )
          : msg('Chỉ khi đây là bạn. Bạn đăng nhập ở trang khác rồi trở lại đây; những gì đã khai vẫn còn.')
      }</p>
      <div role="status">
        ${isHere ? html`<p class="notice" part="notice">${failedText(failed.reason, name)}</p>` : nothing}
        ${left?.block === this.#path ? this.#signedOut(left) : nothing}
      </div>`;
  }

  #signedOut({ provider, signOut }: Visit) {
    return html`<p class="notice" part="notice">
      ${msg('Đã bỏ đăng nhập ở đây. Sửa lại các mục nếu tờ khai là của người khác.')}
      ${
        signOut && /^https?:\/\//i.test(signOut)
          ? html`<a href=${signOut} target="_blank" rel="noopener noreferrer">${msg(str`Máy nhiều người dùng: đăng xuất cả khỏi ${provider} (mở trang mới)`)}</a>`
          : nothing
      }</p>`;
  }

  #locked(desk: Desk, visit: Visit) {
    const fields = vouchedFields(this.items, visit).filter(isLocked);
    return html`<div class="notice" part="notice" role="group" aria-label=${msg('Đã đăng nhập')}>
      <p role="status">${msg(str`Khai cho ${visit.identity.fullName}, đã đăng nhập bằng ${visit.provider}.`)}</p>
      <dl>${fields.filter(({ isKind }) => !isKind).map(({ field }) => html`<dt class="label">${field.label}</dt><dd>${wordsOf(field)}</dd>`)}</dl>
      <p class="hint">${msg(str`Các mục này theo ${visit.provider} nên không sửa ở đây.`)}</p>
      <button type="button" class="link" part="sign-out" @click=${() => this.#drop(desk)}>${msg('Không phải tôi, bỏ đăng nhập')}</button>
    </div>`;
  }

  #drop(desk: Desk) {
    desk.close();
    // What was pressed is gone.
    this.updateComplete.then(() => this.querySelector('button')?.focus());
  }

  protected override updated() {
    const desk = this.#desk;
    if (!desk) return;
    const visit = desk.visit?.block === this.#path ? desk.visit : null;
    const fields = visit ? vouchedFields(this.items, visit) : [];
    // All was erased: so is this.
    if (visit && this.#told.size > 0 && fields.every(({ field }) => field.answer === undefined)) {
      this.#told.clear();
      desk.close();
      desk.left = null;
      return;
    }
    if (!visit) this.#told.clear();
    const locked = new Set(fields.filter(isLocked).map(({ field }) => field.path));
    putAway(this.#root!, this.items, locked);
    // A card would fill in somebody else, or the same.
    this.#card?.style.setProperty('display', visit ? 'none' : '');
    for (const one of fields) this.#answer(one);
  }

  #answer(one: VouchedField) {
    const { field, value } = one;
    if (isAnswered(one) || (this.#told.has(field.path) && this.#told.get(field.path) === field.answer))
      return;
    this.#told.set(field.path, field.answer);
    this.dispatchEvent(new AnswerEvent(field, value));
  }

  async #leave() {
    const desk = this.#desk;
    if (!desk) return;
    this.isLeaving = true;
    desk.failed = null;
    try {
      await leave(desk.receiver, desk.host.code, this.#path);
    } catch {
      desk.failed = { block: this.#path, reason: 'storage' };
      this.isLeaving = false;
      desk.draw();
    }
  }
}

function wordsOf({ answer, options }: VouchedField['field']): string {
  const option = options?.find(({ value }) => value === answer);
  return option?.label ?? dateWords(String(answer ?? ''));
}

/** 2026-11-05 as it is written here. */
const dateWords = (text: string) =>
  /^\d{4}(?:-\d\d){1,2}$/.test(text) ? text.split('-').reverse().join('/') : text;

function failedText(reason: string, name: string): string {
  if (reason === 'cancelled') return msg('Bạn đã thôi đăng nhập. Hãy tự điền, hoặc thử lại.');
  if (reason === 'not-allowed')
    return msg(str`${name} chưa có họ tên hoặc số định danh cá nhân của bạn. Hãy tự điền.`);
  if (reason === 'storage')
    return msg(
      'Trình duyệt này không giữ được lượt đăng nhập. Hãy tự điền, hoặc mở trang bằng trình duyệt khác.',
    );
  if (reason === 'not-started-here' || reason === 'code-refused')
    return msg('Lượt đăng nhập đã quá hạn. Hãy bấm để đăng nhập lại.');
  return msg(str`Chưa đăng nhập được: ${name} hoặc nơi nhận hồ sơ chưa trả lời. Thử lại sau, hoặc tự điền.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-signed-in': SignedInBlock;
  }
}
