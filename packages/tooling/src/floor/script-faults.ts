import { type AnyNode, type Identifier, type Literal, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { NewNames } from './new-names.ts';

/** Something in a script that the oldest browsers do not have. */
export interface ScriptFault {
  /** What it is found by in the list of what is known to do no harm: `at`, `class static block`. */
  readonly name: string;
  /** In words, with who lacks it. */
  readonly what: string;
  /** Some of the script around it. */
  readonly excerpt: string;
}

/** Syntax that acorn takes for ES2022 and one of the oldest browsers does not. */
const newSyntax: Readonly<Record<string, (node: AnyNode, ancestors: readonly AnyNode[]) => boolean>> = {
  'class static block (chrome 94, firefox 93, safari 16.4)': (node) => node.type === 'StaticBlock',
  '#name in object (chrome 91)': (node) =>
    node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier',
  'await outside a function (chrome 89)': (node, ancestors) =>
    node.type === 'AwaitExpression' && !ancestors.some(({ type }) => /Function/.test(type)),
  'flag d or v of a regular expression (chrome 90, 112)': (node) =>
    node.type === 'Literal' && /[dv]/.test(regexOf(node)?.flags ?? ''),
  // Safari throws when it comes to a literal, and when one is built from a string.
  'lookbehind (safari 16.4)': (node) => /\(\?<[=!]/.test(textOf(node)),
};

/** Everything in a module that is too new. Throws when it does not parse as ES2022. */
export function scriptFaults(
  code: string,
  { globals, members, statics, oldStatics, methods }: NewNames,
): ScriptFault[] {
  const faults: ScriptFault[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const declared = new Set<string>();
  const used: Identifier[] = [];
  const report = (name: string, what: string, { start }: AnyNode) =>
    faults.push({
      name,
      what,
      excerpt: code.slice(Math.max(0, start - 30), start + 50).replace(/\s+/g, ' '),
    });
  fullAncestor(program, (node, _state, ancestors, type) => {
    for (const [what, isNew] of Object.entries(newSyntax))
      if (isNew(node as AnyNode, ancestors as AnyNode[]))
        report(what.replace(/ \(.*/, ''), what, node as AnyNode);
    const parent = ancestors[ancestors.length - 2] as AnyNode | undefined;
    const names = memberNames(node as AnyNode);
    const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
    for (const name of names.some((one) => oldStatics.has(one)) ? [] : names) {
      const what =
        statics.get(name) ??
        globals.get(/^(?:window|globalThis|self)\.(.+)/.exec(name)?.[1] ?? '') ??
        (isCalled || !methods.has(name) ? members.get(name) : undefined);
      if (what) report(name, what, node as AnyNode);
    }
    if (node.type === 'Identifier') used.push(node as Identifier);
    if (type === 'VariablePattern') declared.add((node as Identifier).name);
    const isOwnName = parent && /^(Class|Function)/.test(parent.type) && 'id' in parent && parent.id === node;
    if (isOwnName) declared.add((node as Identifier).name);
  });
  for (const node of used)
    if (globals.has(node.name) && !declared.has(node.name)) report(node.name, globals.get(node.name)!, node);
  return faults;
}

/** All texts in a script: strings, and what stands between the holes of a template, a hole being `0`. */
export function textsIn(code: string): string[] {
  const texts: string[] = [];
  fullAncestor(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (found) => {
    const node = found as AnyNode;
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateLiteral') texts.push(node.quasis.map(({ value }) => value.cooked).join('0'));
  });
  return texts;
}

/** `at` of `list.at`, of `list['at']` and of `{ at } = list`; `Object.hasOwn` of itself, and `hasOwn`. */
function memberNames(node: AnyNode): string[] {
  if (node.type === 'MemberExpression') {
    const name = keyName(node.property, node.computed);
    if (!name) return [];
    return node.object.type === 'Identifier' ? [`${node.object.name}.${name}`, name] : [name];
  }
  if (node.type !== 'ObjectPattern') return [];
  return node.properties.flatMap((one) =>
    one.type === 'Property' ? (keyName(one.key, one.computed) ?? []) : [],
  );
}

function keyName(key: AnyNode, isComputed: boolean): string | undefined {
  if (key.type === 'Identifier') return isComputed ? undefined : key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

function regexOf(node: AnyNode) {
  return (node as Literal).regex ?? undefined;
}

function textOf(node: AnyNode): string {
  if (node.type === 'TemplateElement') return node.value.raw;
  if (node.type !== 'Literal') return '';
  return regexOf(node)?.pattern ?? (typeof node.value === 'string' ? node.value : '');
}
