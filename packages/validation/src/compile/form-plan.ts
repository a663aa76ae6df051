import type { Demand, Entry, Outline, Schema, Statement } from '@dvc-kit/procedure';
import { grouped, mostItems, parentOf, statementsByPath } from '@dvc-kit/procedure';
import { ownRule } from '../open/check.ts';
import { isSame } from '../open/json-values.ts';
import type {
  Clause,
  FieldNode,
  FormPlan,
  GroupNode,
  ItemPlan,
  ListNode,
  ObjectTraits,
  PlanNode,
  Remark,
  Rule,
} from '../plan.ts';
import { assertionsOf } from './assertions.ts';
import { simplified } from './clauses.ts';
import { closingsOf, demandsByPath } from './closings.ts';
import { type ConditionTable, ScopeConditions } from './condition-table.ts';
import { contradictionsByPath } from './contradictions.ts';
import { changeableTraits, fieldTraits, refinements } from './field-plan.ts';
import { fillsOf } from './fills.ts';
import type { TextOf } from './text-of.ts';

/**
 * The plan of a declaration, in the language that `textOf` speaks: the outline, in which order, kinds and conditions are
 * settled, in the words and numbers that the browser needs.
 */
export function formPlan(schema: Schema, outline: Outline, table: ConditionTable, textOf: TextOf): FormPlan {
  const scope = new ScopePlanner(outline, table, textOf);
  const fills = fillsOf(outline);
  return {
    title: textOf(schema, 'title') ?? '',
    ...(schema.description ? { hint: textOf(schema, 'description') } : {}),
    ...scope.root(),
    ...(fills.length > 0 && { fills }),
  };
}

/** The declaration, or one item of a list: makes the nodes of its outline. */
class ScopePlanner {
  readonly #table: ConditionTable;
  readonly #textOf: TextOf;
  readonly #conditions: ScopeConditions;
  readonly #said: ReadonlyMap<string, readonly Statement[]>;
  readonly #demands: ReadonlyMap<string, readonly Demand[]>;
  /** Paths of which some `anyOf` demands at least one. */
  readonly #alternatives: ReadonlySet<string>;
  readonly #contradictions: ReadonlyMap<string, readonly Remark[]>;
  /** By path of the object that holds them, in reading order. */
  readonly #members = new Map<string, Entry[]>();
  /** Every path that something is said about, by the object that it lies in. */
  readonly #named: ReadonlyMap<string, readonly string[]>;

  constructor(outline: Outline, table: ConditionTable, textOf: TextOf) {
    this.#table = table;
    this.#textOf = textOf;
    this.#conditions = new ScopeConditions(table);
    this.#said = statementsByPath(outline);
    this.#demands = demandsByPath(outline);
    this.#named = grouped(this.#said.keys(), parentOf);
    this.#contradictions = contradictionsByPath(outline, textOf);
    this.#alternatives = new Set(outline.demands.flatMap(alternativesIn));
    // Conditions are numbered as they stand in the file.
    for (const { branches } of outline.demands) this.#conditions.clauseOf(branches);
    for (const entry of outline.entries.values()) {
      const siblings = this.#members.get(parentOf(entry.path));
      if (siblings) siblings.push(entry);
      else this.#members.set(parentOf(entry.path), [entry]);
    }
  }

  root(): ObjectTraits & Pick<FormPlan, 'children' | 'conditions'> {
    const children = this.#children('');
    const rules = this.#rulesAt('');
    const isPlain = isSame(rules, [{ type: 'object' }]);
    const traits = this.#objectTraits('', children);
    return { ...(isPlain ? {} : { rules }), ...traits, children, conditions: this.#conditions.plans };
  }

  #children(parent: string): PlanNode[] {
    return (this.#members.get(parent) ?? []).map((entry) => this.#node(entry));
  }

  #node(entry: Entry): PlanNode {
    const node = this.#bareNode(entry);
    return { ...node, ...this.#rulesOf(node) };
  }

  #bareNode(entry: Entry): PlanNode {
    if (entry.kind === 'list') return this.#list(entry);
    return entry.kind === 'group' ? this.#group(entry) : this.#field(entry);
  }

