import { z } from 'zod';
import { procedureCode } from './procedure-file.ts';

/**
 * A commune profile (hồ sơ đơn vị): what is local about a procedure. Never holds a person's name or phone.
 * The code is the five digits of Quyết định 19/2025/QĐ-TTg; `00000` is the fictional sample.
 */
export const communeProfile = z.strictObject({
  $schema: z.string().optional(),
  code: z.string().regex(/^\d{5}$/),
  name: z.string().min(1),
  isFictional: z.boolean().default(false),
  /** As it stands after "Kính gửi", such as "Ủy ban nhân dân xã …". */
  authority: z.string().min(1),
  /** Null for a commune known by its code alone: then nobody told where its desk is, and nothing is made up. */
  desk: z
    .strictObject({
      name: z.string().min(1),
      address: z.string().min(1),
      hours: z.array(z.string().min(1)).min(1),
      phone: z.string().optional(),
    })
    .nullable(),
  /** Sums that the province has set for fees whose amount is `province`. */
  fees: z
    .array(
      z.strictObject({
        procedure: procedureCode,
        fee: z.string(),
        vnd: z.int().min(0),
        document: z.string().min(1),
      }),
    )
    .default([]),
});
export type CommuneProfile = z.infer<typeof communeProfile>;
