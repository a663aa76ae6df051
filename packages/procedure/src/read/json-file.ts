import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { pointerTo, stepsOf } from './json-pointer.ts';
import { rememberOrigin } from './origin.ts';

/** A complaint about a place in one file, before the file's name is known to it. */
export interface Complaint {
  /** Offset in the text, from 0. */
  readonly offset: number;
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** A JSON file as it was read: its value, where everything in it stands, and what is no JSON in it. */
export interface JsonFile {
  /** Below `schemas/`: `procedures/dang-ky-khai-sinh/procedure.json`. */
  readonly name: string;
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /** Whether it is JSON from beginning to end, so that its content can be checked. */
  readonly isReadable: boolean;
  /** Where the pointer leads, or the nearest place around it that exists. From 1. */
  position(pointer: string): { line: number; column: number };
  positionAt(offset: number): { line: number; column: number };
}

/**
 * Reads the text of a JSON file. Every object in `value` remembers its origin.
 *
 * Strict JSON: comments and trailing commas are refused, since other tools that read these files refuse them.
 */
export function parseJsonFile(name: string, text: string): JsonFile {
  const errors: ParseError[] = [];
  const complaints: Complaint[] = [];
  const hasMark = text.charCodeAt(0) === 0xfeff;
  if (hasMark) complaints.push(byteOrderMark);
  // A space instead keeps all offsets as they are.
  const body = hasMark ? ` ${text.slice(1)}` : text;
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const lineStarts = startsOfLines(text);
  const positionAt = (offset: number) => lineAndColumn(lineStarts, offset);
  for (const error of causes(errors, (offset) => positionAt(offset).line))
    complaints.push(syntaxComplaint(error, body));
  const value = tree ? toValue(tree, name, '', complaints) : undefined;
  return {
    name,
    value,
    complaints,
    isReadable: tree !== undefined && errors.length === 0,
    positionAt,
    position: (pointer) => positionAt(tree ? offsetOf(tree, pointer) : 0),
  };
}

/** One slip makes the parser stumble on the rest of the line and on the lines right below: told is the first of these. */
function causes(errors: readonly ParseError[], lineOf: (offset: number) => number): ParseError[] {
  return errors.filter(({ offset }, index) => {
    const before = errors[index - 1];
    return !before || lineOf(offset) > lineOf(before.offset) + 1;
  });
}

const byteOrderMark: Complaint = {
  offset: 0,
  pointer: '',
  message: 'Tệp mở đầu bằng dấu BOM, một ký tự ẩn mà nhiều phần mềm đọc JSON không chấp nhận.',
  remedy: 'Lưu lại tệp với bảng mã "UTF-8" (không phải "UTF-8 with BOM").',
};

function toValue(node: Node, file: string, pointer: string, complaints: Complaint[]): unknown {
  if (node.type === 'object') return toObject(node, file, pointer, complaints);
  if (node.type === 'array') {
    const items = (node.children ?? []).map((child, index) =>
      toValue(child, file, pointerTo(pointer, index), complaints),
    );
    rememberOrigin(items, { file, pointer });
    return items;
  }
  if (node.type === 'string') checkComposed(node, pointer, complaints);
  return node.value;
}

function toObject(node: Node, file: string, pointer: string, complaints: Complaint[]): object {
  const object: Record<string, unknown> = {};
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = String(key.value);
    const here = pointerTo(pointer, name);
    checkComposed(key, here, complaints);
    if (Object.hasOwn(object, name)) complaints.push(duplicateKey(key, here, name));
    else if (name === '__proto__') complaints.push(reservedKey(key, here));
    else object[name] = toValue(value, file, here, complaints);
  }
  rememberOrigin(object, { file, pointer });
  return object;
}

function duplicateKey(key: Node, pointer: string, name: string): Complaint {
  return {
    offset: key.offset,
    pointer,
    message: `Khóa "${name}" được viết hai lần trong cùng một cặp ngoặc { }; máy chỉ đọc được một.`,
    remedy: 'Xóa một trong hai, hoặc gộp nội dung của chúng lại.',
  };
}

function reservedKey(key: Node, pointer: string): Complaint {
  return {
    offset: key.offset,
    pointer,
    message: 'Không dùng được tên "__proto__" làm khóa.',
    remedy: 'Đặt tên khác cho khóa này.',
  };
}

function checkComposed(node: Node, pointer: string, complaints: Complaint[]): void {
  const text = String(node.value);
  if (text === text.normalize('NFC')) return;
  complaints.push({
    offset: node.offset,
    pointer,
    message: `Chữ "${text.slice(0, 40)}" dùng dấu tiếng Việt tổ hợp (NFD), nhìn thì giống nhưng tìm kiếm và in ra sẽ sai.`,
    remedy: 'Gõ lại chữ này với bảng mã Unicode dựng sẵn (NFC), là cách gõ mặc định của Unikey.',
  });
}

function syntaxComplaint(error: ParseError, text: string): Complaint {
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
      return ['Thiếu dấu phẩy trước chỗ này.', 'Thêm dấu phẩy "," vào cuối mục đứng ngay trước.'];
    case 'ColonExpected':
      return ['Thiếu dấu hai chấm giữa tên khóa và giá trị.', 'Viết theo dạng "tên": giá trị.'];
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (/^[}\]]/.test(text.slice(offset)) && /,\s*$/.test(text.slice(0, offset)))
        return ['Thừa dấu phẩy sau mục cuối cùng.', 'Xóa dấu phẩy đứng ngay trước dấu đóng ngoặc.'];
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
        'Thêm dấu " ở cuối chữ; dấu nháy kép nằm trong chữ viết là \\".',
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

/** What stands where only text in quotes, a number, `true`, `false` or `null` may. */
function unknownWord(rest: string, length: number): [string, string] {
  const word = rest.slice(0, Math.max(length, 1));
  if (/^[“”„‟‘’]/.test(rest))
    return [
      `Dấu nháy cong ${rest.slice(0, 1)} không phải dấu nháy của JSON.`,
      'Thay bằng dấu nháy kép thẳng " ở cả hai đầu; phần mềm soạn văn bản hay tự đổi dấu này.',
    ];
  if (rest.startsWith("'"))
    return ['Chữ trong JSON không dùng dấu nháy đơn.', 'Thay bằng dấu nháy kép thẳng " ở cả hai đầu.'];
  if (/^\s*:/.test(rest.slice(word.length)))
    return [`Tên khóa ${word} chưa có dấu nháy kép.`, `Viết "${word}": giá trị.`];
  if (/^(?:true|false|null)$/i.test(word))
    return [`"${word}" phải viết bằng chữ thường.`, `Sửa lại thành ${word.toLowerCase()}.`];
  return [
    `Không hiểu được "${word}" ở đây.`,
    'Kiểm tra dấu nháy kép, dấu phẩy và ngoặc quanh chỗ này; chữ phải nằm trong dấu nháy kép thẳng ".',
  ];
}

function offsetOf(tree: Node, pointer: string): number {
  let place = tree;
  for (const step of stepsOf(pointer) ?? []) {
    const next = childOf(place, step);
    if (!next) break;
    place = next;
  }
  // An object's member is found by its key, which is what an editor looks for.
  return place.parent?.type === 'property' ? place.parent.offset : place.offset;
}

function childOf({ type, children = [] }: Node, step: string): Node | undefined {
  if (type === 'array') return children[Number(step)];
  return children.find((property) => property.children?.[0]?.value === step)?.children?.[1];
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAndColumn(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let [first, last] = [0, lineStarts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (lineStarts[first] ?? 0) + 1 };
}
