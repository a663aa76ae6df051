import { z } from 'zod';
import { isoDate } from './evidence.ts';
import { procedureFile } from './procedure-file.ts';
import { says } from './says.ts';

/** Lists of `procedure.json` whose facts are compared; `authority` is the one fact of its kind. */
const kind = procedureFile
  .pick({
    authority: true,
    eligibleSubjects: true,
    conditions: true,
    results: true,
    channels: true,
    fees: true,
    attachments: true,
    legalBasis: true,
  })
  .keyof();
export type ComparedKind = z.output<typeof kind>;

const named = {
  code: says.describe('Mã thủ tục.'),
  kind: kind.describe('Điều này ghi ở đâu trong procedure.json.'),
  key: says.describe('Mã, số hiệu, cách nộp hoặc nguyên văn, để nhận ra điều này.'),
};

/** `compared-facts.json`: facts drawn by a seed, each compared with a public source on a day. */
export const comparedFacts = z.strictObject({
  seed: says.describe('Chữ dùng để rút.'),
  facts: z
    .array(
      z.strictObject({
        ...named,
        says: z.string().describe('Điều đã so nói gì.'),
        source: says.describe('Nguồn công khai nói đúng như vậy.'),
        seenOn: isoDate.describe('Ngày so.'),
      }),
    )
    .describe('Các điều đã so với nguồn.'),
  notSeenAgain: z
    .array(z.strictObject({ ...named, why: says.describe('Vì sao không so được.') }))
    .describe('Các điều rút trúng nhưng hôm ấy không tìm lại được nguồn.'),
});
