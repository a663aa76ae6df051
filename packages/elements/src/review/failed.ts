import type { HandIn, StepView } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import type { Issue } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { attachmentIssueMessage } from '../attachments/attachment-messages.ts';
import { declarationFiles } from '../complete/declaration-files.ts';
import { msg, str } from '../language/language.ts';
import type { LaterPage } from '../later/later-page.ts';
import { type DrawingSetting, loadedMore } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

type Failed = Extract<HandIn, { state: 'failed' }>;
type ReviewContent = Extract<StepView, { kind: 'review' }>;

/** Above the review after a dossier did not arrive: why, what to do, and the way that needs no network. */
export function failed(content: ReviewContent, { fault, attempt }: Failed, page: LaterPage): TemplateResult {
  return html`<div class="notice hand-in-fault" part="notice" id="hand-in-fault" tabindex="-1" role="alert" aria-labelledby="hand-in-fault-title">
    <h3 aria-level=${levelBelow(page.setting, 1)} id="hand-in-fault-title">${fault.reason === 'refused' ? msg('Nơi nhận chưa nhận hồ sơ vì có mục cần sửa') : msg('Chưa nộp được hồ sơ')}</h3>
    ${fault.reason === 'refused' ? refused(content, fault.issues, page.setting) : html`<p>${unanswered(fault, attempt)}</p>`}
    <p>${msg('Những gì đã khai và tệp đã chọn vẫn còn nguyên ở đây.')}</p>
    <button type="submit" class="button" part="retry">${msg('Gửi lại')}</button>
    ${
      page.module.papers.length > 0
        ? html`<details class="stack">
            <summary>${msg('Không gửi được? In tờ khai để nộp giấy')}</summary>
            ${declarationFiles({ ...page, answers: page.shownAnswers() }, page.setting)}
          </details>`
        : nothing
    }
  </div>`;
}

function unanswered(fault: Exclude<Failed['fault'], { reason: 'refused' }>, attempt: string | null): string {
  if (fault.reason === 'unavailable') {
    const minutes = Math.ceil((fault.retryAfter ?? 0) / 60);
    return minutes > 0
      ? msg(str`Nơi nhận đang tạm ngừng nhận hồ sơ trực tuyến. Thử lại sau khoảng ${minutes} phút.`)
      : msg('Nơi nhận đang tạm ngừng nhận hồ sơ trực tuyến. Thử lại sau.');
  }
  if (fault.reason === 'host')
    return fault.text ?? msg('Trang web này chưa nhận được hồ sơ. Thử gửi lại, hoặc in tờ khai để nộp giấy.');
  return attempt === null
    ? msg(
        'Chưa có trả lời của nơi nhận về lần gửi trước, và bạn đã sửa hồ sơ từ đó. Nếu lần trước đã tới nơi thì gửi lại sẽ thành hai hồ sơ; khi đó hãy báo cho nơi nhận.',
      )
    : msg(
        'Chưa có trả lời của nơi nhận. Kiểm tra mạng rồi gửi lại. Nếu hồ sơ đã tới nơi, gửi lại cũng không thành hai hồ sơ.',
      );
}

/** What the receiver objects to, in the words of the form. */
function refused(content: ReviewContent, issues: readonly Issue[], setting: DrawingSetting) {
  const lines = new Set(issues.map((issue) => messageOf(content, issue, setting)));
  return html`<ul>${[...lines].map((line) => html`<li>${line}</li>`)}</ul>
    <p>${msg('Bấm “Sửa” ở mục đó bên dưới rồi gửi lại.')}</p>`;
}

function messageOf(
  { sections, delivery, attachments }: ReviewContent,
  issue: Issue,
  setting: DrawingSetting,
): string {
  const field = [...sections, ...delivery]
    .flatMap(({ children }) => children.flatMap(fieldsIn))
    .find(({ path }) => path === issue.path);
  const words = loadedMore(setting);
  if (field && words) return words.issueMessage(field, issue, words.reasonFor);
  const attachment = attachments.find(({ plan }) => issue.path === `attachments.${plan.id}`);
  return attachment ? attachmentIssueMessage(attachment, issue) : msg('Xem lại các mục đã khai');
}
