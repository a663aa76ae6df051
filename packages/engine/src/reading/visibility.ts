import type {
  Answers,
  Clause,
  CompiledForm,
  ConditionPlan,
  FieldNode,
  GroupNode,
  Json,
  ListNode,
  PlanNode,
  Refinement,
} from '@dvc-kit/validation';
import { has, isContainer, isObject } from '@dvc-kit/validation/json-values';
import { answerAt, holderOf, isAnswer, join, relativePath } from '../answers/answer-tree.ts';
import type { Derive } from '../answers/derived.ts';

/** What is on show for some answers, and what of them counts. */
export interface Visibility {
  /** The answers of what is shown: hidden and blank ones are left out, required objects are there even when empty. */
  readonly answers: Answers;
  isShown(path: string): boolean;
  /** Whether an answer is demanded now: listed in `required`, in an object that is required or has an answer. */
  isRequired(path: string): boolean;
  /** How many items of the list are on the page. */
  itemCount(path: string): number;
  /** What the active branches of the schema change on the node at the path. */
  refined(node: FieldNode | ListNode, path: string): Changes;
  /**
   * The part of the declaration that the path lies in: what stands under one key of the root. The same object as in
   * the pass before as long as nothing in it has changed.
   */
  partAt(path: string): Part;
}

/** What was worked out under one key of the root, and from what. */
export interface Part {
  readonly shown: Map<string, boolean>;
  readonly listed: Map<string, boolean>;
  readonly itemCounts: Map<string, number>;
  /** By path of the object that starts the scope: a list item. */
  readonly scopes: Map<string, Scope>;
  /** Objects by path, as in the scope of the root. */
  readonly objects: Map<string, Branch>;
  /** Conditions of the root that were asked about, and what they said. */
  readonly asked: Map<number, boolean>;
  readonly from: PartSource;
  /** What it added to the answers. */
  value?: Json | undefined;
  isAnswered: boolean;
  /** Whether the same source gives the same again: not when it was tried in two ways, or tells what another part holds. */
  isRepeatable: boolean;
}

interface PartSource {
  readonly given: Json | undefined;
  readonly isShown: boolean;
  readonly isListed: boolean;
}

/** What branches change on a field or a list. */
export type Changes = Partial<Omit<Refinement, 'when'>>;

type Branch = Record<string, Json>;

/** An object on its way into the answers. */
interface Holder {
  readonly value: Branch;
  readonly path: string;
  /** False for an optional group that nobody has begun: it will not be among the answers. */
  readonly isThere: boolean;
}

interface Scope {
  readonly conditions: readonly ConditionPlan[];
  readonly root: Holder;
  /** Objects by path from the scope, also those that are not there: their own conditions look into them. */
  readonly objects: Map<string, Branch>;
  /** Conditions decided so far; each is asked once, when the first node needs it. */
  known: (boolean | undefined)[];
}

/**
 * What is shown and required for these answers, in one pass over the plan.
 *
 * A hidden field counts as unanswered, so what depends on it hides with it. One pass is enough, because a condition
 * looks back only: when a field is reached, all that its conditions ask about has been settled.
 *
 * With the pass `before` of the same form, a part of which nothing has changed is taken from there, so that the cost of
 * an answer does not grow with the declaration. Without `derive` what is worked out from another answer counts as unanswered.
 */
export function visibility(
  { plan, conditions }: Pick<CompiledForm, 'plan' | 'conditions'>,
  given: Answers,
  before?: Visibility,
  derive?: Derive,
): Visibility {
  return new Pass(conditions, before as Pass | undefined, derive).run(plan, given);
}

class Pass implements Visibility {
  answers: Answers = {};
  readonly #tests: CompiledForm['conditions'];
  /** Gone once all is settled: each pass would keep all those before it. */
  #before: Pass | undefined;
  readonly #derive: Derive | undefined;
  readonly #parts = new Map<string, Part>();
  /** Fields of the root itself; they are always visited. */
  readonly #loose = newPart({ given: undefined, isShown: true, isListed: true });
  #part = this.#loose;
  #scope!: Scope;

  constructor(tests: CompiledForm['conditions'], before: Pass | undefined, derive: Derive | undefined) {
    this.#tests = tests;
    this.#before = before;
    this.#derive = derive;
  }

  run(plan: CompiledForm['plan'], given: Answers): Visibility {
    const root: Holder = { value: {}, path: '', isThere: true };
    this.#scope = newScope(plan, root);
    this.#visitChildren(plan.children, root, true, given, this.#scope);
    this.answers = root.value;
    this.#before = undefined;
    return this;
  }

