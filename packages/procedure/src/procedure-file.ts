import { z } from 'zod';
import { channel, condition, evidence, fact, isoDate } from './evidence.ts';

/** Code of a procedure in the national database (mã thủ tục), such as `1.001193`. */
export const procedureCode = z.string().regex(/^\d\.\d{6}$/);

const serviceLevel = z.discriminatedUnion('scheme', [
  /** Nghị định 43/2011/NĐ-CP, repealed: the four levels of the older notices. */
  z.strictObject({ scheme: z.literal('nd43-2011'), value: z.enum(['1', '2', '3', '4']), evidence }),
  /** Nghị định 42/2022/NĐ-CP article 11, kept by Nghị định 224/2026/NĐ-CP article 14. */
  z.strictObject({
    scheme: z.literal('nd42-2022'),
    value: z.enum(['toan-trinh', 'mot-phan', 'thong-tin']),
    evidence,
  }),
  /** Nghị định 224/2026/NĐ-CP article 16: levels of a proactive service. Not the four levels of 2011. */
  z.strictObject({
    scheme: z.literal('nd224-2026-proactive'),
    value: z.enum(['1', '2', '3', '4']),
    evidence,
  }),
]);

const amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  /** A fixed sum in đồng, for the dossier as a whole or for each copy asked for. */
  z.strictObject({ kind: z.literal('fixed'), vnd: z.int().positive(), per: z.enum(['dossier', 'copy']) }),
  /** Set by the provincial people's council; a commune profile may state the sum. */
  z.strictObject({ kind: z.literal('province') }),
  /** Charged by the postal service and not known here. */
  z.strictObject({ kind: z.literal('carrier') }),
  /** By the page of what is copied: so much for each of the first pages, so much for each further one, and a ceiling. */
  z.strictObject({
    kind: z.literal('by-page'),
    firstPages: z.int().positive().describe('Số trang đầu tính theo mức "firstVnd".'),
    firstVnd: z.int().positive().describe('Mức thu mỗi trang đầu, đồng.'),
    furtherVnd: z.int().positive().describe('Mức thu mỗi trang sau đó, đồng.'),
    mostVnd: z
      .int()
      .positive()
      .nullable()
      .describe('Mức thu nhiều nhất cho một bản, đồng; null khi không có.'),
  }),
  /** Something is charged, and no source tells how much. */
  z.strictObject({ kind: z.literal('unknown') }),
]);

const fee = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "giay-chung-sinh".'),
  name: z.string().min(1).describe('Tên khoản tiền, như người dân sẽ đọc.'),
  amount: amount.describe('Mức thu.'),
  /** Asked only when the answers satisfy this schema. */
  when: condition
    .optional()
    .describe('Chỉ áp dụng khi các câu trả lời thỏa điều kiện này; viết như "if" của tờ khai.'),
  /** The same condition in words, for the page that knows no answers: reads on after "Nếu". Required beside `when`. */
  whenText: z
    .string()
    .min(1)
    .optional()
    .describe('Điều kiện "when" viết thành lời, đọc tiếp sau chữ "Nếu"; bắt buộc khi có "when".'),
  /** Asked only when the result is delivered in one of these ways. */
  delivery: z
    .array(z.enum(['desk', 'post', 'electronic']))
    .optional()
    .describe('Chỉ thu khi trả kết quả theo những cách này.'),
  /** Asked only when the dossier is handed in through one of these channels; without it, through all. */
  channels: z
    .array(channel)
    .min(1)
    .optional()
    .describe('Chỉ thu khi nộp hồ sơ theo những cách này; không ghi là mọi cách.'),
  note: z.string().min(1).optional().describe('Lời giải thích thêm cho người dân.'),
  /** Number of the legal document that sets it, such as `281/2016/TT-BTC`. */
  legal: z.string().min(1).optional().describe('Số hiệu văn bản quy định, ví dụ 281/2016/TT-BTC.'),
  evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
});
export type Fee = z.infer<typeof fee>;

/** What files may stand for a paper, checked by their bytes. Sizes in bytes. */
const fileRule = z.strictObject({
  types: z
    .array(z.enum(['image/jpeg', 'image/png', 'application/pdf']))
    .min(1)
    .describe('Loại tệp được nhận.'),
  maxBytes: z
    .int()
    .positive()
    .describe('Dung lượng lớn nhất của một tệp, tính bằng byte (10485760 là 10 MB).'),
  maxFiles: z.int().positive().describe('Số tệp nhiều nhất.'),
});
export type FileRule = z.infer<typeof fileRule>;

