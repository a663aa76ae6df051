import { z } from 'zod';
import { longestFileName, mostBlocks, mostColumns, mostPartsOfLine, mostRows, mostWidth } from './bounds.ts';
import { choice } from './choice.ts';
import { condition, evidence, whenText } from './evidence.ts';
import { says } from './says.ts';

/**
 * How an answer is written on paper.
 * - `text` as given; `upper` in capitals with diacritics (Thông tư 04/2020/TT-BTP article 31)
 * - `date` 20/11/2021, or what is known of it: 11/2021, 2021; `day`, `month`, `year` the parts alone
 * - `option` the label of the chosen option
 * - `address` one line in the official order; `identity-document` kind, number, issuer, date as the official note asks
 * The default follows from the field: option label, date, address, identity document, else text.
 */
export const writing = choice({
  text: 'Như đã khai.',
  upper: 'Chữ in hoa, có dấu.',
  date: 'Ngày dạng 20/11/2021, hoặc phần đã biết: 11/2021, 2021.',
  day: 'Chỉ ngày.',
  month: 'Chỉ tháng.',
  year: 'Chỉ năm.',
  option: 'Nhãn của lựa chọn.',
  address: 'Địa chỉ trên một dòng, theo thứ tự của mẫu.',
  'identity-document': 'Loại, số, nơi cấp, ngày cấp giấy tờ tùy thân, như chú thích của mẫu yêu cầu.',
}).meta({ id: 'writing' });
export type Writing = z.infer<typeof writing>;

const bold = z.boolean().optional().describe('true: in đậm.');
const italic = z.boolean().optional().describe('true: in nghiêng.');
/** Of a dotted line, in characters. */
const width = z
  .int()
  .positive()
  .max(mostWidth)
  .optional()
  .describe('Độ dài dòng chấm, tính bằng số ký tự; không ghi thì tới hết dòng.');
const lines = z.int().min(0).max(6).optional().describe('Số dòng chấm thêm trên mẫu trống.');

/**
 * A piece of a line.
 * - `text`: printed as it stands. A footnote mark is written `^(1)`.
 * - `answer`: the answer at this path, or dots to write on. `width` in characters; without it the dots run to
 *   the end of the line, and `lines` more full lines follow on the blank form.
 * - `boxes`: one box for each digit or letter of the answer, `count` boxes, such as the 12 of a personal number.
 * - `blank`: dots with no answer behind them, for what is written by hand or by the authority. `width` and `lines` as
 *   with an answer.
 * - `ordinal`: the number of the row or line that is repeated for a list; nothing where the item has no answers.
 * - `check`: a tick box, ticked when the answer at the path equals the value, or is a multiple choice that holds it.
 * - `compose`: fixed official wording by the chosen option; `{path}` or `{path|writing}` stand for answers. Every
 *   option of the field must have its wording.
 *
 * In the rows and lines of a list of plain values, `.` is the path of the value itself.
 *
 * `null` in place of a path stands for an answer that this declaration does not ask: its place stays free.
 */
const partShapes = {
  text: z.strictObject({
    text: z.string().min(1).describe('In nguyên văn; số chú thích viết ^(1).'),
    bold,
    italic,
  }),
  answer: z.strictObject({
    answer: z
      .string()
      .min(1)
      .describe('In câu trả lời của mục ở đường dẫn này; chưa trả lời thì in dòng chấm.'),
    as: writing.optional().describe('Cách viết câu trả lời; không ghi thì chọn theo loại của mục.'),
    bold,
    width,
    lines,
  }),
  boxes: z.strictObject({
    boxes: z
      .string()
      .min(1)
      .nullable()
      .describe('Mỗi chữ số hoặc chữ cái của câu trả lời một ô vuông; null thì để trống.'),
    count: z.int().positive().max(30).describe('Số ô, ví dụ 12 cho số định danh cá nhân.'),
  }),
  blank: z.strictObject({
    blank: z.literal(true).describe('Dòng chấm để viết tay, không lấy câu trả lời nào.'),
    width,
    lines,
  }),
  ordinal: z.strictObject({
    ordinal: z
      .literal(true)
      .describe('Số thứ tự của hàng hay dòng lặp theo một danh sách; phần tử chưa khai thì để trống.'),
  }),
  check: z.strictObject({
    check: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'Ô đánh dấu: đánh dấu khi mục ở đường dẫn này có giá trị "equals", hoặc là mục chọn nhiều mà "equals" nằm trong các lựa chọn đã chọn; null thì để trống.',
      ),
    equals: z.union([z.string(), z.boolean(), z.number()]).describe('Giá trị làm ô được đánh dấu.'),
    text: z.string().describe('Chữ đứng trước ô.'),
  }),
  compose: z.strictObject({
    compose: z.string().min(1).describe('Soạn lời văn theo lựa chọn của mục này.'),
    texts: z
      .record(z.string(), z.string().describe('Lời văn cho lựa chọn này.'))
      .describe('Lời văn cho từng lựa chọn; {mục} hoặc {mục|cách viết} được thay bằng câu trả lời.'),
    bold,
    width,
    lines,
  }),
};
export const part = z.union(Object.values(partShapes)).meta({ id: 'part' });
export type Part = z.infer<typeof part>;
/** A part is named by the key that makes it what it is; `text` stands beside it in some. */
export type PartKind = keyof typeof partShapes;
export type PartOf<Kind extends PartKind> = z.infer<(typeof partShapes)[Kind]>;
export const partKinds = Object.keys(partShapes) as readonly PartKind[];

