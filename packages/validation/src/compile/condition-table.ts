import type { Condition, Outline, Schema } from '@dvc-kit/procedure';
import type { Clause, ConditionPlan, ConditionSchema } from '../plan.ts';
import { conditionData } from './condition-data.ts';

/** All conditions of one file, each once: what two parts ask in the same words is one condition. */
export class ConditionTable {
  readonly #numbers = new Map<string, number>();
  readonly conditions: ConditionSchema[] = [];

  /** Number of the condition that decides this schema. */
  add(schema: Schema): number {
    const condition = conditionData(schema);
    const text = JSON.stringify(condition);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.conditions.length);
    this.conditions.push(condition);
    return this.conditions.length - 1;
  }
}

/** The conditions of one scope, the declaration or the items of a list, and clauses in their numbers. */
export class ScopeConditions {
  readonly #table: ConditionTable;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Condition, number>();
  readonly plans: ConditionPlan[] = [];

  constructor(table: ConditionTable) {
    this.#table = table;
  }

  /** All of these branches, in the numbers of this scope. */
  clauseOf(branches: Outline['statements'][number]['branches']): Clause {
    return branches.map(({ condition, holds }) => (holds ? 1 : -1) * this.#numberOf(condition));
  }

  /** Number of the condition from 1 on. */
  #numberOf(condition: Condition): number {
    const number = this.#known.get(condition) ?? this.add(condition.at, condition.if);
    this.#known.set(condition, number);
    return number;
  }

  add(at: string, schema: Schema): number {
    const test = this.#table.add(schema);
    const key = `${test} ${at}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.plans.push({ at, test });
    this.#numbers.set(key, this.plans.length);
    return this.plans.length;
  }
}
