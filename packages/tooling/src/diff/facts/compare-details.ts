import type { Attachment, Channel, Fee, FileRule, Period, ProcedureFile, Waiver } from '@dvc-kit/procedure';
import {
  calendarDay,
  channelName,
  deliveryName,
  duringDays,
  fileKinds,
  fileSize,
  sumToPay,
} from '@dvc-kit/wording';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { type Change, changed, quoted } from '../members/change.ts';
import { compareMembers, compareNames, type Member, ordered } from '../members/compare-members.ts';
import { matched } from '../members/matched.ts';
import { validityMember } from '../members/validity-member.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareOrders } from './compare-orders.ts';

/** What `procedure.json` says besides what `compareFacts` tells: remarks, sources, names it is found by, order. */
export function compareDetails(before: ProcedureFile, after: ProcedureFile): Change[] {
  return [
    ...compareMembers(
      [before, after],
      { what: 'text', at: 'procedure', thing: 'Trang thủ tục' },
      pageMembers,
    ),
    ...compareNames('search', 'aliases', 'tên gọi để tìm', [before.aliases, after.aliases]),
    ...compareNames('search', 'lifeEvents', 'sự kiện trong đời', [before.lifeEvents, after.lifeEvents]),
    ...compareNames('text', 'partOf', 'thủ tục liên thông có gồm thủ tục này, mã', [
      before.partOf,
      after.partOf,
    ]),
    ...compareNames('text', 'supersedes', 'thủ tục được thay thế, mã', [before.supersedes, after.supersedes]),
    ...compareInstead(before, after),
    ...compareQuestions(before, after),
    ...compareLaws(before, after),
    ...compareSources(before, after),
    ...compareKept(before, after),
    ...compareEvidence(before, after),
    ...compareOrders(before, after),
    ...compareMoves(before, after),
  ];
}

const fields: Readonly<Record<ProcedureFile['field'], string>> = {
  'ho-tich': 'hộ tịch',
  'cu-tru': 'cư trú',
  'bao-tro-xa-hoi': 'bảo trợ xã hội',
  'bao-hiem-y-te': 'bảo hiểm y tế',
  'chung-thuc': 'chứng thực',
  'ho-kinh-doanh': 'hộ kinh doanh',
  'lien-thong': 'thủ tục liên thông',
  khac: 'lĩnh vực khác',
};
const levels: Readonly<Record<ProcedureFile['implementingLevel'], string>> = {
  commune: 'cấp xã',
  province: 'cấp tỉnh',
  ministry: 'cấp bộ',
};
const day = (iso: string) => calendarDay(iso, 'vi');

const pageMembers: readonly Member<ProcedureFile>[] = [
  { label: 'mã thủ tục', of: ({ code }) => code },
  { label: 'tên người dân gọi', of: ({ plainName }) => plainName },
  { label: 'câu nói khi nào dùng', of: ({ summary }) => summary },
  { label: 'lời cam đoan', of: ({ undertaking }) => undertaking },
  { label: 'lĩnh vực', of: ({ field }) => field, words: (field: ProcedureFile['field']) => fields[field] },
  {
    label: 'cấp thực hiện',
    of: ({ implementingLevel }) => implementingLevel,
    words: (level: ProcedureFile['implementingLevel']) => levels[level],
  },
  { label: 'việc đứng ở trang đầu của danh mục', of: ({ featured }) => featured },
  { label: 'mức nhiều người cần (thứ tự khi tìm)', of: ({ popularity }) => popularity.level },
  { label: 'mục số bản dùng để tính tiền', of: ({ delivery }) => delivery.copies },
  { label: 'mã trên Cổng Dịch vụ công quốc gia', of: ({ nationalPortalId }) => nationalPortalId },
  { label: 'ngày đối chiếu', of: ({ checkedOn }) => checkedOn, words: day },
  { label: 'phiên bản', of: ({ version }) => version },
];

function compareInstead(before: ProcedureFile, after: ProcedureFile): Change[] {
  const { added, removed, kept } = matched(before.instead, after.instead, ({ code }) => code);
  return [
    ...added.map(({ code, text }) =>
      changed('text', `instead/${code}`, [null, text], `Nay chỉ sang thủ tục mã ${code}: ${quoted(text)}.`),
    ),
    ...removed.map(({ code, text }) =>
      changed('text', `instead/${code}`, [text, null], `Không còn chỉ sang thủ tục mã ${code}.`),
    ),
    ...kept.flatMap(([was, is]) =>
      compareMembers(
        [was, is],
        { what: 'text', at: `instead/${is.code}`, thing: `Chỗ chỉ sang thủ tục mã ${is.code}` },
        [{ label: 'lời chỉ dẫn', of: ({ text }) => text }],
      ),
    ),
  ];
}

