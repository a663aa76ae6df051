import { basename } from 'node:path/posix';
import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Decision } from '../../shapes/decision.ts';
import { decidedLists } from '../../shapes/decision.ts';
import type { Origin, Procedure } from '../../shapes/procedure.ts';
import { insteadOf } from '../../words/suggestion.ts';
import { checkSum } from './check-facts.ts';
import { checkChannels, offeredBy } from './check-offered.ts';
import { checkChain, checkPeriod, checkYear, type Dated } from './check-periods.ts';
import { checkDocument } from './check-plausible.ts';
import { checkTimeLimit } from './check-time-limit.ts';

/** `07:30` to `11:30` on some days of the week. */
interface OpenHours {
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A file of `communes/` or `provinces/`. */
export interface PlaceFile {
  readonly name: string;
  readonly file: {
    readonly $schema?: string | undefined;
    readonly code: string;
    readonly decisions: readonly Decision[];
    readonly procedures?: readonly string[] | undefined;
    readonly desk?: { readonly hours: readonly string[] } | null | undefined;
    readonly closedDays?: readonly { readonly from: string; readonly to: string }[] | undefined;
    readonly isFictional?: boolean | undefined;
    readonly receiver?:
      | {
          readonly address: string;
          readonly lookUp?: string | undefined;
          readonly hours?: readonly OpenHours[] | undefined;
          readonly postage?: { readonly vnd: number } | undefined;
        }
      | undefined;
    readonly contacts?:
      | readonly {
          readonly name: string;
          readonly phone?: string | undefined;
          readonly email?: string | undefined;
          readonly url?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * Profiles of communes and files of provinces, against their file names and against the procedures that they set something
 * for. `codes` are those of all procedures, also of such as could not be read; null where one of them cannot be told.
 */
export function checkPlaces(
  folder: SchemaFolder,
  places: readonly PlaceFile[],
  procedures: readonly Procedure[],
  codes: ReadonlySet<string> | null,
): void {
  const owners = new Map<string | null, Procedure[]>();
  for (const one of procedures) owners.set(one.file.code, [...(owners.get(one.file.code) ?? []), one]);
  for (const place of places) {
    checkFileName(folder, place);
    checkDecisions(folder, place, (code) => owners.get(code) ?? [], codes);
    checkDays(folder, place);
    checkHours(folder, place);
    checkReceiver(folder, place);
    checkContacts(folder, place);
    checkOpenHours(folder, place);
    for (const [index, code] of (place.file.procedures ?? []).entries())
      checkCode(folder, { file: place.name, pointer: pointerTo('/procedures', index) }, code, codes);
  }
}

function checkFileName(folder: SchemaFolder, { name, file: { code } }: PlaceFile): void {
  if (basename(name) === `${code}.json`) return;
  folder.error(
    { file: name, pointer: '/code' },
    {
      message: `Mã đơn vị "${code}" khác với tên tệp "${basename(name)}".`,
      remedy: `Đổi tên tệp thành "${code}.json", hoặc sửa mã.`,
    },
  );
}

/** Days on end; the longest holiday has nine. */
const longestClosed = 60;

function checkDays(folder: SchemaFolder, { name, file }: PlaceFile): void {
  for (const [index, { from, to }] of (file.closedDays ?? []).entries()) {
    const at = { file: name, pointer: pointerTo('/closedDays', index) };
    checkYear(folder, { ...at, pointer: `${at.pointer}/from` }, from);
    checkYear(folder, { ...at, pointer: `${at.pointer}/to` }, to);
    if (from > to)
      folder.error(at, {
        message: `Ngày nghỉ đầu tiên (${from}) sau ngày nghỉ cuối cùng (${to}).`,
        remedy: 'Đổi lại hai ngày cho đúng.',
      });
    else if (Date.parse(to) - Date.parse(from) > longestClosed * 24 * 60 * 60 * 1000)
      folder.warning(at, {
        message: `Nơi tiếp nhận đóng cửa từ ${from} tới ${to}, quá ${longestClosed} ngày liền.`,
        remedy: 'Xem lại hai ngày, nhất là năm; đúng là như vậy thì cứ để.',
      });
  }
}

/** `7 giờ 30`, `7h30`, `7:30`: a clock has no 25 hours. */
function checkHours(folder: SchemaFolder, { name, file }: PlaceFile): void {
  for (const [index, text] of (file.desk?.hours ?? []).entries()) {
    const times = [...text.matchAll(/(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?/gi)];
    const wrong = times.find(([, hour, minute = '0']) => Number(hour) > 24 || Number(minute) > 59);
    if (wrong)
      folder.warning(
        { file: name, pointer: pointerTo('/desk/hours', index) },
        { message: `Không có giờ nào là "${wrong[0].trim()}".`, remedy: 'Sửa lại giờ làm việc cho đúng.' },
      );
  }
}

/** One after the other on each day: a term counts from the next opening. */
function checkOpenHours(folder: SchemaFolder, { name, file }: PlaceFile): void {
  const hours = file.receiver?.hours ?? [];
  for (const [index, { days, from, to }] of hours.entries()) {
    const at = { file: name, pointer: pointerTo('/receiver/hours', index) };
    if (from >= to) {
      folder.error(at, {
        message: `Giờ mở (${from}) không trước giờ đóng (${to}).`,
        remedy: 'Sửa lại hai giờ cho đúng; nghỉ trưa thì ghi hai buổi.',
      });
      continue;
    }
    const other = hours
      .slice(0, index)
      .find((one) => one.days.some((day) => days.includes(day)) && one.from < to && from < one.to);
    if (other)
      folder.error(at, {
        message: `Buổi ${from}–${to} trùng một phần với buổi ${other.from}–${other.to} cùng ngày.`,
        remedy: 'Gộp hai buổi thành một, hoặc sửa giờ.',
      });
  }
}

/** A way to reach somebody, and what the carrier takes. */
function checkContacts(folder: SchemaFolder, { name, file }: PlaceFile): void {
  for (const [index, { name: about, phone, email, url }] of (file.contacts ?? []).entries())
    if (phone === undefined && email === undefined && url === undefined)
      folder.error(
        { file: name, pointer: pointerTo('/contacts', index) },
        {
          message: `Liên hệ "${about}" chưa có số điện thoại, hộp thư hay trang mạng nào.`,
          remedy: 'Thêm "phone", "email" hoặc "url", hoặc xóa liên hệ này.',
        },
      );
  const postage = file.receiver?.postage;
  if (postage) checkSum(folder, { file: name, pointer: '/receiver/postage/vnd' }, postage.vnd);
}

/** What is sent there are papers of people: never on a way where others can read it. A path is for trying out on one machine. */
function checkReceiver(folder: SchemaFolder, { name, file: { receiver, isFictional } }: PlaceFile): void {
  if (!receiver) return;
  const { address, lookUp } = receiver;
  const fault = isPath(address)
    ? !isFictional && {
        message: `Nơi nhận hồ sơ "${address}" chỉ là đường dẫn, dùng để chạy thử với đơn vị ví dụ.`,
        remedy: 'Ghi đủ địa chỉ, bắt đầu bằng "https://".',
      }
    : !isSafe(address) && {
        message: `Địa chỉ nơi nhận hồ sơ "${address}" không dùng được: hồ sơ có giấy tờ của người dân, chỉ gửi qua https.`,
        remedy:
          'Ghi địa chỉ bắt đầu bằng "https://", kết thúc bằng "/", không có "?" và "#"; ví dụ "https://nop-ho-so.example.org/".',
      };
  if (fault) folder.error({ file: name, pointer: '/receiver/address' }, fault);
  if (lookUp !== undefined && !(isFictional && isPagePath(lookUp)) && !isSafePage(lookUp))
    folder.error(
      { file: name, pointer: '/receiver/lookUp' },
      {
        message: `Địa chỉ trang tra cứu "${lookUp}" không dùng được: biên nhận dẫn người dân đến đó cùng mã bí mật, chỉ mở qua https.`,
        remedy:
          'Ghi địa chỉ bắt đầu bằng "https://", không có "#"; ví dụ "https://dvc.example.org/tra-cuu/?xa=00000".',
      },
    );
}

const isPath = (address: string) => /^\/(?!\/)[^\s?#\\]*\/$|^\/$/.test(address);

const isPagePath = (address: string) => /^\/(?!\/)[^\s#\\]*$/.test(address);

/** Of a page its query does not matter. */
const isSafePage = (address: string) =>
  !/[\s#\\]/.test(address) && isSafe(`${address.replace(/\?.*$/, '').replace(/\/$/, '')}/`);

/** Also http on this very machine, which nobody else reads. */
function isSafe(address: string): boolean {
  if (!/^https?:\/\/[^\s?#\\@]+\/$/i.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Each document has its day, and sets what there is to set; one thing is set once for any day. */
function checkDecisions(
  folder: SchemaFolder,
  { name, file: { decisions } }: PlaceFile,
  ownersOf: (code: string) => readonly Procedure[],
  codes: ReadonlySet<string> | null,
): void {
  const at = (...steps: (string | number)[]): Origin => ({
    file: name,
    pointer: pointerTo('/decisions', ...steps),
  });
  const set = new Map<string, Dated[]>();
  for (const [index, decision] of decisions.entries()) {
    checkDocument(folder, at(index, 'document'), decision.document, decision.date);
    if (decision.date === undefined)
      folder.warning(at(index), {
        message: `"${decision.document}" chưa có ngày ban hành.`,
        remedy: 'Thêm "date", dạng "2026-01-31".',
      });
    checkYear(folder, at(index, 'date'), decision.date);
    checkPeriod(folder, at(index, 'validity'), decision.validity);
    const from = decision.validity?.from;
    if (from && decision.date !== undefined && from < decision.date)
      folder.warning(at(index, 'validity', 'from'), {
        message: `"${decision.document}" ban hành ngày ${decision.date} mà ghi áp dụng từ ${from}, trước ngày đó.`,
        remedy: 'Xem lại hai ngày trên văn bản, sửa cái sai.',
      });
    if (decidedLists.every((list) => decision[list].length === 0))
      folder.warning(at(index), {
        message: `"${decision.document}" không định ra điều gì ở đây.`,
        remedy: 'Thêm "fees", "timeLimits", "notAsked" hay "notes", hoặc xóa văn bản này.',
      });
    for (const list of decidedLists)
      for (const [place, fact] of decision[list].entries()) {
        checkPeriod(folder, at(index, list, place, 'validity'), fact.validity);
        const isKnown = checkCode(folder, at(index, list, place, 'procedure'), fact.procedure, codes);
        if (isKnown) checkNamed(folder, at, [index, list, place], fact, ownersOf(fact.procedure));
        if (list === 'notes') continue;
        const dated = {
          at: at(index, list, place),
          said: saidOf(fact),
          validity: fact.validity ?? decision.validity,
        };
        const key = JSON.stringify([list, keyOf(fact)]);
        set.set(key, [...(set.get(key) ?? []), dated]);
      }
    for (const [place, { vnd }] of decision.fees.entries())
      checkSum(folder, at(index, 'fees', place, 'vnd'), vnd);
    for (const [place, { timeLimit }] of decision.timeLimits.entries())
      checkTimeLimit(folder, at(index, 'timeLimits', place, 'timeLimit'), timeLimit);
  }
  for (const chain of set.values()) checkChain(folder, chain, { gaps: false });
}

function checkCode(
  folder: SchemaFolder,
  at: Origin,
  code: string,
  codes: ReadonlySet<string> | null,
): boolean {
  if (!codes || codes.has(code)) return true;
  folder.error(at, {
    message: `Không có thủ tục nào mang mã "${code}".`,
    remedy: () => insteadOf(code, codes),
  });
  return false;
}

type DecidedFact = Decision['fees' | 'timeLimits' | 'notAsked' | 'notes'][number];

/** What is the same thing by these can be set once for any day. */
function keyOf({ validity: _validity, ...fact }: DecidedFact): unknown {
  const { vnd: _vnd, timeLimit: _limit, ...named } = fact as Record<string, unknown>;
  return Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));
}

function saidOf(fact: DecidedFact): string {
  if ('fee' in fact) return `Khoản "${fact.fee}" của thủ tục ${fact.procedure}`;
  if ('attachment' in fact) return `Giấy tờ "${fact.attachment}" của thủ tục ${fact.procedure}`;
  if ('text' in fact) return `Lưu ý của thủ tục ${fact.procedure}`;
  return `Thời hạn của thủ tục ${fact.procedure}`;
}

/** Of the procedures with one code, of which each is in force at another time, one has what is named. */
function checkNamed(
  folder: SchemaFolder,
  at: (...steps: (string | number)[]) => Origin,
  place: readonly [number, string, number],
  fact: DecidedFact,
  owners: readonly Procedure[],
): void {
  if (owners.length === 0) return;
  const tell = (key: string, word: string, candidates: readonly string[], what: string) => {
    if (candidates.includes(word)) return;
    folder.error(at(...place, key), {
      message: `Thủ tục "${owners[0]?.file.name}" không có ${what}.`,
      remedy: () => insteadOf(word, candidates),
    });
  };
  const files = owners.map(({ file }) => file);
  if ('fee' in fact) {
    const left = files.flatMap(({ fees }) => fees.filter(({ amount }) => amount.kind === 'province'));
    tell('fee', fact.fee, unique(left.map(({ id }) => id)), `khoản "${fact.fee}" do tỉnh quy định`);
  } else if ('attachment' in fact) {
    const papers = files.flatMap(({ attachments }) => attachments.filter((one) => !one.isDeclaration));
    tell('attachment', fact.attachment, unique(papers.map(({ id }) => id)), `giấy tờ "${fact.attachment}"`);
  } else if ('timeLimit' in fact) {
    tell('channel', fact.channel, unique(files.flatMap(offeredBy)), `cách nộp "${fact.channel}"`);
  }
  if ('channels' in fact && fact.channels)
    checkChannels(
      folder,
      at(...place, 'channels'),
      saidOf(fact),
      fact.channels,
      unique(files.flatMap(offeredBy)),
    );
}

const unique = <Word extends string>(words: readonly Word[]) => [...new Set(words)];
