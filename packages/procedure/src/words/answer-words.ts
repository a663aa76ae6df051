import { mostItems } from '../shapes/bounds.ts';
import type { Words } from './words.ts';

/** What an editor reads when a field takes no answer, or not all that it offers. */
export const answerWords = {
  twoLists: (key: string, first: string, other: string): Words => ({
    message: `Mục "${key}" có cả "${first}" lẫn "${other}" mà hai bên khác nhau; công dân sẽ thấy cả những lựa chọn không được nhận.`,
    remedy: `Chỉ giữ "${first}" và xóa "${other}"; muốn bớt lựa chọn trong một trường hợp thì ghi "enum" trong "then".`,
  }),
  unfitOption: (key: string, value: unknown, broken: string): Words => ({
    message: `Mục "${key}" cho chọn ${JSON.stringify(value)}, nhưng giá trị này không đạt "${broken}" của chính mục đó.`,
    remedy: `Sửa giá trị, hoặc sửa "${broken}".`,
  }),
  keptOtherwise: (key: string, value: unknown, kept: string): Words =>
    kept === ''
      ? {
          message: `Mục "${key}" có câu trả lời ${JSON.stringify(value)}; chữ trống được coi là chưa trả lời, nên câu trả lời này không bao giờ được nhận.`,
          remedy: 'Viết chữ vào, hoặc bỏ câu trả lời này.',
        }
      : {
          message: `Mục "${key}" có câu trả lời ${JSON.stringify(value)}, nhưng biểu mẫu giữ chữ đó thành ${JSON.stringify(kept)}, nên câu trả lời này không bao giờ được nhận.`,
          remedy: `Viết lại thành ${JSON.stringify(kept)}.`,
        },
  noOptionLeft: (key: string): Words => ({
    message: `Nhánh này thêm phép kiểm tra mà không lựa chọn nào của mục "${key}" đạt được.`,
    remedy: 'Bớt lựa chọn bằng "enum", hoặc bỏ phép kiểm tra này.',
  }),
  noneTogether: (key: string): Words => ({
    message: `Nhánh này và một nhánh khác áp dụng trong cùng trường hợp; cả hai cộng lại không để cho mục "${key}" lựa chọn nào.`,
    remedy: 'Sửa "const" hay "enum" của một trong hai nhánh để còn ít nhất một lựa chọn chung.',
  }),
  noneInCase: (key: string, met: string): Words => ({
    message: `Khi ${met}, nhánh này và một nhánh khác cùng áp dụng, mà cả hai cộng lại không để cho mục "${key}" câu trả lời nào.`,
    remedy:
      'Sửa một trong hai nhánh để còn ít nhất một câu trả lời chung, hoặc sửa điều kiện để chỉ một nhánh áp dụng.',
  }),
  inexactStep: (refused: number, step: number): Words => ({
    message: `Máy chia số lẻ không đúng hẳn: ${refused} chia cho ${step} không ra số nguyên, nên câu trả lời đúng cũng bị từ chối.`,
    remedy:
      'Bỏ "multipleOf" (số lẻ vẫn nhập được); hoặc hỏi bằng đơn vị nhỏ hơn, với "type": "integer". Chỉ dùng số nguyên, 0.5 hay 0.25.',
  }),
  noNumber: {
    message: 'Các giới hạn của mục này loại trừ nhau, nên không số nào đạt được.',
    remedy:
      'Sửa "minimum", "maximum" (hay "exclusiveMinimum", "exclusiveMaximum", "multipleOf") để còn ít nhất một số.',
  },
  unprovedText: (key: string): Words => ({
    message: `Không tìm được câu trả lời nào mà mục "${key}" nhận, và không xét hết được: biểu thức có "\\b", "(?!", phần lặp lại chữ đã khớp, hay quá nhiều nhánh.`,
    remedy: `Thêm vào "examples" của mục "${key}" một câu trả lời đúng; không nghĩ ra được câu nào thì biểu thức sai. Hoặc viết biểu thức đơn giản hơn.`,
  }),
  noText: (key: string, keywords: readonly string[]): Words => {
    const listed = keywords.map((one) => `"${one}"`).join(', ');
    return keywords.length > 1
      ? {
          message: `Không câu trả lời nào cho mục "${key}" hợp với các điều kiện này cùng lúc: ${listed}.`,
          remedy: `Nghĩ ra một câu trả lời đúng rồi xét từng điều kiện, kể cả điều đã khai ở chỗ khác của mục này; sửa hay bỏ điều kiện mà nó không đạt.`,
        }
      : {
          message: `Không câu trả lời nào cho mục "${key}" đạt được ${listed} này.`,
          remedy:
            'Xem lại các dấu ^ (đầu câu trả lời) và $ (cuối câu trả lời); biểu mẫu bỏ dấu cách ở hai đầu và giữ chữ số dạng 0–9.',
        };
  },
  emptyRange: (least: string, most: string): Words => ({
    message: `"${least}" lớn hơn "${most}", nên không câu trả lời nào đạt được.`,
    remedy: 'Đổi lại hai số cho đúng thứ tự.',
  }),
  tooManyItems: (key: string, keyword: string): Words => ({
    message: `Danh sách "${key}" có "${keyword}" lớn hơn ${mostItems}, số phần tử nhiều nhất mà biểu mẫu vẽ được.`,
    remedy: `Ghi nhiều nhất ${mostItems}; cần nhiều hơn thì để công dân đính kèm bảng kê.`,
  }),
};