function compareQuestions(before: ProcedureFile, after: ProcedureFile): Change[] {
  const { added, removed, kept } = matched(before.questions, after.questions, ({ question }) => question);
  return [
    ...added.map(({ question, answer }) =>
      changed('question', question, [null, answer], `Thêm câu hỏi ${quoted(question)}: ${quoted(answer)}.`),
    ),
    ...removed.map(({ question, answer }) =>
      changed('question', question, [answer, null], `Bỏ câu hỏi ${quoted(question)}.`),
    ),
    ...kept.flatMap(([was, is]) =>
      compareMembers(
        [was, is],
        { what: 'question', at: is.question, thing: `Câu hỏi ${quoted(is.question)}` },
        [{ label: 'câu trả lời', of: ({ answer }) => answer }],
      ),
    ),
  ];
}

function compareLaws(before: ProcedureFile, after: ProcedureFile): Change[] {
  const { added, removed, kept } = matched(before.legalBasis, after.legalBasis, ({ number }) => number);
  const name = ({ number, title }: ProcedureFile['legalBasis'][number]) => `${number}, ${title}`;
  return [
    ...added.map((one) =>
      changed('legal', one.number, [null, name(one)], `Thêm căn cứ pháp lý ${quoted(name(one))}.`),
    ),
    ...removed.map((one) =>
      changed('legal', one.number, [name(one), null], `Bỏ căn cứ pháp lý ${quoted(name(one))}.`),
    ),
    ...kept.flatMap(([was, is]) =>
      compareMembers([was, is], { what: 'legal', at: is.number, thing: `Căn cứ pháp lý ${is.number}` }, [
        { label: 'tên văn bản', of: ({ title }) => title },
        { label: 'ngày ban hành', of: ({ date }) => date, words: day },
        { label: 'ghi chú', of: ({ note }) => note },
      ]),
    ),
  ];
}

function compareSources(before: ProcedureFile, after: ProcedureFile): Change[] {
  const list = ({ sources }: ProcedureFile) => Object.entries(sources).map(([key, one]) => ({ key, ...one }));
  const { added, removed, kept } = matched(list(before), list(after), ({ key }) => key);
  return [
    ...added.map(({ key, title }) =>
      changed('source', key, [null, title], `Thêm nguồn ${quoted(key)}: ${quoted(title)}.`),
    ),
    ...removed.map(({ key, title }) =>
      changed('source', key, [title, null], `Bỏ nguồn ${quoted(key)}: ${quoted(title)}.`),
    ),
    ...kept.flatMap(([was, is]) =>
      compareMembers([was, is], { what: 'source', at: is.key, thing: `Nguồn ${quoted(is.key)}` }, [
        { label: 'tên', of: ({ title }) => title },
        { label: 'địa chỉ', of: ({ url }) => url },
        { label: 'ngày đọc', of: ({ seenOn }) => seenOn, words: day },
      ]),
    ),
  ];
}

const fileRuleWords = ({ types, maxBytes, maxFiles }: FileRule) =>
  `nhận ${fileKinds(types, 'vi')}, mỗi tệp tới ${fileSize(maxBytes, 'vi')}, nhiều nhất ${maxFiles} tệp`;

const attachmentMembers: readonly Member<Attachment>[] = [
  { label: 'lời hướng dẫn', of: ({ hint }) => hint },
  { label: 'tệp tải lên', of: ({ files }) => files, words: fileRuleWords },
  { label: 'việc là tờ khai do biểu mẫu làm ra', of: ({ isDeclaration }) => isDeclaration },
  validityMember,
];
const feeMembers: readonly Member<Fee>[] = [
  { label: 'lời giải thích', of: ({ note }) => note },
  { label: 'văn bản quy định', of: ({ legal }) => legal },
  validityMember,
];
const waiverMembers: readonly Member<Waiver>[] = [
  { label: 'các khoản được miễn, giảm', of: ({ fees }) => fees },
  { label: 'số tiền còn phải trả', of: ({ vnd }) => vnd, words: (vnd: number) => sumToPay(vnd, 'vi') },
  { label: 'lời tả ai được', of: ({ whenText }) => whenText },
  { label: 'điều kiện máy tự tính', of: ({ when }) => when },
  {
    label: 'cách nộp',
    of: ({ channels }) => channels,
    words: (channels: readonly Channel[]) => channels.map((one) => channelName(one, 'vi')).join(', '),
  },
  { label: 'lời giải thích', of: ({ note }) => note },
  { label: 'văn bản quy định', of: ({ legal }) => legal },
  validityMember,
];
type Noted = { readonly note?: string | undefined };
const noteMembers: readonly Member<Noted & { readonly validity?: Period | undefined }>[] = [
  { label: 'lời giải thích', of: ({ note }) => note },
  validityMember,
];

