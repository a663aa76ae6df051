import type { Action } from '../../dossiers/states.ts';

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
