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
import { answerAt, hasKey, holderOf, isAnswer, isObject, join, relativePath } from './answer-tree.ts';
import { derivedText } from './derived.ts';

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
 */
export function visibility(
  { plan, conditions }: Pick<CompiledForm, 'plan' | 'conditions'>,
  given: Answers,
): Visibility {
  return new Pass(conditions).run(plan, given);
}

class Pass implements Visibility {
  answers: Answers = {};
  readonly #tests: CompiledForm['conditions'];
  readonly #shown = new Map<string, boolean>();
  readonly #listed = new Map<string, boolean>();
  readonly #itemCounts = new Map<string, number>();
  /** By path of the object that starts the scope: '' or a list item. */
  readonly #scopes = new Map<string, Scope>();

  constructor(tests: CompiledForm['conditions']) {
    this.#tests = tests;
  }

  run(plan: CompiledForm['plan'], given: Answers): Visibility {
    const root: Holder = { value: {}, path: '', isThere: true };
    this.#visitScope(plan, root, given);
    this.answers = root.value;
    return this;
  }

  isShown(path: string): boolean {
    return this.#shown.get(path) ?? false;
  }

  isRequired(path: string): boolean {
    return (this.#listed.get(path) ?? false) && answerAt(this.answers, holderOf(path)) !== undefined;
  }

  itemCount(path: string): number {
    return this.#itemCounts.get(path) ?? 0;
  }

  refined(node: FieldNode | ListNode, path: string): Changes {
    let start = holderOf(path);
    while (!this.#scopes.has(start)) start = holderOf(start);
    return this.#refined(node, this.#scopes.get(start) as Scope);
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

  #visitScope(
    { children, conditions }: Pick<ListNode['item'], 'children' | 'conditions'>,
    root: Holder,
    given: Json | undefined,
  ): boolean {
    const scope: Scope = { conditions, root, objects: new Map([['', root.value]]), known: [] };
    this.#scopes.set(root.path, scope);
    return this.#visitChildren(children, root, true, given, scope);
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
      const path = join(parent.path, node.key);
      const isShown = isParentShown && this.#some(node.shown, scope) && !this.#some(node.forbidden, scope);
      const isListed = isShown && this.#some(node.required, scope);
      this.#shown.set(path, isShown);
      this.#listed.set(path, isListed);
      const own = isShown && isObject(given) && hasKey(given, node.key) ? given[node.key] : undefined;
      const isDemanded = isListed && parent.isThere;
      if (this.#visit(node, parent, isShown, isDemanded, own, scope)) isAnswered = true;
    }
    return isAnswered;
  }

  #visit(
    node: PlanNode,
    parent: Holder,
    isShown: boolean,
    isDemanded: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
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
    const holder = scope.objects.get(withoutStart(holderOf(path), scope.root.path));
    return derivedText(holder?.[path.slice(path.lastIndexOf('.') + 1)], as);
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
      scope.objects.set(withoutStart(holder.path, scope.root.path), holder.value);
      if (isThere) parent.value[node.key] = holder.value;
      return this.#visitChildren(node.children, holder, isShown, given, scope);
    };
    if (isDemanded) return visit(true);
    if (holdsAnswer(given)) {
      const known = [...scope.known];
      if (visit(true)) return true;
      delete parent.value[node.key];
      scope.known = known;
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
    this.#itemCounts.set(path, count);
    let isAnswered = false;
    const values = Array.from({ length: count }, (_, index) => {
      const item: Holder = { value: {}, path: join(path, index), isThere: true };
      if (this.#visitScope(node.item, item, items[index])) isAnswered = true;
      return item.value;
    });
    // Items that were added and left blank do not make an answer out of a list that may be missing.
    if (isDemanded || isAnswered) parent.value[node.key] = values;
    return isAnswered;
  }

  #some(clauses: readonly Clause[], scope: Scope): boolean {
    return clauses.some((clause) => this.#holds(clause, scope));
  }

  #holds(clause: Clause, scope: Scope): boolean {
    return clause.every((number) => this.#decide(Math.abs(number) - 1, scope) === number > 0);
  }

  #decide(index: number, scope: Scope): boolean {
    const known = scope.known[index];
    if (known !== undefined) return known;
    const { at, test } = scope.conditions[index] as ConditionPlan;
    const decided = this.#tests[test]?.(scope.objects.get(at) ?? {}) ?? false;
    scope.known[index] = decided;
    return decided;
  }
}

/** Whether there is any answer in what was given, shown or not. */
function holdsAnswer(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return isAnswer(value);
  return Object.values(value).some(holdsAnswer);
}

function withoutStart(path: string, start: string): string {
  return start ? path.slice(start.length + 1) : path;
}
