import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/** The channel through which a dossier reaches the authority: at the desk, by public post, online. */
export const channel = z.enum(['desk', 'post', 'online']);
export type Channel = z.infer<typeof channel>;

/**
 * Where a fact was read.
 *
 * `verified` means read in every source that is listed; `unverified` means reported or inferred, and the
 * page says so to the citizen. Sources are keys of the procedure's `sources`.
 */
export const evidence = z.strictObject({
  status: z
    .enum(['verified', 'unverified'])
    .describe(
      '"verified": đọc thấy trong mọi nguồn đã nêu; "unverified": nghe nói hoặc suy ra, trang sẽ nói rõ với người dân.',
    ),
  sources: z.array(z.string()).default([]).describe('Mã các nguồn, khai ở "sources" cuối tệp.'),
  note: z.string().min(1).optional().describe('Còn điều gì chưa chắc.'),
});
export type Evidence = z.infer<typeof evidence>;

/** One sentence for the citizen, and where it was read. */
export const fact = z.strictObject({
  text: z.string().min(1).describe('Một câu cho người dân.'),
  evidence: evidence.describe('Đọc thấy ở đâu, đã kiểm chứng chưa.'),
});
export type Fact = z.infer<typeof fact>;

/**
 * A condition over the answers, written in the one condition language there is: JSON Schema.
 * It is checked like the `if` of a declaration, and may name only fields that the declaration has.
 */
export const condition = z.record(z.string(), z.unknown());
