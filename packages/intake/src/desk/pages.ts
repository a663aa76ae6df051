import { atStart, deliveryName } from '@dvc-kit/wording';
import { money } from '@dvc-kit/wording/money';
import { html } from 'hono/html';
import type { Delivery } from '../dossiers/delivery-words.ts';
import { type Action, actionsOf, type DossierState } from '../dossiers/states.ts';
import { timeIn } from '../notices/notice-words.ts';
import type { Payment, Way } from '../payments/payments.ts';
import type { GivenSlip } from '../slips/slips.ts';
import type { AnswerLine } from './answer-lines.ts';
import type { ChangedAnswer } from './changed-answers.ts';
import type { SignedIn } from './desk-sessions.ts';
import { changedMarkup, papersMarkup, supplementWords } from './handed-in-markup.ts';
import { type KeptDossier, type ListedDossier, PAGE } from './kept-dossiers.ts';
import type { Markup } from './markup.ts';

/** Names of the states, as the list and the heading have them. */
export const stateNames: Readonly<Record<DossierState, string>> = {
  received: 'Mới đến',
  accepted: 'Đang giải quyết',
  'supplement-asked': 'Chờ bổ sung',
  supplemented: 'Đã bổ sung',
  ready: 'Có kết quả',
  sent: 'Đã gửi kết quả',
  given: 'Đã trả kết quả',
  withdrawn: 'Đã rút',
  refused: 'Từ chối tiếp nhận',
  stopped: 'Dừng giải quyết',
};

/** What an officer can do: the button, and what has to be said with it. */
export const actionForms: Partial<Readonly<Record<Action, ActionForm>>> = {
  accept: { button: 'Tiếp nhận và hẹn trả kết quả', asksTerm: true },
  'ask-supplement': {
    button: 'Yêu cầu bổ sung',
    asksText: 'Cần bổ sung những gì',
    hint: 'Nêu đủ một lần; người nộp đọc nguyên văn.',
    asksDay: true,
  },
  postpone: {
    button: 'Xin lỗi và hẹn lại ngày trả',
    asksTerm: true,
    asksText: 'Lý do',
    hint: 'Người nộp đọc nguyên văn.',
  },
  finish: { button: 'Báo đã có kết quả' },
  send: { button: 'Ghi nhận đã gửi kết quả', asksTracking: true },
  give: { button: 'Ghi nhận đã trả kết quả' },
  refuse: {
    button: 'Từ chối tiếp nhận',
    asksText: 'Lý do',
    hint: 'Nêu rõ căn cứ; người nộp đọc nguyên văn.',
  },
  stop: { button: 'Dừng giải quyết', asksText: 'Lý do', hint: 'Nêu rõ căn cứ; người nộp đọc nguyên văn.' },
};

export interface ActionForm {
  readonly button: string;
  /** Label of a text that must be there. */
  readonly asksText?: string;
  readonly hint?: string;
  /** In how many working days. */
  readonly asksTerm?: true;
  /** By which day; may be left out. */
  readonly asksDay?: true;
  /** Under which number the carrier has it, where it goes by post. */
  readonly asksTracking?: true;
}

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

/** A page of the desk. */
export function page(title: string, body: Markup, signedIn: SignedIn | null): Markup {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Bàn tiếp nhận</title>
<link rel="stylesheet" href="/desk.css">
</head>
<body>
<a class="skip" href="#main">Đến nội dung</a>
<header>
<p><a href="/">Bàn tiếp nhận hồ sơ</a></p>
${
  signedIn
    ? html`<form method="post" action="/dang-xuat"><span>${signedIn.officer}</span>
<input type="hidden" name="token" value="${signedIn.formToken}"><button>Đăng xuất</button></form>`
    : ''
}
</header>
<main id="main">
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}

/** The sign-in; `fault` is what was wrong with the last try, `provider` the name of a provider of identities. */
export function signInPage(fault: string | null, provider: string | null): Markup {
  return page(
    'Đăng nhập',
    html`${fault === null ? '' : html`<p class="fault" role="alert">${fault}</p>`}
${provider === null ? '' : html`<p><a class="button" href="/dang-nhap/oidc">Đăng nhập bằng ${provider}</a></p><h2>Hoặc bằng tài khoản của bàn tiếp nhận</h2>`}
<form method="post" action="/dang-nhap" class="stacked">
<label for="name">Tài khoản</label>
<input id="name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required>
<label for="password">Mật khẩu</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Đăng nhập</button>
</form>`,
    null,
  );
}

