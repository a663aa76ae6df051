import { z } from 'zod';
import { channel, evidence, fact, isoDate } from './evidence.ts';

/**
 * A condition over the answers, written in the one condition language there is: JSON Schema.
 * It is checked like the `if` of a declaration, and may name only fields that the declaration has.
 */
export const condition = z.record(z.string(), z.unknown());

/** Code of a procedure in the national database (mã thủ tục), such as `1.001193`. */
export const procedureCode = z.string().regex(/^\d\.\d{6}$/);

const serviceLevel = z.discriminatedUnion('scheme', [
  /** Nghị định 43/2011/NĐ-CP, repealed: the four levels of the older notices. */
  z.strictObject({ scheme: z.literal('nd43-2011'), value: z.enum(['1', '2', '3', '4']), evidence }),
  /** Nghị định 42/2022/NĐ-CP article 11, kept by Nghị định 224/2026/NĐ-CP article 14. */
  z.strictObject({
    scheme: z.literal('nd42-2022'),
    value: z.enum(['toan-trinh', 'mot-phan', 'thong-tin']),
    evidence,
  }),
  /** Nghị định 224/2026/NĐ-CP article 16: levels of a proactive service. Not the four levels of 2011. */
  z.strictObject({
    scheme: z.literal('nd224-2026-proactive'),
    value: z.enum(['1', '2', '3', '4']),
    evidence,
  }),
]);

const amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  /** A fixed sum in đồng, for the dossier as a whole or for each copy asked for. */
  z.strictObject({ kind: z.literal('fixed'), vnd: z.int().positive(), per: z.enum(['dossier', 'copy']) }),
  /** Set by the provincial people's council; a commune profile may state the sum. */
  z.strictObject({ kind: z.literal('province') }),
  /** Charged by the postal service and not known here. */
  z.strictObject({ kind: z.literal('carrier') }),
]);

const fee = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  amount,
  /** Asked only when the answers satisfy this schema. */
  when: condition.optional(),
  /** The same condition in words, for the page that knows no answers: reads on after "Nếu". Required beside `when`. */
  whenText: z.string().min(1).optional(),
  /** Asked only when the result is delivered in one of these ways. */
  delivery: z.array(z.enum(['desk', 'post', 'electronic'])).optional(),
  note: z.string().min(1).optional(),
  /** Number of the legal document that sets it, such as `281/2016/TT-BTC`. */
  legal: z.string().min(1).optional(),
  evidence,
});
export type Fee = z.infer<typeof fee>;

/** What files may stand for a paper, checked by their bytes. Sizes in bytes. */
const fileRule = z.strictObject({
  types: z.array(z.enum(['image/jpeg', 'image/png', 'application/pdf'])).min(1),
  maxBytes: z.int().positive(),
  maxFiles: z.int().positive(),
});
export type FileRule = z.infer<typeof fileRule>;

const attachment = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  hint: z.string().min(1).optional(),
  /** `handed-in` (nộp) stays with the authority; `shown` (xuất trình) is shown and taken home, never copied. */
  kind: z.enum(['handed-in', 'shown']),
  /** How many originals and copies; null where no source says. */
  originals: z.int().min(0).nullable(),
  copies: z.int().min(0).nullable(),
  /** The declaration itself: the kit makes it, the citizen signs it. At most one attachment says true. */
  isDeclaration: z.boolean().default(false),
  /** False where the paper helps but its absence does not stop the dossier. */
  required: z.boolean().default(true),
  channels: z.array(channel).min(1).default(['desk', 'post', 'online']),
  /** Belongs to the dossier only when the answers satisfy this schema. */
  when: condition.optional(),
  /** The same condition in the citizen's words, for the static checklist: reads on after "Nếu". Required beside `when`. */
  whenText: z.string().min(1).optional(),
  /** The paper may be left out, and why: "đã có trong cơ sở dữ liệu …". Offered as a tick box. */
  waiver: z.string().min(1).optional(),
  /** What to bring when the paper cannot be had, in order of preference. */
  alternatives: z.array(z.string().min(1)).default([]),
  /** Absent: nothing is uploaded for it (a paper that is only shown). */
  files: fileRule.optional(),
  evidence,
});
export type Attachment = z.infer<typeof attachment>;

const deliveryOption = z.strictObject({
  /** `desk` at the one-stop desk, `post` at home by public post, `electronic` as an electronic document. */
  option: z.enum(['desk', 'post', 'electronic']),
  note: z.string().min(1).optional(),
  evidence,
});
export type DeliveryOption = z.infer<typeof deliveryOption>;

const legalDocument = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  date: isoDate.nullable(),
  note: z.string().min(1).optional(),
  evidence,
});

/**
 * `procedure.json`: what the catalogue publishes about one procedure (level 1), and what the form needs
 * besides its declaration. All text is Vietnamese; `en.json` translates it by JSON Pointer.
 */
export const procedureFile = z.strictObject({
  $schema: z.string().optional(),
  code: procedureCode,
  /** Raised by one whenever a change could make an old draft unfit. */
  version: z.int().positive(),
  name: z.string().min(1),
  /** What citizens call it: "Làm giấy khai sinh cho con". */
  plainName: z.string().min(1),
  /** Other names, official or not, also as typed by citizens. The search reads them. */
  aliases: z.array(z.string().min(1)),
  field: z.enum(['ho-tich', 'cu-tru', 'bao-tro-xa-hoi', 'bao-hiem-y-te', 'chung-thuc', 'lien-thong', 'khac']),
  lifeEvents: z.array(
    z.enum([
      'sinh-con',
      'ket-hon',
      'nguoi-than-qua-doi',
      'chuyen-cho-o',
      'giay-to-bi-mat',
      'cham-soc-nguoi-than',
    ]),
  ),
  /** When to use it, in one sentence for the citizen. */
  summary: z.string().min(1),
  eligibleSubjects: z.array(fact),
  conditions: z.array(fact),
  serviceLevels: z.array(serviceLevel),
  implementingLevel: z.enum(['commune', 'province', 'ministry']),
  authority: fact,
  validity: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }),
  supersedes: z.array(procedureCode).default([]),
  supersededBy: procedureCode.nullable().default(null),
  channels: z.array(
    z.strictObject({
      channel,
      timeLimit: z.string().min(1).nullable(),
      note: z.string().min(1).optional(),
      evidence,
    }),
  ),
  fees: z.array(fee),
  attachments: z.array(attachment),
  /** Rules and remarks that official lists mix with the papers. Never shown as papers. */
  notes: z.array(fact),
  delivery: z.strictObject({
    options: z.array(deliveryOption).min(1),
    /** Path of the answer that holds the number of copies, for fees by the copy. */
    copies: z.string().nullable(),
  }),
  /** The solemn undertaking (cam đoan) as the official form words it; null for a procedure without a declaration. */
  undertaking: z.string().min(1).nullable(),
  steps: z.array(fact),
  results: z.array(fact),
  legalBasis: z.array(legalDocument),
  questions: z.array(z.strictObject({ question: z.string().min(1), answer: z.string().min(1), evidence })),
  /** Identifier on the national portal, only where it was seen there. Never made up. */
  nationalPortalId: z.uuid().nullable().default(null),
  /** Day on which the facts were last compared with the sources. */
  checkedOn: isoDate,
  sources: z.record(
    z.string().regex(/^[A-Za-z0-9-]+$/),
    z.strictObject({ title: z.string().min(1), url: z.url().optional(), seenOn: isoDate.nullable() }),
  ),
});
export type ProcedureFile = z.infer<typeof procedureFile>;
