import { type Plugin, parseAst } from 'vite';

/**
 * Takes out of finished scripts what a page breaks with a library of long ago: `for…in`, which also finds what was added to
 * `Object.prototype`; `Array.from`, `entries` of arrays, `bind` and `Event`, which prototype.js and MooTools put things of their own in place of. And
 * `Object.hasOwn`, which browsers had only from 2021 on. And `Reflect.decorate`, which is of no browser: the helper for decorators would hand our classes to
 * whatever a page has put there (reflect-metadata does).
 *
 * Done to the bundle and not to our sources, because libraries and the bundler itself use them.
 */
export const ownBuiltIns: Plugin = {
  name: 'own-built-ins',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = withOwnBuiltIns(chunk.code);
  },
};

/** What stands in their place, by its name. */
const replacements = {
  /** Own names alone, as `for…in` is meant everywhere. */
  dvcKeys: 'const dvcKeys=of=>of==null?[]:Object.keys(of);',
  dvcFrom:
    'const dvcFrom=(from,map)=>[...(from[Symbol.iterator]?from:[].slice.call(from))].map((one,at)=>map?map(one,at):one);',
  /** The interface that others inherit from: nobody replaces those. */
  dvcEvent: 'const dvcEvent=Object.getPrototypeOf(UIEvent);',
  dvcBind:
    'const dvcBind=(of,...to)=>typeof of==="function"?(...more)=>of.call(...to,...more):of.bind(...to);',
  dvcHasOwn: 'const dvcHasOwn=(of,name)=>Object.prototype.hasOwnProperty.call(of,name);',
  dvcEntries: 'const dvcEntries=of=>Array.isArray(of)?of.map((one,at)=>[at,one]):of.entries();',
};

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A script that means on any page what this one means on a page without such a library. */
export function withOwnBuiltIns(code: string): string {
  const cuts = cutsIn(parseAst(code), code).sort((a, b) => b.start - a.start || b.end - a.end);
  const changed = cuts.reduce(
    (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
    code,
  );
  const used = Object.entries(replacements).filter(([name]) => cuts.some(({ text }) => text.includes(name)));
  return used.map(([, helper]) => helper).join('') + changed;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Into one list: the PDF engine has a million nodes. */
function cutsIn(value: unknown, code: string, found: Cut[] = []): Cut[] {
  if (isNode(value)) found.push(...ownCuts(value, code));
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) cutsIn(inner, code, found);
  return found;
}

function ownCuts(node: Node, code: string): Cut[] {
  if (node.type === 'ForInStatement') {
    const { left, right, body } = node as unknown as { left: Node; right: Node; body: Node };
    // What is gone over may stand in parentheses, which are no part of it.
    const opened = code.slice(left.end, right.start).replace(/^\s*in\b/, '');
    const end = code.lastIndexOf(')', body.start - 1);
    // `in a, b` goes over b; as arguments they would be two.
    const [open, close] = right.type === 'SequenceExpression' ? ['(', ')'] : ['', ''];
    return [
      { start: left.end, end: right.start, text: ` of dvcKeys(${open}${opened}` },
      { start: end, end, text: `${close})` },
    ];
  }
  if (node.type === 'IfStatement' && isNode(node.alternate)) {
    const { test, alternate } = node as unknown as { test: Node; alternate: Node };
    if (/\bReflect\.decorate\b/.test(code.slice(test.start, test.end)))
      return [{ start: node.start, end: alternate.start, text: '' }];
  }
  if (isMember(node, 'from') && isNamed(node.object, 'Array'))
    return [{ start: node.start, end: node.end, text: 'dvcFrom' }];
  if (isMember(node, 'hasOwn') && isNamed(node.object, 'Object'))
    return [{ start: node.start, end: node.end, text: 'dvcHasOwn' }];
  const { callee, superClass } = node;
  if (node.type === 'CallExpression' && (node.arguments as Node[]).length > 0 && isMember(callee, 'bind')) {
    const { property } = callee as unknown as { property: Node };
    return [
      { start: node.start, end: node.start, text: ' dvcBind(' },
      { start: property.start - 1, end: code.indexOf('(', property.end) + 1, text: ',' },
    ];
  }
  const made = node.type === 'NewExpression' ? callee : superClass;
  if (isNode(made) && isNamed(made, 'Event'))
    return [{ start: made.start, end: made.end, text: ' dvcEvent' }];
  if (
    node.type === 'CallExpression' &&
    (node.arguments as Node[]).length === 0 &&
    isMember(callee, 'entries')
  ) {
    const { property } = callee as unknown as { property: Node };
    return [
      { start: node.start, end: node.start, text: ' dvcEntries(' },
      // From the point on: what stands before it may be in parentheses.
      { start: property.start - 1, end: node.end, text: ')' },
    ];
  }
  return [];
}

/** `x.name`; what may be missing (`x?.name`) is left as it is. */
function isMember(node: unknown, name: string): node is Node {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    !node.computed &&
    !node.optional &&
    isNamed(node.property, name)
  );
}

const isNamed = (node: unknown, name: string) =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
