import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Complaint } from '../json/complaint.ts';
import { pointerTo, stepsOf } from '../json/json-pointer.ts';
import { deepestNesting, tooDeepAt } from '../json/nesting.ts';
import { isReadExactly } from '../json/number-text.ts';
import { rememberOrigin } from '../json/origin.ts';
import { longestText, longestWord } from '../shapes/bounds.ts';
import { readText } from '../text/file-text.ts';
import { type Garbled, garbledTexts } from '../text/garbled-text.ts';
import { shown, spoiltText } from '../text/spoilt-text.ts';
import { syntaxComplaint } from './syntax-complaint.ts';

/** A JSON file as it was read: its value, where everything in it stands, and what is no JSON in it. */
export interface JsonFile {
  /** Below `schemas/`: `procedures/dang-ky-khai-sinh/procedure.json`. */
  readonly name: string;
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /** Whether it is JSON from beginning to end, so that its content can be checked. */
  readonly isReadable: boolean;
  /** Whether an object has two members of one name: then it is not known which is meant. */
  readonly hasDoubles: boolean;
  /** Where the pointer leads, or the nearest place around it that exists. From 1. */
  position(pointer: string): { line: number; column: number };
  positionAt(offset: number): { line: number; column: number };
}

/**
 * Reads the bytes of a JSON file. Every object in `value` remembers its origin.
 *
 * Strict JSON: comments and trailing commas are refused, since other tools that read these files refuse them.
 */
export function parseJsonFile(name: string, bytes: Uint8Array): JsonFile {
  const { text, complaints: ofBytes, isRead } = readText(bytes);
  const lineStarts = startsOfLines(text);
  const positionAt = (offset: number) => lineAndColumn(lineStarts, offset);
  const start = positionAt(0);
  const unread = (complaints: readonly Complaint[]): JsonFile => ({
    name,
    value: undefined,
    complaints,
    isReadable: false,
    hasDoubles: false,
    positionAt,
    position: () => start,
  });
  if (!isRead) return unread(ofBytes);
  const deep = tooDeepAt(text);
  // The parser calls itself for each level.
  if (deep !== undefined) return unread([...ofBytes, tooDeep(deep)]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const reader = new Reader(name, text);
  const value = tree ? reader.valueOf(tree, '') : undefined;
  const long = reader.longText();
  if (long) return unread([...ofBytes, long]);
  const slips = causes(errors, (offset) => positionAt(offset).line);
  const slipLines = new Set(slips.map(({ offset }) => positionAt(offset).line));
  return {
    name,
    value,
    complaints: [
      ...ofBytes,
      ...slips.map((one) => syntaxComplaint(one, text)),
      ...reader.complaints().filter(({ offset }) => !slipLines.has(positionAt(offset).line)),
    ],
    isReadable: tree !== undefined && errors.length === 0,
    hasDoubles: reader.hasDoubles,
    positionAt,
    position: (pointer) => positionAt(tree ? offsetOf(tree, pointer) : 0),
  };
}

/** One slip makes the parser stumble on the rest of the line and on the lines right below: told is the first of these. */
function causes(errors: readonly ParseError[], lineOf: (offset: number) => number): ParseError[] {
  return errors.filter(({ offset }, index) => {
    const before = errors[index - 1];
    return !before || lineOf(offset) > lineOf(before.offset) + 1;
  });
}

function tooDeep(offset: number): Complaint {
  return {
    offset,
    pointer: '',
    message: `Từ đây các dấu ngoặc { } và [ ] lồng quá ${deepestNesting} tầng.`,
    remedy: 'Tách phần lồng bên trong ra "$defs" rồi gọi bằng "$ref", hoặc bỏ bớt tầng.',
  };
}

const endlessWord = new RegExp(`\\S{${longestWord + 1},}`);

/** A text of the file, a key or a value. */
interface Text {
  readonly node: Node;
  readonly pointer: string;
  readonly text: string;
}

/** Turns the tree of a file into its value, and notes what is wrong in it though it is JSON. */
class Reader {
  readonly #file: string;
  readonly #source: string;
  readonly #found: Complaint[] = [];
  readonly #texts: Text[] = [];
  hasDoubles = false;

  constructor(file: string, source: string) {
    this.#file = file;
    this.#source = source;
  }

  valueOf(node: Node, pointer: string): unknown {
    if (node.type === 'object') return this.#objectOf(node, pointer);
    if (node.type === 'array') {
      const items = (node.children ?? []).map((child, index) =>
        this.valueOf(child, pointerTo(pointer, index)),
      );
      rememberOrigin(items, { file: this.#file, pointer });
      return items;
    }
    if (node.type === 'string') this.#texts.push({ node, pointer, text: String(node.value) });
    if (node.type !== 'number') return node.value;
    this.#checkNumber(node, pointer);
    // What no number can hold was told; it counts as a large one.
    return Number.isFinite(node.value) ? node.value : Math.sign(node.value) * Number.MAX_SAFE_INTEGER;
  }

  #objectOf(node: Node, pointer: string): object {
    const object: Record<string, unknown> = {};
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      const here = pointerTo(pointer, name);
      this.#texts.push({ node: key, pointer: here, text: name });
      if (Object.hasOwn(object, name)) {
        this.#found.push(duplicateKey(key, here, name));
        this.hasDoubles = true;
      } else if (name === '__proto__') this.#found.push(reservedKey(key, here));
      else object[name] = this.valueOf(value, here);
    }
    rememberOrigin(object, { file: this.#file, pointer });
    return object;
  }

  #checkNumber({ offset, length, value }: Node, pointer: string): void {
    const written = this.#source.slice(offset, offset + length);
    // Nobody writes a zero behind a fraction: the dot parts thousands.
    if (/^-?[1-9]\d{0,2}(?:\.\d{3})*\.\d{2}0$/.test(written))
      this.#found.push({
        offset,
        pointer,
        message: `Số ${written} đối với máy là ${value}: dấu chấm đứng trước phần lẻ, không ngăn hàng nghìn.`,
        remedy: `Viết liền: ${written.replaceAll('.', '')}; đúng là số lẻ thì viết ${value}.`,
      });
    if (isReadExactly(written)) return;
    this.#found.push({
      offset,
      pointer,
      message: `Số ${written} quá lớn hoặc có quá nhiều chữ số; máy ${Number.isFinite(value) ? `sẽ đọc thành ${value}` : 'không giữ được'}.`,
      remedy:
        'Số nguyên chỉ được tới 9007199254740991 (2^53 − 1), số lẻ tới 15 chữ số. Mã số, số giấy tờ thì viết thành chữ trong dấu nháy kép.',
    });
  }

  /** The first text that nobody can have meant. */
  longText(): Complaint | undefined {
    const long = this.#texts.find(({ text }) => text.length > longestText || endlessWord.test(text));
    if (!long) return undefined;
    const { node, pointer, text } = long;
    return {
      offset: node.offset,
      pointer,
      message: `Chữ bắt đầu bằng "${shown(text)}" dài ${text.length} ký tự, hoặc có một đoạn hơn ${longestWord} ký tự viết liền.`,
      remedy: `Có lẽ đã dán nhầm. Một chỗ chỉ được dài tới ${longestText} ký tự; dài hơn thì chia ra nhiều mục.`,
    };
  }

  /** All that was noted, and what is wrong with the texts: some of it shows only in all of them together. */
  complaints(): Complaint[] {
    const garbled = garbledTexts(this.#texts.map(({ text }) => text));
    const told = new Set<unknown>();
    const ofTexts = this.#texts.flatMap((one, index): Complaint[] => {
      const found = garbled[index];
      if (!found) return this.#spoilt(one);
      // A whole file in an old encoding is one mistake.
      if (told.has(found.encoding)) return [];
      told.add(found.encoding);
      const others = garbled.filter((other) => other?.encoding === found.encoding).length - 1;
      return [this.#garbled(one, found, others)];
    });
    return [...this.#found, ...ofTexts];
  }

  #spoilt({ node, pointer, text }: Text): Complaint[] {
    const found = spoiltText(text);
    if (!found) return [];
    const { index, ...words } = found;
    const plain = this.#source.slice(node.offset + 1, node.offset + 1 + index) === text.slice(0, index);
    return [{ offset: node.offset + (plain && index > 0 ? index + 1 : 0), pointer, ...words }];
  }

  #garbled({ node, pointer, text }: Text, { encoding, word, meant }: Garbled, others: number): Complaint {
    const at = this.#source.slice(node.offset, node.offset + node.length).indexOf(word);
    const more = others > 0 ? ` Tệp còn ${others} chỗ như vậy.` : '';
    return {
      offset: node.offset + Math.max(at, 0),
      pointer,
      message: `Chữ "${shown(text)}" ${encoding.fault}; có lẽ là "${shown(meant)}".${more}`,
      remedy: encoding.remedy,
    };
  }
}

