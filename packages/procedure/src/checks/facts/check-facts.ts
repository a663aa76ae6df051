import { dirname } from 'node:path/posix';
import { pointerTo, valueAt } from '../../json/json-pointer.ts';
import { conditionOf } from '../../outline/condition.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import { hasUnreadDeclaration, isRefused } from '../../read/as-written.ts';
import { soundSchema } from '../../read/resolve-references.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { insteadOf } from '../../words/suggestion.ts';
import { checkCondition } from '../declaration/check-conditions.ts';
import { checkKeywords } from '../declaration/check-keywords.ts';
import { checkAliases } from './check-aliases.ts';
import { checkDoubles } from './check-doubles.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFreshness } from './check-freshness.ts';
import { checkLikely } from './check-likely.ts';
import { checkMoves } from './check-moves.ts';
import { checkOffered } from './check-offered.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlausible } from './check-plausible.ts';
import { checkPopularity } from './check-popularity.ts';
import { checkRepeated } from './check-repeated.ts';

const smallestSum = 1000;
const greatestSum = 50_000_000;

/**
 * What `procedure.json` says, against its own sources and against the declaration (null for a procedure that is
 * published for information only).
 */
export function checkFacts(
  folder: SchemaFolder,
  name: string,
  file: ProcedureFile,
  declaration: Outline | null,
): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  checkWhen(folder, at, file, declaration);
  checkEvidence(folder, name, file);
  checkCode(folder, at, file, declaration);
  checkUnique(folder, at, file);
  checkFees(folder, at, file);
  checkWaivers(folder, at, file, declaration);
  if (declaration || !hasUnreadDeclaration(folder, name)) {
    checkCopies(folder, at, file, declaration);
    checkPeople(folder, at, file, declaration);
    checkDeclarationPaper(folder, at, file, declaration);
    checkMoves(folder, name, file, declaration);
  }
  checkOffered(folder, name, file, declaration !== null);
  checkDoubles(folder, name, file);
  checkAliases(folder, name, { names: [file.name, file.plainName], aliases: file.aliases });
  checkPlausible(folder, name, file);
  checkLikely(folder, name, file);
  checkPeriods(folder, name, file);
  checkFreshness(folder, name, file);
  checkPopularity(folder, name, file);
  checkRepeated(folder, name);
}

type At = (...steps: (string | number)[]) => Origin;

/** Conditions of attachments and fees: what they ask, and that they are put into words too. */
function checkWhen(folder: SchemaFolder, at: At, file: ProcedureFile, declaration: Outline | null): void {
  for (const list of ['attachments', 'fees'] as const)
    for (const [index, { when, whenText, id }] of file[list].entries()) {
      if (Boolean(when) !== Boolean(whenText))
        folder.error(at(list, index), {
          message: when
            ? `"${id}" chỉ cần trong một trường hợp ("when"), nhưng chưa viết trường hợp đó thành lời.`
            : `"${id}" có lời tả trường hợp ("whenText") nhưng không có điều kiện "when".`,
          remedy: when
            ? 'Thêm "whenText", ví dụ "Cha mẹ trẻ đã đăng ký kết hôn".'
            : 'Thêm "when", hoặc chuyển lời tả sang "hint" hay "note".',
        });
      if (when) checkOneWhen(folder, at(list, index, 'when'), declaration);
    }
}

/** A condition that stands outside the declaration: what it asks, against the declaration. */
export function checkOneWhen(folder: SchemaFolder, at: Origin, declaration: Outline | null): void {
  if (!declaration) {
    if (hasUnreadDeclaration(folder, at.file)) return;
    folder.error(at, {
      message: 'Thủ tục này không có tờ khai, nên điều kiện không có câu trả lời nào để hỏi.',
      remedy: 'Bỏ "when" và "whenText", hoặc thêm declaration.schema.json.',
    });
    return;
  }
  // As written, since only that remembers its places.
  const written = valueAt(folder.read(at.file)?.value, at.pointer);
  checkKeywords(folder, written, at, 'condition');
  checkCondition(folder, declaration, conditionOf(soundSchema(folder, written), '', at), { handedIn: true });
}

function checkUnique(folder: SchemaFolder, at: At, file: ProcedureFile): void {
  const options = file.delivery.options.map(({ option }) => option);
  for (const [index, option] of options.entries())
    if (options.indexOf(option) < index)
      folder.error(at('delivery', 'options', index), {
        message: `Cách trả kết quả "${option}" được khai hai lần.`,
        remedy: 'Gộp hai mục lại.',
      });
}

