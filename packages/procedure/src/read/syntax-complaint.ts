import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Complaint } from '../json/complaint.ts';
import { codeOf, shown } from '../text/spoilt-text.ts';

/** What an editor reads about a place that is no JSON. */
export function syntaxComplaint(error: ParseError, text: string): Complaint {
  const [message, remedy] = syntaxWords(error, text);
  return { offset: error.offset, pointer: '', message, remedy };
}

function syntaxWords({ error, offset, length }: ParseError, text: string): [string, string] {
  switch (printParseErrorCode(error)) {
    case 'InvalidCommentToken':
      return [
        'Tệp JSON không được có chú thích // hay /* */.',
        'Xóa chú thích; muốn ghi lý do thì dùng khóa "$comment" hoặc "note".',
      ];
    case 'CommaExpected':
      if (text.startsWith(':', offset))
        return [
          'Danh sách mở bằng dấu [ ở trên chưa được đóng, nên không thể có "tên": giá trị ở đây.',
          'Thêm dấu ] vào cuối danh sách, trước tên khóa này.',
        ];
      if (/^\d/.test(text.slice(offset)) && /[\s:[]-?0+$/.test(text.slice(0, offset)))
        return [
          'Số không được bắt đầu bằng chữ số 0.',
          'Mã số, số giấy tờ thì viết trong dấu nháy kép, ví dụ "00004"; số để tính thì bỏ các số 0 đứng đầu.',
        ];
      if (/^[}\]]/.test(text.slice(offset)))
        return [
          `Dấu ${text.slice(offset, offset + 1)} ở đây đóng nhầm loại ngoặc.`,
          'Danh sách mở bằng [ đóng bằng ]; nhóm khóa mở bằng { đóng bằng }.',
        ];
      if (/^\d{3}\b/.test(text.slice(offset)) && /\d[ \u00a0]+$/.test(text.slice(0, offset)))
        return ['Số bị tách bằng dấu cách.', `Viết liền: ${numberAround(text, offset)}.`];
      return ['Thiếu dấu phẩy trước chỗ này.', 'Thêm dấu phẩy "," vào cuối mục đứng ngay trước.'];
    case 'ColonExpected':
      return ['Thiếu dấu hai chấm giữa tên khóa và giá trị.', 'Viết theo dạng "tên": giá trị.'];
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (/^[}\]]/.test(text.slice(offset)) && /,\s*$/.test(text.slice(0, offset)))
        return ['Thừa dấu phẩy sau mục cuối cùng.', 'Xóa dấu phẩy đứng ngay trước dấu đóng ngoặc.'];
      if (text.trim() === '')
        return [
          'Tệp này trống.',
          'Lấy lại nội dung từ bản trước (trong VS Code: bấm chuột phải vào tệp, "Open Timeline"); không cần nữa thì xóa tệp.',
        ];
      if (/^\d{3}\s*[,}\]]/.test(text.slice(offset)) && /\d,$/.test(text.slice(0, offset)))
        return [
          'Số trong JSON không có dấu phẩy: hàng nghìn viết liền, số lẻ viết bằng dấu chấm.',
          `Viết liền: ${numberAround(text, offset)}; là số lẻ thì thay dấu phẩy đứng ngay trước bằng dấu chấm.`,
        ];
      if (/^\d+\s*[,}\]]/.test(text.slice(offset)) && /\d,$/.test(text.slice(0, offset)))
        return [
          'Số lẻ trong JSON viết bằng dấu chấm, không bằng dấu phẩy.',
          'Thay dấu phẩy đứng ngay trước bằng dấu chấm, ví dụ 60.5; hàng nghìn thì viết liền, ví dụ 8000.',
        ];
      return [
        'Ở đây phải có một tên khóa hoặc một giá trị.',
        'Điền cho đủ, hoặc xóa dấu phẩy hay dấu hai chấm thừa đứng trước.',
      ];
    case 'CloseBraceExpected':
      return ['Thiếu dấu đóng ngoặc }.', 'Thêm dấu } cho đủ cặp.'];
    case 'CloseBracketExpected':
      return ['Thiếu dấu đóng ngoặc ].', 'Thêm dấu ] cho đủ cặp.'];
    case 'UnexpectedEndOfString':
      return [
        'Dòng chữ này thiếu dấu nháy kép đóng.',
        'Thêm dấu " ở cuối chữ. Chữ bị xuống dòng giữa chừng thì nối lại thành một dòng; dấu nháy kép nằm trong chữ viết là \\".',
      ];
    case 'InvalidCharacter':
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return [
        'Dòng chữ này có ký tự không viết được trong JSON.',
        'Viết xuống dòng là \\n, dấu gạch chéo ngược là \\\\, và bỏ các ký tự ẩn.',
      ];
    case 'EndOfFileExpected':
      return [
        'Còn chữ thừa sau khi tệp đã đóng hết ngoặc.',
        'Xóa phần thừa, hoặc kiểm tra lại dấu đóng ngoặc đứng trước.',
      ];
    default:
      return unknownWord(text.slice(offset), length);
  }
}

