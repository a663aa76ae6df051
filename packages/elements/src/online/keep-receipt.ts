import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg } from '../language/language.ts';
import type { PaperPort, ReceiptSheet } from '../ports/paper-port.ts';
import { dayHere } from '../procedure/browser/clock.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { codeView } from './code-view.ts';
import { lookUpLink } from './look-up-link.ts';

/** What the receiver answered, as far as it is kept. */
interface KeptReceipt {
  readonly dossierCode: string;
  readonly secret: string;
  /** The receiver's own words, in Vietnamese. */
  readonly text?: string | undefined;
  /** Name of the procedure. */
  readonly procedure: string;
  /** Of the look-up, codes and all; null where the commune names no page for it. */
  readonly link: string | null;
}

/** Drawn below the codes; `page` is the address where dossiers are looked up. */
export function keepReceipt(
  { page, ...receipt }: Omit<KeptReceipt, 'link'> & { readonly page: string | null },
  loadPaper: () => Promise<PaperPort>,
  setting: DrawingSetting,
): TemplateResult {
  const link = page === null ? null : lookUpLink(page, receipt);
  return html`<dvc-keep-receipt .receipt=${{ ...receipt, link }} .loadPaper=${loadPaper} .setting=${setting}></dvc-keep-receipt>`;
}

/** How she keeps a receipt: copied, as a link, as a code for another device, as a file. */
@define('dvc-keep-receipt')
@localized
class KeepReceipt extends LitElement {
  @data receipt?: KeptReceipt;
  @data setting?: DrawingSetting;
  @data loadPaper?: () => Promise<PaperPort>;
  @state private copied: 'code' | 'link' | 'not' | null = null;
  @state private modules: readonly (readonly boolean[])[] | null = null;
  #isAsked = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { receipt, setting } = this;
    if (!receipt || !setting) return nothing;
    const { dossierCode, link } = receipt;
    return html`<div class="choosers">
        <button type="button" class="button secondary" @click=${() => this.#copy('code', dossierCode)}>${msg('Chép mã hồ sơ')}</button>
        ${link ? html`<button type="button" class="button secondary" @click=${() => this.#copy('link', link)}>${msg('Chép liên kết tra cứu')}</button>` : nothing}
      </div>
      <p class="hint" role="status">${this.#copiedText()}</p>
      ${link ? this.#look(link, setting) : nothing}
      <dvc-download .setting=${setting} .label=${msg('Lưu biên nhận')} .fileName="bien-nhan-${dossierCode}" .secondary=${true}
        .make=${async () => (await this.loadPaper!()).receipt(sheetOf(receipt, setting))}></dvc-download>`;
  }

  #copiedText() {
    if (this.copied === 'code') return msg('Đã chép mã hồ sơ.');
    if (this.copied === 'link') return msg('Đã chép liên kết. Trong đó có mã bí mật: đừng gửi cho ai.');
    return this.copied === 'not'
      ? msg('Trình duyệt không cho chép. Ghi lại mã, hoặc lưu biên nhận.')
      : nothing;
  }

  #look(link: string, { isWide }: DrawingSetting) {
    return html`<p><a href=${link} target="_blank" rel="noopener noreferrer">${msg('Mở trang tra cứu hồ sơ này')}</a></p>
      <details class="stack" ?open=${isWide} @toggle=${this.#askCode}>
        <summary>${msg('Mã QR để mở trang tra cứu trên máy khác')}</summary>
        ${this.modules ? codeView(this.modules, msg('Mã QR mở trang tra cứu hồ sơ này')) : html`<p role="status">${msg('Đang tạo mã…')}</p>`}
        <p class="hint">${msg('Trong mã có cả mã bí mật: chỉ quét bằng máy của bạn.')}</p>
      </details>`;
  }

  /** Made once she opens it; on a wide screen it is open from the start. */
  async #askCode() {
    const { receipt } = this;
    if (this.#isAsked || !receipt?.link) return;
    this.#isAsked = true;
    try {
      this.modules = await (await this.loadPaper!()).addressCode(receipt.link);
    } catch (fault) {
      // It may be opened again; the link beside it needs nothing.
      this.#isAsked = false;
      console.warn('<dvc-procedure>: the code to scan was not made.', fault);
    }
  }

  async #copy(what: 'code' | 'link', text: string) {
    this.copied = null;
    // Not there on pages without https, and refused in frames.
    this.copied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => what,
      () => 'not' as const,
    );
  }
}

function sheetOf(
  { dossierCode, secret, text, procedure, link }: KeptReceipt,
  { language }: DrawingSetting,
): ReceiptSheet {
  return {
    language,
    day: dayHere(),
    title: msg('Biên nhận hồ sơ gửi trực tuyến'),
    procedure,
    rows: [
      { label: msg('Mã hồ sơ:'), value: dossierCode },
      {
        label: msg('Mã bí mật của biên nhận:'),
        value: secret,
        hint: msg('Ai có cả hai mã thì xem được tình trạng và rút được hồ sơ: giữ kín.'),
      },
    ],
    next: {
      title: msg('Sau đó'),
      lines: [
        ...(text && language === 'vi' ? [text] : []),
        msg(
          'Nơi nhận đã có hồ sơ nhưng chưa xem. Cán bộ xem xong sẽ báo hồ sơ có được tiếp nhận không, và hẹn ngày trả kết quả.',
        ),
      ],
    },
    ...(link !== null && {
      scan: {
        address: link,
        title: msg('Tra cứu hồ sơ'),
        lines: [
          msg('Quét mã này bằng điện thoại của bạn để xem hồ sơ đang ở bước nào, bổ sung hoặc rút hồ sơ.'),
          msg('Trong mã có cả mã bí mật: chỉ quét bằng máy của bạn.'),
        ],
        alt: msg('Mã QR mở trang tra cứu hồ sơ này'),
      },
    }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-keep-receipt': KeepReceipt;
  }
}