  partAt(path: string): Part {
    return this.#parts.get(firstKey(path)) ?? this.#loose;
  }

  isShown(path: string): boolean {
    return this.partAt(path).shown.get(path) ?? false;
  }

  isRequired(path: string): boolean {
    return (
      (this.partAt(path).listed.get(path) ?? false) && answerAt(this.answers, holderOf(path)) !== undefined
    );
  }

  itemCount(path: string): number {
    return this.partAt(path).itemCounts.get(path) ?? 0;
  }

  refined(node: FieldNode | ListNode, path: string): Changes {
    // What is asked here has to be the same too, if the part is to be taken over.
    this.#part = this.partAt(path);
    let start = holderOf(path);
    while (start && !this.#part.scopes.has(start)) start = holderOf(start);
    return this.#refined(node, this.#part.scopes.get(start) ?? this.#scope);
  }

  #refined({ refinements = [], messages }: FieldNode | ListNode, scope: Scope): Changes {
    const changes: { -readonly [Key in keyof Changes]: Changes[Key] } = {};
    for (const { when, ...change } of refinements) {
      if (!this.#holds(when, scope)) continue;
      const words = change.messages && { ...messages, ...changes.messages, ...change.messages };
      Object.assign(changes, change, words && { messages: words });
    }
    return changes;
  }

  /** Returns whether the citizen has answered anything in it: more than defaults, derived text, required objects. */
  #visitChildren(
    nodes: readonly PlanNode[],
    parent: Holder,
    isParentShown: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    let isAnswered = false;
    for (const node of nodes) {
      const isShown = isParentShown && this.#some(node.shown, scope) && !this.#some(node.forbidden, scope);
      const isListed = isShown && this.#some(node.required, scope);
      const own = isShown && isObject(given) && has(given, node.key) ? given[node.key] : undefined;
      const source = { given: own, isShown, isListed };
      const isPart = !parent.path && node.kind !== 'field';
      if (isPart ? this.#visitPart(node, parent, source, scope) : this.#visit(node, parent, source, scope))
        isAnswered = true;
    }
    return isAnswered;
  }

  #visitPart(node: PlanNode, root: Holder, source: PartSource, scope: Scope): boolean {
    const { key } = node;
    const before = this.#before?.partAt(key);
    if (before?.isRepeatable && isSame(before.from, source) && this.#repeats(before, key, scope)) {
      this.#parts.set(key, before);
      return before.isAnswered;
    }
    const part = newPart(source);
    this.#parts.set(key, part);
    this.#part = part;
    part.isAnswered = this.#visit(node, root, source, scope);
    part.value = root.value[key];
    this.#part = this.#loose;
    return part.isAnswered;
  }

  /**
   * Puts the part in its place and asks its conditions again, which see it there as they would at the end of a visit.
   * When one says otherwise, the part is taken out and what was decided with it in sight is forgotten.
   */
  #repeats({ value, objects, asked }: Part, key: string, scope: Scope): boolean {
    if (value !== undefined) scope.root.value[key] = value as Json;
    for (const [path, object] of objects) scope.objects.set(path, object);
    const decided: number[] = [];
    for (const [index, said] of asked) {
      if (scope.known[index] === undefined) decided.push(index);
      if (this.#decide(index, scope) === said) continue;
      for (const one of decided) scope.known[one] = undefined;
      delete scope.root.value[key];
      return false;
    }
    return true;
  }

