import { type AttachmentView, papersFor, type StepView } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { quantityText } from '../attachments/attachment-words.ts';
import { feeTable } from '../fees/fee-table.ts';
import type { FormSetting } from '../form-setting.ts';
import { msg } from '../language.ts';
import type { PaperPort } from '../services.ts';

export interface Completion {
  readonly content: Extract<StepView, { kind: 'complete' }>;
  readonly module: ProcedureModule;
  readonly commune: CommuneProfile | null;
  /** The shown answers, as they stand on the paper. */
  readonly answers: Answers;
  readonly loadPaper: () => Promise<PaperPort>;
}

/** Handing in on paper: the files, what to bring, where and when, and what happens next. */
export function complete(completion: Completion, setting: FormSetting): TemplateResult {
  const { content, module, commune } = completion;
  return html`${module.papers.length ? downloads(completion, setting) : nothing} ${checklist(content.attachments)} ${place(commune)} ${time(module)}
    <section class="summary" aria-labelledby="complete-fees">
      <h4 id="complete-fees">${msg('Phí, lệ phí')}</h4>
      ${feeTable(content.fees, setting)}
    </section>
    ${next(module)}`;
}

function downloads({ module, answers, loadPaper }: Completion, setting: FormSetting) {
  return html`<section class="summary downloads" aria-labelledby="complete-files">
    <h4 id="complete-files">${msg('1. Tải tờ khai, in ra và ký')}</h4>
    ${papersFor(module, answers).map(({ id, name, fileName }, _, { length }) => {
      const files = html`<dvc-download .setting=${setting} .label=${msg('Tải tờ khai đã điền')} .fileName=${fileName} .eager=${true}
          .make=${async () => (await loadPaper()).pdf(id, answers)}></dvc-download>
        <dvc-download .setting=${setting} .label=${msg('Tải mẫu trống')} .fileName="${fileName}-mau-trong" .secondary=${true}
          .make=${async () => (await loadPaper()).pdf(id, null)}></dvc-download>`;
      return length > 1 ? html`<h5 lang="vi">${name}</h5>${files}` : files;
    })}
    <p class="hint">${msg('Tệp có thông tin cá nhân của bạn. Dùng máy chung thì xóa tệp sau khi in.')}</p>
  </section>`;
}

function checklist(attachments: readonly AttachmentView[]) {
  return html`<section class="summary" aria-labelledby="complete-papers">
    <h4 id="complete-papers">${msg('2. Mang theo các giấy tờ này')}</h4>
    <ul class="checklist" part="checklist">
      ${attachments.map(
        ({ plan, waived }) => html`<li>
          <span>${plan.name}</span>
          <small>${waived ? msg('không phải nộp, theo lời khai của bạn') : paperNote(plan)}</small>
          ${!waived && plan.alternatives.length > 0 ? html`<small>${msg('Không có thì mang:')} ${plan.alternatives.join('; ')}</small>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

function paperNote(plan: AttachmentView['plan']): string {
  const kind = plan.kind === 'handed-in' ? msg('nộp') : msg('xuất trình rồi mang về');
  return [kind, quantityText(plan), plan.required ? '' : msg('nếu có')].filter(Boolean).join(', ');
}

function place(commune: CommuneProfile | null) {
  return html`<section class="summary" aria-labelledby="complete-place">
    <h4 id="complete-place">${msg('3. Nộp ở đâu')}</h4>
    ${
      commune?.desk
        ? desk(commune.desk, commune)
        : html`<p>${msg('Bộ phận Một cửa của Ủy ban nhân dân xã, phường, đặc khu có thẩm quyền.')} ${commune?.authority ?? nothing}</p>`
    }
  </section>`;
}

function desk({ name, address, hours, phone }: NonNullable<CommuneProfile['desk']>, commune: CommuneProfile) {
  return html`<p><b>${name}</b>, ${commune.name}</p>
    <p>${address}</p>
    <ul>${hours.map((text) => html`<li>${text}</li>`)}</ul>
    ${phone ? html`<p>${msg('Điện thoại:')} ${phone}</p>` : nothing}
    ${commune.isFictional ? html`<p class="unverified">${msg('Đơn vị mẫu, không có thật.')}</p>` : nothing}`;
}

function time({ timeLimits }: ProcedureModule) {
  const limits = timeLimits.filter(({ channel }) => channel !== 'online');
  if (limits.length === 0) return nothing;
  return html`<section class="summary" aria-labelledby="complete-time">
    <h4 id="complete-time">${msg('4. Bao giờ có kết quả')}</h4>
    <ul>
      ${limits.map(
        ({ channel, text, isVerified }) => html`<li>
          ${channel === 'desk' ? msg('Nộp trực tiếp:') : msg('Nộp qua bưu điện:')} ${text ?? msg('chưa rõ, hỏi nơi nộp')}
          ${isVerified ? nothing : html`<span class="unverified">${msg('chưa đối chiếu')}</span>`}
        </li>`,
      )}
    </ul>
  </section>`;
}

function next({ results }: ProcedureModule) {
  return html`<section class="summary" aria-labelledby="complete-next">
    <h4 id="complete-next">${msg('Sau đó')}</h4>
    <p>${msg('Người tiếp nhận kiểm tra giấy tờ và trao phiếu hẹn trả kết quả. Thiếu giấy tờ thì được hướng dẫn bổ sung một lần.')}</p>
    ${
      results.length > 0
        ? html`<p>${msg('Bạn nhận được:')}</p>
            <ul>${results.map((text) => html`<li>${text}</li>`)}</ul>`
        : nothing
    }
  </section>`;
}
