import type { FieldView } from '@dvc-kit/engine';
import type { Issue, Json } from '@dvc-kit/validation';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { atStart } from '@dvc-kit/wording/sentence';
import {
  type DateFault,
  type DatePart,
  dateFault,
  dateText,
  partsOf,
} from '../fields/date-field/date-parts.ts';
import { isDate } from '../fields/date-field/is-date.ts';
import { msg, str } from '../language/language.ts';
import type { ReasonFor } from '../understood/understood.ts';
import { warningMessage } from './warning-message.ts';

/**
 * What the citizen reads about an issue of a field: the field's own words, else what to do, in the words of its label.
 * The same text stands at the field and in the error summary. A reason goes before the field's own words: they fit any
 * answer.
 */
export function issueMessage(field: FieldView, issue: Issue, reasonFor: ReasonFor): string {
  const { keyword: check, params } = issue;
  if (params.isRefused)
    return warningMessage({ check, params, message: params.message as string | undefined });
  const place = placeOf(field, issue);
  if (place === undefined)
    return (
      reasonFor(field, issue, atStart(nameOf(field))) ??
      field.messages?.[issue.keyword] ??
      general(field, issue)
    );
  const { many: _many, ...one } = field;
  const values: readonly Json[] = Array.isArray(field.answer) ? field.answer : [];
  const message = issueMessage({ ...one, path: issue.path, answer: values[place] }, issue, reasonFor);
  return field.options ? message : msg(str`Dòng ${place + 1}: ${message}`);
}

/** Which of several values the issue is about, counted from 0; undefined where it is about the whole answer. */
function placeOf({ many, path }: FieldView, issue: Issue): number | undefined {
  return many && issue.path !== path ? Number(issue.path.slice(path.length + 1)) : undefined;
}

function general(field: FieldView, issue: Issue): string {
  if (issue.keyword === 'anyOf') return noneGiven(issue);
  if (issue.keyword === 'required' || field.answer === undefined) return missing(field);
  if (field.many) return wrongCount(field, issue);
  if (isDate(field)) return wrongDate(field);
  return byFormat(field, issue) ?? byKeyword(field, issue);
}

function missing(field: FieldView): string {
  const name = nameOf(field);
  if (field.type === 'boolean' && field.widget === 'radios')
    return msg(str`Chọn trả lời cho mục “${field.label}”`);
  if (field.widget === 'checkbox') return msg(str`Đánh dấu vào ô “${field.label}”`);
  if (field.options) return msg(str`Chọn ${name}`);
  return msg(str`Nhập ${name}`);
}

/** Of several values: too few, too many, or one twice. */
function wrongCount({ label, options }: FieldView, { keyword, params }: Issue): string {
  const limit = String(params.limit);
  if (keyword === 'minItems')
    return options
      ? msg(str`Chọn ít nhất ${limit} ô ở mục “${label}”`)
      : msg(str`Ghi ít nhất ${limit} dòng ở mục “${label}”`);
  if (keyword === 'maxItems')
    return options
      ? msg(str`Chọn nhiều nhất ${limit} ô ở mục “${label}”`)
      : msg(str`Ghi nhiều nhất ${limit} dòng ở mục “${label}”`);
  if (keyword === 'uniqueItems') return msg(str`Bỏ dòng ghi lặp lại ở mục “${label}”`);
  return msg(str`Xem lại mục “${label}”`);
}

/** Of several fields at least one has to be answered. */
function noneGiven({ params }: Issue): string {
  const labels = (params.labels as readonly string[]).map((label) => `“${label}”`).join(', ');
  return msg(str`Điền ít nhất một trong các mục: ${labels}`);
}

/** The label with the person it is about: "ngày, tháng, năm sinh của trẻ". */
function nameOf({ label, subject }: Pick<FieldView, 'label' | 'subject'>): string {
  const name = inSentence(label);
  if (!subject || namesSubject(label, subject)) return name;
  return msg(str`${name} của ${subject}`);
}

/** Whether the label itself says whom it is about, so that "của mẹ" would say it twice. */
const namesSubject = (label: string, subject: string) => label.toLowerCase().includes(subject.toLowerCase());

function wrongDate(field: FieldView): string {
  const name = nameOf(field);
  const fault = dateFault(partsOf(field.answer), field.format === 'partial-date');
  if (!fault) return msg(str`Xem lại ${name}`);
  return dateWords(fault, name, dateText(field.answer));
}

function dateWords(fault: DateFault, name: string, typed: string): string {
  if (fault.kind === 'blank') return msg(str`Nhập ${name}`);
  if (fault.kind === 'no-such-day') return msg(str`${atStart(name)}: lịch không có ngày ${typed}`);
  if (fault.kind === 'unreadable')
    return msg(str`${atStart(name)}: không đọc được “${fault.typed}”. Ghi bằng số, như 1/7/1985`);
  const what = fault.kind === 'missing' ? missingPart(fault.part) : impossiblePart(fault);
  return `${atStart(name)}: ${what}`;
}

function missingPart(part: DatePart): string {
  if (part === 'day') return msg('còn thiếu ngày');
  return part === 'month' ? msg('còn thiếu tháng') : msg('còn thiếu năm');
}

function impossiblePart({ part, typed }: Extract<DateFault, { kind: 'impossible' }>): string {
  if (part === 'year' && /^\d\d$/.test(typed))
    return msg(str`ghi đủ bốn chữ số của năm: 19${typed} hay 20${typed}?`);
  if (part === 'day') return msg('ngày phải là số từ 1 đến 31');
  return part === 'month' ? msg('tháng phải là số từ 1 đến 12') : msg('năm phải gồm 4 chữ số, như 1985');
}

function byFormat(field: FieldView, { keyword }: Issue): string | undefined {
  if (keyword !== 'format') return undefined;
  return field.formatPlan && atStart(field.formatPlan.wrong.split('{name}').join(nameOf(field)));
}

function byKeyword(field: FieldView, { keyword, params }: Issue): string {
  const name = nameOf(field);
  const limit = String(params.limit ?? '');
  const messages: Record<string, () => string> = {
    minimum: () => msg(str`${atStart(name)} phải từ ${limit} trở lên`),
    maximum: () => msg(str`${atStart(name)} phải từ ${limit} trở xuống`),
    exclusiveMinimum: () => msg(str`${atStart(name)} phải lớn hơn ${limit}`),
    exclusiveMaximum: () => msg(str`${atStart(name)} phải nhỏ hơn ${limit}`),
    minLength: () => msg(str`${atStart(name)} phải có ít nhất ${limit} ký tự`),
    maxLength: () => msg(str`${atStart(name)} dài quá ${limit} ký tự. Viết ngắn lại`),
    type: () => (field.type === 'integer' ? msg(str`Nhập ${name} bằng chữ số, như 2`) : withExample(field)),
    enum: () => (field.options ? msg(str`Chọn ${name} trong danh sách`) : withExample(field)),
    const: () => missing(field),
  };
  return messages[keyword]?.() ?? withExample(field);
}

function withExample(field: FieldView): string {
  const name = nameOf(field);
  return field.example ? msg(str`Xem lại ${name}. Ví dụ: ${field.example}`) : msg(str`Xem lại ${name}`);
}
