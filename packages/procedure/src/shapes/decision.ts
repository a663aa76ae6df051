import { z } from 'zod';
import { channel, isoDate, onDays, type Period } from './evidence.ts';
import { procedureCode } from './procedure-file.ts';
import { says } from './says.ts';

const procedure = procedureCode.describe('Mã thủ tục.');
const channels = z
  .array(channel)
  .min(1)
  .optional()
  .describe('Chỉ khi nộp hồ sơ theo những cách này; không ghi là mọi cách.');

const feeThere = z
  .strictObject({
    procedure,
    fee: z.string().describe('Mã khoản tiền trong "fees" của thủ tục; khoản ấy phải là "province".'),
    vnd: z.int().min(0).describe('Số tiền, tính bằng đồng; 0 là miễn.'),
    channels,
    whenText: says
      .optional()
      .describe(
        'Chỉ ai như thế này mới trả mức này, đọc tiếp sau chữ "Nếu". Biểu mẫu nêu ra bên khoản tiền, không tự trừ.',
      ),
    ...onDays,
  })
  .meta({ id: 'feeThere' });

const timeLimitThere = z
  .strictObject({
    procedure,
    channel: channel.describe('Cách nộp.'),
    timeLimit: says.describe('Thời hạn giải quyết ở đây.'),
    ...onDays,
  })
  .meta({ id: 'timeLimitThere' });

const notAskedThere = z
  .strictObject({
    procedure,
    attachment: z.string().describe('Mã giấy tờ trong "attachments" của thủ tục mà ở đây không phải nộp.'),
    channels,
    ...onDays,
  })
  .meta({ id: 'notAskedThere' });

const noteThere = z
  .strictObject({
    procedure,
    text: says.describe('Một câu cho người dân.'),
    channels,
    ...onDays,
  })
  .meta({ id: 'noteThere' });

/** A document of a province or a commune, and what it sets for procedures. */
export const decision = z
  .strictObject({
    document: says.describe('Loại và số hiệu văn bản, ví dụ "Nghị quyết 23/2026/NQ-HĐND".'),
    date: isoDate.optional().describe('Ngày ban hành văn bản.'),
    url: z.url().optional().describe('Địa chỉ của văn bản, bắt đầu bằng "https://".'),
    ...onDays,
    fees: z.array(feeThere).default([]).describe('Mức của các khoản do tỉnh quy định.'),
    timeLimits: z.array(timeLimitThere).default([]).describe('Thời hạn riêng ở đây.'),
    notAsked: z.array(notAskedThere).default([]).describe('Giấy tờ mà ở đây không phải nộp.'),
    notes: z.array(noteThere).default([]).describe('Lưu ý riêng ở đây.'),
  })
  .meta({ id: 'decision', description: 'Một văn bản và những điều văn bản ấy định ra.' });
export type Decision = z.infer<typeof decision>;

/** The lists of a decision. */
export const decidedLists = ['fees', 'timeLimits', 'notAsked', 'notes'] as const;

/** With the document that says so, and the days on which it does. */
type Decided<One> = One & {
  readonly document: string;
  readonly date?: string | undefined;
  readonly validity?: Period | undefined;
};

/** What is otherwise in a place than elsewhere. */
export interface LocalFacts {
  readonly fees: readonly Decided<z.infer<typeof feeThere>>[];
  readonly timeLimits?: readonly Decided<z.infer<typeof timeLimitThere>>[] | undefined;
  readonly notAsked?: readonly Decided<z.infer<typeof notAskedThere>>[] | undefined;
  readonly notes?: readonly Decided<z.infer<typeof noteThere>>[] | undefined;
}

/** All that the decisions set, each with its document and days: its own, else those of the document. */
export function localFactsOf(decisions: readonly Decision[]): Required<LocalFacts> {
  const all = <List extends (typeof decidedLists)[number]>(list: List) =>
    decisions.flatMap((one) => {
      const { document, date, validity } = one;
      const whole = { document, ...(date && { date }), ...(validity && { validity }) };
      return one[list].map((fact) => ({ ...whole, ...fact }));
    });
  return {
    fees: all('fees'),
    timeLimits: all('timeLimits'),
    notAsked: all('notAsked'),
    notes: all('notes'),
  } as Required<LocalFacts>;
}
