import { z } from 'zod';
import { procedureCode } from './procedure-file.ts';

/**
 * A commune profile (hồ sơ đơn vị): what is local about a procedure. Never holds a person's name or phone.
 * The code is the five digits of Quyết định 19/2025/QĐ-TTg; `00000` is the fictional sample.
 */
export const communeProfile = z.strictObject({
  $schema: z.string().optional().describe('Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.'),
  code: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Mã đơn vị hành chính gồm 5 chữ số (Quyết định 19/2025/QĐ-TTg); 00000 là ví dụ hư cấu.'),
  name: z.string().min(1).describe('Tên đơn vị, ví dụ "Xã …".'),
  isFictional: z.boolean().default(false).describe('true nếu là ví dụ, không phải đơn vị có thật.'),
  /** As it stands after "Kính gửi", such as "Ủy ban nhân dân xã …". */
  authority: z.string().min(1).describe('Tên đứng sau "Kính gửi", ví dụ "Ủy ban nhân dân xã …".'),
  /** Null for a commune known by its code alone: then nobody told where its desk is, and nothing is made up. */
  desk: z
    .strictObject({
      name: z.string().min(1).describe('Tên nơi tiếp nhận hồ sơ.'),
      address: z.string().min(1).describe('Địa chỉ nơi nộp hồ sơ.'),
      hours: z.array(z.string().min(1)).min(1).describe('Giờ làm việc, mỗi dòng một phần tử.'),
      phone: z
        .string()
        .optional()
        .describe('Số điện thoại chung của cơ quan; không ghi số riêng của cán bộ.'),
    })
    .nullable()
    .describe('Nơi tiếp nhận hồ sơ; null khi không nguồn nào nói.'),
  /** Sums that the province has set for fees whose amount is `province`. */
  fees: z
    .array(
      z.strictObject({
        procedure: procedureCode.describe('Mã thủ tục.'),
        fee: z.string().describe('Mã khoản tiền trong "fees" của thủ tục.'),
        vnd: z.int().min(0).describe('Số tiền, tính bằng đồng.'),
        document: z.string().min(1).describe('Nghị quyết của Hội đồng nhân dân tỉnh quy định mức này.'),
      }),
    )
    .default([])
    .describe('Số tiền của các khoản do Hội đồng nhân dân tỉnh quy định.'),
});
export type CommuneProfile = z.infer<typeof communeProfile>;
