import type { Misfit } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { showDialog } from '../element/show-dialog.ts';
import { msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

/** What the citizen has to know about what was kept. */
export interface Remark {
  /** Names of files that have to be chosen again. */
  readonly lost?: readonly string[];
  /** What has no place in the form any more, because it is another one by now. */
  readonly misfits?: readonly Misfit[];
  /** Whether it was saved before, and opened. */
  readonly isOpened?: boolean;
  /** What is gone when the page is. */
  readonly fleeting?: 'all' | 'files' | undefined;
}

/** Above the page of the form; nothing as a rule. */
export function remarks({
  lost = [],
  misfits = [],
  isOpened = false,
  fleeting,
}: Remark): TemplateResult | typeof nothing {
  const lines = [
    isOpened && msg('Đã mở hồ sơ đã lưu. Xem lại rồi sửa chỗ cần sửa.'),
    lost.length > 0 && msg(str`Chưa giữ được tệp này, hãy chọn lại: ${lost.join(', ')}.`),
    misfits.length > 0 && msg(str`Tờ khai vừa có bản mới. Hãy xem lại: ${misfits.map(wordsOf).join('; ')}.`),
    fleeting === 'all' &&
      msg('Trình duyệt này không giữ được những gì đã khai: tải lại hay đóng trang là mất.'),
    fleeting === 'files' && msg('Trình duyệt này không giữ được tệp: tải lại trang thì phải chọn lại tệp.'),
  ].filter((line) => line !== false);
  if (lines.length === 0) return nothing;
  return html`<div class="notice" part="notice" role="status">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

/** Of a form on a machine that many use, when nobody has touched it for a while. */
export function idleQuestion(stay: () => void, setting: DrawingSetting): TemplateResult {
  return html`<dialog part="dialog" aria-labelledby="idle-title" data-question @close=${stay}>
    <h2 aria-level=${levelBelow(setting, 0)} id="idle-title">${msg('Bạn còn ở đó không?')}</h2>
    <p>${msg('Máy này nhiều người dùng. Một phút nữa, những gì đã khai sẽ bị xóa.')}</p>
    <div class="actions">
      <button type="button" class="button" @click=${stay}>${msg('Tôi vẫn đang khai')}</button>
    </div>
  </dialog>`;
}

/** Once it is drawn. */
export function openQuestion(root: ShadowRoot): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog[data-question]:not([open])');
  if (dialog) showDialog(dialog);
}

function wordsOf({ words, path, value }: Misfit): string {
  const label = [words?.within, words?.label].filter(Boolean).join(', ');
  const answer = words?.answer ?? (typeof value === 'object' ? '' : String(value));
  if (!label) return `“${answer || path}”`;
  return answer ? `${label} (${answer})` : label;
}
