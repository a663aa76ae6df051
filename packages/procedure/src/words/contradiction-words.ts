import type { Words } from './words.ts';

/** What an editor reads when "x-contradictions" cannot be compared. */
export const contradictionWords = {
  notAsked: (path: string): Omit<Words, 'remedy'> => ({
    message: `"x-contradictions" nói tới mục "${path}", nhưng nhóm này không hỏi mục nào ở đường dẫn đó.`,
  }),
  comparesNothing: {
    message: 'Điều mâu thuẫn này không so gì cả, nên lúc nào cũng nhắc.',
    remedy: 'Thêm "when", "earliest", "latest", "differsFrom" hoặc "numberOf".',
  } satisfies Words,
  noDate: (path: string): Words => ({
    message: `Mục "${path}" không phải là ngày, nên không so trước sau được.`,
    remedy: 'Chọn mục có "format" là "date" hoặc "partial-date".',
  }),
  noNumber: (path: string): Words => ({
    message: `Mục "${path}" không nhận số định danh 12 chữ số, nên không biết là của nam hay nữ.`,
    remedy: 'Bỏ "numberOf", hoặc để "at" dẫn tới mục có "format": "personal-id".',
  }),
  notAnOption: (path: string, value: string | number | boolean): Omit<Words, 'remedy'> => ({
    message: `Mục "${path}" không có lựa chọn ${JSON.stringify(value)}, nên điều này không bao giờ xảy ra.`,
  }),
};
