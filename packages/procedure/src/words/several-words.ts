import type { Words } from './words.ts';

/** What an editor reads when a field of several values, a multiple choice or a list of plain values, is not right. */
export const severalWords = {
  notOfOne: (key: string, keyword: string): Words => ({
    message: `"${keyword}" không có tác dụng trong "items" của mục "${key}": mỗi giá trị chỉ là một câu trả lời, không có nhãn hay phần nào của riêng nó.`,
    remedy: `Chuyển "${keyword}" ra ngoài "items", hoặc xóa. Mỗi phần tử gồm nhiều mục thì viết "items": {"type": "object", "title": …, "properties": { … }}.`,
  }),
  noPlainType: (key: string): Words => ({
    message: `Mỗi giá trị của mục "${key}" phải là chữ hoặc số, hoặc mỗi phần tử là một nhóm các mục.`,
    remedy:
      'Viết "items": {"type": "string"} (hay "integer", "number"), hoặc "items": {"type": "object", "title": …, "properties": { … }}.',
  }),
  unwritable: (key: string): Words => ({
    message: `Mục "${key}" nhận nhiều mã tỉnh, xã, nhưng công dân không gõ được mã.`,
    remedy: 'Hỏi từng địa chỉ trong một danh sách các nhóm: "items": {"type": "object", …}.',
  }),
  mayRepeat: (key: string): Words => ({
    message: `Mục "${key}" cho chọn nhiều, nhưng chưa nói mỗi lựa chọn chỉ được chọn một lần.`,
    remedy: 'Thêm "uniqueItems": true cạnh "items".',
  }),
  tooFewOptions: (key: string, count: number): Words => ({
    message: `Mục "${key}" chỉ có ${count} lựa chọn, nên không ai chọn đủ "minItems".`,
    remedy: 'Giảm "minItems", hoặc thêm lựa chọn.',
  }),
  uniqueGroups: (key: string): Words => ({
    message: `Biểu mẫu không so các phần tử của danh sách "${key}" với nhau được, vì mỗi phần tử là một nhóm các mục.`,
    remedy: 'Bỏ "uniqueItems".',
  }),
  otherKind: (key: string): Words => ({
    message: `Mục "${key}" được khai hai lần: một lần nhận nhiều giá trị, một lần chỉ nhận một.`,
    remedy: 'Khai giống nhau ở cả hai chỗ, hoặc khai thành hai mục khác tên.',
  }),
};
