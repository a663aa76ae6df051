import { joinPath, parentOf } from '../outline/answer-path.ts';
import {
  type Branch,
  type EntryKind,
  type Outline,
  outlineOf,
  type Statement,
  statementsByPath,
} from '../outline/outline.ts';
import { plainItems } from '../outline/plain-items.ts';
import type { Schema } from '../shapes/declaration.ts';
import { conditionWords } from './condition-words.ts';

/** When something holds: always, never, or sometimes; then the words tell in which cases. */
export interface Occasion {
  readonly when: 'always' | 'never' | 'sometimes';
  readonly words: string;
  /** Equal for what holds under the same answers, however it is labelled and laid out in the file. */
  readonly key: string;
}

/** Something that a declaration asks, as a citizen meets it. */
export interface Question {
  readonly path: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** Of the section or group around it; '' for a section. */
  readonly within: string;
  readonly options: readonly { readonly value: unknown; readonly label: string }[];
  readonly isShown: Occasion;
  /** Its words read on after "bắt buộc khi". */
  readonly isRequired: Occasion;
}

/** All that a declaration asks, in reading order; what an item of a list holds stands behind the list. */
export function questionsOf(declaration: Schema): Question[] {
  return questionsIn(outlineOf(declaration), '', '');
}

function questionsIn(outline: Outline, base: string, within: string): Question[] {
  const statements = statementsByPath(outline);
  return [...outline.entries.values()].flatMap((entry) => {
    const said = statements.get(entry.path) ?? [];
    const label = entry.schema.title ?? entry.key;
    const parent = outline.entries.get(parentOf(entry.path))?.schema.title ?? within;
    const question: Question = {
      path: base ? joinPath(base, entry.path) : entry.path,
      kind: entry.kind,
      label,
      within: parent,
      options: ((plainItems(entry.schema) ?? entry.schema).oneOf ?? []).map(({ const: value, title }) => ({
        value,
        label: title ?? String(value),
      })),
      isShown: shown(said, outline),
      isRequired: occasion(
        said.filter(({ says }) => says === 'requires'),
        outline,
      ),
    };
    return [question, ...(entry.items ? questionsIn(entry.items, question.path, label) : [])];
  });
}

/** Shown where it is declared and not forbidden. Its words are a clause of their own: "chỉ hỏi khi …". */
function shown(said: readonly Statement[], outline: Outline): Occasion {
  const [declares, forbids] = ['declares', 'forbids'].map((one) => said.filter(({ says }) => says === one));
  const declared = occasion(declares ?? [], outline);
  const forbidden = occasion(forbids ?? [], outline);
  const clauses = [
    ...(declared.when === 'sometimes' ? [`chỉ hỏi khi ${declared.words}`] : []),
    ...(forbids ?? []).map(({ branches }) => {
      const [only, ...others] = branches;
      return only && !only.holds && others.length === 0
        ? `chỉ hỏi khi ${conditionWords(only.condition, outline)}`
        : `không hỏi khi ${branches.map((one) => branchWords(one, outline)).join(' và ')}`;
    }),
  ];
  if (clauses.length === 0) return declared;
  return { when: 'sometimes', words: clauses.join(', '), key: `${declared.key} - ${forbidden.key}` };
}

function occasion(said: readonly Statement[], outline: Outline): Occasion {
  if (said.length === 0) return { when: 'never', words: '', key: 'never' };
  if (said.some(({ branches }) => branches.length === 0)) return { when: 'always', words: '', key: 'always' };
  const cases = said.map(({ branches }) => branches.map((one) => branchWords(one, outline)).join(' và '));
  const keys = said.map(({ branches }) => branches.map(branchKey).sort().join('&'));
  return {
    when: 'sometimes',
    words: [...new Set(cases)].join('; hoặc khi '),
    key: [...new Set(keys)].sort().join('|'),
  };
}

function branchWords({ condition, holds }: Branch, outline: Outline): string {
  const words = conditionWords(condition, outline);
  return holds ? words : `không phải (${words})`;
}

function branchKey({ condition, holds }: Branch): string {
  return `${holds ? '' : '!'}${condition.at} ${canonical(condition.if)}`;
}

/** JSON without remarks, keys and lists of names in one order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).filter(([key]) => key !== '$comment');
  return `{${members
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .sort()
    .join(',')}}`;
}
