import { atStart, deliveryName } from '@dvc-kit/wording';
import { html } from 'hono/html';
import { timeIn } from '../../notices/notice-words.ts';
import type { AnswerLine } from '../answer-lines.ts';
import type { SignedIn } from '../desk-sessions.ts';
import { actionsMarkup } from './actions-markup.ts';
import type { DossierContent } from './dossier-content.ts';
import { changedMarkup, papersMarkup, supplementWords } from './handed-in-markup.ts';
import type { Markup } from './markup.ts';
import { page } from './page.ts';
import { paymentMarkup } from './payment-markup.ts';
import { stateAt } from './state-words.ts';

const eventNames: Readonly<Record<string, string>> = {
  receive: 'Hồ sơ đến',
  accept: 'Tiếp nhận',
  'ask-supplement': 'Yêu cầu bổ sung',
  supplement: 'Người nộp bổ sung',
  postpone: 'Hẹn lại',
  finish: 'Có kết quả',
  send: 'Gửi kết quả',
  give: 'Trả kết quả',
  withdraw: 'Người nộp rút hồ sơ',
  refuse: 'Từ chối tiếp nhận',
  stop: 'Dừng giải quyết',
  erase: 'Xóa dữ liệu cá nhân',
};

const actorName = (actor: string): string =>
  actor === 'citizen' ? 'người nộp' : actor === 'receiver' ? 'hệ thống' : actor;

export function dossierPage(content: DossierContent, signedIn: SignedIn): Markup {
  const { kept, fault, assurance, today, changed } = content;
  const { code, dossier, contact } = kept;
  return page(
    `Hồ sơ ${code}`,
    html`${fault === null ? '' : html`<p class="fault" role="alert">${fault}</p>`}
<dl>
<dt>Thủ tục</dt><dd>${kept.procedureName}</dd>
<dt>Trạng thái</dt><dd>${stateAt(kept, today)}</dd>
<dt>Đến lúc</dt><dd>${timeIn(kept.receivedAt)}</dd>
${kept.versions.slice(1).map((version) => html`<dt>${version.adds ? 'Bổ sung' : 'Nộp lại'}</dt><dd>${timeIn(version.receivedAt)}: ${supplementWords(version)}</dd>`)}
${kept.appointment ? html`<dt>Hẹn trả kết quả</dt><dd>${timeIn(kept.appointment)}</dd>` : ''}
${contact ? html`<dt>Liên hệ</dt><dd>${contact.phone}${contact.email ? `, ${contact.email}` : ''}</dd>` : ''}
${assurance === null ? '' : html`<dt>Xác thực</dt><dd>${assurance}</dd>`}
</dl>
${kept.erasedAt ? html`<p>Dữ liệu cá nhân của hồ sơ này đã được xóa.</p>` : ''}
${actionsMarkup(content, signedIn)}
${slipsOf(content)}
${paymentMarkup(content, signedIn)}
${deliveryMarkup(content)}
${
  dossier
    ? html`${papersMarkup(kept, content.papers)}
${changedMarkup(changed)}
<section aria-labelledby="answers"><h2 id="answers">Tờ khai</h2>${linesMarkup(content.lines)}</section>`
    : ''
}
<section aria-labelledby="events"><h2 id="events">Quá trình</h2>
<ol>${kept.events.map(
      ({ action, actor, at, text }) =>
        html`<li>${timeIn(at)}: ${eventNames[action] ?? action}, ${actorName(actor)}${text ? html`<blockquote>${text}</blockquote>` : ''}</li>`,
    )}</ol></section>`,
    signedIn,
  );
}

function slipsOf({ kept, slips }: DossierContent): Markup {
  if (slips.length === 0) return html``;
  return html`<section aria-labelledby="slips"><h2 id="slips">Phiếu để in, ký và giao cho người nộp</h2>
<ul>${slips.map(
    ({ revision, form, name, at }) =>
      html`<li><a href="/ho-so/${kept.code}/phieu/${revision}">Mẫu ${form}: ${name} (PDF)</a>, ${timeIn(at)}</li>`,
  )}</ul></section>`;
}

function deliveryMarkup({ delivery, kept: { tracking } }: DossierContent): Markup {
  if (!delivery) return html``;
  const { option, recipient, isOther, originals, postage } = delivery;
  return html`<section aria-labelledby="delivery"><h2 id="delivery">Nhận kết quả</h2><dl>
<dt>Cách nhận</dt><dd>${atStart(deliveryName(option, 'vi'))}</dd>
${
  recipient
    ? html`<dt>Người nhận</dt><dd>${recipient.name}${isOther ? html` <strong>(không phải người nộp: kiểm tra việc ủy quyền)</strong>` : ''}</dd>
<dt>Điện thoại người nhận</dt><dd>${recipient.phone}</dd>
<dt>Địa chỉ nhận</dt><dd>${recipient.address}</dd>
<dt>Bưu tá nhận lại</dt><dd>${originals.length > 0 ? html`bản chính: ${originals.join(', ')}` : 'không có bản chính nào'}</dd>
<dt>Cước bưu chính</dt><dd>${postage}</dd>`
    : ''
}
${tracking ? html`<dt>Mã bưu gửi</dt><dd>${tracking}</dd>` : ''}
</dl></section>`;
}

function linesMarkup(lines: readonly AnswerLine[]): Markup {
  return html`<dl>${lines.map((line) =>
    'text' in line
      ? html`<dt>${line.label}</dt><dd>${line.text}</dd>`
      : html`<dt>${line.label}</dt><dd>${linesMarkup(line.lines)}</dd>`,
  )}</dl>`;
}