type OnCondition = Pick<Fee, 'when' | 'whenText'>;

/** The words of a condition that is the same; those of another one are told with it. */
function caseWords(was: OnCondition, is: OnCondition): Member<OnCondition>[] {
  const isSame = ordered(was.when) === ordered(is.when);
  return isSame ? [{ label: 'lời tả trường hợp', of: ({ whenText }) => whenText }] : [];
}

/** Remarks at what is there before and after. */
function compareKept(before: ProcedureFile, after: ProcedureFile): Change[] {
  return [
    ...matched(before.attachments, after.attachments, ({ id }) => id).kept.flatMap(([was, is]) =>
      compareMembers([was, is], { what: 'dossier', at: is.id, thing: `Giấy tờ ${quoted(is.name)}` }, [
        ...attachmentMembers,
        ...caseWords(was, is),
      ]),
    ),
    ...matched(before.fees, after.fees, ({ id }) => id).kept.flatMap(([was, is]) =>
      compareMembers([was, is], { what: 'fee', at: is.id, thing: `Khoản ${quoted(is.name)}` }, [
        ...feeMembers,
        ...caseWords(was, is),
      ]),
    ),
    ...matched(before.channels, after.channels, ({ channel }) => channel).kept.flatMap(([was, is]) =>
      compareMembers(
        [was, is],
        { what: 'channel', at: is.channel, thing: `Cách ${channelName(is.channel, 'vi')}` },
        noteMembers,
      ),
    ),
    ...matched(before.notes, after.notes, ({ text }) => text).kept.flatMap(([was, is]) =>
      compareMembers([was, is], { what: 'condition', at: 'notes', thing: `Lưu ý ${quoted(is.text)}` }, [
        validityMember,
      ]),
    ),
    ...compareWaivers(before.waivers, after.waivers),
    ...matched(before.delivery.options, after.delivery.options, ({ option }) => option).kept.flatMap(
      ([was, is]) =>
        compareMembers(
          [was, is],
          { what: 'delivery', at: is.option, thing: `Cách ${deliveryName(is.option, 'vi')}` },
          noteMembers,
        ),
    ),
  ];
}

function compareWaivers(before: readonly Waiver[], after: readonly Waiver[]): Change[] {
  const { added, removed, kept } = matched(before, after, ({ id }) => id);
  const words = ({ fees, vnd, whenText, validity }: Waiver) =>
    [
      `${sumToPay(vnd, 'vi')} cho khoản ${fees.map(quoted).join(', ')}`,
      ...(whenText === undefined ? [] : [`nếu ${inSentence(whenText)}`]),
      ...(validity ? [duringDays(validity, 'vi') ?? ''] : []),
    ].join(', ');
  return [
    ...added.map((one) =>
      changed('fee', `waivers/${one.id}`, [null, words(one)], `Thêm mức miễn, giảm: ${words(one)}.`),
    ),
    ...removed.map((one) =>
      changed('fee', `waivers/${one.id}`, [words(one), null], `Bỏ mức miễn, giảm: ${words(one)}.`),
    ),
    ...kept.flatMap(([was, is]) =>
      compareMembers(
        [was, is],
        { what: 'fee', at: `waivers/${is.id}`, thing: `Mức miễn, giảm ${quoted(is.id)}` },
        waiverMembers,
      ),
    ),
  ];
}

function compareMoves(before: ProcedureFile, after: ProcedureFile): Change[] {
  const name = ({ version, from, to }: ProcedureFile['moves'][number]) =>
    `${from} → ${to}, từ phiên bản ${version}`;
  return compareNames('draft', 'moves', 'chỗ chuyển câu trả lời của bản nháp cũ', [
    before.moves.map(name),
    after.moves.map(name),
  ]);
}