/** The digits on both sides of a mark or blank that parts them. */
function numberAround(text: string, offset: number): string {
  const [before = ''] = /[\d ,.\u00a0]+$/.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^[\d ,.\u00a0]*\d/.exec(text.slice(offset)) ?? [];
  return `${before}${after}`.replace(/\D/g, '');
}

/** What other keyboards and languages have for the marks of JSON. */
const instead: Readonly<Record<string, string>> = {
  ';': 'phẩy ","',
  '，': 'phẩy ","',
  '、': 'phẩy ","',
  '=': 'hai chấm ":"',
  '：': 'hai chấm ":"',
  '(': 'ngoặc vuông "["',
  ')': 'ngoặc vuông "]"',
};

/** What stands where only text in quotes, a number, `true`, `false` or `null` may. */
function unknownWord(rest: string, length: number): [string, string] {
  const word = rest.slice(0, Math.max(length, 1));
  if (/^<(?:!doctype|html|\?xml)/i.test(rest))
    return [
      'Tệp này là một trang mạng, không phải JSON: có lẽ trình duyệt đã lưu cả trang.',
      'Tải lại tệp gốc, hoặc lấy lại bản trước từ git.',
    ];
  if (/^(?:đồng|đ|vnđ|vnd)(?!\p{L})/iu.test(rest))
    return ['Số trong JSON không kèm đơn vị.', 'Xóa chữ đứng ngay sau số, chỉ để lại số.'];
  if (/^[\p{Format}\u00a0\u3000]/u.test(rest))
    return [
      `Ở đây có một ký tự ẩn (${codeOf(rest)}), không nhìn thấy nhưng máy không đọc được.`,
      'Xóa ký tự đó: xóa cả dấu cách và chữ quanh nó rồi gõ lại.',
    ];
  if (/^[“”„‟‘’]/.test(rest))
    return [
      `Dấu nháy cong ${rest.slice(0, 1)} không phải dấu nháy của JSON.`,
      'Thay bằng dấu nháy kép thẳng " ở cả hai đầu; phần mềm soạn văn bản hay tự đổi dấu này.',
    ];
  if (/^[«»‹›]/.test(rest))
    return [
      `Dấu ${rest.slice(0, 1)} không phải dấu nháy của JSON.`,
      'Thay bằng dấu nháy kép thẳng " ở cả hai đầu.',
    ];
  if (/^(?:<{7}|={7}|>{7})/.test(rest))
    return [
      'Đây là dấu mà git để lại khi hai người cùng sửa một chỗ: phần trên là của bạn, phần dưới của người kia.',
      'Giữ phần đúng, xóa phần kia và cả ba dòng <<<<<<<, =======, >>>>>>>.',
    ];
  const [wrong = ''] = word;
  if (Object.hasOwn(instead, wrong))
    return [`Dấu ${wrong} không dùng được ở đây.`, `Thay bằng dấu ${instead[wrong]}.`];
  if (/^(?:none|nil|undefined)$/i.test(word))
    return [`"${word}" không phải giá trị của JSON.`, 'Không có gì thì viết null, không có dấu nháy.'];
  if (/^(?:yes|no|có|không|đúng|sai)$/iu.test(word))
    return [
      `"${word}" không phải giá trị của JSON.`,
      'Đúng thì viết true, sai thì viết false, không có dấu nháy.',
    ];
  if (rest.startsWith("'"))
    return ['Chữ trong JSON không dùng dấu nháy đơn.', 'Thay bằng dấu nháy kép thẳng " ở cả hai đầu.'];
  if (/^\s*:/.test(rest.slice(word.length)))
    return [`Tên khóa ${word} chưa có dấu nháy kép.`, `Viết "${word}": giá trị.`];
  if (/^(?:true|false|null)$/i.test(word))
    return [`"${word}" phải viết bằng chữ thường.`, `Sửa lại thành ${word.toLowerCase()}.`];
  return [
    `Không hiểu được "${shown(word)}" ở đây.`,
    'Kiểm tra dấu nháy kép, dấu phẩy và ngoặc quanh chỗ này; chữ phải nằm trong dấu nháy kép thẳng ".',
  ];
}