const attachment = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "giay-chung-sinh".'),
  name: z.string().min(1).describe('Tên giấy tờ đúng như quy định.'),
  hint: z.string().min(1).optional().describe('Lời hướng dẫn ngắn.'),
  /** `handed-in` (nộp) stays with the authority; `shown` (xuất trình) is shown and taken home, never copied. */
  kind: z
    .enum(['handed-in', 'shown'])
    .describe('"handed-in": nộp cho cơ quan; "shown": chỉ xuất trình rồi mang về.'),
  /** How many originals and copies; null where no source says. */
  originals: z.int().min(0).nullable().describe('Số bản chính; null khi không nguồn nào nói.'),
  copies: z.int().min(0).nullable().describe('Số bản sao; null khi không nguồn nào nói.'),
  /** The declaration itself: the kit makes it, the citizen signs it. At most one attachment says true. */
  isDeclaration: z
    .boolean()
    .default(false)
    .describe('true ở đúng một giấy tờ: tờ khai do biểu mẫu này làm ra.'),
  /** False where the paper helps but its absence does not stop the dossier. */
  required: z.boolean().default(true).describe('false nếu thiếu giấy này vẫn nhận hồ sơ.'),
  channels: z
    .array(channel)
    .min(1)
    .default(['desk', 'post', 'online'])
    .describe('Giấy này cần khi nộp theo những cách nào; không ghi là mọi cách.'),
  /** Belongs to the dossier only when the answers satisfy this schema. */
  when: condition
    .optional()
    .describe('Chỉ áp dụng khi các câu trả lời thỏa điều kiện này; viết như "if" của tờ khai.'),
  /** The same condition in the citizen's words, for the static checklist: reads on after "Nếu". Required beside `when`. */
  whenText: z
    .string()
    .min(1)
    .optional()
    .describe('Điều kiện "when" viết thành lời, đọc tiếp sau chữ "Nếu"; bắt buộc khi có "when".'),
  /** The paper may be left out, and why: "đã có trong cơ sở dữ liệu …". Offered as a tick box. */
  waiver: z.string().min(1).optional().describe('Được miễn nộp trong trường hợp nào; hiện thành ô đánh dấu.'),
  /** What to bring when the paper cannot be had, in order of preference. */
  alternatives: z
    .array(z.string().min(1))
    .default([])
    .describe('Giấy thay thế khi không có giấy này, theo thứ tự ưu tiên.'),
  /** Absent: nothing is uploaded for it (a paper that is only shown). */
  files: fileRule.optional().describe('Tệp được tải lên; không ghi thì không tải lên (giấy chỉ xuất trình).'),
  evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
});
export type Attachment = z.infer<typeof attachment>;

const deliveryOption = z.strictObject({
  /** `desk` at the one-stop desk, `post` at home by public post, `electronic` as an electronic document. */
  option: z
    .enum(['desk', 'post', 'electronic'])
    .describe('"desk": tại bộ phận một cửa; "post": tại nhà qua bưu chính; "electronic": bản điện tử.'),
  note: z.string().min(1).optional().describe('Lời giải thích thêm cho người dân.'),
  evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
});
export type DeliveryOption = z.infer<typeof deliveryOption>;

const legalDocument = z.strictObject({
  number: z.string().min(1).describe('Số hiệu văn bản, ví dụ 123/2015/NĐ-CP.'),
  title: z.string().min(1).describe('Tên văn bản.'),
  date: isoDate.nullable().describe('Ngày ban hành; null khi chưa biết.'),
  note: z.string().min(1).optional().describe('Ghi chú, ví dụ phần nào đã được sửa đổi.'),
  evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
});

/**
 * `procedure.json`: what the catalogue publishes about one procedure (level 1), and what the form needs
 * besides its declaration. All text is Vietnamese; `en.json` translates it by JSON Pointer.
 */
