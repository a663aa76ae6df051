import { z } from 'zod';

/** `en.json`: texts by file and JSON Pointer. A file is named as below `schemas/`, or as in the same folder. */
export const translationFile = z
  .looseObject({
    $schema: z
      .string()
      .optional()
      .describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  })
  .catchall(
    z
      .record(z.string(), z.string().min(1).describe('Chữ tiếng Anh thay cho chữ tiếng Việt ở chỗ này.'))
      .describe('Các chữ của tệp này, mỗi chữ một dòng: chỗ của nó trong tệp, rồi tới chữ tiếng Anh.'),
  );