/** Whether what stands under the key of a part is the path of an answer. */
const leadsToAnswer: Readonly<Record<PartKind, boolean>> = {
  text: false,
  answer: true,
  boxes: true,
  blank: false,
  ordinal: false,
  check: true,
  compose: true,
};

/** Whether a text under this key of a part is the path of an answer. */
export function isAnswerKey(key: string): boolean {
  return Object.hasOwn(leadsToAnswer, key) && leadsToAnswer[key as PartKind];
}

const someParts = z.array(part).max(mostPartsOfLine);
const parts = someParts.min(1).describe('Các phần của dòng, từ trái sang phải.');

const list = z.string().describe('Đường dẫn tới danh sách.');

const cell = z.union([
  z.string().describe('Chữ in sẵn trong ô.'),
  someParts.describe('Các phần trong ô, từ trái sang phải.'),
]);

export const block = z
  .discriminatedUnion('block', [
    /** Quốc hiệu and Tiêu ngữ, centred, with the rule below (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    z.strictObject({
      block: z.literal('national-header').describe('Quốc hiệu và Tiêu ngữ.'),
      left: z
        .array(parts)
        .min(1)
        .optional()
        .describe('Cột bên trái: tên cơ quan, mỗi phần tử một dòng; Quốc hiệu khi đó đứng bên phải.'),
    }),
    z.strictObject({
      block: z.literal('title').describe('Tên tờ khai, in giữa.'),
      text: says.describe('Tên tờ khai, viết hoa như trên mẫu.'),
      note: says.optional().describe('Dòng nhỏ dưới tên.'),
    }),
    /** "Kính gửi: …", centred. */
    z.strictObject({
      block: z.literal('addressee').describe('Dòng "Kính gửi: …", in giữa.'),
      parts,
    }),
    /** One numbered or named item, filled in on dotted lines; with `each` one line for every item of a list. */
    z.strictObject({
      block: z.literal('line').describe('Một dòng của mẫu: nhãn và chỗ điền.'),
      parts,
      indent: z.boolean().optional().describe('true: thụt đầu dòng.'),
      each: z
        .strictObject({ list, minRows: z.int().positive().max(mostRows).describe('Số dòng ít nhất.') })
        .optional()
        .describe(
          'In dòng này một lần cho mỗi phần tử của danh sách; đường dẫn trong "parts" tính từ phần tử.',
        ),
    }),
    z.strictObject({
      block: z.literal('paragraph').describe('Một đoạn văn in sẵn.'),
      text: says.describe('Nội dung đoạn văn.'),
      bold,
      italic,
      align: choice({ left: 'Căn trái.', justify: 'Căn đều hai bên.', center: 'Căn giữa.' })
        .optional()
        .describe('Cách căn dòng.'),
    }),
    /** Columns with a header row; `each` repeats its row for every item of a list, at least `minRows` rows. */
    z.strictObject({
      block: z.literal('table').describe('Bảng có hàng tiêu đề.'),
      columns: z
        .array(
          z.strictObject({
            title: z.string().describe('Tiêu đề cột.'),
            width: z
              .number()
              .positive()
              .max(mostWidth)
              .describe('Bề rộng cột so với các cột khác, ví dụ 1 và 3.'),
          }),
        )
        .min(1)
        .max(mostColumns)
        .describe('Các cột, từ trái sang phải.'),
      rows: z
        .array(z.array(cell))
        .max(mostRows)
        .optional()
        .describe('Các hàng cố định; mỗi hàng là danh sách các ô.'),
      each: z
        .strictObject({
          list,
          cells: z
            .array(cell)
            .describe(
              'Các ô của một hàng; đường dẫn tính từ một phần tử của danh sách, "." là chính phần tử khi danh sách chỉ gồm các giá trị.',
            ),
          minRows: z.int().positive().max(mostRows).describe('Số hàng ít nhất.'),
        })
        .optional()
        .describe('Một hàng cho mỗi phần tử của danh sách.'),
    }),
    /** "Làm tại: …, ngày … tháng … năm …" */
    z.strictObject({
      block: z.literal('place-and-date').describe('Dòng "Làm tại: …, ngày … tháng … năm …".'),
      label: z.string().describe('Chữ đứng trước nơi làm, ví dụ "Làm tại:".'),
      place: z.string().nullable().describe('Đường dẫn tới mục nơi làm tờ khai; null thì để viết tay.'),
      date: z.string().nullable().describe('Đường dẫn tới mục ngày làm tờ khai; null thì để viết tay.'),
    }),
    z.strictObject({
      block: z.literal('signatures').describe('Các chỗ ký, đứng cạnh nhau.'),
      boxes: z
        .array(
          z.strictObject({
            date: someParts
              .optional()
              .describe('Dòng trên tiêu đề, ví dụ "……, ngày … tháng … năm …"; không ghi thì không in.'),
            title: says.describe('Ai ký; số chú thích viết ^(1).'),
            note: says.optional().describe('Lời dặn dưới tiêu đề, ví dụ "(Ký, ghi rõ họ, chữ đệm, tên)".'),
            content: someParts
              .optional()
              .describe('Nội dung ý kiến, đứng trên chỗ ký; ví dụ dòng chấm để ghi lời đồng ý.'),
            name: z.string().optional().describe('Mục có họ tên người ký.'),
            lines: z
              .array(someParts.min(1))
              .optional()
              .describe('Các dòng dưới chỗ ký, ví dụ số định danh cá nhân của người ký.'),
          }),
        )
        .min(1)
        .max(4)
        .describe('Từ một tới bốn chỗ ký, từ trái sang phải.'),
    }),
    z.strictObject({
      block: z.literal('footnotes').describe('Chú thích của mẫu, cuối trang.'),
      notes: z
        .array(
          z.strictObject({
            mark: z.string().min(1).describe('Số chú thích, ví dụ "(1)".'),
            text: says.describe('Lời chú thích.'),
          }),
        )
        .min(1)
        .describe('Các chú thích, theo thứ tự.'),
    }),
  ])
  .meta({ id: 'block' });
