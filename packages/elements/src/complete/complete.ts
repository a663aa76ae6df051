import { papersFor } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingSetting } from '../drawing-setting.ts';
import { feeTable } from '../fees/fee-table.ts';
import { msg } from '../language.ts';
import { attachmentNote } from './attachment-note.ts';
import { checklistOf } from './checklist.ts';
import type { CompletedModule, Completion } from './completion.ts';
import { isOnlineOnly, onlineOnlyText } from './online-only.ts';
import { timeLimitTexts } from './time-limits.ts';

/** Handing in on paper: the files, what to bring, where and when, and what happens next. */
export function complete(completion: Completion, setting: DrawingSetting): TemplateResult {
  const { content, module, commune } = completion;
  return html`${module.papers.length ? downloads(completion, setting) : nothing} ${checklist(completion, setting)} ${place(module, commune)} ${time(module)}
    <section class="summary" aria-labelledby="complete-fees">
      <h4 id="complete-fees">${msg('Phí, lệ phí')}</h4>
      ${feeTable(content.fees, setting)}
    </section>
    ${next(module)}`;
}

function downloads({ module, answers, loadPaper }: Completion, setting: DrawingSetting) {
  return html`<section class="summary downloads" aria-labelledby="complete-files">
    <h4 id="complete-files">${msg('1. Tải tờ khai, in ra và ký')}</h4>
    ${papersFor(module, answers).map(({ id, name, fileName }, _, { length }) => {
      const file = (
        format: 'PDF' | 'DOCX',
        content: Answers | null,
      ) => html`<dvc-download .setting=${setting} .format=${format}
          .label=${content ? msg('Tải tờ khai đã điền') : msg('Tải mẫu trống')} .fileName=${content ? fileName : `${fileName}-mau-trong`}
          .eager=${content !== null && format === 'PDF'} .secondary=${content === null || format === 'DOCX'}
          .make=${async () => (await loadPaper())[format === 'PDF' ? 'pdf' : 'docx'](id, content)}></dvc-download>`;
      const files = [file('PDF', answers), file('DOCX', answers), file('PDF', null), file('DOCX', null)];
      return length > 1 ? html`<h5 lang="vi">${name}</h5>${files}` : files;
    })}
    <p class="hint">${msg('Tệp DOCX mở bằng Word hoặc LibreOffice, còn sửa được trước khi in.')}</p>
    <p class="hint">${msg('Tệp có thông tin cá nhân của bạn. Dùng máy chung thì xóa tệp sau khi in.')}</p>
  </section>`;
}

function checklist(completion: Completion, setting: DrawingSetting) {
  const { content, module, loadPaper } = completion;
  const contents = checklistOf(completion, setting);
  return html`<section class="summary downloads" aria-labelledby="complete-attachments">
    <h4 id="complete-attachments">${msg('2. Mang theo các giấy tờ này')}</h4>
    <ul class="checklist" part="checklist">
      ${content.attachments.map(
        (view) => html`<li>
          <span>${view.plan.name}</span>
          <small>${attachmentNote(view)}</small>
          ${!view.waived && view.plan.alternatives.length > 0 ? html`<small>${msg('Không có thì mang:')} ${view.plan.alternatives.join('; ')}</small>` : nothing}
        </li>`,
      )}
    </ul>
    ${
      module.papers.length
        ? html`<dvc-download .setting=${setting} .label=${msg('Tải danh sách để mang theo')} .fileName="${module.slug}-mang-theo" .secondary=${true}
            .make=${async () => (await loadPaper()).checklist(contents)}></dvc-download>`
        : nothing
    }
  </section>`;
}

function place(module: CompletedModule, commune: CommuneProfile | null) {
  return html`<section class="summary" aria-labelledby="complete-place">
    <h4 id="complete-place">${msg('3. Nộp ở đâu')}</h4>
    ${isOnlineOnly(module) ? html`<p>${onlineOnlyText()}</p>` : commune && deskOf(commune)}
    <p>${msg('Cơ quan giải quyết:')} ${module.authority}</p>
  </section>`;
}

function deskOf(commune: CommuneProfile) {
  if (!commune.desk) return html`<p>${commune.authority}</p>`;
  const { name, address, hours, phone } = commune.desk;
  return html`<p><b>${name}</b>, ${commune.name}</p>
    <p>${address}</p>
    <ul>${hours.map((text) => html`<li>${text}</li>`)}</ul>
    ${phone ? html`<p>${msg('Điện thoại:')} ${phone}</p>` : nothing}
    ${commune.isFictional ? html`<p class="unverified">${msg('Đơn vị mẫu, không có thật.')}</p>` : nothing}`;
}

function time(module: CompletedModule) {
  const limits = timeLimitTexts(module);
  if (limits.length === 0) return nothing;
  return html`<section class="summary" aria-labelledby="complete-time">
    <h4 id="complete-time">${msg('4. Bao giờ có kết quả')}</h4>
    <ul>
      ${limits.map(
        ({ text, isVerified }) => html`<li>
          ${text} ${isVerified ? nothing : html`<span class="unverified">${msg('chưa đối chiếu')}</span>`}
        </li>`,
      )}
    </ul>
  </section>`;
}

function next({ results }: CompletedModule) {
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
