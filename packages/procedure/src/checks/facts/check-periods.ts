import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Period } from '../../shapes/evidence.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';

/** A fact that may apply for a time only. */
export interface Dated {
  readonly at: Origin;
  /** Begins a sentence: `Khoản "copies"`. */
  readonly said: string;
  readonly validity: Period | undefined;
}

/** The days of the procedure and of its facts: none ends before it begins, and of one thing, one version holds on any day. */
export function checkPeriods(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  checkYears(folder, at('validity'), file.validity);
  if (isBackwards(file.validity)) {
    const { from, to } = file.validity;
    folder.error(at('validity'), {
      message: `Ngày bắt đầu hiệu lực (${from}) sau ngày hết hiệu lực (${to}).`,
      remedy: 'Đổi lại hai ngày cho đúng.',
    });
  }
  const lists = {
    fees: file.fees.map(({ id, validity }) => ({ key: id, validity })),
    waivers: file.waivers.map(({ id, validity }) => ({ key: id, validity })),
    attachments: file.attachments.map(({ id, validity }) => ({ key: id, validity })),
    channels: file.channels.map(({ channel, validity }) => ({ key: channel, validity })),
    notes: file.notes.map(({ validity }, index) => ({ key: String(index), validity })),
  };
  for (const [list, facts] of Object.entries(lists)) {
    for (const [index, { validity }] of facts.entries()) {
      checkPeriod(folder, at(list, index, 'validity'), validity);
      if (validity && !isBackwards(validity) && !meets(validity, file.validity))
        folder.warning(at(list, index, 'validity'), {
          message:
            'Thời gian này nằm ngoài thời gian có hiệu lực của thủ tục, nên điều này không bao giờ áp dụng.',
          remedy: 'Sửa ngày, hoặc chuyển điều này sang thư mục của bản áp dụng vào thời gian đó.',
        });
    }
    const chains = new Map<string, Dated[]>();
    for (const [index, { key, validity }] of facts.entries())
      chains.set(key, [...(chains.get(key) ?? []), { at: at(list, index), said: `"${key}"`, validity }]);
    for (const chain of chains.values()) checkChain(folder, chain, { gaps: list !== 'waivers', list });
  }
}

/** The law in force is not that old, and says nothing of so far ahead: an end that nobody knows is null. */
function checkYears(folder: SchemaFolder, at: Origin, validity: Period): void {
  for (const key of ['from', 'to'] as const)
    checkYear(folder, { ...at, pointer: `${at.pointer}/${key}` }, validity[key]);
}

/** The year of a day on which something of the law, or of whoever writes here, was or will be. */
export function checkYear(folder: SchemaFolder, at: Origin, day: string | null | undefined): void {
  const year = Number(day?.slice(0, 4) ?? 2000);
  if (year >= 1945 && year <= 2100) return;
  folder.warning(at, {
    message: `Năm ${year} không thể là năm của quy định đang áp dụng.`,
    remedy: 'Sửa năm cho đúng; chưa biết ngày nào thì để null.',
  });
}

/** A period that can be, and that says something. */
export function checkPeriod(folder: SchemaFolder, at: Origin, validity: Period | undefined): void {
  if (!validity) return;
  checkYears(folder, at, validity);
  const { from, to } = validity;
  if (isBackwards(validity))
    folder.error(at, {
      message: `Ngày bắt đầu áp dụng (${from}) sau ngày cuối cùng áp dụng (${to}).`,
      remedy: 'Đổi lại hai ngày cho đúng.',
    });
  else if (from === null && to === null)
    folder.warning(at, {
      message: '"validity" này không có ngày nào, nên không nói gì.',
      remedy: 'Ghi "from", "to" hoặc cả hai; luôn áp dụng thì xóa "validity".',
    });
}

/** Versions of one thing, in whichever order: on no day two of them, and (with `gaps`) no day between them without any. */
export function checkChain(
  folder: SchemaFolder,
  chain: readonly Dated[],
  { gaps, list }: { readonly gaps: boolean; readonly list?: string },
): void {
  if (chain.length < 2 || chain.some(({ validity }) => validity && isBackwards(validity))) return;
  const days = [...chain].sort((a, b) => (a.validity?.from ?? '').localeCompare(b.validity?.from ?? ''));
  for (const [index, one] of days.entries()) {
    const before = days[index - 1];
    if (!before) continue;
    if (meets(before.validity, one.validity)) {
      const isDated = before.validity || one.validity;
      const place = chain.indexOf(one) > chain.indexOf(before) ? one : before;
      folder.error(place.at, {
        message: isDated
          ? `${one.said} có hai bản cùng áp dụng từ ngày ${laterOf(before, one)}; không biết theo bản nào.`
          : `${one.said} được khai hai lần${list ? ` trong "${list}"` : ''}.`,
        remedy: isDated
          ? 'Sửa "validity" để bản trước dừng ở ngày liền trước ngày bản sau bắt đầu.'
          : 'Đổi tên một trong hai, hoặc gộp lại; bản sau thay bản trước từ một ngày thì ghi "validity" cho cả hai.',
      });
    } else if (gaps && before.validity?.to && one.validity?.from) {
      const next = dayAfter(before.validity.to);
      if (next < one.validity.from)
        folder.warning(
          { ...one.at, pointer: pointerTo(one.at.pointer, 'validity', 'from') },
          {
            message: `Bản này của ${one.said} bắt đầu từ ngày "${one.validity.from}", mà bản trước chỉ tới hết ngày ${before.validity.to}: ở giữa không có bản nào.`,
            remedy: `Đúng là như vậy thì để nguyên; không thì sửa lại thành "${next}".`,
          },
        );
    }
  }
}

function laterOf(...facts: readonly Dated[]): string {
  return (
    facts
      .map(({ validity }) => validity?.from ?? '')
      .sort()
      .at(-1) || 'đầu tiên'
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function isBackwards({ from, to }: Period): boolean {
  return from !== null && to !== null && from > to;
}

/** Whether there is a day in both. */
export function meets(a: Period | undefined, b: Period | undefined): boolean {
  return (a?.from ?? '') <= (b?.to ?? '9999') && (b?.from ?? '') <= (a?.to ?? '9999');
}
