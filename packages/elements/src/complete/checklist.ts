import type { AttachmentView, FactsHere, FeeLine } from '@dvc-kit/engine';
import type { CommuneProfile, Language } from '@dvc-kit/procedure';
import { calendarDay, datedDocument, duringDays, unverifiedMark } from '@dvc-kit/wording';
import { feeText, sumText, unitPriceText } from '../fees/fee-words.ts';
import { msg, str } from '../language/language.ts';
import type { Checklist } from '../ports/paper-port.ts';
import type { Way } from '../ports/way.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { attachmentNote } from './attachment-note.ts';
import type { Completion } from './completion.ts';
import { isOnlineOnly, onlineOnlyText } from './online-only.ts';
import { timeLimitTexts } from './time-limits.ts';

/**
 * What the last step says of attachments, place, time and fees: on the page, and on a sheet of its own to take along.
 * Nothing personal.
 */
export function checklistOf(
  { content, module, commune }: Pick<Completion, 'content' | 'module' | 'commune'>,
  { language }: Pick<DrawingSetting, 'language'>,
): Checklist {
  return {
    language,
    title: msg('Bạn mang theo'),
    procedure: module.name,
    code: `${msg('Mã thủ tục:')} ${module.code}`,
    attachments: {
      columns: [msg('Đã có'), msg('Giấy tờ'), msg('Nộp hay xuất trình, mấy bản')],
      rows: content.attachments.map((view) => attachmentRow(view, language)),
    },
    sections: [
      {
        title: msg('Nộp ở đâu'),
        lines: [...placeLines(content.here, commune, language), authorityLine(module)],
      },
      ...noteSection(content.here, language),
      ...timeSection(content.here, 'paper', language),
    ],
    fees: {
      title: msg('Phí, lệ phí'),
      columns: [msg('Khoản'), msg('Số tiền')],
      rows:
        content.fees.length === 0
          ? []
          : [
              ...content.fees.map((fee) => [feeName(fee, language), feeText(fee, language)] as const),
              [msg('Cộng'), sumText(content.fees, language)],
            ],
      none: msg('Không mất phí, lệ phí.'),
    },
  };
}

/** How long it takes by a way; nothing where the procedure does not say. */
export function timeSection(
  here: Pick<FactsHere, 'timeLimits'>,
  way: Way,
  language: Language,
): Checklist['sections'] {
  const times = timeLimitTexts(here, way, language);
  const lines = times.map((limit) => marked(limit.text, limit, language));
  return lines.length > 0 ? [{ title: msg('Bao giờ có kết quả'), lines }] : [];
}

function attachmentRow(view: AttachmentView, language: Language): Checklist['attachments']['rows'][number] {
  const { plan, waived } = view;
  const others =
    !waived && plan.alternatives.length > 0
      ? `${msg('Không có thì mang:')} ${plan.alternatives.join('; ')}`
      : '';
  return {
    name: plan.name,
    note: [attachmentNote(view, language), others].filter(Boolean).join('. '),
    isNeeded: !waived,
  };
}

function authorityLine({ authority }: Completion['module']): string {
  return `${msg('Cơ quan giải quyết:')} ${authority}`;
}

/** What is to be known of the place besides. */
function noteSection({ notes }: FactsHere, language: Language): Checklist['sections'] {
  if (notes.length === 0) return [];
  const lines = notes.map(
    ({ text, document, date }) => `${text} (${datedDocument(document, date, language)})`,
  );
  return [{ title: msg('Cần biết thêm ở đây'), lines }];
}

function placeLines(here: FactsHere, commune: CommuneProfile | null, language: Language): string[] {
  if (isOnlineOnly(here)) return [onlineOnlyText()];
  if (!commune?.desk) return commune ? [commune.authority] : [];
  const { name, address, hours, phone } = commune.desk;
  return [
    `${name}, ${commune.name}`,
    address,
    ...hours,
    ...(phone ? [`${msg('Điện thoại:')} ${phone}`] : []),
    ...here.closedDays.map((days) => closedText(days, language)),
    ...(commune.contacts ?? []).map(({ name: of, ...ways }) => `${of}: ${Object.values(ways).join('; ')}`),
    ...(commune.isFictional ? [msg('Đơn vị mẫu, không có thật.')] : []),
  ];
}

/** "Không tiếp nhận từ ngày 06/02/2027 đến hết ngày 12/02/2027: nghỉ Tết Nguyên đán". */
function closedText({ from, to, why }: FactsHere['closedDays'][number], language: Language): string {
  const days = from === to ? calendarDay(from, language) : (duringDays({ from, to }, language) ?? '');
  return from === to
    ? msg(str`Không tiếp nhận ngày ${days}: ${why}`)
    : msg(str`Không tiếp nhận ${days}: ${why}`);
}

/** A text with the mark of what nobody has read in its source. */
function marked(text: string, { isVerified }: { readonly isVerified: boolean }, language: Language): string {
  return isVerified ? text : `${text} (${unverifiedMark[language]})`;
}

function feeName(fee: FeeLine, language: Language): string {
  const price = unitPriceText(fee, language);
  return marked(price ? `${fee.name}: ${price}` : fee.name, fee, language);
}
