import { html } from 'hono/html';
import { timeIn } from '../../notices/notice-words.ts';
import type { ChangedAnswer } from '../changed-answers.ts';
import { paperOf } from '../handed-in-parts.ts';
import type { KeptDossier, KeptVersion } from '../kept-dossiers.ts';
import type { Markup } from './markup.ts';

/** What came, as it was: files alone leave the declaration as it is. */
export function supplementWords({ adds, number, files }: KeptVersion): string {
  if (!adds) return 'cả hồ sơ, đã sửa; dưới đây là bản này';
  const count = files.filter(({ added_by }) => added_by === number).length;
  return count > 0 ? `${count} tệp, tờ khai giữ nguyên` : 'chỉ có lời nhắn, không có tệp';
}

/** What is answered otherwise than in what was handed in before. */
export function changedMarkup(changed: readonly ChangedAnswer[]): Markup {
  if (changed.length === 0) return html``;
  return html`<section aria-labelledby="changed"><h2 id="changed">Khác với bản nộp trước</h2>
<dl>${changed.map(({ label, before, now }) => html`<dt>${label}</dt><dd>${now ? html`<ins>${now}</ins>` : 'bỏ trống'}${before ? html`; trước: <del>${before}</del>` : ', trước: bỏ trống'}</dd>`)}</dl></section>`;
}

/** Papers of the dossier with the files of each, those that were added with when; and what can be fetched. */
export function papersMarkup(
  kept: KeptDossier,
  papers: readonly { readonly id: string; readonly name: string }[],
): Markup {
  const { code, files, versions } = kept;
  const dossier = kept.dossier!;
  const of = (paper: string | null) =>
    files
      .filter((file) => (paperOf(dossier, file)?.id ?? null) === paper)
      .map((file) => fileItem(code, file, versions));
  const other = of(null);
  const earlier = versions.filter(({ adds }) => !adds).slice(0, -1);
  return html`<section aria-labelledby="papers"><h2 id="papers">Giấy tờ</h2>
<ul>${papers.map(({ id, name }) => html`<li><a href="/ho-so/${code}/to-khai/${id}">${name} (PDF)</a></li>`)}
${dossier.attachments.map(
  ({
    id,
    name,
    waived,
  }) => html`<li>${name}${waived ? ': không nộp tệp (đã có dữ liệu, hoặc mang đến trực tiếp)' : ''}
<ul>${of(id)}</ul></li>`,
)}${
  other.length > 0
    ? html`<li>Giấy tờ khác do người nộp bổ sung
<ul>${other}</ul></li>`
    : ''
}</ul>
<p><a href="/ho-so/${code}/goi">Tải ${versions.length > 1 ? 'cả hồ sơ và phần bổ sung' : 'cả hồ sơ'} (ZIP)</a></p>
${earlier.map(({ number, receivedAt }) => html`<p><a href="/ho-so/${code}/goi/${String(number)}">Tải bản nộp lúc ${timeIn(receivedAt)} (ZIP)</a></p>`)}</section>`;
}

function fileItem(
  code: string,
  { id, name, type, size, added_by }: KeptDossier['files'][number],
  versions: readonly KeptVersion[],
): Markup {
  const since = versions.find(({ number }) => number === added_by);
  return html`<li><a href="/ho-so/${code}/giay-to/${encodeURIComponent(id)}">${name || id}</a> (${type}, ${Math.ceil(size / 1024)} KB)${since ? html`, <strong>bổ sung lúc ${timeIn(since.receivedAt)}</strong>` : ''}</li>`;
}
