import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { type AnyNode, type Identifier, type Literal, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { Fault } from './fault.ts';
import { attributeFault, elementFault } from './markup-faults.ts';
import type { NewNames } from './new-names.ts';
import { isInOldest, lackedBy } from './oldest-browsers.ts';

/** Syntax that acorn takes for ES2022 and one of the oldest browsers does not. */
const newSyntax: Readonly<Record<string, (node: AnyNode, ancestors: readonly AnyNode[]) => boolean>> = {
  'class static block (chrome 94, firefox 93, safari 16.4)': (node) => node.type === 'StaticBlock',
  '#name in object (chrome 91)': (node) =>
    node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier',
  'await outside a function (chrome 89)': (node, ancestors) =>
    (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) &&
    !ancestors.some(({ type }) => /Function/.test(type)),
  'text as the name of an export (chrome 88)': (node) =>
    (node.type === 'ExportNamedDeclaration' &&
      node.specifiers.some(({ local, exported }) =>
        [local, exported].some(({ type }) => type === 'Literal'),
      )) ||
    (node.type === 'ImportDeclaration' &&
      node.specifiers.some((one) => one.type === 'ImportSpecifier' && one.imported.type === 'Literal')) ||
    (node.type === 'ExportAllDeclaration' && node.exported?.type === 'Literal'),
  'flag d or v of a regular expression (chrome 90, 112)': (node) => /[dv]/.test(flagsOf(node)),
  // Safari throws when it comes to a literal, and when one is built from a string.
  'lookbehind (safari 16.4)': (node) => /\(\?<[=!]/.test(textOf(node)),
};

/** Everything in a script that is too new. What does not parse as ES2022 is one fault, and all that can be said of it. */
export function scriptFaults(code: string, names: NewNames): Fault[] {
  const program = parsed(code);
  if ('fault' in program) return [program.fault];
  const { globals, constructors } = names;
  const faults: Fault[] = [];
  const declared = new Set<string>();
  const used: Identifier[] = [];
  const made: Identifier[] = [];
  const report = (name: string, what: string | undefined, { start }: AnyNode) =>
    what !== undefined && faults.push({ name, what, excerpt: excerptAt(code, start) });
  fullAncestor(program.program, (found, _state, allAncestors, type) => {
    const node = found as AnyNode;
    const ancestors = allAncestors as AnyNode[];
    for (const [what, isNew] of Object.entries(newSyntax))
      if (isNew(node, ancestors)) report(what.replace(/ \(.*/, ''), what, node);
    for (const [name, what] of newMembers(node, ancestors, names)) report(name, what, node);
    for (const [name, what] of newInCall(node, names)) report(name, what, node);
    if (node.type === 'Identifier') used.push(node);
    if (type === 'VariablePattern') declared.add((node as Identifier).name);
    const parent = ancestors[ancestors.length - 2];
    const isOwnName = parent && /^(Class|Function)/.test(parent.type) && 'id' in parent && parent.id === node;
    if (isOwnName) declared.add((node as Identifier).name);
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier') made.push(node.callee);
  });
  for (const node of used)
    if (globals.has(node.name) && !declared.has(node.name)) report(node.name, globals.get(node.name), node);
  for (const node of made)
    if (!declared.has(node.name)) report(`new ${node.name}`, constructors.get(node.name), node);
  return faults;
}

/** All texts in a script: strings, and what stands between the holes of a template, a hole being `0`. None where it does not parse. */
export function textsIn(code: string): string[] {
  const script = parsed(code);
  const texts: string[] = [];
  if ('fault' in script) return texts;
  fullAncestor(script.program, (found) => {
    const node = found as AnyNode;
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateLiteral') texts.push(node.quasis.map(({ value }) => value.cooked).join('0'));
  });
  return texts;
}

/** What a script is not read for by browsers of 2018, `import()` aside: class fields, `?.`, `??` and all that came later. */
export function syntaxAfter2018(code: string): Fault[] {
  const script = parsed(code, 2020);
  if ('fault' in script) return [script.fault];
  const faults: Fault[] = [];
  fullAncestor(script.program, (found) => {
    const node = found as AnyNode;
    const isNew =
      node.type === 'ChainExpression' ||
      (node.type === 'LogicalExpression' && node.operator === '??') ||
      (node.type === 'CatchClause' && !node.param) ||
      (node.type === 'ExportAllDeclaration' && node.exported) ||
      (node.type === 'Literal' && typeof node.value === 'bigint');
    const what = 'syntax of after 2018 in a file that tells of old browsers';
    if (isNew) faults.push({ name: 'syntax', what, excerpt: excerptAt(code, node.start) });
  });
  return faults;
}

function parsed(code: string, ecmaVersion: 2020 | 2022 = 2022): { program: AnyNode } | { fault: Fault } {
  try {
    return { program: parse(code, { ecmaVersion, sourceType: 'module' }) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const what = `does not parse as ES${ecmaVersion}: ${error.message}`;
    return {
      fault: { name: 'syntax', what, excerpt: excerptAt(code, (error as { pos?: number }).pos ?? 0) },
    };
  }
}

function excerptAt(code: string, start: number): string {
  return code.slice(Math.max(0, start - 30), start + 50).replace(/\s+/g, ' ');
}

type Found = [name: string, what: string | undefined][];

/** Members that are reached or taken out here, each by the name that says most. */
function newMembers(node: AnyNode, ancestors: readonly AnyNode[], names: NewNames): Found {
  const { globals, members, statics, oldStatics, methods, ofIterators, events } = names;
  const all = memberNames(node);
  const last = all[all.length - 1] ?? '';
  if (node.type === 'MemberExpression' && madeByIterating(node.object) && ofIterators.has(last))
    return [[last, ofIterators.get(last)]];
  if (all.some((one) => oldStatics.has(one))) return [];
  const parent = ancestors[ancestors.length - 2];
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
  return all.map((name) => [
    name,
    statics.get(name) ??
      globals.get(/^(?:window|globalThis|self)\.(.+)/.exec(name)?.[1] ?? '') ??
      importMeta(name) ??
      (name.startsWith('on') ? events.get(name.slice(2)) : undefined) ??
      (isCalled || !methods.has(name) ? members.get(name) : undefined),
  ]);
}

/** Options that a function is given in an object literal; what is named to it in a text. */
function newInCall(node: AnyNode, { options, events }: NewNames): Found {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const { callee, arguments: given } = node;
  const name = callee.type === 'Identifier' ? callee.name : memberNames(callee).pop();
  const [first] = given;
  const said = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
  const objects = given.flatMap((one) => (one.type === 'ObjectExpression' ? one.properties : []));
  const keys = objects.flatMap((one) =>
    one.type === 'Property' ? (keyName(one.key, one.computed) ?? []) : [],
  );
  return [
    ...keys.map((key): Found[number] => [`${name}({ ${key} })`, options.get(`${name}.${key}`)]),
    ...(said === undefined ? [] : newInText(name, said, events)),
  ];
}

function newInText(call: string | undefined, said: string, events: NewNames['events']): Found {
  if (call === 'addEventListener') return [[said, events.get(said)]];
  if (call === 'createElement') return [[`<${said}>`, elementFault(said)]];
  return call === 'setAttribute' || call === 'toggleAttribute' ? [[`${said}=`, attributeFault(said)]] : [];
}

/** Objects of one interface that are known by their name. */
const interfaceOf: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  crypto: 'Crypto',
  performance: 'Performance',
  customElements: 'CustomElementRegistry',
  'navigator.storage': 'StorageManager',
  'navigator.clipboard': 'Clipboard',
};

/** `at` of `list.at`, of `list['at']` and of `{ at } = list`; `Object.hasOwn` of itself, and `hasOwn`. */
function memberNames(node: AnyNode): string[] {
  if (node.type === 'MemberExpression') {
    const name = keyName(node.property, node.computed);
    if (!name) return [];
    const owner = ownerOf(node.object);
    return owner
      ? [...new Set([interfaceOf[owner] ?? owner, owner])].map((one) => `${one}.${name}`).concat(name)
      : [name];
  }
  if (node.type !== 'ObjectPattern') return [];
  return node.properties.flatMap((one) =>
    one.type === 'Property' ? (keyName(one.key, one.computed) ?? []) : [],
  );
}

/** What an expression is called, or made of: `navigator.storage`, `Array` of `Array.prototype`, `Intl.NumberFormat` of a new one. */
function ownerOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MetaProperty') return `${node.meta.name}.${node.property.name}`;
  if (node.type === 'NewExpression') return ownerOf(node.callee);
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier')
    return undefined;
  const owner = ownerOf(node.object);
  return owner && (node.property.name === 'prototype' ? owner : `${owner}.${node.property.name}`);
}

/** `map.values()`, which is no list; `Object.values(map)` is one. */
function madeByIterating(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const name = keyName(node.callee.property, node.callee.computed);
  return (
    name === 'matchAll' || (node.arguments.length === 0 && ['values', 'keys', 'entries'].includes(name ?? ''))
  );
}

function importMeta(name: string): string | undefined {
  const key = /^import\.meta\.(\w+)$/.exec(name)?.[1];
  const compat = key ? bcd.javascript.operators?.import_meta?.[key]?.__compat : undefined;
  return compat && !isInOldest(compat) ? `${name} (${lackedBy(compat)})` : undefined;
}

function keyName(key: AnyNode, isComputed: boolean): string | undefined {
  if (key.type === 'Identifier') return isComputed ? undefined : key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** Those of a literal, and of one that is built. */
function flagsOf(node: AnyNode): string {
  if (node.type === 'Literal') return (node as Literal).regex?.flags ?? '';
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return '';
  const [, flags] = node.arguments;
  const isBuilt = node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
  return isBuilt && flags?.type === 'Literal' && typeof flags.value === 'string' ? flags.value : '';
}

function textOf(node: AnyNode): string {
  if (node.type === 'TemplateElement') return node.value.raw;
  if (node.type !== 'Literal') return '';
  return (node as Literal).regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
}
