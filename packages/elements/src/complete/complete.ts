import { html, nothing, type TemplateResult } from 'lit';
import { feeTable } from '../fees/fee-table.ts';
import { msg } from '../language/language.ts';
import type { Checklist } from '../ports/paper-port.ts';
import { paperPreviews } from '../review/paper-previews.ts';
import { type DrawingSetting, isInApp } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import { checklistOf, timeSection } from './checklist.ts';
import type { CompletedModule, Completion } from './completion.ts';
import { declarationFiles } from './declaration-files.ts';
import { inOneFile } from './in-one-file.ts';
import { hasWords, receiptSection } from './receipt.ts';
import { withCode } from './with-code.ts';

/** What is said over the end of the journey. */
export function completeTitle({ way }: Pick<Completion, 'way'>): string {
  if (way === 'host') return msg('Hồ sơ đã chuyển cho trang này');
  return way === 'online' ? msg('Đã nộp hồ sơ') : msg('Hồ sơ đã sẵn sàng để nộp');
}

/** The end of the journey, by the way that the dossier went. */
export function complete(completion: Completion, setting: DrawingSetting): TemplateResult {
  const { way, isHandedIn, back, startAnew } = completion;
  const end = { paper: onPaper, online, host: byHost }[way];
  return html`${end(completion, setting)}
    <div class="actions" part="actions">
      ${
        isHandedIn
          ? html`<button type="button" class="button secondary" part="start-anew" @click=${startAnew}>${msg('Điền tờ khai mới')}</button>`
          : html`<button type="button" class="button secondary" part="back" @click=${back}>${msg('Quay lại')}</button>`
      }
    </div>`;
}

/** Handing in on paper: the files, what to bring, where and when, and what happens next. */
function onPaper(completion: Completion, setting: DrawingSetting) {
  const contents = checklistOf(completion, setting);
  return html`${downloads(completion, setting)} ${checklist(completion, contents, setting)}
    ${inOneFile(completion, setting)}
    ${contents.sections.map((section, index) => linesOf(section, `${index + 3}. ${section.title}`, setting))}
    ${fees(completion, setting)} ${next(completion.module, msg('Người tiếp nhận kiểm tra giấy tờ và trao phiếu hẹn trả kết quả. Thiếu giấy tờ thì được hướng dẫn bổ sung một lần.'), setting)}`;
}

/** Handed in online: what the receiver answered, what to keep, how long it takes. */
function online(completion: Completion, setting: DrawingSetting) {
  const { module, receipt, keeping, content } = completion;
  return html`${receiptSection(receipt, setting, keeping)} ${copyToKeep(completion, setting)} ${inOneFile(completion, setting)}
    ${timeSection(content.here, 'online', setting.language).map((section) => linesOf(section, section.title, setting))}
    ${fees(completion, setting)} ${next(module, msg('Nơi nhận kiểm tra hồ sơ và báo cho bạn. Thiếu giấy tờ thì được hướng dẫn bổ sung một lần.'), setting)}`;
}

/** Taken by the host page, which tells what follows. */
function byHost(completion: Completion, setting: DrawingSetting) {
  const { isHandedIn, receipt } = completion;
  return html`${
    isHandedIn && hasWords(receipt)
      ? receiptSection(receipt, setting)
      : html`<p>${msg('Trang web này nhận hồ sơ của bạn. Xem tiếp hướng dẫn của trang.')}</p>`
  }
    ${isHandedIn ? nothing : html`<p>${msg('Nếu trang không báo đã nhận, bạn vẫn còn tờ khai ở dưới để in và nộp giấy, hoặc quay lại để gửi lần nữa.')}</p>`}
    ${copyToKeep(completion, setting)} ${inOneFile(completion, setting)}`;
}

function fees({ content }: Completion, setting: DrawingSetting) {
  return html`<section class="summary" aria-labelledby="complete-fees">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-fees">${msg('Phí, lệ phí')}</h3>
    ${feeTable(content.fees, setting)}
  </section>`;
}

function downloads(completion: Completion, setting: DrawingSetting) {
  if (completion.module.papers.length === 0) return nothing;
  return html`<section class="summary downloads" aria-labelledby="complete-files">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-files">${msg('1. Tải tờ khai, in ra và ký')}</h3>
    ${inAppNote(setting)}
    ${declarationFiles(completion, setting, { withBlank: true, eager: true })} ${onScreen(completion, setting)}
    <p class="hint">${msg('Tệp DOCX mở bằng Word hoặc LibreOffice, còn sửa được trước khi in.')}</p>
    ${sharedMachineHint()}
  </section>`;
}

/** Where a file may not be saved, the paper itself. */
function onScreen({ module, answers, loadPaper }: Completion, setting: DrawingSetting) {
  return isInApp(setting) ? paperPreviews(module, answers, loadPaper, setting) : nothing;
}

const inAppNote = (setting: DrawingSetting) =>
  isInApp(setting)
    ? html`<dvc-in-app-note .setting=${setting} .isFilled=${true}></dvc-in-app-note>`
    : nothing;

function copyToKeep(completion: Completion, setting: DrawingSetting) {
  if (completion.module.papers.length === 0) return nothing;
  return html`<section class="summary downloads" aria-labelledby="complete-files">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-files">${msg('Tờ khai để bạn giữ')}</h3>
    ${inAppNote(setting)}
    ${declarationFiles(completion, setting)} ${onScreen(completion, setting)} ${sharedMachineHint()}
  </section>`;
}

function sharedMachineHint() {
  return html`<p class="hint">${msg('Tệp có thông tin cá nhân của bạn. Dùng máy chung thì xóa tệp sau khi in.')}</p>`;
}

/** The list to take along, as it stands on the page; the same goes on a sheet of its own. */
function checklist(completion: Completion, contents: Checklist, setting: DrawingSetting) {
  const { module, loadPaper } = completion;
  return html`<section class="summary downloads" aria-labelledby="complete-attachments">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-attachments">${msg('2. Mang theo các giấy tờ này')}</h3>
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
            .make=${async () => (await loadPaper()).checklist(contents)}></dvc-download>
            ${withCode(completion, contents, setting)}`
        : nothing
    }
  </section>`;
}

/** Where and when, under a title that may have the number of the thing to know. */
function linesOf({ lines }: Checklist['sections'][number], title: string, setting: DrawingSetting) {
  return html`<section class="summary" aria-label=${title}>
    <h3 aria-level=${levelBelow(setting, 1)}>${title}</h3>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </section>`;
}

function next({ results }: CompletedModule, words: string, setting: DrawingSetting) {
  return html`<section class="summary" aria-labelledby="complete-next">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-next">${msg('Sau đó')}</h3>
    <p>${words}</p>
    ${
      results.length > 0
        ? html`<p>${msg('Bạn nhận được:')}</p>
            <ul>${results.map((text) => html`<li>${text}</li>`)}</ul>`
        : nothing
    }
  </section>`;
}
