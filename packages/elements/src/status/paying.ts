import { money } from '@dvc-kit/wording/money';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import { codeView } from '../online/code-view.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { StatusPayment, Transfer } from './dossier-status.ts';

/** What paying needs of the page around it. */
export interface PayingMeans {
  /** Address of the page to pay on; rejects when the receiver does not give one. */
  readonly page: () => Promise<string>;
  /** A text as the modules of a code to scan; null where it does not fit into one. */
  readonly code: (text: string) => Promise<readonly (readonly boolean[])[] | null>;
}

/** What is to be paid and how; nothing for nothing. */
export function paying(
  payment: StatusPayment | null | undefined,
  means: PayingMeans,
  setting: DrawingSetting,
): TemplateResult | typeof nothing {
  if (!payment || payment.state === 'none') return nothing;
  return html`<dvc-paying .payment=${payment} .means=${means} .setting=${setting}></dvc-paying>`;
}

/** Transfer by hand or by VietQR, or the page of a provider. A code proves no payment: the receiver tells what came. */
@define('dvc-paying')
@localized
class Paying extends LitElement {
  @data payment?: StatusPayment;
  @data means?: PayingMeans;
  @data setting?: DrawingSetting;
  @state private modules: readonly (readonly boolean[])[] | null = null;
  @state private page: 'not-asked' | 'asked' | 'failed' | { readonly address: string } = 'not-asked';
  #codeOf = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // What is due may be another sum by now.
    if (!changed.has('payment')) return;
    this.page = 'not-asked';
    if (this.payment?.transfer?.qr !== this.#codeOf) this.modules = null;
  }

  protected override render() {
    const { payment, setting } = this;
    if (!payment || !setting) return nothing;
    const { transfer, online } = payment;
    return html`<section class="summary" part="summary" aria-labelledby="payment">
      <h3 aria-level=${levelBelow(setting, 1)} id="payment">${msg('Phí, lệ phí')}</h3>
      ${this.#sum(payment, setting)}
      <p lang=${setting.language === 'vi' ? nothing : 'vi'}>${payment.text}</p>
      ${online ? this.#online() : nothing}
      ${transfer ? this.#transfer(transfer, setting) : nothing}
    </section>`;
  }

  #sum({ state: where, vnd, paid }: StatusPayment, { language }: DrawingSetting) {
    if (vnd === null) return nothing;
    if (where === 'paid') return html`<p>${msg('Đã nộp đủ:')} <b>${money(paid, language)}</b></p>`;
    const rest = html`<p>${msg('Còn phải nộp:')} <b>${money(vnd - paid, language)}</b></p>`;
    return paid > 0
      ? html`${rest}<p class="hint">${msg(str`Đã ghi nhận ${money(paid, language)}.`)}</p>`
      : rest;
  }

  #online() {
    const { page } = this;
    if (typeof page === 'object')
      return html`<p><a class="button" id="pay-page" href=${page.address} target="_blank" rel="noopener noreferrer">${msg('Mở trang thanh toán')}</a></p>
        <p class="hint">${msg('Trả xong, trở lại trang này và bấm “Xem lại lúc này”.')}</p>`;
    return html`<p><button type="button" class="button" aria-disabled=${page === 'asked' ? 'true' : nothing} @click=${this.#askPage}>${msg('Thanh toán trực tuyến')}</button></p>
      <p class="hint" role="status">${page === 'asked' ? msg('Đang hỏi nơi tiếp nhận…') : nothing}</p>
      <div role="alert">${page === 'failed' ? html`<p class="issue">${msg('Chưa mở được trang thanh toán. Kiểm tra mạng rồi bấm lại, hoặc nộp bằng cách khác.')}</p>` : nothing}</div>`;
  }

  #transfer({ bank, account, holder, vnd, reference }: Transfer, { language }: DrawingSetting) {
    return html`<dl class="transfer">
        <dt>${msg('Ngân hàng')}</dt><dd lang="vi">${bank}</dd>
        <dt>${msg('Số tài khoản')}</dt><dd translate="no">${account}</dd>
        <dt>${msg('Tên tài khoản')}</dt><dd translate="no">${holder}</dd>
        <dt>${msg('Số tiền')}</dt><dd>${money(vnd, language)}</dd>
        <dt>${msg('Nội dung chuyển khoản')}</dt><dd translate="no"><b>${reference}</b></dd>
      </dl>
      <details class="stack" @toggle=${this.#askCode}>
        <summary>${msg('Mã VietQR để chuyển khoản')}</summary>
        ${this.modules ? codeView(this.modules, msg('Mã VietQR chuyển khoản phí, lệ phí')) : html`<p role="status">${msg('Đang tạo mã…')}</p>`}
      </details>`;
  }

  async #askPage() {
    if (this.page === 'asked') return;
    this.page = 'asked';
    try {
      this.page = { address: await this.means!.page() };
      await this.updateComplete;
      // The link takes the place of the button, and with it the focus.
      this.querySelector<HTMLElement>('#pay-page')?.focus();
    } catch (fault) {
      this.page = 'failed';
      console.warn('<dvc-status>: the receiver names no page to pay on.', fault);
    }
  }

  /** Made once she opens it. */
  async #askCode() {
    const text = this.payment?.transfer?.qr ?? '';
    if (this.#codeOf === text) return;
    this.#codeOf = text;
    try {
      this.modules = await this.means!.code(text);
    } catch (fault) {
      // It may be opened again; account and reference stand above it.
      this.#codeOf = '';
      console.warn('<dvc-status>: the code to scan was not made.', fault);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-paying': Paying;
  }
}
