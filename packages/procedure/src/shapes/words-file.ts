import { z } from 'zod';
import { procedureFile } from './procedure-file.ts';
import { says } from './says.ts';

const word = z
  .strictObject({
    avoid: z
      .array(says)
      .min(1)
      .describe('Những cách viết không dùng; so không phân biệt chữ hoa, chữ thường.'),
    say: says.describe('Cách viết dùng ở mọi trang.'),
    unless: z
      .array(says)
      .default([])
      .describe('Những câu được phép có cách viết ấy, ví dụ khi nhắc lại tên gọi trước đây.'),
    fields: z
      .array(procedureFile.shape.field)
      .optional()
      .describe('Chỉ áp dụng cho các lĩnh vực này; không ghi là mọi lĩnh vực.'),
  })
  .describe('Một điều chỉ có một cách gọi.');

/** `words.json`: one term for one thing, in each language. */
export const wordsFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  vi: z.array(word).describe('Cách gọi bằng tiếng Việt.'),
  en: z.array(word).describe('Cách gọi trong bản tiếng Anh.'),
});

export type WordRule = z.output<typeof word>;
