import type {
  Clause,
  ConditionPlan,
  Issue,
  ListNode,
  ObjectTraits,
  OpenForm,
  PlanNode,
  Rule,
} from '../plan.ts';
import { brokenRules, type Patterns } from './broken-rules.ts';
import { has, isObject, memberOf } from './json-values.ts';

/**
 * What is wrong with a value as a whole, by the schema alone: the same verdict, and issues at the same paths, as any
 * validator of JSON Schema gives over the published schema. Nothing is hidden or tidied first.
 *
 * Takes time in proportion to the value and to what the plan says about it.
 */
export function check(form: OpenForm, value: unknown): Issue[] {
  const found = new Findings();
  const { plan } = form;
  new ScopeCheck(form, plan.conditions, found).root(value, '', plan);
  return found.issues;
}

/**
 * One issue for each path, the one that a person would mend first: what is missing, then a value that is not among
 * the options, then the wrong kind of value, then the wrong form, then bounds.
 */
class Findings {
  readonly #byPath = new Map<string, Issue>();

  add(path: string, keyword: string, params: Issue['params']): void {
    const other = this.#byPath.get(path);
    if (!other || rankOf(keyword) > rankOf(other.keyword)) this.#byPath.set(path, { path, keyword, params });
  }

  get issues(): Issue[] {
    return [...this.#byPath.values()];
  }
}

function rankOf(keyword: string): number {
  return ['format', 'pattern', 'type', 'enum', 'const', 'required', 'forbidden'].indexOf(keyword);
}

/** The declaration, or one item of a list, on its way through the check. */
class ScopeCheck {
  readonly #form: OpenForm;
  readonly #patterns: Patterns;
  readonly #conditions: readonly ConditionPlan[];
  readonly #found: Findings;
  /** The values around what is being looked at, by their path in the scope. */
  readonly #values = new Map<string, unknown>();
  readonly #known: (boolean | undefined)[] = [];

  constructor(form: OpenForm, conditions: readonly ConditionPlan[], found: Findings) {
    this.#form = form;
    this.#patterns = (format) => form.formats[format]?.pattern ?? unknown(format);
    this.#conditions = conditions;
    this.#found = found;
  }

  root(value: unknown, path: string, plan: ObjectTraits & { readonly children: readonly PlanNode[] }): void {
    this.#values.set('', value);
    this.#rules(value, path, plan.rules ?? [{ type: 'object' }]);
    if (isObject(value)) this.#members(value, path, plan);
  }

  #members(
    value: Readonly<Record<string, unknown>>,
    path: string,
    { children, demands = [], closings = [] }: ObjectTraits & { readonly children: readonly PlanNode[] },
  ): void {
    for (const node of children) this.#member(node, value, path);
    for (const { key, required = [], forbidden = [] } of demands) {
      if (memberOf(value, key) === undefined) {
        if (this.#some(required)) this.#found.add(joined(path, key), 'required', {});
      } else if (this.#some(forbidden)) this.#found.add(joined(path, key), 'forbidden', {});
    }
    for (const { when, keys } of closings) {
      if (!this.#holds(when)) continue;
      const nodes = keys ? null : new Map(children.map((node) => [node.key, node.shown]));
      for (const key of Object.keys(value)) {
        const allowed = keys ? (has(keys, key) ? keys[key] : undefined) : nodes?.get(key);
        if (!allowed || !this.#some(allowed)) this.#found.add(joined(path, key), 'forbidden', {});
      }
    }
  }

  #member(node: PlanNode, holder: Readonly<Record<string, unknown>>, at: string): void {
    const value = memberOf(holder, node.key);
    const path = joined(at, node.key);
    if (value === undefined) {
      if (this.#some(node.required)) this.#found.add(path, 'required', {});
      return;
    }
    if (this.#some(node.forbidden)) this.#found.add(path, 'forbidden', {});
    if (!node.isLoose && this.#some(node.shown)) this.#rules(value, path, [ownRule(node)]);
    if (node.rules) this.#rules(value, path, node.rules);
    if (node.kind === 'group' && isObject(value)) {
      this.#values.set(node.path, value);
      this.#members(value, path, node);
    }
    if (node.kind === 'list' && Array.isArray(value)) this.#items(node, value, path);
  }

  /** Each item is a scope of its own, where the declaration of the list holds. */
  #items(node: ListNode, items: readonly unknown[], path: string): void {
    if (!(node.item.when ? this.#holds(node.item.when) : this.#some(node.shown))) return;
    for (const [index, item] of items.entries())
      new ScopeCheck(this.#form, node.item.conditions, this.#found).root(
        item,
        joined(path, String(index)),
        node.item,
      );
  }

  #rules(value: unknown, path: string, rules: readonly Rule[]): void {
    for (const rule of rules) if (this.#holds(rule.when)) this.#rule(value, path, rule);
  }

  #rule(value: unknown, path: string, rule: Rule): void {
    brokenRules(value, rule, this.#patterns, (keyword, params) => this.#found.add(path, keyword, params));
    const { items } = rule;
    if (items && Array.isArray(value))
      for (const [index, one] of value.entries()) this.#rule(one, joined(path, String(index)), items);
  }

  #some(clauses: readonly Clause[]): boolean {
    return clauses.some((clause) => this.#holds(clause));
  }

  #holds(clause: Clause = []): boolean {
    return clause.every((number) => this.#decide(Math.abs(number) - 1) === number > 0);
  }

  #decide(index: number): boolean {
    const known = this.#known[index];
    if (known !== undefined) return known;
    const { at, test } = this.#conditions[index] as ConditionPlan;
    const decided = (this.#form.conditions[test] as OpenForm['conditions'][number])(this.#values.get(at));
    this.#known[index] = decided;
    return decided;
  }
}

/** What a node's own traits demand. */
export function ownRule(node: PlanNode): Rule {
  if (node.kind === 'group') return { type: 'object' };
  if (node.kind === 'list') {
    const { minItems, maxItems } = node;
    return { type: 'array', ...(minItems > 0 ? { minItems } : {}), maxItems };
  }
  const { type, many, format, maxLength, minimum, maximum, options } = node;
  const rule: Rule = {
    type,
    ...(options && { enum: options.map(({ value }) => value) }),
    ...(format !== undefined && { format }),
    ...(maxLength !== undefined && { maxLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return many ? { type: 'array', ...many, items: rule } : rule;
}

function joined(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function unknown(format: string): never {
  throw new Error(`validation: the compiled form does not bring the format "${format}"`);
}
