import { z } from 'zod';
import { channel, isoDate } from './evidence.ts';
import { says } from './says.ts';

/** One file of `cases/`: answers, and what they must give. Written by whoever knows the law. */
export const caseFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  /** What the case shows, as the name of a test. */
  name: says.describe('Trường hợp này cho thấy điều gì.'),
  /** The rule of the law or of the form that is tried. */
  why: says.describe('Điều luật hoặc chú thích của mẫu mà trường hợp này thử.'),
  answers: z
    .record(z.string(), z.unknown().describe('Câu trả lời của phần này của tờ khai.'))
    .describe('Các câu trả lời, xếp như tờ khai.'),
  /** How the dossier is handed in; as most are unless said (`usualChannel`). */
  channel: channel
    .optional()
    .describe(
      'Nộp hồ sơ cách nào, khi giấy tờ hoặc khoản phải trả tùy theo đó; không ghi là nộp trực tiếp, hoặc cách đầu tiên của thủ tục khi không nhận trực tiếp.',
    ),
  /** The day on which it happens: what applies on it is shown, asked and paid. */
  date: isoDate
    .default('2026-11-21')
    .describe('Ngày khai, khi có điều chỉ áp dụng trong một thời gian; không ghi là ngày 21/11/2026.'),
  /** Where it happens: a province that has set something of its own, or a commune that has a profile. */
  place: z
    .string()
    .regex(/^\d{2}(\d{3})?$/)
    .optional()
    .describe(
      'Nơi nộp, khi có điều do tỉnh hoặc xã định: mã tỉnh gồm 2 chữ số, hoặc mã xã gồm 5 chữ số; không ghi là nơi không định gì riêng.',
    ),
  expect: z
    .strictObject({
      shown: z.array(z.string()).optional().describe('Các mục phải hiện.'),
      hidden: z.array(z.string()).optional().describe('Các mục phải ẩn.'),
      issues: z
        .array(z.string())
        .describe('Các lỗi phải báo, dạng "mục: phép kiểm tra"; [] nghĩa là hồ sơ hợp lệ.'),
      attachments: z.array(z.string()).optional().describe('Mã các giấy tờ phải có, theo thứ tự.'),
      fees: z
        .record(z.string(), z.int().min(0).nullable().describe('Số tiền, đồng; null khi chưa biết mức.'))
        .optional()
        .describe(
          'Các khoản phải trả: mã của khoản và số tiền, đồng; null khi tỉnh định mức. Không kể khoản tùy cách trả kết quả.',
        ),
      printed: z.array(says).optional().describe('Các dòng phải có trên bản in, theo thứ tự.'),
    })
    .describe('Điều mà biểu mẫu phải hỏi, phải báo và phải in với các câu trả lời đó.'),
});
