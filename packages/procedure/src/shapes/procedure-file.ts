import { z } from 'zod';
import { type FileType, fileTypes } from '../files/file-types.ts';
import { choice } from './choice.ts';
import { channel, condition, datedFact, evidence, fact, isoDate, onDays, whenText } from './evidence.ts';
import { says } from './says.ts';

/** Code of a procedure in the national database (mã thủ tục), such as `1.001193`. */
export const procedureCode = z.string().regex(/^\d\.\d{6}$/);

const serviceLevel = z.discriminatedUnion('scheme', [
  /** Nghị định 43/2011/NĐ-CP, repealed: the four levels of the older notices. */
  z.strictObject({
    scheme: z.literal('nd43-2011').describe('Bốn mức độ của các thông báo cũ, Nghị định 43/2011/NĐ-CP.'),
    value: choice({
      1: 'Chỉ có thông tin.',
      2: 'Tải được mẫu tờ khai.',
      3: 'Nộp qua mạng; trả phí và nhận kết quả tại nơi tiếp nhận.',
      4: 'Nộp, trả phí qua mạng; nhận kết quả qua mạng hoặc bưu chính.',
    }).describe('Mức độ theo Nghị định 43/2011/NĐ-CP.'),
    evidence,
  }),
  /** Nghị định 42/2022/NĐ-CP article 11, kept by Nghị định 224/2026/NĐ-CP article 14. */
  z.strictObject({
    scheme: z
      .literal('nd42-2022')
      .describe('Cách gọi hiện nay, Nghị định 42/2022/NĐ-CP, được Nghị định 224/2026/NĐ-CP giữ lại.'),
    value: choice({
      'toan-trinh': 'Làm mọi việc qua mạng.',
      'mot-phan': 'Có việc phải đến nơi.',
      'thong-tin': 'Chỉ cung cấp thông tin.',
    }).describe('Trực tuyến tới đâu.'),
    evidence,
  }),
  /** Nghị định 224/2026/NĐ-CP article 16: levels of a proactive service. Not the four levels of 2011. */
  z.strictObject({
    scheme: z
      .literal('nd224-2026-proactive')
      .describe('Mức độ của dịch vụ chủ động, Nghị định 224/2026/NĐ-CP; khác với bốn mức độ năm 2011.'),
    value: z.enum(['1', '2', '3', '4']).describe('Mức độ của dịch vụ chủ động, từ 1 tới 4.'),
    evidence,
  }),
]);

const amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free').describe('Không mất tiền.') }),
  /** A fixed sum in đồng, for the dossier as a whole, for each copy asked for, or for each person that it is about. */
  z.strictObject({
    kind: z.literal('fixed').describe('Một số tiền cố định.'),
    vnd: z
      .int()
      .positive()
      .describe('Số tiền, tính bằng đồng; viết liền, không dấu chấm, không dấu nháy: 8000.'),
    per: choice({
      dossier: 'Tính cho cả hồ sơ.',
      copy: 'Tính cho mỗi bản xin cấp.',
      person: 'Tính cho mỗi người được giải quyết.',
    }).describe('Tính cho cái gì.'),
    /** Path of the list of those who are counted besides the one whom the declaration is about. */
    people: z
      .string()
      .optional()
      .describe(
        'Với "per" là "person": đường dẫn tới danh sách những người cùng tờ khai, ví dụ "household.members"; mỗi tờ khai một người thì không ghi.',
      ),
  }),
  /** Set by the provincial people's council; the file of the province, or a commune profile, may state the sum. */
  z.strictObject({
    kind: z
      .literal('province')
      .describe(
        'Do Hội đồng nhân dân tỉnh quy định; số tiền ghi trong tệp của tỉnh (provinces) hoặc hồ sơ đơn vị (communes).',
      ),
  }),
  /** Charged by the postal service and not known here. */
  z.strictObject({
    kind: z.literal('carrier').describe('Đơn vị bưu chính thu theo giá cước của mình.'),
  }),
  /** By the page of what is copied: so much for each of the first pages, so much for each further one, and a ceiling. */
  z.strictObject({
    kind: z.literal('by-page').describe('Tính theo số trang của giấy tờ được sao.'),
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
  z.strictObject({ kind: z.literal('unknown').describe('Có thu, nhưng không nguồn nào nói mức.') }),
]);

const delivery = choice({
  desk: 'Nhận tại bộ phận một cửa.',
  post: 'Nhận tại nhà qua bưu chính công ích.',
  electronic: 'Nhận bản điện tử.',
});

