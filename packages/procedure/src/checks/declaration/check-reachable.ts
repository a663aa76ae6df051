import { parentOf } from '../../outline/answer-path.ts';
import { askedBy, type Condition } from '../../outline/condition.ts';
import { grouped } from '../../outline/grouped.ts';
import { emptyNumberRange } from '../../outline/number-range.ts';
import { type Branch, type Outline, type Statement, statementsByPath } from '../../outline/outline.ts';
import { possibleValues } from '../../outline/possible-values.ts';
import { satisfies } from '../../outline/satisfies.ts';
import { leaveOut, someCase } from '../../outline/some-case.ts';
import { someTextFits } from '../../outline/some-text.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';

/**
 * Whether something that is asked can come to show at all. Proved is only what cannot: where the values that the
 * branches around it leave to an earlier field are none, or where that field cannot be shown itself.
 */
export function checkReachable(folder: SchemaFolder, outline: Outline): void {
  if (outline.statements.every(({ branches, says }) => branches.length === 0 && says !== 'forbids')) return;
  const byPath = statementsByPath(outline);
  const asking = conditionsByField(outline);
  for (const { path, declarations } of outline.entries.values()) {
    const said = byPath.get(path) ?? [];
    const banned = said.filter(({ says, branches }) => says === 'forbids' && branches.length === 0);
    for (const { origin } of banned)
      folder.error(origin, {
        message: `Mục "${lastKey(path)}" không bao giờ hiện: ở đây ghi là không hiện, không kèm điều kiện nào.`,
        remedy: `Bỏ "${lastKey(path)}": false, hoặc đặt nó vào "then" hay "else" của một điều kiện.`,
      });
    if (banned.length > 0) continue;
    const isPossible = declarations.some(({ branches }) => canHold(branches, path, outline, byPath));
    if (isPossible && someCase(outline, { branches: [], shown: path }) !== 'none') continue;
    const leading = [...declarations, ...said.filter(({ says }) => says === 'forbids')];
    const branch = leading.flatMap(({ branches }) => branches).at(0);
    // What hangs on a field that never shows is not told again.
    for (const condition of asking(path)) leaveOut(condition);
    if (branch && !folder.hasErrorAt(branch.condition.origin))
      // Where the field itself was written may be a file that others share.
      folder.error(branch.condition.origin, {
        message: `Không câu trả lời nào làm mục "${lastKey(path)}" hiện ra: các điều kiện dẫn tới nó loại trừ nhau.`,
        remedy: 'Sửa một trong các điều kiện, hoặc xóa mục này.',
      });
  }
}

/** Finds the conditions that ask about a field; put together when the first is looked for. */
function conditionsByField({ conditions }: Outline): (path: string) => readonly Condition[] {
  let found: ReadonlyMap<string, readonly { readonly condition: Condition }[]> | undefined;
  return (path) => {
    found ??= grouped(
      conditions.flatMap((condition) => askedBy(condition).map((one) => ({ path: one.path, condition }))),
      (one) => one.path,
    );
    return (found.get(path) ?? []).map(({ condition }) => condition);
  };
}

type Said = ReadonlyMap<string, readonly Statement[]>;

/** What is known of the answer to a field where some branches hold. */
interface Known {
  readonly holds: Schema[];
  readonly fails: Schema[];
  isAnswered: boolean;
}

/** Fields that one field is followed back through: what is known of these has to be so, whatever stands before. */
const mostSeen = 60;

function canHold(branches: readonly Branch[], path: string, outline: Outline, said: Said): boolean {
  const known = new Map<string, Known>();
  const seen = new Set<string>();
  const waiting: Branch[] = [...branches];
  const shown = [path, ...waysTo(path)];
  for (const one of shown) waiting.push(...needed(one, said, seen, one === path));
  for (let branch = waiting.pop(); branch && seen.size < mostSeen; branch = waiting.pop())
    for (const asked of learn(branch, known)) waiting.push(...needed(asked, said, seen, false));
  return [...known].every(([asked, one]) => isPossible(asked, one, outline));
}

/** The objects around a path. */
function waysTo(path: string): string[] {
  const around = parentOf(path);
  return around === '' ? [] : [around, ...waysTo(around)];
}

/** What has to hold for a path to be shown: what alone declares it, and that what alone forbids it does not. */
function needed(path: string, said: Said, seen: Set<string>, isDeclared: boolean): Branch[] {
  if (seen.has(path) || seen.size >= mostSeen) return [];
  seen.add(path);
  const statements = said.get(path) ?? [];
  const declared = statements.filter(({ says }) => says === 'declares');
  const [only, ...others] = declared;
  const forbidden = statements.filter(({ says, branches }) => says === 'forbids' && branches.length === 1);
  const around = waysTo(path).flatMap((one) => needed(one, said, seen, false));
  return [
    ...around,
    ...(only && others.length === 0 && !isDeclared ? only.branches : []),
    ...forbidden.flatMap(({ branches }) => branches.map((one) => ({ ...one, holds: !one.holds }))),
  ];
}

/** Notes what a branch tells of single fields; gives the fields that have to be answered for it. */
function learn({ condition, holds }: Branch, known: Map<string, Known>): string[] {
  const atoms = atomsOf(condition);
  if (!atoms || (!holds && atoms.length !== 1)) return [];
  const answered: string[] = [];
  for (const { path, schema, isRequired } of atoms) {
    // What need not be answered may hold, or fail, by being left blank.
    if (holds ? !isRequired : isRequired) {
      if (!holds) note(known, path).fails.push(schema ?? {});
      else note(known, path).holds.push(schema ?? {});
      continue;
    }
    const one = note(known, path);
    one[holds ? 'holds' : 'fails'].push(schema ?? {});
    one.isAnswered = true;
    answered.push(path);
  }
  return answered;
}

function note(known: Map<string, Known>, path: string): Known {
  const one = known.get(path) ?? { holds: [], fails: [], isAnswered: false };
  known.set(path, one);
  return one;
}

/** What a condition asks, all of which must be so; undefined where it also asks for one of several, or the opposite. */
function atomsOf(condition: Condition): ReturnType<typeof askedBy> | undefined {
  return isPlain(condition.if) ? askedBy(condition) : undefined;
}

function isPlain(schema: Schema): boolean {
  if (schema.anyOf || schema.not) return false;
  const members = Object.values(schema.properties ?? {});
  return [...members, ...(schema.allOf ?? [])].every((one) => one !== false && isPlain(one));
}

function isPossible(path: string, { holds, fails, isAnswered }: Known, outline: Outline): boolean {
  const entry = outline.entries.get(path);
  if (!entry || !isAnswered || entry.kind !== 'field') return true;
  const values = possibleValues(entry);
  // A condition that nothing satisfies by itself is told as such.
  const isTold = (one: Schema) =>
    values ? !values.some((value) => satisfies(one, value)) : isUnanswerable([entry.schema, one]);
  if (holds.some(isTold)) return true;
  if (values)
    return values.some(
      (value) => holds.every((one) => satisfies(one, value)) && !fails.some((one) => satisfies(one, value)),
    );
  return entry.declarations.length > 1 || !isUnanswerable([entry.schema, ...holds]);
}

function isUnanswerable(schemas: readonly Schema[]): boolean {
  return emptyNumberRange(schemas) !== undefined || !someTextFits(schemas);
}

function lastKey(path: string): string {
  return path.split('.').at(-1) ?? '';
}
