import { z } from 'zod';

const translated = z
  .string()
  .describe('Bản dịch của chữ này. Để trống "" nghĩa là còn chờ dịch: trang vẫn hiện tiếng Việt.');

/** `en.json`, and likewise for every other language: translations by the Vietnamese text itself, wherever it stands. */
export const translationFile = z
  .looseObject({
    $schema: z
      .string()
      .optional()
      .describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  })
  .catchall(
    z
      .union([
        translated,
        z
          .record(z.string().min(1), translated)
          .describe(
            'Cùng một chữ mà mỗi chỗ dịch một khác: đuôi đường đi của từng chỗ, không có số thứ tự, ví dụ "whenText" hay "fees/copies/name".',
          ),
      ])
      .describe('Chữ tiếng Việt chép nguyên từ thủ tục, rồi tới bản dịch của nó.'),
  );

export type TranslationFile = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
