import { html } from 'hono/html';
import type { DossierState } from '../../dossiers/states.ts';
import { timeIn } from '../../notices/notice-words.ts';
import type { SignedIn } from '../desk-sessions.ts';
import { type ListedDossier, PAGE } from '../kept-dossiers.ts';
import type { Markup } from './markup.ts';
import { page } from './page.ts';
import { stateAt, stateNames } from './state-words.ts';

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