/** What a fee or a paper carries that is asked for in one situation only. */
const onCondition = {
  /** Counts only when the answers satisfy this schema. */
  when: condition
    .optional()
    .describe('Chỉ áp dụng khi các câu trả lời thỏa điều kiện này; viết như "if" của tờ khai.'),
  whenText,
};

const fee = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "giay-chung-sinh".'),
    name: says.describe('Tên khoản tiền, như người dân sẽ đọc.'),
    amount: amount.describe('Mức thu.'),
    ...onCondition,
    /** Asked only when the result is delivered in one of these ways. */
    delivery: z
      .array(delivery)
      .min(1)
      .optional()
      .describe('Chỉ thu khi trả kết quả theo những cách này; không ghi là mọi cách.'),
    /** Asked only when the dossier is handed in through one of these channels; without it, through all. */
    channels: z
      .array(channel)
      .min(1)
      .optional()
      .describe('Chỉ thu khi nộp hồ sơ theo những cách này; không ghi là mọi cách.'),
    note: says.optional().describe('Lời giải thích thêm cho người dân.'),
    /** Number of the legal document that sets it, such as `281/2016/TT-BTC`. */
    legal: says.optional().describe('Số hiệu văn bản quy định, ví dụ 281/2016/TT-BTC.'),
    ...onDays,
    evidence,
  })
  .meta({ id: 'fee' });
export type Fee = z.infer<typeof fee>;

/**
 * What some pay instead of a fee, or do not pay at all. With `when` the form counts it; with `whenText` alone, which the form
 * cannot know, it is told beside the fee; with neither, it is for everyone on these days and channels.
 */
const waiver = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "cong-dan-so".'),
    fees: z.array(z.string()).min(1).describe('Mã các khoản trong "fees" được miễn, giảm.'),
    vnd: z
      .int()
      .min(0)
      .default(0)
      .describe('Số tiền phải trả thay cho mức thường, đồng; không ghi là 0, tức là được miễn.'),
    when: onCondition.when,
    whenText: says
      .optional()
      .describe(
        'Ai được miễn, giảm, đọc tiếp sau chữ "Nếu". Tờ khai không hỏi điều đó thì chỉ ghi lời, không ghi "when": biểu mẫu nêu ra, không tự trừ.',
      ),
    channels: fee.shape.channels.describe('Chỉ khi nộp hồ sơ theo những cách này; không ghi là mọi cách.'),
    note: fee.shape.note,
    legal: fee.shape.legal,
    ...onDays,
    evidence,
  })
  .meta({ id: 'waiver' });
export type Waiver = z.infer<typeof waiver>;

const fileTypeMeanings = Object.fromEntries(
  Object.entries(fileTypes).map(([type, { meaning }]) => [type, meaning]),
) as Readonly<Record<FileType, string>>;

/** What files may stand for a paper, checked by their bytes. Sizes in bytes. */
const fileRule = z.strictObject({
  types: z.array(choice(fileTypeMeanings)).min(1).describe('Loại tệp được nhận.'),
  maxBytes: z
    .int()
    .positive()
    .describe('Dung lượng lớn nhất của một tệp, tính bằng byte (10485760 là 10 MB).'),
  maxFiles: z.int().positive().max(100).describe('Số tệp nhiều nhất, không quá 100.'),
});
export type FileRule = z.infer<typeof fileRule>;

const attachment = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "giay-chung-sinh".'),
    name: says.describe('Tên giấy tờ đúng như quy định.'),
    hint: says.optional().describe('Lời hướng dẫn ngắn.'),
    /** `handed-in` (nộp) stays with the authority; `shown` (xuất trình) is shown and taken home, never copied. */
    kind: choice({
      'handed-in': 'Nộp cho cơ quan.',
      shown: 'Chỉ xuất trình, không phải nộp; không thu bản sao.',
    }).describe('Nộp hay xuất trình.'),
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
    ...onCondition,
    /** The paper may be left out, and why: "đã có trong cơ sở dữ liệu …". Offered as a tick box. */
    waiver: says.optional().describe('Được miễn nộp trong trường hợp nào; hiện thành ô đánh dấu.'),
    /** What to bring when the paper cannot be had, in order of preference. */
    alternatives: z
      .array(says)
      .default([])
      .describe('Giấy thay thế khi không có giấy này, theo thứ tự ưu tiên.'),
    /** Absent: nothing is uploaded for it (a paper that is only shown). */
    files: fileRule
      .optional()
      .describe('Tệp được tải lên; không ghi thì không tải lên (giấy chỉ xuất trình).'),
    ...onDays,
    evidence,
  })
  .meta({ id: 'attachment' });