  #group(entry: Entry): GroupNode {
    const { schema } = entry;
    const subject = this.#textOf(schema, 'x-subject');
    const children = this.#children(entry.path);
    return {
      kind: 'group',
      ...this.#base(entry),
      ...(subject ? { subject } : {}),
      ...(schema['x-widget'] ? { widget: schema['x-widget'] } : {}),
      ...(schema['x-page-break'] ? { pageBreak: true } : {}),
      ...this.#objectTraits(entry.path, children),
      children,
    };
  }

  #list(entry: Entry): ListNode {
    const { schema } = entry;
    const base = this.#base(entry);
    const { messages, minItems = 0, maxItems = mostItems } = changeableTraits(schema, this.#textOf);
    const { label, item } = this.#item(entry);
    return {
      kind: 'list',
      ...base,
      minItems,
      maxItems,
      ...(messages ? { messages } : {}),
      ...this.#changes(entry),
      itemLabel: label ?? base.label,
      ...(schema['x-page-break'] ? { pageBreak: true } : {}),
      item,
    };
  }

  #item({ path, items, declarations }: Entry): {
    readonly label: string | undefined;
    readonly item: ItemPlan;
  } {
    const holders = declarations.filter(({ schema }) => schema?.items);
    const [holder] = holders;
    // The plan gives items a scope of their own, where conditions from outside cannot be told apart.
    if (!items || !holder?.schema?.items || holders.length > 1)
      throw new Error(`validation: the items of "${path}" have to be described once`);
    const when = this.#conditions.clauseOf(holder.branches);
    const isAlways = declarations.length === 1 || when.length === 0;
    return {
      label: this.#textOf(holder.schema.items, 'title'),
      item: {
        ...(isAlways ? {} : { when }),
        ...new ScopePlanner(items, this.#table, this.#textOf).root(),
      },
    };
  }

  #field(entry: Entry): FieldNode {
    const traits = fieldTraits(entry.schema, this.#textOf);
    // Only the first that is so is told: what another answer says is surer than what a number looks like.
    const warnings = [...(this.#contradictions.get(entry.path) ?? []), ...(traits.warnings ?? [])];
    return {
      kind: 'field',
      ...traits,
      ...(warnings.length > 0 && { warnings }),
      ...this.#base(entry),
      ...(this.#alternatives.has(entry.path) && { isAlternative: true }),
      ...this.#changes(entry),
    };
  }

  #changes({ schema, declarations }: Entry): Pick<FieldNode, 'refinements'> {
    const declared = declarations.flatMap(({ schema: one, branches }) =>
      one ? { schema: one, clause: this.#conditions.clauseOf(branches) } : [],
    );
    const changes = refinements(declared, schema, this.#textOf);
    return changes.length > 0 ? { refinements: changes } : {};
  }

  #base({ key, path, schema }: Entry) {
    const hint = this.#textOf(schema, 'description');
    return {
      key,
      path,
      label: this.#textOf(schema, 'title') ?? key,
      ...(hint ? { hint } : {}),
      shown: this.#clauses(path, 'declares'),
      forbidden: this.#clauses(path, 'forbids'),
      required: this.#clauses(path, 'requires'),
    };
  }

  /** When something is said about a path; never without any clause. */
  #clauses(path: string, says: Statement['says']): readonly Clause[] {
    const said = (this.#said.get(path) ?? []).filter((one) => one.says === says);
    return simplified(said.map(({ branches }) => this.#conditions.clauseOf(branches)));
  }

  /** All that is demanded of the value at the path. */
  #rulesAt(path: string): Rule[] {
    return (this.#demands.get(path) ?? []).flatMap(({ schema, branches }): Rule[] => {
      const rule = assertionsOf(schema);
      const when = this.#conditions.clauseOf(branches);
      return Object.keys(rule).length > 0 ? [{ ...(when.length > 0 && { when }), ...rule }] : [];
    });
  }

  /** What the node does not tell itself of the demands. */
  #rulesOf(node: PlanNode): Pick<PlanNode, 'rules' | 'isLoose'> {
    const all = this.#rulesAt(node.path);
    const own = ownRule(node);
    const told = all.filter((rule) => includes(rule, own));
    const isTold = isSame(simplified(told.map(({ when }) => when ?? [])), node.shown);
    const rules = isTold ? all.flatMap((rule) => (told.includes(rule) ? beyond(rule, own) : rule)) : all;
    return { ...(rules.length > 0 && { rules }), ...(!isTold && { isLoose: true }) };
  }

  #objectTraits(path: string, children: readonly PlanNode[]): Omit<ObjectTraits, 'rules'> {
    const closings = closingsOf(this.#demands.get(path) ?? [], children, this.#conditions);
    const demands = this.#demandsOfStrangers(path, children);
    return { ...(closings.length > 0 && { closings }), ...(demands.length > 0 && { demands }) };
  }

  /** Keys of the object that something requires or forbids and nothing declares. */
  #demandsOfStrangers(path: string, children: readonly PlanNode[]): Demanded[] {
    const declared = new Set(children.map((child) => child.path));
    const named = (this.#named.get(path) ?? []).filter((one) => !declared.has(one));
    return named.map((one) => {
      const [required, forbidden] = [this.#clauses(one, 'requires'), this.#clauses(one, 'forbids')];
      return {
        key: path ? one.slice(path.length + 1) : one,
        ...(required.length > 0 && { required }),
        ...(forbidden.length > 0 && { forbidden }),
      };
    });
  }
}

/** Whether the rule demands all that the other does. */
function includes(rule: Rule, other: Rule): boolean {
  return Object.entries(other).every(([keyword, value]) => isSame(rule[keyword as keyof Rule], value));
}

/** What the rule demands that the other does not; none where that is nothing. */
function beyond({ when, ...rule }: Rule, other: Rule): Rule[] {
  const rest = Object.entries(rule).filter(([keyword]) => !(keyword in other));
  return rest.length > 0 ? [{ ...(when && { when }), ...Object.fromEntries(rest) }] : [];
}

function alternativesIn({ path, schema: { anyOf = [] } }: Demand): string[] {
  return anyOf.flatMap(({ required = [] }) => required).map((key) => (path ? `${path}.${key}` : key));
}

type Demanded = NonNullable<ObjectTraits['demands']>[number];
