import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { Slip } from './dossier-status.ts';
import { momentHere } from './moment-here.ts';

/** The slips that the office has given her, each as a PDF; nothing for none. */
export function slips(
  given: readonly Slip[] | undefined,
  dossierCode: string,
  load: (slip: Slip) => Promise<Blob>,
  setting: DrawingSetting,
): TemplateResult | typeof nothing {
  if (!given?.length) return nothing;
  return html`<section class="summary" part="summary" aria-labelledby="slips">
    <h3 aria-level=${levelBelow(setting, 1)} id="slips">${msg('Giấy của nơi tiếp nhận')}</h3>
    <ul class="events">
      ${given.map((slip) => html`<li><dvc-slip .slip=${slip} .dossierCode=${dossierCode} .load=${load} .setting=${setting}></dvc-slip></li>`)}
    </ul>
  </section>`;
}

/** A slip of the office: fetched once she asks for it, then a plain link, which can be pressed long, opened, or saved again. */
@define('dvc-slip')
@localized
class SlipFile extends LitElement {
  @data slip?: Slip;
  @data dossierCode = '';
  @data load?: (slip: Slip) => Promise<Blob>;
  @data setting?: DrawingSetting;
  @state private file: 'not-asked' | 'asked' | 'failed' | { readonly url: string } = 'not-asked';

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    if (typeof this.file === 'object') URL.revokeObjectURL(this.file.url);
    this.file = 'not-asked';
  }

  protected override render() {
    const { slip, file, setting } = this;
    if (!slip || !setting) return nothing;
    const { name, at, form } = slip;
    const what = html`<span lang="vi">${name}</span> <small>PDF</small>`;
    return html`<span class="hint"><time datetime=${at}>${momentHere(at)}</time></span>
      ${
        typeof file === 'object'
          ? html`<a href=${file.url} download="mau-${form}-${this.dossierCode}.pdf">${what}</a>`
          : html`<button type="button" class="link" aria-disabled=${file === 'asked' ? 'true' : nothing} @click=${this.#fetch}>${msg(str`Tải về:`)} ${what}</button>`
      }
      <span class="hint" role="status">${file === 'asked' ? msg('Đang lấy tệp…') : nothing}</span>
      <div role="alert">${file === 'failed' ? html`<p class="issue">${msg('Chưa lấy được tệp. Kiểm tra mạng rồi bấm lại.')}</p>` : nothing}</div>`;
  }

  async #fetch() {
    if (this.file === 'asked') return;
    this.file = 'asked';
    try {
      const file = await this.load!(this.slip!);
      if (!this.isConnected) return;
      this.file = { url: URL.createObjectURL(file) };
      await this.updateComplete;
      const link = this.querySelector('a');
      // It takes the place of the button, and with it the focus.
      link?.focus();
      link?.click();
    } catch (fault) {
      this.file = 'failed';
      console.warn('<dvc-status>: the slip did not arrive.', fault);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-slip': SlipFile;
  }
}