export type Attachment = z.infer<typeof attachment>;

const deliveryOption = z.strictObject({
  /** `desk` at the one-stop desk, `post` at home by public post, `electronic` as an electronic document. */
  option: delivery.describe('Cách trả kết quả.'),
  note: says.optional().describe('Lời giải thích thêm cho người dân.'),
  evidence,
});
export type DeliveryOption = z.infer<typeof deliveryOption>;

const question = z
  .strictObject({
    question: says.describe('Câu hỏi, như người dân hỏi.'),
    answer: says.describe('Câu trả lời ngắn.'),
    evidence,
  })
  .meta({ id: 'question' });

export const source = z
  .strictObject({
    title: says.describe('Tên trang hoặc văn bản.'),
    url: z.url().optional().describe('Địa chỉ đầy đủ, bắt đầu bằng "https://".'),
    seenOn: isoDate.nullable().describe('Ngày đọc, dạng "2026-01-31"; null khi không nhớ.'),
  })
  .meta({ id: 'source', description: 'Một nguồn đã đọc; tên khóa là mã dùng trong "evidence".' });

const legalDocument = z
  .strictObject({
    number: says.describe('Số hiệu văn bản, ví dụ 123/2015/NĐ-CP.'),
    title: says.describe('Tên văn bản.'),
    date: isoDate.nullable().describe('Ngày ban hành; null khi chưa biết.'),
    note: says.optional().describe('Ghi chú, ví dụ phần nào đã được sửa đổi.'),
    evidence,
  })
  .meta({ id: 'legalDocument' });

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
  /** Answers that an older version kept under another path: drafts and dossiers of it are read with the new one. */
  moves: z
    .array(
      z.strictObject({
        version: z.int().positive().describe('Phiên bản đầu tiên gọi bằng tên mới.'),
        from: z.string().min(1).describe('Đường dẫn cũ, ví dụ "requester.birthDate".'),
        to: z.string().min(1).describe('Đường dẫn mới, ví dụ "requester.dateOfBirth".'),
      }),
    )
    .default([])
    .describe(
      'Các mục đã đổi tên: bản nháp của phiên bản trước được chuyển câu trả lời sang tên mới. Lệnh rename tự ghi.',
    ),
  name: says.describe('Tên thủ tục đúng như công bố.'),
  /** What citizens call it: "Làm giấy khai sinh cho con". */
  plainName: says.describe('Cách người dân gọi, ví dụ "Làm giấy khai sinh cho con".'),
  /** Other names, official or not, also as typed by citizens. The search reads them. */
  aliases: z.array(says).describe('Các tên gọi khác, kể cả lời người dân hay gõ khi tìm; ít nhất 5.'),
  field: choice({
    'ho-tich': 'Hộ tịch.',
    'cu-tru': 'Cư trú.',
    'bao-tro-xa-hoi': 'Bảo trợ xã hội.',
    'bao-hiem-y-te': 'Bảo hiểm y tế.',
    'chung-thuc': 'Chứng thực.',
    'ho-kinh-doanh': 'Hộ kinh doanh.',
    'lien-thong': 'Thủ tục liên thông.',
    khac: 'Lĩnh vực khác.',
  }).describe('Lĩnh vực.'),
  lifeEvents: z
    .array(
      choice({
        'sinh-con': 'Sinh con.',
        'ket-hon': 'Kết hôn.',
        'nguoi-than-qua-doi': 'Người thân qua đời.',
        'chuyen-cho-o': 'Chuyển chỗ ở.',
        'giay-to-bi-mat': 'Giấy tờ bị mất, bị sai.',
        'cham-soc-nguoi-than': 'Chăm sóc người thân.',
        'di-hoc-di-lam': 'Làm hồ sơ đi học, đi làm.',
        'buon-ban-kinh-doanh': 'Buôn bán, kinh doanh.',
        'mua-ban-thua-ke': 'Mua bán, cho tặng, thừa kế.',
        'tuoi-gia-co-cong': 'Tuổi già, người có công.',
      }),
    )
    .describe('Sự kiện trong đời mà thủ tục này thuộc về.'),
  /** Stands on the front page of the catalogue: for the few that most people come for. */
  featured: z
    .boolean()
    .default(false)
    .describe('true để hiện ở trang đầu của danh mục; chỉ dành cho vài thủ tục nhiều người tìm nhất.'),
  /** Among procedures that match what was typed equally well, the one that more people come for stands first. */
  popularity: z
    .strictObject({
      level: z
        .int()
        .min(0)
        .max(3)
        .describe(
          '3: nhà nào cũng có lúc cần; 2: thường gặp; 1: thỉnh thoảng; 0: hiếm khi, hoặc đã được thay bằng thủ tục khác.',
        ),
      why: says.describe('Vì sao xếp như vậy, một câu; chỉ người biên tập đọc.'),
    })
    .describe('Nhiều hay ít người cần; khi tìm, thủ tục nhiều người cần đứng trước thủ tục hiếm.'),
  /** When to use it, in one sentence for the citizen. */
  summary: says.describe('Khi nào cần thủ tục này, một hai câu cho người dân.'),
  eligibleSubjects: z.array(fact).describe('Ai được làm thủ tục này.'),
  conditions: z.array(fact).describe('Điều kiện phải có.'),
  serviceLevels: z.array(serviceLevel).describe('Mức độ dịch vụ công trực tuyến.'),
  implementingLevel: choice({ commune: 'Cấp xã.', province: 'Cấp tỉnh.', ministry: 'Cấp bộ.' }).describe(
    'Cấp thực hiện.',
  ),
  authority: fact.describe('Cơ quan thực hiện, và nơi nộp.'),
  validity: z
    .strictObject({
      from: isoDate.nullable().describe('Ngày đầu tiên áp dụng; null khi không rõ hoặc đã lâu.'),
      to: isoDate.nullable().describe('Ngày cuối cùng còn áp dụng; null khi chưa biết.'),
    })
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
        text: says.describe('Khi nào dùng thủ tục đó, một câu cho người dân.'),
      }),
    )
    .default([])
    .describe('Các thủ tục nên dùng thay, khi tên này không phải một thủ tục quốc gia.'),
  /** Inter-linked procedures (liên thông) that include this one. */
  partOf: z.array(procedureCode).default([]).describe('Mã các thủ tục liên thông có gồm thủ tục này.'),
  channels: z
    .array(
      z
        .strictObject({
          channel: channel.describe('Cách nộp.'),
          timeLimit: says.nullable().describe('Thời hạn giải quyết; null khi không nguồn nào nói.'),
          note: says.optional().describe('Lời giải thích thêm cho người dân.'),
          ...onDays,
          evidence,
        })
        .meta({ id: 'channel' }),
    )
    .describe('Các cách nộp hồ sơ và thời hạn; [] khi không nguồn nào nói và thủ tục không có tờ khai.'),
  fees: z.array(fee).describe('Phí, lệ phí và các khoản phải trả; khoản mà phần lớn người dân trả đứng đầu.'),
  /** Who pays less, or nothing, and in which time. */
  waivers: z
    .array(waiver)
    .default([])
    .describe('Các trường hợp được miễn, giảm một khoản, kể cả chỉ trong một thời gian.'),
  attachments: z.array(attachment).describe('Thành phần hồ sơ, theo thứ tự.'),
  /** Rules and remarks that official lists mix with the papers. Never shown as papers. */
  notes: z.array(datedFact).describe('Quy định và lưu ý đi kèm danh mục giấy tờ; không phải giấy tờ.'),
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
  undertaking: says
    .nullable()
    .describe(
      'Lời cam đoan đúng như trên mẫu tờ khai; null khi mẫu không có, hoặc thủ tục không có tờ khai.',
    ),
  steps: z.array(fact).describe('Các bước thực hiện.'),
  results: z.array(fact).describe('Kết quả nhận được.'),
  legalBasis: z.array(legalDocument).describe('Căn cứ pháp lý.'),
  questions: z.array(question).describe('Câu hỏi thường gặp.'),
  /** Identifier on the national portal, only where it was seen there. Never made up. */
  nationalPortalId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('Mã trang trên Cổng Dịch vụ công quốc gia, chỉ ghi khi đã thấy ở đó.'),
  /** Day on which the facts were last compared with the sources. */
  checkedOn: isoDate.describe('Ngày đối chiếu với các nguồn lần cuối.'),
  sources: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), source)
    .describe('Các nguồn đã đọc, theo mã dùng trong "evidence".'),
});
export type ProcedureFile = z.infer<typeof procedureFile>;