export const procedureFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  /** Null for a name that people know although no national procedure bears it: such an entry explains, see `instead`. */
  code: procedureCode
    .nullable()
    .describe(
      'Mã thủ tục trong Cơ sở dữ liệu quốc gia, ví dụ 1.001193; null khi không có thủ tục nào như vậy.',
    ),
  /** Raised by one whenever a change could make an old draft unfit. */
  version: z
    .int()
    .positive()
    .describe('Số phiên bản; tăng thêm 1 mỗi khi thay đổi làm bản nháp cũ có thể không còn khớp.'),
  name: z.string().min(1).describe('Tên thủ tục đúng như công bố.'),
  /** What citizens call it: "Làm giấy khai sinh cho con". */
  plainName: z.string().min(1).describe('Cách người dân gọi, ví dụ "Làm giấy khai sinh cho con".'),
  /** Other names, official or not, also as typed by citizens. The search reads them. */
  aliases: z
    .array(z.string().min(1))
    .describe('Các tên gọi khác, kể cả lời người dân hay gõ khi tìm; ít nhất 5.'),
  field: z
    .enum(['ho-tich', 'cu-tru', 'bao-tro-xa-hoi', 'bao-hiem-y-te', 'chung-thuc', 'lien-thong', 'khac'])
    .describe('Lĩnh vực.'),
  lifeEvents: z
    .array(
      z.enum([
        'sinh-con',
        'ket-hon',
        'nguoi-than-qua-doi',
        'chuyen-cho-o',
        'giay-to-bi-mat',
        'cham-soc-nguoi-than',
      ]),
    )
    .describe('Sự kiện trong đời mà thủ tục này thuộc về.'),
  /** When to use it, in one sentence for the citizen. */
  summary: z.string().min(1).describe('Khi nào cần thủ tục này, một hai câu cho người dân.'),
  eligibleSubjects: z.array(fact).describe('Ai được làm thủ tục này.'),
  conditions: z.array(fact).describe('Điều kiện phải có.'),
  serviceLevels: z.array(serviceLevel).describe('Mức độ dịch vụ công trực tuyến.'),
  implementingLevel: z.enum(['commune', 'province', 'ministry']).describe('Cấp thực hiện.'),
  authority: fact.describe('Cơ quan thực hiện.'),
  validity: z
    .strictObject({ from: isoDate.nullable(), to: isoDate.nullable() })
    .describe('Ngày bắt đầu và ngày hết hiệu lực; null khi không rõ hoặc còn hiệu lực.'),
  supersedes: z.array(procedureCode).default([]).describe('Mã các thủ tục mà thủ tục này thay thế.'),
  supersededBy: procedureCode
    .nullable()
    .default(null)
    .describe('Mã thủ tục thay thế thủ tục này; null khi còn dùng.'),
  /** Which procedures serve the citizen who looks for this one. */
  instead: z
    .array(
      z.strictObject({
        code: procedureCode.describe('Mã thủ tục nên dùng.'),
        text: z.string().min(1).describe('Khi nào dùng thủ tục đó, một câu cho người dân.'),
      }),
    )
    .default([])
    .describe('Các thủ tục nên dùng thay, khi tên này không phải một thủ tục quốc gia.'),
  /** Inter-linked procedures (liên thông) that include this one. */
  partOf: z.array(procedureCode).default([]).describe('Mã các thủ tục liên thông có gồm thủ tục này.'),
  channels: z
    .array(
      z.strictObject({
        channel: channel.describe('Cách nộp.'),
        timeLimit: z
          .string()
          .min(1)
          .nullable()
          .describe('Thời hạn giải quyết; null khi không nguồn nào nói.'),
        note: z.string().min(1).optional().describe('Lời giải thích thêm cho người dân.'),
        evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
      }),
    )
    .describe('Các cách nộp hồ sơ và thời hạn.'),
  fees: z.array(fee).describe('Phí, lệ phí và các khoản phải trả.'),
  attachments: z.array(attachment).describe('Thành phần hồ sơ, theo thứ tự.'),
  /** Rules and remarks that official lists mix with the papers. Never shown as papers. */
  notes: z.array(fact).describe('Quy định và lưu ý đi kèm danh mục giấy tờ; không phải giấy tờ.'),
  delivery: z
    .strictObject({
      options: z
        .array(deliveryOption)
        .describe('Các cách trả kết quả; [] khi không nguồn nào nói và thủ tục không có tờ khai.'),
      /** Path of the answer that holds the number of copies, for fees by the copy. */
      copies: z
        .string()
        .nullable()
        .describe('Đường dẫn tới mục số bản của tờ khai, ví dụ "copies.quantity"; null khi không có.'),
    })
    .describe('Trả kết quả.'),
  /** The solemn undertaking (cam đoan) as the official form words it; null where there is none, as on CT01. */
  undertaking: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Lời cam đoan đúng như trên mẫu tờ khai; null khi mẫu không có, hoặc thủ tục không có tờ khai.',
    ),
  steps: z.array(fact).describe('Các bước thực hiện.'),
  results: z.array(fact).describe('Kết quả nhận được.'),
  legalBasis: z.array(legalDocument).describe('Căn cứ pháp lý.'),
  questions: z
    .array(z.strictObject({ question: z.string().min(1), answer: z.string().min(1), evidence }))
    .describe('Câu hỏi thường gặp.'),
  /** Identifier on the national portal, only where it was seen there. Never made up. */
  nationalPortalId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('Mã trang trên Cổng Dịch vụ công quốc gia, chỉ ghi khi đã thấy ở đó.'),
  /** Day on which the facts were last compared with the sources. */
  checkedOn: isoDate.describe('Ngày đối chiếu với các nguồn lần cuối.'),
  sources: z
    .record(
      z.string().regex(/^[A-Za-z0-9-]+$/),
      z.strictObject({ title: z.string().min(1), url: z.url().optional(), seenOn: isoDate.nullable() }),
    )
    .describe('Các nguồn đã đọc, theo mã dùng trong "evidence".'),
});
export type ProcedureFile = z.infer<typeof procedureFile>;