export type Block = z.infer<typeof block>;
export type BlockKind = Block['block'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { block: Kind }>;

const forSome = {
  /** Printed only when the answers satisfy this schema; for a procedure with several papers. */
  when: condition
    .optional()
    .describe('Chỉ in khi các câu trả lời thỏa điều kiện này; viết như "if" của tờ khai.'),
  whenText,
};

/** Answers that the official form has no place for, and why: without this the build refuses a forgotten field. */
const notOnPaper = z
  .record(z.string(), says.describe('Vì sao mẫu giấy không có chỗ cho mục này.'))
  .default({})
  .describe('Các mục mà mẫu giấy không có chỗ ghi, và lý do.');

/** A layout of its own: the declaration as it lies on the official form. Always Vietnamese. */
export const paperLayout = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  /** File name of what is downloaded, without ending. */
  fileName: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/)
    .max(longestFileName)
    .describe('Tên tệp khi tải về, không có phần đuôi.'),
  form: z
    .strictObject({
      name: says.describe('Tên mẫu tờ khai.'),
      issuedBy: says.describe('Văn bản ban hành mẫu.'),
      evidence,
    })
    .describe('Mẫu chính thức mà bản in này theo.'),
  ...forSome,
  notOnPaper,
  blocks: z.array(block).min(1).max(mostBlocks).describe('Nội dung tờ giấy, từ trên xuống.'),
});
export type PaperLayout = z.infer<typeof paperLayout>;

/**
 * The paper of another procedure, filled in from the answers of this one: how an inter-linked procedure (liên thông)
 * prints one set of answers on each official form.
 */
export const borrowedPaper = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  from: z
    .string()
    .min(1)
    .describe('Tên thư mục của thủ tục có mẫu in được dùng lại, ví dụ "dang-ky-thuong-tru".'),
  /** Path on that paper, or the beginning of one, to the path here; null leaves the place free. Others stay as they are. */
  answers: z
    .record(
      z.string(),
      z.string().min(1).nullable().describe('Mục của tờ khai này; null thì để trống trên giấy.'),
    )
    .default({})
    .describe('Mục trên mẫu đó ứng với mục nào của tờ khai này; null thì để trống; không ghi là cùng tên.'),
  /** What the citizen reads on the download; that of the borrowed paper without it. */
  name: says.optional().describe('Tên mẫu ở đây; không ghi thì theo mẫu được dùng lại.'),
  /** File name of what is downloaded, without ending; that of the borrowed paper without it. */
  fileName: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/)
    .max(longestFileName)
    .optional()
    .describe('Tên tệp khi tải về, không có phần đuôi; không ghi thì theo mẫu được dùng lại.'),
  ...forSome,
  notOnPaper,
});
export type BorrowedPaper = z.infer<typeof borrowedPaper>;

/** `paper.json`, or one file of `papers/`. */
export const paperFile = z.union([paperLayout, borrowedPaper]);
