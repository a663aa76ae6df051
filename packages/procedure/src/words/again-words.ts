import type { Words } from './words.ts';

const apart = 'hoặc khai thành hai mục khác tên';

/** What an editor reads when two branches define a field, group or list of one name otherwise than the form can draw. */
export const againWords = {
  otherKind: (key: string): Words => ({
    message: `Mục "${key}" được khai hai lần: một lần là một mục, một lần là một nhóm hay danh sách.`,
    remedy: `Khai giống nhau ở cả hai chỗ, ${apart}.`,
  }),
  otherType: (key: string): Words => ({
    message: `Mục "${key}" được khai hai lần với hai loại câu trả lời ("type") khác nhau; biểu mẫu chỉ hỏi theo lần khai đầu.`,
    remedy: `Ghi cùng một "type" ở cả hai chỗ, ${apart}.`,
  }),
  differs: (key: string, keyword: string): Words => ({
    message: `Mục "${key}" được khai hai lần mà "${keyword}" khác nhau; biểu mẫu chỉ theo lần khai đầu.`,
    remedy: `Ghi "${keyword}" giống nhau ở cả hai chỗ, ${apart}.`,
  }),
  leftOut: (key: string, keyword: string): Words => ({
    message: `Mục "${key}" được khai hai lần, lần này không ghi "${keyword}" như lần khai đầu; biểu mẫu vẫn theo "${keyword}" đã ghi.`,
    remedy: `Ghi "${keyword}" ở đây, ${apart}.`,
  }),
};
