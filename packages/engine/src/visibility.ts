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
import { answerAt, holderOf, isAnswer, isObject, join, relativePath } from './answer-tree.ts';
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

/** An object or list on its way. An optional one joins its parent with the first answer of the citizen's own in it. */
interface Holder {
  readonly value: Branch | Json[];
  readonly path: string;
  readonly parent?: Holder;
  isAttached: boolean;
  /** Holds more than defaults, derived text and required objects. */
  isAnswered: boolean;
}

interface Scope {
  readonly conditions: readonly ConditionPlan[];
  readonly root: Holder;
  /** Objects by path from the scope, also those that have not joined their parent yet. */
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
export function visibility({ plan, conditions }: CompiledForm, given: Answers): Visibility {
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
    const root: Holder = { value: {}, path: '', isAttached: true, isAnswered: true };
    this.#visitScope(plan, root, given);
    this.answers = root.value as Branch;
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
    plan: Pick<ListNode['item'], 'children' | 'conditions'>,
    root: Holder,
    given: Json | undefined,
  ): void {
    const objects = new Map([['', root.value as Branch]]);
    const scope: Scope = { conditions: plan.conditions, root, objects, known: [] };
    this.#scopes.set(root.path, scope);
    this.#visitChildren(plan.children, root, true, given, scope);
  }

  /** Returns whether something was left out that belongs into the parent once there is an answer in it. */
  #visitChildren(
    nodes: readonly PlanNode[],
    parent: Holder,
    isParentShown: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    let isSomethingLate = false;
    for (const node of nodes) {
      const path = join(parent.path, node.key);
      const isShown = isParentShown && this.#some(node.shown, scope) && !this.#some(node.forbidden, scope);
      const isListed = isShown && this.#some(node.required, scope);
      this.#shown.set(path, isShown);
      this.#listed.set(path, isListed);
      const own = isShown && isObject(given) && Object.hasOwn(given, node.key) ? given[node.key] : undefined;
      const isWaiting = this.#visit(node, parent, isShown, isListed && parent.isAttached, own, scope);
      if (!parent.isAttached && (isWaiting || (isListed && node.kind !== 'field'))) isSomethingLate = true;
    }
    return isSomethingLate;
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
    if (node.kind === 'group') this.#visitGroup(node, parent, isShown, isDemanded, given, scope);
    else this.#visitList(node, parent, isDemanded, given, scope);
    return false;
  }

  #visitField(
    node: FieldNode,
    parent: Holder,
    isShown: boolean,
    given: Json | undefined,
    scope: Scope,
  ): boolean {
    const value = isShown && node.derived ? this.#derived(node.derived, parent, scope) : given;
    if (!isAnswer(value)) return false;
    (parent.value as Branch)[node.key] = value;
    // A default or a derived text is no sign that the citizen has begun with an optional group.
    if (node.derived || value === node.default) return true;
    markAnswered(parent);
    return false;
  }

  #derived(
    { from, as }: NonNullable<FieldNode['derived']>,
    parent: Holder,
    scope: Scope,
  ): string | undefined {
    const path = relativePath(parent.path, from);
    const holder = scope.objects.get(withoutStart(holderOf(path), scope.root.path));
    return derivedText(holder?.[lastKey(path)], as);
  }

  #visitGroup(
    node: GroupNode,
    parent: Holder,
    isShown: boolean,
    isDemanded: boolean,
    given: Json | undefined,
    scope: Scope,
  ): void {
    const known = isDemanded ? null : [...scope.known];
    const restore = remember(parent);
    const visit = (own: Json | undefined, isThere: boolean) => {
      if (known) scope.known = [...known];
      const holder: Holder = {
        value: {},
        path: join(parent.path, node.key),
        parent,
        isAttached: false,
        isAnswered: false,
      };
      scope.objects.set(withoutStart(holder.path, scope.root.path), holder.value as Branch);
      if (isThere) attach(holder);
      const isSomethingLate = this.#visitChildren(node.children, holder, isShown, own, scope);
      return { isAnswered: holder.isAnswered, isLate: isSomethingLate && holder.isAttached };
    };
    const first = visit(given, isDemanded);
    if (isDemanded || (first.isAnswered && !first.isLate)) return;
    // An answer came after what had been left out until then: once more, with the group known to be there.
    if (first.isAnswered && visit(given, true).isAnswered) return;
    delete (parent.value as Branch)[node.key];
    if (!first.isAnswered) return;
    restore();
    visit(undefined, false);
  }

  #visitList(
    node: ListNode,
    parent: Holder,
    isDemanded: boolean,
    given: Json | undefined,
    scope: Scope,
  ): void {
    const items = Array.isArray(given) ? (given as readonly Json[]) : [];
    const holder: Holder = {
      value: [],
      path: join(parent.path, node.key),
      parent,
      isAttached: false,
      isAnswered: false,
    };
    const least = this.#refined(node, scope).minItems ?? node.minItems;
    const count = Math.max(items.length, isDemanded ? least : 0);
    this.#itemCounts.set(holder.path, count);
    for (let index = 0; index < count; index++) {
      const item: Holder = { value: {}, path: join(holder.path, index), isAttached: true, isAnswered: false };
      this.#visitScope(node.item, item, items[index]);
      (holder.value as Json[]).push(item.value as Branch);
      // Items that were added and left blank do not make an answer out of a list that may be missing.
      if (item.isAnswered) markAnswered(holder);
    }
    if (isDemanded) attach(holder);
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

function markAnswered(holder: Holder): void {
  attach(holder);
  for (let at: Holder | undefined = holder; at && !at.isAnswered; at = at.parent) at.isAnswered = true;
}

/** Puts the holder and those around it back to where they stand now, when what joined them turns out to be hidden. */
function remember(holder: Holder): () => void {
  const { parent, isAttached, isAnswered } = holder;
  const above = parent && remember(parent);
  return () => {
    if (!isAttached && parent) delete (parent.value as Branch)[lastKey(holder.path)];
    holder.isAttached = isAttached;
    holder.isAnswered = isAnswered;
    above?.();
  };
}

function attach(holder: Holder): void {
  const { parent, path, value } = holder;
  if (holder.isAttached || !parent) return;
  attach(parent);
  holder.isAttached = true;
  (parent.value as Branch)[lastKey(path)] = value;
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function withoutStart(path: string, start: string): string {
  return start ? path.slice(start.length + 1) : path;
}