  #visit(node: PlanNode, parent: Holder, source: PartSource, scope: Scope): boolean {
    const { given, isShown, isListed } = source;
    const path = join(parent.path, node.key);
    this.#part.shown.set(path, isShown);
    this.#part.listed.set(path, isListed);
    const isDemanded = isListed && parent.isThere;
    if (node.kind === 'field') return this.#visitField(node, parent, isShown, given, scope);
    if (node.kind === 'group') return this.#visitGroup(node, parent, isShown, isDemanded, given, scope);
    return this.#visitList(node, parent, isDemanded, given, scope);
  }

  #visitField(
    node: FieldNode,
    parent: Holder,
    isShown: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    const value = isShown && node.derived ? this.#derived(node.derived, parent, scope) : given;
    if (!isAnswer(value) || Array.isArray(value) !== Boolean(node.many)) return false;
    parent.value[node.key] = value;
    return !node.derived && value !== node.default;
  }

  #derived(
    { from, as }: NonNullable<FieldNode['derived']>,
    parent: Holder,
    scope: Scope,
  ): string | undefined {
    const path = relativePath(parent.path, from);
    if (firstKey(path) !== firstKey(parent.path)) this.#part.isRepeatable = false;
    const holder = scope.objects.get(withoutStart(holderOf(path), scope.root.path));
    return this.#derive?.(holder?.[path.slice(path.lastIndexOf('.') + 1)], as);
  }

  /**
   * A group with an answer in it is visited as one that is there. When all its answers turn out to be hidden and
   * nothing demands the group, it is taken out again, and what was decided with it in sight is decided anew.
   */
  #visitGroup(
    node: GroupNode,
    parent: Holder,
    isShown: boolean,
    isDemanded: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    const visit = (isThere: boolean): boolean => {
      const holder: Holder = { value: {}, path: join(parent.path, node.key), isThere };
      const place = withoutStart(holder.path, scope.root.path);
      scope.objects.set(place, holder.value);
      if (scope === this.#scope) this.#part.objects.set(place, holder.value);
      if (isThere) parent.value[node.key] = holder.value;
      return this.#visitChildren(node.children, holder, isShown, given, scope);
    };
    if (isDemanded) return visit(true);
    if (holdsAnswer(given)) {
      const known = [...scope.known];
      if (visit(true)) return true;
      delete parent.value[node.key];
      scope.known = known;
      this.#part.isRepeatable = false;
    }
    visit(false);
    return false;
  }

  #visitList(
    node: ListNode,
    parent: Holder,
    isDemanded: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    const items = Array.isArray(given) ? (given as readonly Json[]) : [];
    const path = join(parent.path, node.key);
    const least = this.#refined(node, scope).minItems ?? node.minItems;
    const count = Math.max(items.length, isDemanded ? least : 0);
    this.#part.itemCounts.set(path, count);
    let isAnswered = false;
    const values = Array.from({ length: count }, (_, index) => {
      const item: Holder = { value: {}, path: join(path, index), isThere: true };
      const itemScope = newScope(node.item, item);
      this.#part.scopes.set(item.path, itemScope);
      if (this.#visitChildren(node.item.children, item, true, items[index], itemScope)) isAnswered = true;
      return item.value;
    });
    // Items that were added and left blank do not make an answer out of a list that may be missing.
    if (isDemanded || isAnswered) parent.value[node.key] = values;
    return isAnswered;
  }

  #some(clauses: readonly Clause[], scope: Scope): boolean {
    return !!clauses[0] && (!clauses[0][0] || clauses.some((clause) => this.#holds(clause, scope)));
  }

  #holds(clause: Clause, scope: Scope): boolean {
    return clause.every((number) => this.#decide(Math.abs(number) - 1, scope) === number > 0);
  }

  #decide(index: number, scope: Scope): boolean {
    const decided = scope.known[index] ?? this.#test(index, scope);
    scope.known[index] = decided;
    if (scope === this.#scope) remember(this.#part, index, decided);
    return decided;
  }

  /** As before, where the object that it looks into has been taken over with its part. */
  #test(index: number, scope: Scope): boolean {
    const { at, test } = scope.conditions[index] as ConditionPlan;
    const object = scope.objects.get(at);
    const before = scope === this.#scope && object && this.#before;
    const said = before && before.#scope.objects.get(at) === object ? before.#scope.known[index] : undefined;
    return said ?? this.#tests[test]?.(object ?? {}) ?? false;
  }
}

function newPart(from: PartSource): Part {
  return {
    shown: new Map(),
    listed: new Map(),
    itemCounts: new Map(),
    scopes: new Map(),
    objects: new Map(),
    asked: new Map(),
    from,
    isAnswered: false,
    isRepeatable: true,
  };
}

/** An earlier pass may share the part, and see the rest of the declaration otherwise. */
function remember(part: Part, index: number, decided: boolean): void {
  if (part.asked.get(index) === !decided) part.isRepeatable = false;
  part.asked.set(index, decided);
}

function newScope({ conditions }: Pick<ListNode['item'], 'conditions'>, root: Holder): Scope {
  return { conditions, root, objects: new Map([['', root.value]]), known: [] };
}

function isSame(one: PartSource, other: PartSource): boolean {
  return one.given === other.given && one.isShown === other.isShown && one.isListed === other.isListed;
}

function firstKey(path: string): string {
  const end = path.indexOf('.');
  return end < 0 ? path : path.slice(0, end);
}

/** Whether there is any answer in what was given, shown or not. */
function holdsAnswer(value: Json | undefined): boolean {
  return isContainer(value) ? Object.values(value).some(holdsAnswer) : isAnswer(value);
}

function withoutStart(path: string, start: string): string {
  return start ? path.slice(start.length + 1) : path;
}
