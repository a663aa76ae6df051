import { z } from 'zod';
import { choice } from './choice.ts';
import { says } from './says.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/**
 * The days on which a single fact applies; both count. One after the other under one id, they say what holds when.
 */
export const period = z
  .strictObject({
    from: isoDate
      .nullable()
      .default(null)
      .describe('Ngày đầu tiên áp dụng; không ghi khi đã áp dụng từ trước.'),
    to: isoDate.nullable().default(null).describe('Ngày cuối cùng còn áp dụng; không ghi khi chưa định.'),
  })
  .meta({ id: 'period', description: 'Từ ngày nào tới hết ngày nào.' });
export type Period = z.infer<typeof period>;

/** What a fact carries that applies for a time only. */
export const onDays = {
  validity: period.optional().describe('Chỉ áp dụng trong thời gian này; không ghi là luôn áp dụng.'),
};

/** The channel through which a dossier reaches the authority: at the desk, by public post, online. */
export const channel = choice({
  desk: 'Nộp trực tiếp tại bộ phận một cửa.',
  post: 'Gửi qua bưu chính công ích.',
  online: 'Nộp trực tuyến.',
});
export type Channel = z.infer<typeof channel>;

/**
 * Where a fact was read.
 *
 * `verified` means read in every source that is listed; `unverified` means reported or inferred, and the
 * page says so to the citizen. Sources are keys of the procedure's `sources`.
 */
export const evidence = z
  .strictObject({
    status: choice({
      verified: 'Đã đọc thấy trong mọi nguồn được nêu.',
      unverified: 'Nghe nói hoặc suy ra; trang thủ tục nói rõ điều đó với người dân.',
    }).describe('Đã kiểm chứng chưa.'),
    sources: z.array(z.string()).default([]).describe('Mã các nguồn, khai ở "sources" cuối tệp.'),
    note: says.optional().describe('Còn điều gì chưa chắc.'),
  })
  .meta({ id: 'evidence', description: 'Đọc thấy ở đâu, đã kiểm chứng chưa.' });
export type Evidence = z.infer<typeof evidence>;

/** One sentence for the citizen, and where it was read. */
export const fact = z
  .strictObject({ text: says.describe('Một câu cho người dân.'), evidence })
  .meta({ id: 'fact' });
export type Fact = z.infer<typeof fact>;

/** One that may apply for a time only. */
export const datedFact = fact.extend(onDays).meta({ id: 'datedFact' });

/**
 * A condition over the answers, written in the one condition language there is: JSON Schema.
 * It is checked like the `if` of a declaration, and may name only fields that the declaration has.
 */
export const condition = z.record(z.string(), z.unknown()).meta({ id: 'condition' });

/**
 * A condition in the citizen's words, for whoever knows no answers: reads on after "Nếu". Required beside `when`.
 */
export const whenText = says
  .optional()
  .describe('Điều kiện "when" viết thành lời, đọc tiếp sau chữ "Nếu"; bắt buộc khi có "when".');
