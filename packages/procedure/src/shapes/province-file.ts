import { z } from 'zod';
import { decision, type LocalFacts } from './decision.ts';
import { says } from './says.ts';

/**
 * What a province sets for all its communes (`provinces/<code>.json`). The code is the two digits of Quyết định
 * 19/2025/QĐ-TTg.
 */
export const provinceFile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  code: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Mã tỉnh, thành phố gồm 2 chữ số (Quyết định 19/2025/QĐ-TTg), ví dụ "31".'),
  name: says.describe('Tên tỉnh, thành phố, ví dụ "Thành phố Hải Phòng".'),
  decisions: z
    .array(decision)
    .min(1)
    .describe('Các văn bản của tỉnh, mỗi văn bản kèm những điều nó định ra cho mọi xã trong tỉnh.'),
});

/** A province with what it sets. */
export interface Province extends Required<LocalFacts> {
  readonly code: string;
  readonly name: string;
}