function duplicateKey(key: Node, pointer: string, name: string): Complaint {
  return {
    offset: key.offset,
    pointer,
    message: `Khóa "${name}" được viết hai lần trong cùng một cặp ngoặc { }; máy chỉ đọc được một.`,
    remedy: 'Xóa một trong hai, hoặc gộp nội dung của chúng lại.',
  };
}

function reservedKey(key: Node, pointer: string): Complaint {
  return {
    offset: key.offset,
    pointer,
    message: 'Không dùng được tên "__proto__" làm khóa.',
    remedy: 'Đặt tên khác cho khóa này.',
  };
}

function offsetOf(tree: Node, pointer: string): number {
  let place = tree;
  for (const step of stepsOf(pointer) ?? []) {
    const next = childOf(place, step);
    if (!next) break;
    place = next;
  }
  // An object's member is found by its key, which is what an editor looks for.
  return place.parent?.type === 'property' ? place.parent.offset : place.offset;
}

function childOf(node: Node, step: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(step)];
  return membersOf(node).get(step);
}

/** Of each object, looked through once: one of a thousand members may have a thousand problems to be placed. */
const members = new WeakMap<Node, ReadonlyMap<string, Node>>();

function membersOf(object: Node): ReadonlyMap<string, Node> {
  const known = members.get(object);
  if (known) return known;
  const found = new Map<string, Node>();
  for (const { children: [key, value] = [] } of object.children ?? [])
    if (key && value && !found.has(String(key.value))) found.set(String(key.value), value);
  members.set(object, found);
  return found;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAndColumn(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let [first, last] = [0, lineStarts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (lineStarts[first] ?? 0) + 1 };
}
