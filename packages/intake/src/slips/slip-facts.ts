import type { DossierFee, DossierFile } from '@dvc-kit/dossier';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import { money } from '@dvc-kit/wording/money';
import { dayOf } from '../clock.ts';
import { deliveryOf, deliveryWords, postageWords } from '../dossiers/delivery-words.ts';
import { clockTimeIn } from '../notices/notice-words.ts';
import type { Requester } from './requester-of.ts';

/** What a slip is written of. */
export interface SlipMatter {
  readonly code: string;
  readonly number: string;
  /** When the officer did what it is given for. */
  readonly at: Date;
  /** ISO 8601: when the dossier came, and when it was accepted; null where it was not. */
  readonly arrivedAt: string;
  readonly acceptedAt: string | null;
  /** Where it was accepted out of hours: when it begins to count. */
  readonly countsFrom: string | null;
  /** A day, or a time with offset. */
  readonly due: string | null;
  readonly previousDue: string | null;
  /** The last day for what is asked for; null where none was set. */
  readonly supplementBy: string | null;
  /** The days off of the year are not all known: the day may move. */
  readonly isTentative: boolean;
  /** What the officer wrote. */
  readonly text: string;
  readonly procedureName: string;
  readonly commune: CommuneProfile | null;
  /** Null where the form that it was filled in by is no longer there. */
  readonly module: ProcedureModule | null;
  readonly dossier: DossierFile;
  readonly requester: Requester;
  readonly contact: { readonly phone: string; readonly email: string | null } | null;
}

/** What stands on the slip: `slip-facts.schema.json`. Which of it a slip prints, its layout says. */
export function slipFacts(matter: SlipMatter): Answers {
  const { commune, dossier, module, contact, requester, text } = matter;
  const desk = commune?.desk?.name ?? commune?.authority ?? '';
  const { personalNumber, address, name } = requester;
  const due = matter.due && clockTimeIn(matter.due);
  return withoutEmpty({
    authority: commune?.authority ?? '',
    desk,
    commune: commune?.name ?? '',
    contact: contactWords(commune),
    number: matter.number,
    code: matter.code,
    day: dayOf(matter.at),
    requester: withoutEmpty({
      name,
      personalNumber,
      address,
      phone: contact?.phone ?? '',
      email: contact?.email ?? '',
    }),
    procedure: matter.procedureName,
    papers: papersOf(dossier),
    sets: '01',
    timeLimit: module?.timeLimits.find(({ channel }) => channel === 'online')?.text ?? '',
    arrived: clockTimeIn(matter.arrivedAt),
    received: receivedWords(matter),
    due:
      due && matter.isTentative ? `${due} (dự kiến: lịch nghỉ của năm đó chưa được công bố đủ)` : (due ?? ''),
    previousDue: matter.previousDue ? clockTimeIn(matter.previousDue) : '',
    delivery: deliveryWords(deliveryOf(dossier, module), desk),
    fees: dossier.fees.map((fee) => feeWords(fee, commune)).join('; '),
    reasons: [...text.split(/\r?\n/), supplementWords(matter)].map((line) => line.trim()).filter(Boolean),
  });
}

function receivedWords({ acceptedAt, countsFrom }: SlipMatter): string {
  if (!acceptedAt) return '';
  const later = countsFrom ? `, ngoài giờ: tính từ ${clockTimeIn(countsFrom)}` : '';
  return `${clockTimeIn(acceptedAt)}${later}`;
}

/** The form has no place of its own for it. */
function supplementWords({ supplementBy }: SlipMatter): string {
  return supplementBy ? `Bổ sung, hoàn thiện chậm nhất hết ${clockTimeIn(supplementBy)}.` : '';
}

function papersOf({ attachments }: DossierFile): Answers[] {
  const papers = attachments.map(({ name, waived, files }) => ({
    name,
    form: waived
      ? 'không nộp tệp (đã có dữ liệu, hoặc mang đến trực tiếp)'
      : `bản điện tử, ${files.length} tệp`,
  }));
  return [{ name: 'Tờ khai', form: 'biểu mẫu điện tử' }, ...papers];
}

/** `Phí cấp bản sao: 16.000 đồng (281/2016/TT-BTC)`. */
function feeWords({ name, total, legal, setBy }: DossierFee, commune: CommuneProfile | null): string {
  if (setBy === 'carrier') return `${name}: ${postageWords(commune)}`;
  const sum =
    total === null ? 'cơ quan tiếp nhận cho biết' : total === 0 ? 'không thu' : `${money(total, 'vi')}`;
  return `${name}: ${sum}${legal ? ` (${legal})` : ''}`;
}

function contactWords(commune: CommuneProfile | null): string {
  const desk = commune?.desk;
  if (!desk) return commune?.authority ?? '';
  return [desk.name, desk.address, ...(desk.phone ? [`điện thoại ${desk.phone}`] : [])].join(', ');
}

/** What is not known stays room for a pen. */
function withoutEmpty(facts: Answers): Answers {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
