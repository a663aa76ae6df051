import type { Action } from '../dossiers/states.ts';

/** A slip of the one-stop desk: TT 03/2025/TT-VPCP, Phụ lục I. */
export interface SlipForm {
  /** Its number there, which its layout in `layouts/` begins with. */
  readonly form: string;
  readonly layout: string;
  readonly name: string;
  /** The dossier goes on: there is something to look up. */
  readonly isOpen: boolean;
}

/** What the citizen gets in writing, by what the officer does. */
export const slipForms: Partial<Readonly<Record<Action, SlipForm>>> = {
  accept: {
    form: '01',
    layout: '01-giay-tiep-nhan',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    isOpen: true,
  },
  'ask-supplement': {
    form: '02',
    layout: '02-phieu-yeu-cau-bo-sung',
    name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    isOpen: true,
  },
  refuse: {
    form: '03',
    layout: '03-phieu-tu-choi',
    name: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    isOpen: false,
  },
  postpone: {
    form: '04',
    layout: '04-van-ban-xin-loi',
    name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    isOpen: true,
  },
  stop: {
    form: '05',
    layout: '05-thong-bao-dung',
    name: 'Thông báo dừng giải quyết hồ sơ',
    isOpen: false,
  },
};

/** The slip of that number. Throws where there is none. */
export function slipForm(number: string): SlipForm {
  const found = Object.values(slipForms).find(({ form }) => form === number);
  if (!found) throw new Error(`intake: there is no slip ${number}`);
  return found;
}