function checkFees(folder: SchemaFolder, at: At, { fees, delivery }: ProcedureFile): void {
  const options = delivery.options.map(({ option }) => option);
  for (const [index, fee] of fees.entries()) {
    if (fee.amount.kind === 'fixed') checkSum(folder, at('fees', index, 'amount', 'vnd'), fee.amount.vnd);
    for (const [place, option] of (fee.delivery ?? []).entries())
      if (!options.includes(option))
        folder.error(at('fees', index, 'delivery', place), {
          message: `Khoản "${fee.name}" tính khi trả kết quả kiểu "${option}", nhưng thủ tục không trả kết quả kiểu này.`,
          remedy: () => insteadOf(option, options),
        });
    if (fee.amount.kind === 'fixed' && fee.amount.per === 'copy' && delivery.copies === null)
      folder.error(at('fees', index, 'amount'), {
        message: `Khoản "${fee.name}" tính theo số bản, nhưng chưa biết số bản nằm ở mục nào của tờ khai.`,
        remedy: 'Ghi đường dẫn tới mục số bản vào "delivery" → "copies", ví dụ "copies.quantity".',
      });
  }
}

/** Waivers take away what there is, for less than it costs; one that the form counts is in words too. */
function checkWaivers(folder: SchemaFolder, at: At, file: ProcedureFile, declaration: Outline | null): void {
  const ids = new Set(file.fees.map(({ id }) => id));
  for (const [index, { id, fees, vnd, when, whenText, channels, validity }] of file.waivers.entries()) {
    for (const [place, fee] of fees.entries()) {
      if (!ids.has(fee))
        folder.error(at('waivers', index, 'fees', place), {
          message: `Thủ tục không có khoản nào mang mã "${fee}".`,
          remedy: () => insteadOf(fee, ids),
        });
      const sums = file.fees.flatMap((one) =>
        one.id === fee && one.amount.kind === 'fixed' ? [one.amount.vnd] : [],
      );
      if (sums.length > 0 && sums.every((sum) => sum <= vnd))
        folder.warning(at('waivers', index, 'vnd'), {
          message: `Mức giảm ${vnd} đồng không thấp hơn mức thường của khoản "${fee}" (${Math.max(...sums)} đồng).`,
          remedy: 'Ghi số tiền còn phải trả sau khi giảm; được miễn thì xóa "vnd".',
        });
    }
    checkSum(folder, at('waivers', index, 'vnd'), vnd);
    if (when && !whenText)
      folder.error(at('waivers', index), {
        message: `"${id}" chỉ miễn trong một trường hợp ("when"), nhưng chưa viết trường hợp đó thành lời.`,
        remedy: 'Thêm "whenText", ví dụ "Bạn thuộc hộ nghèo".',
      });
    if (when) checkOneWhen(folder, at('waivers', index, 'when'), declaration);
    if (!when && !whenText && !channels && !validity)
      folder.warning(at('waivers', index), {
        message: `"${id}" miễn, giảm cho mọi người, lúc nào và nộp cách nào cũng vậy.`,
        remedy:
          'Nếu đúng vậy thì sửa luôn mức của khoản; không thì thêm "whenText", "channels" hoặc "validity".',
      });
  }
}

/** `8.000` is eight to JSON. No fee is that small. */
export function checkSum(folder: SchemaFolder, at: Origin, vnd: number): void {
  // Its dot was told of where it was read.
  if (folder.hasErrorAt(at)) return;
  if (vnd > greatestSum)
    folder.warning(at, {
      message: `Số tiền ${vnd.toLocaleString('vi-VN')} đồng lớn bất thường với một thủ tục ở xã.`,
      remedy: 'Xem lại có gõ thừa số 0 không; đúng là bằng ấy thì cứ để.',
    });
  if (vnd === 0 || vnd >= smallestSum) return;
  folder.warning(at, {
    message: `Số tiền ${vnd} đồng nhỏ bất thường.`,
    remedy: `Viết liền, không có dấu chấm ngăn hàng nghìn: ${vnd * 1000} chứ không phải ${vnd}.000.`,
  });
}

