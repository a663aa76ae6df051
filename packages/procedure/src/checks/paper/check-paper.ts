import { pointerTo } from '../../json/json-pointer.ts';
import { joinPath } from '../../outline/answer-path.ts';
import { isDate } from '../../outline/is-date.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import { ITSELF, outlineOfPlain } from '../../outline/plain-list.ts';
import { optionsOf, possibleValues } from '../../outline/possible-values.ts';
import { isRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import {
  type Block,
  type BlockOf,
  type PaperLayout,
  type Part,
  type PartOf,
  writing,
} from '../../shapes/paper-file.ts';
import { visitBlock, visitPart } from '../../shapes/visit-paper.ts';
import { insteadOf } from '../../words/suggestion.ts';
import type { LazyWords } from '../../words/words.ts';
import { checkLines } from '../facts/check-doubles.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { codeOf } from './code-of.ts';

/**
 * Whether the paper holds the whole declaration: every answer that it asks for exists, every answer that exists is
 * printed or left out for a reason. Gives the paths that are on it; a group stands for all that is in it.
 *
 * `isBorrowed` for the layout of another procedure: what does not fit is then told at the `answers` of this file.
 */
export function checkPaper(
  folder: SchemaFolder,
  name: string,
  paper: PaperLayout,
  declaration: Outline,
  isBorrowed = false,
): ReadonlySet<string> {
  const reader = new PaperReader(folder, name, declaration, isBorrowed);
  for (const [index, block] of paper.blocks.entries()) reader.readBlock(block, ['blocks', index]);
  reader.checkBoxes();
  reader.checkDates();
  if (!isBorrowed) checkLines(folder, name, paper);
  if (!isBorrowed) checkFootnotes(folder, name, paper);
  return reader.printed;
}

type Steps = readonly (string | number)[];
type SignatureBox = BlockOf<'signatures'>['boxes'][number];

/** For what holds no answers. */
const nothing = () => {};

class PaperReader {
  /** Paths that are on the paper; a group stands for all that is in it. */
  readonly printed = new Set<string>();
  /** Parts of dates that are written one by one, by the date, and where the first of them stands. */
  readonly #dateParts = new Map<Entry, { readonly parts: Set<string>; readonly at: Steps }>();
  /** Boxes of the block that is read. */
  #boxesOfBlock = new Set<string>();
  /** Choices that have tick boxes: which values, and where the first box stands. */
  readonly #boxes = new Map<
    string,
    { readonly values: unknown[]; readonly options: unknown[]; readonly isSeveral: boolean; at: Steps }
  >();
  /** Paths whose whole answer is written out, not only ticked. */
  readonly #written = new Set<string>();
  readonly #folder: SchemaFolder;
  readonly #name: string;
  readonly #declaration: Outline;
  readonly #isBorrowed: boolean;

  constructor(folder: SchemaFolder, name: string, declaration: Outline, isBorrowed: boolean) {
    this.#folder = folder;
    this.#name = name;
    this.#declaration = declaration;
    this.#isBorrowed = isBorrowed;
  }

  readBlock(block: Block, steps: Steps): void {
    this.#boxesOfBlock = new Set();
    const inLine = ({ parts }: { readonly parts: readonly Part[] }, scope = this.#declaration, base = '') =>
      this.#readParts(parts, [...steps, 'parts'], scope, base);
    visitBlock(block, {
      'national-header': ({ left = [] }) => {
        for (const [index, parts] of left.entries())
          this.#readParts(parts, [...steps, 'left', index], this.#declaration, '');
      },
      title: nothing,
      addressee: (line) => inLine(line),
      line: (line) => {
        if (!line.each) return inLine(line);
        const { list } = line.each;
        const item = this.#itemOf(list, [...steps, 'each', 'list']);
        if (item) inLine(line, item, list);
      },
      paragraph: nothing,
      table: (table) => this.#readTable(table, steps),
      'place-and-date': ({ place, date }) => {
        this.#checkPlace(this.#find(place, [...steps, 'place'], this.#declaration, ''), [...steps, 'place']);
        const entry = this.#find(date, [...steps, 'date'], this.#declaration, '');
        if (entry && !isDate(entry.schema) && !isRefused(this.#folder, entry.schema, 'format'))
          this.#error(
            [...steps, 'date'],
            `"${date}" được in làm ngày làm tờ khai, nhưng mục này không phải một ngày.`,
            'Ghi tên mục ngày làm tờ khai; để viết tay thì ghi null.',
          );
      },
      signatures: ({ boxes }) => {
        for (const [index, box] of boxes.entries()) this.#readSignature(box, [...steps, 'boxes', index]);
      },
      footnotes: nothing,
    });
  }

  #readSignature({ date = [], content = [], name, lines = [] }: SignatureBox, steps: Steps): void {
    const read = (parts: readonly Part[], ...place: Steps) =>
      this.#readParts(parts, [...steps, ...place], this.#declaration, '');
    read(date, 'date');
    read(content, 'content');
    if (name !== undefined)
      this.#checkName(this.#find(name, [...steps, 'name'], this.#declaration, ''), steps);
    for (const [index, parts] of lines.entries()) read(parts, 'lines', index);
  }

  #checkName(entry: Entry | undefined, steps: Steps): void {
    if (!entry || (entry.kind === 'field' && !plainItems(entry.schema) && codeOf(entry) === undefined))
      return;
    this.#error(
      [...steps, 'name'],
      `"${entry.path}" được in làm họ tên người ký, nhưng mục này không phải một họ tên.`,
      'Ghi tên mục có họ tên người ký; để người ký tự viết thì bỏ "name".',
    );
  }

  #checkPlace(entry: Entry | undefined, steps: Steps): void {
    if (
      !entry ||
      (entry.kind === 'field' ? !isDate(entry.schema) : hasWriting(this.#declaration, entry.path))
    )
      return;
    this.#error(
      steps,
      `"${entry.path}" được in làm nơi làm tờ khai, nhưng mục này không phải một nơi.`,
      'Ghi tên mục nơi làm tờ khai; để viết tay thì ghi null.',
    );
  }

  #readTable(table: BlockOf<'table'>, steps: Steps): void {
    for (const [index, row] of (table.rows ?? []).entries())
      this.#readRow(row, [...steps, 'rows', index], table.columns.length, this.#declaration, '');
    if (!table.each) return;
    const { list, cells } = table.each;
    const item = this.#itemOf(list, [...steps, 'each', 'list']);
    if (item) this.#readRow(cells, [...steps, 'each', 'cells'], table.columns.length, item, list);
  }

  /** What one item of the list holds. */
  #itemOf(list: string, steps: Steps): Outline | undefined {
    const entry = this.#find(list, steps, this.#declaration, '', false);
    if (!entry) return undefined;
    const plain = plainItems(entry.schema);
    const item = plain ? outlineOfPlain(plain) : entry.items;
    if (!item)
      this.#error(steps, `Mẫu in lặp theo "${list}", nhưng mục này không phải danh sách.`, () =>
        insteadOf(list, listsOf(this.#declaration)),
      );
    return item;
  }

  #readRow(
    row: readonly (string | Part[])[],
    steps: Steps,
    columns: number,
    scope: Outline,
    base: string,
  ): void {
    if (row.length !== columns)
      this.#error(
        steps,
        `Hàng này có ${row.length} ô, nhưng bảng có ${columns} cột.`,
        'Thêm hoặc bớt ô cho khớp số cột; ô trống viết "".',
      );
    for (const [index, cell] of row.entries())
      if (typeof cell !== 'string') this.#readParts(cell, [...steps, index], scope, base);
  }

  #readParts(parts: readonly Part[], steps: Steps, scope: Outline, base: string): void {
    for (const [index, part] of parts.entries()) this.#readPart(part, [...steps, index], scope, base);
  }

  #readPart(part: Part, steps: Steps, scope: Outline, base: string): void {
    visitPart(part, {
      text: nothing,
      answer: ({ answer, as }) => {
        const entry = this.#find(answer, [...steps, 'answer'], scope, base);
        this.#written.add(fullPath(answer, base));
        if (entry) this.#checkWriting(entry, as, [...steps, as ? 'as' : 'answer'], scope);
      },
      boxes: ({ boxes }) => this.#readBoxes(boxes, [...steps, 'boxes'], scope, base),
      blank: nothing,
      ordinal: () => this.#readOrdinal([...steps, 'ordinal'], base),
      check: (check) => this.#readCheck(check, steps, scope, base),
      compose: (compose) => this.#readCompose(compose, steps, scope, base),
    });
  }

  #readOrdinal(steps: Steps, base: string): void {
    if (base === '')
      this.#error(
        steps,
        'Số thứ tự chỉ có nghĩa trong bảng hoặc dòng lặp theo một danh sách ("each").',
        'Viết số thứ tự bằng "text", hoặc thêm "each" cho bảng hay dòng này.',
      );
  }

  #readBoxes(path: string | null, steps: Steps, scope: Outline, base: string): void {
    const entry = this.#find(path, steps, scope, base);
    if (entry && (entry.kind !== 'field' || plainItems(entry.schema)))
      this.#error(
        steps,
        `"${path}" không phải một mục để viết vào các ô vuông.`,
        'Ghi tên một mục, ví dụ số định danh cá nhân.',
      );
  }

  #readCheck(part: PartOf<'check'>, steps: Steps, scope: Outline, base: string): void {
    const entry = this.#find(part.check, [...steps, 'check'], scope, base);
    const several = entry && plainItems(entry.schema);
    const possible = several ? optionsOf(several) : entry && possibleValues(entry);
    if (possible && part.check !== null) this.#noteBox(part, possible, Boolean(several), steps, base);
    if (entry && !possible)
      this.#error(
        [...steps, 'check'],
        `Ô đánh dấu hỏi mục "${part.check}", nhưng mục này không có các lựa chọn.`,
        'Dùng "answer" để in câu trả lời, hoặc hỏi một mục có lựa chọn.',
      );
    if (possible && !possible.includes(part.equals))
      this.#error(
        [...steps, 'equals'],
        `Ô này không bao giờ được đánh dấu: "${part.check}" không có giá trị ${JSON.stringify(part.equals)}.`,
        () => insteadOf(String(part.equals), possible.map(String)),
      );
  }

  #noteBox(
    { check, equals }: PartOf<'check'>,
    options: unknown[],
    isSeveral: boolean,
    at: Steps,
    base: string,
  ): void {
    const path = fullPath(check ?? '', base);
    const box = JSON.stringify([path, equals]);
    if (this.#boxesOfBlock.has(box))
      this.#error(
        [...at, 'equals'],
        `Hai ô của cùng một phần đều đánh dấu khi "${path}" là ${JSON.stringify(equals)}.`,
        'Ghi lựa chọn khác ở "equals" của một ô, hoặc xóa ô thừa.',
      );
    this.#boxesOfBlock.add(box);
    const known = this.#boxes.get(path);
    if (known) known.values.push(equals);
    else this.#boxes.set(path, { values: [equals], options, isSeveral, at });
  }

  /** What was chosen, and has neither a box nor is written out, would be lost on the paper. A box for "yes" alone tells both. */
  checkBoxes(): void {
    for (const [path, { values, options, isSeveral, at }] of this.#boxes) {
      if (this.#written.has(path) || options.every((one) => typeof one === 'boolean')) continue;
      for (const option of options.filter((one) => !values.includes(one)))
        this.#error(
          [...at, 'check'],
          `Lựa chọn "${option}" của mục ${isSeveral ? 'chọn nhiều ' : ''}"${path}" không có ô nào trên mẫu in.`,
          `Thêm {"check": "${path}", "equals": ${JSON.stringify(option)}, "text": "…"}, hoặc in cả mục bằng {"answer": "${path}"}.`,
        );
    }
  }

  /** A day without its month, a month without its year, tell nothing. */
  checkDates(): void {
    for (const [{ path }, { parts, at }] of this.#dateParts) {
      const lacking = [
        ...(parts.has('day') && !parts.has('month') ? ['month'] : []),
        ...((parts.has('day') || parts.has('month')) && !parts.has('year') ? ['year'] : []),
      ];
      if (lacking.length > 0 && !parts.has('whole'))
        this.#warning(
          at,
          `Ngày "${path}" không in đủ: thiếu ${lacking.map((one) => (one === 'month' ? 'tháng' : 'năm')).join(', ')}.`,
          `Thêm ${lacking.map((as) => `{"answer": "${path}", "as": "${as}"}`).join(', ')}, hoặc bỏ "as" để in cả ngày.`,
        );
    }
  }

  #readCompose(part: PartOf<'compose'>, steps: Steps, scope: Outline, base: string): void {
    this.#written.add(fullPath(part.compose, base));
    const entry = this.#find(part.compose, [...steps, 'compose'], scope, base);
    const possible = entry && possibleValues(entry)?.map(String);
    if (entry && !possible)
      this.#error(
        [...steps, 'compose'],
        `Lời văn soạn theo mục "${part.compose}", nhưng mục này không có các lựa chọn.`,
        'Ghi tên một mục có lựa chọn ("oneOf").',
      );
    for (const option of (possible ?? []).filter((one) => !Object.hasOwn(part.texts, one)))
      this.#error(
        [...steps, 'texts'],
        `Lựa chọn "${option}" của mục "${part.compose}" chưa có lời văn để in.`,
        `Thêm "${option}": "…" vào "texts".`,
      );
    for (const [option, text] of Object.entries(part.texts)) {
      const place = [...steps, 'texts', option];
      if (possible && !possible.includes(option))
        this.#error(place, `Mục "${part.compose}" không có lựa chọn "${option}".`, () =>
          insteadOf(option, possible),
        );
      this.#readPlaceholders(text, place, scope, base);
    }
  }

  #readPlaceholders(text: string, steps: Steps, scope: Outline, base: string): void {
    const [open, path] = /\{([\w.]*)[^{}]*(?:\{|$)/.exec(text) ?? [];
    if (open !== undefined) {
      // It is meant to be printed.
      if (path) this.#find(path, steps, scope, base);
      this.#error(
        steps,
        `"${open.trim()}" mở ngoặc nhọn mà không đóng, nên in ra nguyên như vậy.`,
        'Thêm "}" vào sau tên mục.',
      );
      return;
    }
    for (const [, inside = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
      const [path = '', as] = inside.split('|');
      const entry = this.#find(path, steps, scope, base);
      const known = writing.safeParse(as);
      if (as !== undefined && !known.success)
        this.#error(
          steps,
          `Không có cách viết nào tên "${as}" trong {${inside}}.`,
          insteadOf(as, writing.options),
        );
      else if (entry) this.#checkWriting(entry, known.data, steps, scope);
    }
  }

  /** The entry, noted as printed; what is inside a list is printed by the cells of its rows. */
  #find(
    path: string | null,
    steps: Steps,
    scope: Outline,
    base: string,
    isPrinted = true,
  ): Entry | undefined {
    // A place that stays free.
    if (path === null) return undefined;
    const entry = scope.entries.get(path);
    if (entry && isPrinted) this.printed.add(fullPath(path, base));
    const list = entry ? undefined : listAround(path, scope);
    if (list !== undefined)
      this.#error(
        steps,
        `Mẫu in dùng mục "${path}", nhưng mục này nằm trong danh sách "${list}", có thể có nhiều phần tử.`,
        `In bằng một bảng hay dòng lặp theo danh sách: "each": {"list": "${list}", …}, trong đó chỉ ghi tên mục tính từ một phần tử.`,
      );
    else if (!entry)
      this.#error(
        steps,
        `Mẫu in dùng mục "${path}", nhưng ${base ? `mỗi phần tử của "${base}"` : 'tờ khai'} không có mục này.`,
        () =>
          `${this.#isBorrowed ? `Thêm "${path}" vào "answers": tên mục ứng với nó ở tờ khai này, hoặc null để trống. ` : ''}${insteadOf(path, scope.entries.keys())}`,
      );
    return entry;
  }

  /** A list of plain values is written as its values are, with commas between them. */
  #checkWriting(entry: Entry, as: string | undefined, steps: Steps, scope: Outline): void {
    const plain = plainItems(entry.schema);
    const value = plain && outlineOfPlain(plain).entries.get(ITSELF);
    const { kind, schema, declarations } = value ?? entry;
    const { path } = entry;
    if (isDate(schema)) this.#noteDate(entry, as, steps);
    if ((as === 'text' || as === 'upper') && codeOf(value ?? entry) !== undefined)
      this.#error(
        steps,
        `"${path}" được in kiểu "${as}", nên trên giấy hiện giá trị ghi trong máy, như "${codeOf(value ?? entry)}", không phải chữ mà người khai thấy.`,
        'Bỏ "as" để in theo loại của mục.',
      );
    if (as && ['date', 'day', 'month', 'year'].includes(as) && !isDate(schema))
      this.#error(
        steps,
        `"${path}" được in kiểu "${as}", nhưng mục này không phải một ngày.`,
        'Bỏ "as", hoặc thêm "format": "date" cho mục.',
      );
    if (as === 'option' && !possibleValues({ declarations, kind }))
      this.#error(
        steps,
        `"${path}" được in kiểu "option", nhưng mục này không có các lựa chọn.`,
        'Bỏ "as" để in câu trả lời như đã gõ.',
      );
    const wantsGroup = as === 'address' || as === 'identity-document';
    if (wantsGroup !== (kind === 'group') && (wantsGroup || as !== undefined))
      this.#error(
        steps,
        `"${path}" ${wantsGroup ? 'không phải một nhóm' : 'là một nhóm'}, nên không in kiểu "${as}" được.`,
        'Nhóm in bằng "address" hoặc "identity-document"; mục in bằng các kiểu còn lại.',
      );
    if (kind === 'group' && as === undefined && !hasWriting(scope, path))
      this.#error(
        steps,
        `"${path}" là một nhóm, và không phải địa chỉ hay giấy tờ tùy thân nên không in trên một dòng được.`,
        'In từng mục trong nhóm, hoặc ghi "as": "address" hay "identity-document" nếu đúng là một trong hai.',
      );
    if (kind === 'list')
      this.#error(
        steps,
        `"${path}" là một danh sách, không in trên một dòng được.`,
        'In bằng một bảng hoặc từng dòng: "block": "table" hay "line" với "each": {"list": …}.',
      );
  }

  #noteDate(entry: Entry, as: string | undefined, at: Steps): void {
    const known = this.#dateParts.get(entry) ?? { parts: new Set<string>(), at };
    this.#dateParts.set(entry, known);
    known.parts.add(as === 'day' || as === 'month' || as === 'year' ? as : 'whole');
  }

  #warning(steps: Steps, message: string, remedy: LazyWords['remedy']): void {
    const pointer = this.#isBorrowed ? '/answers' : pointerTo('', ...steps);
    this.#folder.warning({ file: this.#name, pointer }, { message, remedy });
  }

  #error(steps: Steps, message: string, remedy: LazyWords['remedy']): void {
    const pointer = this.#isBorrowed ? '/answers' : pointerTo('', ...steps);
    this.#folder.error({ file: this.#name, pointer }, { message, remedy });
  }
}

/** From the root, with no number for the item of a list. */
function fullPath(path: string, base: string): string {
  if (base === '') return path;
  return path === ITSELF ? base : joinPath(base, path);
}

/** Whether the paper knows how to write a group on one line: an address, an identity document. */
function hasWriting({ entries }: Outline, group: string): boolean {
  const has = (...keys: string[]) => keys.every((key) => entries.has(joinPath(group, key)));
  return (
    entries.get(group)?.schema['x-widget'] === 'address' ||
    has('province', 'commune') ||
    has('type', 'number')
  );
}

/** The list that the path leads into. */
function listAround(path: string, { entries }: Outline): string | undefined {
  const steps = path.split('.');
  return steps
    .map((_, index) => steps.slice(0, index).join('.'))
    .find((one) => entries.get(one)?.items !== undefined);
}

/** Fields that a table can be repeated for. */
function listsOf({ entries }: Outline): string[] {
  return [...entries.values()]
    .filter(({ items, schema }) => items !== undefined || plainItems(schema) !== undefined)
    .map(({ path }) => path);
}
