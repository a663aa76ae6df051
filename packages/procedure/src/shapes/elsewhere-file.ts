import { z } from 'zod';
import { evidence } from './evidence.ts';
import { source } from './procedure-file.ts';
import { says } from './says.ts';

const elsewhere = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Mã ngắn không dấu, không trùng trong danh sách, ví dụ "so-do".'),
    title: says.describe('Việc gì, như người dân gọi.'),
    aliases: z.array(says).describe('Lời người dân hay gõ khi tìm việc này.'),
    where: says.describe('Làm ở đâu, một hai câu cho người dân.'),
    /** Beside the Vietnamese, not in a file of its own: one list is looked after by one person. */
    en: z
      .strictObject({
        title: says.describe('Tên việc bằng tiếng Anh.'),
        where: says.describe('Nơi làm bằng tiếng Anh.'),
      })
      .describe('Bản tiếng Anh.'),
    evidence,
  })
  .meta({ id: 'elsewhere' });

/** `elsewhere.json`: what people ask a commune for that is done somewhere else, and where. */
export const elsewhereFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  entries: z.array(elsewhere).describe('Các việc không làm ở xã.'),
  sources: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), source)
    .describe('Các nguồn đã đọc, theo mã dùng trong "evidence".'),
});

/** Something that is not done at the commune, with what was read of it. */
export interface Elsewhere extends z.output<typeof elsewhere> {
  readonly sources: readonly z.output<typeof source>[];
}