/** She is signed out here; the provider may still know her, which matters on a machine that many use. */
export function signedOutPage(atProvider: string, provider: string): Markup {
  return page(
    'Đã đăng xuất',
    html`<p>Bạn đã đăng xuất khỏi bàn tiếp nhận. Trên máy nhiều người dùng, hãy đăng xuất cả khỏi ${provider}.</p>
<p><a class="button" href="${atProvider}">Đăng xuất khỏi ${provider}</a></p>
<p><a href="/dang-nhap">Đăng nhập lại</a></p>`,
    null,
  );
}

/** With by when something is awaited of the citizen. */
function stateAt({ state, supplementBy }: ListedDossier, today: string): string {
  if (state !== 'supplement-asked' || supplementBy === null) return stateNames[state];
  return `${stateNames[state]} đến hết ${timeIn(supplementBy)}${supplementBy < today ? ', đã quá hạn' : ''}`;
}

/** Of the list, the code first. On a phone each stands before its own cell: said by the roles, since a table that is laid out otherwise is none to some browsers. */
const COLUMNS = ['Mã hồ sơ', 'Thủ tục', 'Trạng thái', 'Đến lúc', 'Hẹn trả'];

export interface ListContent {
  readonly dossiers: readonly ListedDossier[];
  readonly counts: ReadonlyMap<string, number>;
  readonly state: DossierState | undefined;
  readonly search: string;
  readonly at: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function listPage(
  { dossiers, counts, state, search, at, today }: ListContent,
  signedIn: SignedIn,
): Markup {
  const query = (changes: Readonly<Record<string, string>>) =>
    `/?${new URLSearchParams({ ...(state && { 'trang-thai': state }), ...(search && { ma: search }), ...changes })}`;
  return page(
    'Hồ sơ',
    html`<form method="get" action="/" class="filter">
<label for="state">Trạng thái</label>
<select id="state" name="trang-thai"><option value="">Tất cả</option>${(
      Object.keys(stateNames) as DossierState[]
    ).map(
      (one) =>
        html`<option value="${one}" ${one === state ? 'selected' : ''}>${stateNames[one]} (${counts.get(one) ?? 0})</option>`,
    )}</select>
<label for="code">Mã hồ sơ</label>
<input id="code" name="ma" value="${search}" autocapitalize="characters" spellcheck="false">
<button>Lọc</button>
</form>
${
  dossiers.length === 0
    ? html`<p>Không có hồ sơ nào như vậy.</p>`
    : html`<div class="wide" role="region" aria-label="Danh sách hồ sơ" tabindex="0"><table role="table">
<caption>Đến trước ở trên</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${dossiers
        .slice(0, PAGE)
        .map(
          (one) =>
            html`<tr role="row"><th scope="row" role="rowheader"><a href="/ho-so/${one.code}">${one.code}</a></th>${[
              one.procedureName,
              stateAt(one, today),
              timeIn(one.receivedAt),
              one.appointment ? timeIn(one.appointment) : '',
            ].map((text, at) => html`<td role="cell" data-column="${COLUMNS[at + 1]}">${text}</td>`)}</tr>`,
        )}</tbody></table></div>`
}
<p class="pages">${at > 0 ? html`<a href="${query({ trang: String(at - 1) })}">Trang trước</a>` : ''}
${dossiers.length > PAGE ? html`<a href="${query({ trang: String(at + 1) })}">Trang sau</a>` : ''}</p>`,
    signedIn,
  );
}

export interface DossierContent {
  readonly kept: KeptDossier;
  readonly lines: readonly AnswerLine[];
  /** How the result reaches her; null once that is erased. */
  readonly delivery: DeskDelivery | null;
  /** Official forms that can be printed: their ids and names. */
  readonly papers: readonly { readonly id: string; readonly name: string }[];
  /** What it costs; null for dossiers of before. */
  readonly payment: Payment | null;
  /** Who vouched for whom; null where nobody did. */
  readonly assurance: string | null;
  /** What was given to the citizen in writing. */
  readonly slips: readonly GivenSlip[];
  /** How the procedure words its time limit. */
  readonly timeLimit: string | null;
  /** For a supplement, `YYYY-MM-DD`. */
  readonly proposedDay: string;
  readonly today: string;
  /** In the dossier that was handed in last, against the one before. */
  readonly changed: readonly ChangedAnswer[];
  readonly fault: string | null;
}

export interface DeskDelivery extends Delivery {
  /** The recipient is not the one who hands in. */
  readonly isOther: boolean;
  /** What the carrier takes, in words. */
  readonly postage: string;
}

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
${actions(content, signedIn)}
${slipsOf(content)}
${paymentOf(content, signedIn)}
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

const ways: Readonly<Record<Way, string>> = {
  cash: 'tiền mặt',
  transfer: 'chuyển khoản',
  provider: 'trực tuyến',
};

const paymentNames: Readonly<Record<Payment['state'], string>> = {
  none: 'Không phải nộp',
  unknown: 'Chưa rõ số tiền: cần báo cho người nộp',
  due: 'Chưa thu',
  paid: 'Đã thu đủ',
};

function paymentOf({ kept, payment }: DossierContent, { formToken }: SignedIn): Markup {
  if (!payment) return html``;
  const { state, paid, received, reference } = payment;
  const left = payment.vnd === null ? 0 : payment.vnd - paid;
  const last = received.at(-1);
  const form = (what: string, button: string, more: Markup = html``) =>
    html`<form method="post" action="/ho-so/${kept.code}/phi" class="stacked">
<input type="hidden" name="token" value="${formToken}">
<input type="hidden" name="seen" value="${received.length}">
<input type="hidden" name="what" value="${what}">
${more}<button>${button}</button></form>`;
  return html`<section aria-labelledby="payment"><h2 id="payment">Phí, lệ phí</h2><dl>
<dt>Trạng thái</dt><dd>${paymentNames[state]}</dd>
${(kept.dossier?.fees ?? []).map(
  ({ name, total, legal, setBy }) =>
    html`<dt>${name}</dt><dd>${total === null ? (setBy === 'carrier' ? 'trả cho bưu tá' : 'chưa rõ') : `${money(total, 'vi')}`}${legal ? ` (${legal})` : ''}</dd>`,
)}
${payment.vnd === null ? '' : html`<dt>Phải nộp cho cơ quan</dt><dd>${money(payment.vnd, 'vi')}</dd>`}
${left < 0 ? html`<dt>Nộp thừa</dt><dd><strong>${money(-left, 'vi')}, cần hoàn lại</strong></dd>` : ''}
<dt>Nội dung chuyển khoản</dt><dd>${reference}</dd></dl>
${
  received.length > 0
    ? html`<ol>${received.map(
        (one) =>
          html`<li>${timeIn(one.at)}: ${one.vnd < 0 ? `hủy ghi nhận ${money(-one.vnd, 'vi')}` : `thu ${money(one.vnd, 'vi')}`}, ${ways[one.way]}, ${one.actor}</li>`,
      )}</ol>`
    : ''
}
${
  state === 'due'
    ? html`<details><summary>Ghi nhận đã thu ${money(left, 'vi')}</summary>
<p>Mã QR của người nộp không phải là chứng từ: chỉ ghi chuyển khoản khi đã thấy tiền ở ngân hàng, đúng nội dung trên.</p>
${form('cash', 'Đã thu tiền mặt')}${form('transfer', 'Đã thấy chuyển khoản')}</details>`
    : ''
}
${
  state === 'unknown'
    ? html`<details><summary>Báo số tiền phải nộp</summary>
${form(
  'say',
  'Báo số tiền',
  html`<label for="vnd">Số tiền (đồng)</label>
<input id="vnd" name="vnd" inputmode="numeric" pattern="[0-9. ]{1,12}" required>`,
)}</details>`
    : ''
}
${
  last && last.vnd > 0 && last.way !== 'provider'
    ? html`<details><summary>Ghi nhận nhầm</summary>
<p>Việc hủy được ghi thành một dòng riêng, với tên của bạn.</p>
${form('take-back', `Hủy ghi nhận ${money(last.vnd, 'vi')}`)}</details>`
    : ''
}
</section>`;
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

function actions(
  { kept, timeLimit, delivery, payment, proposedDay, today }: DossierContent,
  { formToken }: SignedIn,
): Markup {
  const possible = actionsOf(kept.state, 'officer');
  if (possible.length === 0) return html``;
  return html`<section aria-labelledby="actions"><h2 id="actions">Xử lý</h2>
${possible.map((action) => {
  const { button, asksText, asksTerm, asksDay, asksTracking, hint } = actionForms[action]!;
  return html`<details><summary>${button}</summary>
<form method="post" action="/ho-so/${kept.code}" class="stacked">
<input type="hidden" name="token" value="${formToken}">
<input type="hidden" name="seen" value="${kept.revision}">
<input type="hidden" name="action" value="${action}">
${
  asksTerm
    ? html`<label for="${action}-days">Số ngày làm việc từ hôm nay</label>
<p id="${action}-days-hint">${timeLimit ? `Thời hạn của thủ tục: ${timeLimit}. ` : ''}Ngày, giờ hẹn được tính theo lịch nghỉ và giờ làm việc; ngoài giờ thì tính từ giờ mở cửa tiếp theo. 0 là trong ngày.</p>
<input id="${action}-days" name="days" inputmode="numeric" pattern="[0-9]{1,3}" aria-describedby="${action}-days-hint" required>`
    : ''
}
${
  asksText
    ? html`<label for="${action}-text">${asksText}</label>
<p id="${action}-text-hint">${hint}</p>
<textarea id="${action}-text" name="text" rows="4" maxlength="4000" aria-describedby="${action}-text-hint" required></textarea>`
    : ''
}
${
  asksDay
    ? html`<label for="${action}-day">Bổ sung chậm nhất hết ngày (không bắt buộc)</label>
<p id="${action}-day-hint">Ngày ghi sẵn chỉ là đề nghị, tính theo ngày làm việc; người nộp đọc ngày này trong tin báo, trên phiếu và khi tra cứu. Quá ngày đó hồ sơ không tự bị từ chối.</p>
<input id="${action}-day" name="day" type="date" value="${proposedDay}" min="${today}" aria-describedby="${action}-day-hint">`
    : ''
}
${endsIt(action) && payment?.state === 'due' ? html`<p><strong>Phí, lệ phí chưa thu đủ.</strong></p>` : ''}
${
  asksTracking && delivery?.option === 'post'
    ? html`<label for="${action}-tracking">Mã bưu gửi</label>
<p id="${action}-tracking-hint">Trên biên nhận của bưu chính; người nộp được báo mã này.</p>
<input id="${action}-tracking" name="tracking" maxlength="40" autocapitalize="characters" spellcheck="false" aria-describedby="${action}-tracking-hint" required>`
    : ''
}
<button>${button}</button>
</form></details>`;
})}</section>`;
}

const endsIt = (action: Action): boolean => action === 'send' || action === 'give';

function linesMarkup(lines: readonly AnswerLine[]): Markup {
  return html`<dl>${lines.map((line) =>
    'text' in line
      ? html`<dt>${line.label}</dt><dd>${line.text}</dd>`
      : html`<dt>${line.label}</dt><dd>${linesMarkup(line.lines)}</dd>`,
  )}</dl>`;
}

/** What the pages look like: the colours of the system, nothing loaded. */
export const styles = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 0 1rem 3rem; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: center; border-bottom: 1px solid; }
header form { display: flex; gap: .75rem; align-items: center; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; background: Canvas; padding: .5rem; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
input, select, textarea, button { font: inherit; padding: .5rem .75rem; max-width: 100%; box-sizing: border-box; border: 1px solid; border-radius: .25rem; }
.button { display: inline-block; padding: .5rem .75rem; border: 1px solid; border-radius: .25rem; text-decoration: none; }
button, summary { cursor: pointer; }
.stacked { display: grid; gap: .5rem; max-width: 36rem; justify-items: start; }
.stacked p { margin: 0; }
.stacked textarea { width: 100%; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
details { border: 1px solid; border-radius: .25rem; margin: .5rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1rem; }
summary { padding: .75rem 0; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; margin: 1rem 0; overflow-wrap: break-word; }
caption { text-align: start; }
th, td { border-bottom: 1px solid; padding: .5rem; text-align: start; vertical-align: top; }
td:first-child, th[scope=row] { white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd > dl { margin: 0; }
.fault { border-inline-start: .25rem solid; padding: .5rem 1rem; font-weight: 600; }
blockquote { margin: .25rem 0 .5rem; white-space: pre-wrap; }
@media (max-width: 40rem) {
  table { min-width: 0; }
  table, caption, tbody, tr, tr > * { display: block; }
  thead { position: absolute; left: -100rem; }
  tr { border-bottom: 1px solid; padding: .5rem 0; }
  tr > * { border: 0; padding: .125rem 0; }
  td[data-column]::before { content: attr(data-column) ': '; font-weight: 600; }
  td:empty { display: none; }
}
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } dd > dl { margin-inline-start: 1rem; } }
`;
