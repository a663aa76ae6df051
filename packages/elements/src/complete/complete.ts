import { papersFor } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingSetting } from '../drawing-setting.ts';
import { feeTable } from '../fees/fee-table.ts';
import { msg } from '../language.ts';
import type { Checklist } from '../paper-port.ts';
import { checklistOf } from './checklist.ts';
import type { CompletedModule, Completion } from './completion.ts';

/** Handing in on paper: the files, what to bring, where and when, and what happens next. */
export function complete(completion: Completion, setting: DrawingSetting): TemplateResult {
  const { content, module } = completion;
  const contents = checklistOf(completion, setting);
  return html`${module.papers.length ? downloads(completion, setting) : nothing} ${checklist(completion, contents, setting)} ${sections(contents)}
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

/** The list to take along, as it stands on the page; the same goes on a sheet of its own. */
function checklist({ module, loadPaper }: Completion, contents: Checklist, setting: DrawingSetting) {
  return html`<section class="summary downloads" aria-labelledby="complete-attachments">
    <h4 id="complete-attachments">${msg('2. Mang theo các giấy tờ này')}</h4>
    <ul class="checklist" part="checklist">
      ${contents.attachments.rows.map(
        ({ name, note }) => html`<li>
          <span>${name}</span>
          <small>${note}</small>
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

/** Where and when: the third thing to know and those after it. */
function sections(contents: Checklist) {
  return contents.sections.map(
    ({ title, lines }, index) => html`<section class="summary" aria-labelledby="complete-section-${index}">
      <h4 id="complete-section-${index}">${index + 3}. ${title}</h4>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </section>`,
  );
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