function checkCopies(
  folder: SchemaFolder,
  at: At,
  { delivery: { copies } }: ProcedureFile,
  declaration: Outline | null,
): void {
  if (copies === null) return;
  const entry = declaration?.entries.get(copies);
  if (!entry)
    folder.error(at('delivery', 'copies'), {
      message: `"copies" dẫn tới mục "${copies}", nhưng tờ khai không có mục này.`,
      remedy: insteadOf(copies, declaration?.entries.keys() ?? []),
    });
  else if (entry.schema.type !== 'integer' && !isRefused(folder, entry.schema, 'type'))
    folder.error(at('delivery', 'copies'), {
      message: `"copies" dẫn tới mục "${copies}", nhưng mục này không phải số nguyên.`,
      remedy: 'Dẫn tới mục có "type": "integer".',
    });
}

/** Who is counted by a fee for each person stands in a list of the declaration. */
function checkPeople(
  folder: SchemaFolder,
  at: At,
  { fees }: ProcedureFile,
  declaration: Outline | null,
): void {
  const entries = declaration?.entries ?? new Map<string, Entry>();
  const lists = [...entries].flatMap(([path, { schema }]) => (schema.type === 'array' ? [path] : []));
  for (const [index, { name, amount }] of fees.entries()) {
    if (amount.kind !== 'fixed' || amount.people === undefined) continue;
    const { people, per } = amount;
    const entry = entries.get(people);
    if (per !== 'person')
      folder.error(at('fees', index, 'amount', 'people'), {
        message: `Khoản "${name}" có "people", nhưng không tính theo người.`,
        remedy: 'Xóa "people", hoặc ghi "per": "person".',
      });
    else if (!lists.includes(people) && !(entry && isRefused(folder, entry.schema, 'type')))
      folder.error(at('fees', index, 'amount', 'people'), {
        message: `"people" dẫn tới mục "${people}", nhưng ${entry ? 'mục này không phải danh sách' : 'tờ khai không có mục này'}.`,
        remedy: lists.length > 0 ? insteadOf(people, lists) : 'Xóa "people": tờ khai không có danh sách nào.',
      });
  }
}

/** A name without a national procedure explains itself; a procedure that is filled in has a code. */
function checkCode(folder: SchemaFolder, at: At, file: ProcedureFile, declaration: Outline | null): void {
  if (file.code !== null) return;
  if (declaration)
    folder.error(at('code'), {
      message: 'Thủ tục có tờ khai thì phải có mã: trang ngoài gọi biểu mẫu bằng mã này.',
      remedy: 'Ghi mã thủ tục, ví dụ "1.001193".',
    });
  if (file.instead.length === 0)
    folder.error(at('instead'), {
      message: 'Tên này không có mã thủ tục, và cũng chưa chỉ cho người dân thủ tục nào dùng thay.',
      remedy: 'Thêm ít nhất một thủ tục vào "instead", kèm câu nói khi nào dùng.',
    });
}

function checkDeclarationPaper(
  folder: SchemaFolder,
  at: At,
  file: ProcedureFile,
  declaration: Outline | null,
): void {
  const count = file.attachments.filter(({ isDeclaration }) => isDeclaration).length;
  if (declaration && count !== 1)
    folder.error(at('attachments'), {
      message:
        count === 0
          ? 'Chưa có giấy tờ nào là tờ khai của thủ tục.'
          : `Có ${count} giấy tờ cùng ghi là tờ khai; một thủ tục chỉ có một.`,
      remedy: 'Ghi "isDeclaration": true ở đúng một giấy tờ: tờ khai do biểu mẫu này làm ra.',
    });
  if (declaration && file.delivery.options.length === 0)
    folder.error(at('delivery', 'options'), {
      message: 'Thủ tục có tờ khai nhưng chưa có cách trả kết quả nào để người dân chọn.',
      remedy: 'Thêm ít nhất một cách, ví dụ {"option": "desk", …}.',
    });
  // One that is there and cannot be read has its own problems.
  const isThere = folder.read(`${dirname(at().file)}/declaration.schema.json`) !== null;
  if (!declaration && !isThere && count > 0)
    folder.error(at('attachments'), {
      message: 'Có giấy tờ ghi là tờ khai, nhưng thủ tục không có declaration.schema.json.',
      remedy: 'Bỏ "isDeclaration", hoặc thêm declaration.schema.json và paper.json.',
    });
}
