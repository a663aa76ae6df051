import type { Answers, Json, Move } from '@dvc-kit/validation';
import { has, isObject } from '@dvc-kit/validation/json-values';
import type { Draft } from './draft.ts';

/** The draft with its answers where the versions since have put them; one whose place is taken stays where it was. */
export function movedDraft(draft: Draft, moves: readonly Move[]): Draft {
  return moves.filter(({ version }) => version > draft.procedure.version).reduce(moved, draft);
}

function moved(draft: Draft, move: Move): Draft {
  const [from, to] = [move.from.split('.'), move.to.split('.')];
  const taken = taking(draft.answers, from);
  const answers = taken ? putting(taken.rest, to, taken.found) : draft.answers;
  if (!answers) return draft;
  const renamed = (path: string) => renamedPath(path, from, to);
  const stepOf = (id: string) => renamedStep(id, renamed);
  return {
    ...draft,
    answers: answers as Answers,
    at: draft.at === 'complete' ? draft.at : { step: stepOf(draft.at.step) },
    way: draft.way.map(stepOf),
    checked: draft.checked.map(stepOf),
    ...(draft.sameAs && { sameAs: withKeys(draft.sameAs, renamed) }),
    words: { ...draft.words, declaration: withKeys(draft.words.declaration, renamed) },
  };
}

/** The step of a section bears the path of its group: `s-father-document`. */
function renamedStep(id: string, renamed: (path: string) => string): string {
  const [, path] = /^s-(.+)$/.exec(id) ?? [];
  return path === undefined ? id : `s-${renamed(path.replaceAll('-', '.')).replaceAll('.', '-')}`;
}

/** What was found: a value, or for each item of a list what was found in it, so that it finds its way back there. */
type Found = { readonly value: Json } | { readonly items: readonly (Found | undefined)[] };

/** What stands at the path, and the answers without it. */
function taking(
  target: Json | undefined,
  [key, ...rest]: readonly string[],
): { found: Found; rest: Json } | undefined {
  if (key === undefined) return undefined;
  if (Array.isArray(target)) {
    const each = target.map((item: Json) => taking(item, [key, ...rest]));
    if (!each.some((one) => one)) return undefined;
    return {
      found: { items: each.map((one) => one?.found) },
      rest: each.map((one, index) => one?.rest ?? (target as readonly Json[])[index] ?? null),
    };
  }
  if (!isObject(target) || !has(target, key)) return undefined;
  const { [key]: value, ...others } = target;
  if (value === undefined) return undefined;
  if (rest.length === 0) return { found: { value }, rest: others };
  const inner = taking(value, rest);
  return inner && { found: inner.found, rest: { ...target, [key]: inner.rest } };
}

/** Undefined where an answer stands there already. */
function putting(target: Json | undefined, path: readonly string[], found: Found): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return target === undefined && 'value' in found ? found.value : undefined;
  if (Array.isArray(target)) {
    if (!('items' in found)) return undefined;
    const items = target.map((item: Json, index) => {
      const one = found.items[index];
      return one ? putting(item, path, one) : item;
    });
    return items.includes(undefined) ? undefined : (items as Json);
  }
  if (target !== undefined && !isObject(target)) return undefined;
  const inner = putting(target && has(target, key) ? target[key] : undefined, rest, found);
  return inner === undefined ? undefined : { ...target, [key]: inner };
}

function withKeys<Value>(
  record: Readonly<Record<string, Value>>,
  renamed: (path: string) => string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([path, value]) => [renamed(path), value]));
}

/** `children.0.name` for `children.name`: numbers stay. */
function renamedPath(path: string, from: readonly string[], to: readonly string[]): string {
  const steps = path.split('.');
  const numbers: string[] = [];
  let at = 0;
  for (const key of from) {
    while (/^\d+$/.test(steps[at] ?? '') && at > 0) numbers.push(steps[at++] ?? '');
    if (steps[at] !== key) return path;
    at += 1;
  }
  const lists = steps.slice(0, at).map((step) => /^\d+$/.test(step));
  const moved: string[] = [];
  for (const key of to) {
    while (lists[moved.length]) moved.push(numbers.shift() ?? '');
    moved.push(key);
  }
  return [...moved, ...steps.slice(at)].join('.');
}
