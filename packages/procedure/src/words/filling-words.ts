import { mostSameAs } from '../shapes/bounds.ts';
import type { Words } from './words.ts';

/** What an editor reads when "x-same-as" or "x-filled-from" cannot fill anything in. */
export const fillingWords = {
  notAsked: (keyword: string, path: string): Omit<Words, 'remedy'> => ({
    message: `"${keyword}" nói tới "${path}", nhưng tính từ chỗ này thì tờ khai không hỏi gì ở đường dẫn đó.`,
  }),
  nothingShared: (path: string): Words => ({
    message: `Nhóm này và "${path}" không có mục nào cùng tên, nên không điền sang nhau được gì.`,
    remedy: 'Để "place" dẫn tới nhóm hỏi cùng những điều đó, hoặc bỏ "x-same-as".',
  }),
  otherAnswers: (here: string, there: string): Words => ({
    message: `Mục "${here}" và mục "${there}" nhận câu trả lời khác loại, nên không điền sang nhau được.`,
    remedy: 'Cho hai mục cùng "type", "format" và các lựa chọn, hoặc đặt tên khác cho một mục.',
  }),
  notAnOption: (path: string, value: unknown): Omit<Words, 'remedy'> => ({
    message: `Mục "${path}" không có lựa chọn ${JSON.stringify(value)}, nên điều này không bao giờ xảy ra.`,
  }),
  unfitAnswer: (path: string, value: unknown, broken: string): Words => ({
    message: `Điền sẵn ${JSON.stringify(value)} vào mục "${path}", nhưng chữ này không đạt "${broken}" của chính mục đó.`,
    remedy: `Sửa "answer", hoặc sửa "${broken}".`,
  }),
  neverSeen: (path: string): Words => ({
    message: `Khi trả lời như trong "when" thì "${path}" không hiện ra, nên không có gì để điền.`,
    remedy: 'Sửa "when" cho đúng trường hợp, hoặc bỏ dòng này.',
  }),
  tooMany: {
    message: `Tờ khai có quá ${mostSameAs} chỗ ghi "x-same-as".`,
    remedy: 'Bỏ bớt: chỉ ghi ở nhóm mà công dân phải khai lại đúng những điều đã khai.',
  } satisfies Words,
  circle: (path: string, other: string): Words => ({
    message: `"${path}" lấy theo "${other}", mà "${other}" lại lấy theo "${path}".`,
    remedy: 'Chỉ ghi "x-same-as" ở một chỗ: chỗ đứng sau. Điền vẫn đi cả hai chiều.',
  }),
  inList: {
    message: 'Trong một danh sách thì không điền sẵn được: mỗi phần tử là của một người khác.',
    remedy: 'Bỏ khóa này ở đây.',
  } satisfies Words,
  noDate: (path: string): Words => ({
    message: `Mục "${path}" không phải là ngày, nên không tính từ đó được.`,
    remedy: 'Chọn mục có "format" là "date" hoặc "partial-date".',
  }),
  noCommune: (path: string): Words => ({
    message: `Mục "${path}" không phải là mục chọn xã, phường, đặc khu.`,
    remedy: 'Chọn mục có "format": "commune-code", hoặc bỏ "of" để lấy xã mà trang này phục vụ.',
  }),
  unfit: (key: string, from: string): Words => ({
    message: `Mục "${key}" không nhận được điều điền từ "${from}".`,
    remedy:
      '"today" điền vào mục "format": "date"; "commune" điền vào mục chữ, riêng "as": "code" vào mục "commune-code" và "as": "province" vào mục "province-code".',
  }),
  noBounds: {
    message: 'Không ghi "earliest" hay "latest", nên ngày nào cũng cho câu trả lời này.',
    remedy: 'Thêm "earliest" hoặc "latest".',
  } satisfies Words,
};
