import { fileSize } from '@dvc-kit/wording';
import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { tell } from '../events/procedure-events.ts';
import { localized, msg, str } from '../language/language.ts';
import type { PrintedPaper } from '../ports/paper-port.ts';
import { type DrawingSetting, isInApp } from '../setting/drawing-setting.ts';

type Made = {
  readonly file: Blob;
  readonly url: string;
  readonly size: number;
  readonly missing: readonly string[];
  readonly note: string | undefined;
};

/**
 * A file that is made in the browser and then offered as a plain link: it can be pressed long, opened, or saved
 * again. The object URL is given back when the element leaves the page.
 */
@define('dvc-download')
@localized
class Download extends LitElement {
  @data setting?: DrawingSetting;
  @data label = '';
  /** Without ending. */
  @data fileName = '';
  @data format: 'PDF' | 'DOCX' | 'ZIP' | 'TXT' = 'PDF';
  @data make?: () => Promise<PrintedPaper>;
  /** Make the file as soon as the element is drawn. */
  @data eager = false;
  @data secondary = false;
  @state private file: Made | 'not-asked' | 'making' | 'failed' = 'not-asked';
  #making: Promise<void> | null = null;

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    if (typeof this.file === 'string') return;
    URL.revokeObjectURL(this.file.url);
    this.file = 'not-asked';
  }

  protected override willUpdate() {
    if (this.eager && this.file === 'not-asked') this.#make();
  }

  protected override render() {
    const { file, setting, format } = this;
    if (!setting) return nothing;
    const look = this.secondary ? 'button secondary' : 'button';
    if (typeof file === 'object') {
      return html`<a class=${look} part="download" href=${file.url} download="${this.fileName}.${format.toLowerCase()}">${this.label}
        <small>${format}, ${fileSize(file.size, setting.language)}</small></a>${this.#share(file)}${this.#missingNote(file)}${file.note ? html`<p class="warning" role="status">${file.note}</p>` : nothing}`;
    }
    return html`<button type="button" class=${look} part="download" aria-disabled=${file === 'making' ? 'true' : nothing}
        @click=${this.#makeAndSave}>${this.label} <small>${format}</small></button>
      <p class="hint" role="status">${file === 'making' ? msg('Đang tạo tệp…') : nothing}</p>
      <div role="alert">
        ${file === 'failed' ? html`<p class="issue">${format !== 'PDF' ? needsNetwork(format) : msg('Chưa tạo được tệp. Kiểm tra mạng rồi bấm lại nút trên.')}</p>` : nothing}
      </div>`;
  }

  /** For applications that show pages but save no files. */
  #share({ file }: Made) {
    if (!isInApp(this.setting!)) return nothing;
    const named = new File([file], `${this.fileName}.${this.format.toLowerCase()}`, { type: file.type });
    if (!navigator.canShare?.({ files: [named] })) return nothing;
    // Refused, or left without choosing: the file is still there.
    const share = () => navigator.share({ files: [named] }).catch(() => {});
    return html`<button type="button" class="button secondary" @click=${share}>${msg('Gửi tệp')} <small>${this.format}</small></button>`;
  }

  #missingNote({ missing }: Made) {
    if (missing.length === 0) return nothing;
    const characters = missing.join(' ');
    return html`<p class="warning" role="status">${msg(str`Chữ ${characters} không in được, trên giấy là ô □. Viết tay vào đó trước khi ký.`)}</p>`;
  }

  /** Pressed while the file is being made, it saves that one. */
  async #makeAndSave() {
    await this.#make();
    this.querySelector('a')?.click();
  }

  #make(): Promise<void> {
    this.#making ??= this.#makeFile().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #makeFile() {
    this.file = 'making';
    try {
      const { file, missing, note } = await this.make!();
      const hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
      this.file = { file, url: URL.createObjectURL(file), size: file.size, missing, note };
      await this.updateComplete;
      // The link takes the place of the button, and with it the focus.
      if (hadFocus) this.querySelector('a')?.focus();
    } catch (fault) {
      this.file = 'failed';
      console.warn(`<dvc-procedure>: the ${this.format} was not made.`, fault);
      tell(this, 'dvc-error', { reason: 'file' });
    }
  }
}

/** What makes a PDF was fetched while the form was filled in; what makes another file is fetched when it is asked for. */
const needsNetwork = (format: string) =>
  msg(str`Chưa tạo được tệp ${format}. Lần đầu tạo tệp này cần có mạng; có mạng rồi thì bấm lại nút trên.`);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-download': Download;
  }
}
