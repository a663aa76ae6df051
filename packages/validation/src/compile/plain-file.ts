import { type Language, outlineOf, plainItems, type Schema } from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';
import type { PlainPlan, PlainRules } from '../plain.ts';
import type { FormatPlan } from '../plan.ts';
import { compactPlan } from './compact-plan.ts';
import { ConditionTable } from './condition-table.ts';
import { formPlan } from './form-plan.ts';
import type { TextOf } from './text-of.ts';

/** A compiled file in the making: forms and conditions are added, then `rules` has what they share. */
export class PlainFile {
  readonly #language: Language;
  readonly #conditions = new ConditionTable();
  readonly #formats = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Compiles a form whose references are resolved; `textOf` gives its texts in the language of the form. */
  form(schema: Schema, textOf: TextOf): PlainPlan {
    const outline = outlineOf(schema);
    const plan = formPlan(schema, outline, this.#conditions, textOf);
    for (const name of formatsIn(outline)) this.#formats.add(name);
    return compactPlan(plan);
  }

  /** Number of the condition that decides this schema. */
  condition(schema: Schema): number {
    return this.#conditions.add(schema);
  }

  get rules(): PlainRules {
    const formats = [...this.#formats].sort().map((name): [string, FormatPlan] => {
      const format = formatNamed(name);
      if (!format) throw new Error(`validation: there is no format "${name}"`);
      const { pattern, keyboard, messages } = format;
      return [name, { pattern, keyboard, wrong: messages.wrong[this.#language] }];
    });
    return { conditions: this.#conditions.conditions, formats: Object.fromEntries(formats) };
  }
}

function formatsIn({ demands, entries }: ReturnType<typeof outlineOf>): string[] {
  const own = demands.flatMap(({ schema }) => (plainItems(schema) ?? schema).format ?? []);
  const inside = [...entries.values()].flatMap(({ items }) => (items ? formatsIn(items) : []));
  return [...own, ...inside];
}
