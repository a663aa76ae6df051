import { dayFault } from '../calendar/supplement-day.ts';
import type { Office } from '../calendar/term.ts';
import type { Action } from '../dossiers/states.ts';
import { timeIn } from '../notices/notice-words.ts';
import { type ActionForm, actionForms } from './pages/action-forms.ts';

/** What an officer wants done, as she filled in its form; empty what that does not ask. */
export interface WantedAction {
  readonly action: Action;
  readonly asked: ActionForm;
  readonly text: string;
  /** Working days from today; null where none are asked for. */
  readonly days: number | null;
  /** The number of the carrier, without what sets its parts apart. */
  readonly tracking: string;
  /** By which a supplement is awaited, as she wrote it. */
  readonly supplementBy: string;
}

/** Or, as words for her, what is wrong with the form, whatever dossier it is about. */
export function wantedAction(form: Readonly<Record<string, unknown>>): WantedAction | string {
  const written = (name: string) => String(form[name] ?? '').trim();
  const action = String(form.action) as Action;
  const asked = Object.hasOwn(actionForms, action) ? actionForms[action] : undefined;
  if (!asked) return 'Không có việc này.';
  const text = asked.asksText ? written('text') : '';
  if (asked.asksText && (text === '' || text.length > 4000)) return `Nhập: ${asked.asksText}.`;
  const days = String(form.days ?? '');
  if (asked.asksTerm && !/^\d{1,3}$/.test(days)) return 'Nhập số ngày làm việc.';
  return {
    action,
    asked,
    text,
    days: asked.asksTerm ? Number(days) : null,
    tracking: written('tracking')
      .toUpperCase()
      .replace(/[\s.-]/g, ''),
    supplementBy: asked.asksDay ? written('day') : '',
  };
}

/** What is wrong with it for a dossier whose result goes by post, or does not, of this office; null when nothing is. */
export function faultFor(
  { tracking, supplementBy }: WantedAction,
  isPosted: boolean,
  now: Date,
  office: Office,
): string | null {
  if (isPosted && !/^[0-9A-Z]{6,30}$/.test(tracking))
    return 'Nhập mã bưu gửi: từ 6 đến 30 chữ số và chữ cái không dấu.';
  const wrong = supplementBy ? dayFault(supplementBy, now, office) : null;
  return wrong && dayWords(wrong, supplementBy);
}

function dayWords(wrong: NonNullable<ReturnType<typeof dayFault>>, day: string): string {
  if (wrong.fault === 'closed')
    return `Ngày ${timeIn(day)} nơi tiếp nhận không làm việc. Chọn ngày khác, chẳng hạn ${timeIn(wrong.next)}.`;
  return {
    none: 'Nhập ngày chậm nhất để bổ sung, hoặc để trống.',
    past: 'Ngày chậm nhất để bổ sung phải từ hôm nay trở đi.',
    far: 'Ngày chậm nhất để bổ sung quá xa: trong vòng một năm.',
  }[wrong.fault];
}
