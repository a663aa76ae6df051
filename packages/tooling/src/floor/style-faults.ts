import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { type CssNode, generate, parse, walk } from 'css-tree';
import type { Fault } from './fault.ts';
import { isInOldest, lackedBy } from './oldest-browsers.ts';

const { properties, selectors, 'at-rules': atRules, types } = bcd.css as Record<string, Identifier>;

/**
 * What in a style sheet the oldest browsers do not know: properties, words and functions in their values, units, selectors,
 * rules. One selector that is not known takes its whole rule away.
 */
export function styleFaults(sheet: string): Fault[] {
  const faults: Fault[] = [];
  /** What stands around the place that is looked at, the outermost first. */
  const around: CssNode[] = [];
  const ask = (name: string, feature: Identifier | undefined) => {
    const compat = feature?.__compat;
    if (compat && !isInOldest(compat) && !isAskedFor(name, around))
      faults.push({ name, what: `${name} (${lackedBy(compat)})`, excerpt: excerptOf(around) });
  };
  walk(parse(sheet, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      around.push(node);
      for (const [name, feature] of namesIn(node, around)) ask(name, feature);
    },
    leave: () => void around.pop(),
  });
  return faults;
}

/** Whether there is an `@supports` around it that asks for just this, so that whoever lacks it never reads it. */
function isAskedFor(name: string, around: readonly CssNode[]): boolean {
  const sought = name.replace(': ', ':').replace('()', '(');
  return around.some(
    (node, index) =>
      node.type === 'Atrule' &&
      node.name === 'supports' &&
      node.prelude &&
      (around[index + 1] === node.prelude || generate(node.prelude).includes(sought)),
  );
}

/** What a part of a sheet is called, with what MDN says of it. */
function namesIn(node: CssNode, around: readonly CssNode[]): [string, Identifier | undefined][] {
  switch (node.type) {
    case 'Rule':
    case 'NestingSelector':
      return isNested(node, around) ? [['&', selectors?.nesting]] : [];
    // A rule in a rule that begins with a combinator is not read by css-tree.
    case 'Raw':
      return around[around.length - 2]?.type === 'Block' ? [['&', selectors?.nesting]] : [];
    case 'Atrule':
      return [
        [`@${node.name}`, atRules?.[node.name]],
        ...(isNested(node, around) ? [['&', selectors?.nesting] as [string, Identifier]] : []),
      ];
    case 'Declaration':
      return [
        [node.property, descriptor(node.property, around) ?? properties?.[node.property]],
        ...shape(node),
      ];
    case 'Identifier':
      return identifier(node.name, around);
    case 'Function':
      return [[`${node.name}()`, valueFunction(node.name)], ...relative(node)];
    case 'Dimension':
      return [[node.unit, unit(node.unit)]];
    case 'PseudoClassSelector':
      return [
        [`:${node.name}`, selectors?.[node.name]],
        ...(node.name === 'not' && generate(node).includes(',')
          ? [[':not(a, b)', selectors?.not?.selector_list] as [string, Identifier]]
          : []),
      ];
    case 'Nth':
      return node.selector ? [[':nth-child(1 of a)', selectors?.['nth-child']?.of_syntax]] : [];
    case 'PseudoElementSelector':
      return [[`::${node.name}`, selectors?.[node.name]]];
    case 'Feature':
      return [[`@media (${node.name})`, atRules?.media?.[node.name]]];
    case 'FeatureRange':
      return [['@media (a < b)', atRules?.media?.range_syntax]];
    default:
      return [];
  }
}

/** A rule, or a rule about media, in the braces of a rule. `@font-face` and the steps of `@keyframes` are in none. */
function isNested(node: CssNode, around: readonly CssNode[]): boolean {
  const outer = around.slice(0, -1);
  return node.type === 'NestingSelector' || outer.some(({ type }) => type === 'Rule');
}

function descriptor(name: string, around: readonly CssNode[]): Identifier | undefined {
  const rule = around.findLast(({ type }) => type === 'Atrule' || type === 'Rule');
  return rule?.type === 'Atrule' ? atRules?.[rule.name]?.[name] : undefined;
}

/** Ways to write the value of a property. */
function shape({ property, value }: CssNode & { type: 'Declaration' }): [string, Identifier | undefined][] {
  const words = generate(value);
  if (property === 'display' && / /.test(words))
    return [['display: a b', properties?.display?.['multi-keyword_values']]];
  const isParted =
    value.type === 'Value' && value.children.some((one) => one.type === 'Operator' && one.value === '/');
  if (property === 'content' && isParted) return [['content: a / b', properties?.content?.alt_text]];
  if (property === 'text-decoration' && /\d/.test(words))
    return [['text-decoration: 2px', properties?.['text-decoration']?.includes_thickness]];
  return [];
}

function identifier(name: string, around: readonly CssNode[]): [string, Identifier | undefined][] {
  const parent = around[around.length - 2];
  // `not (a)` and `(a) or (b)` came together.
  if (parent?.type === 'Condition')
    return parent.kind === 'media' && ['or', 'not'].includes(name)
      ? [[`@media ${name} (a)`, atRules?.media?.or_syntax]]
      : [];
  const within = around.findLast(({ type }) => type === 'Declaration' || type === 'Atrule');
  if (within?.type === 'Atrule')
    return within.name === 'import' ? [[`@import ${name}`, atRules?.import?.[name]]] : [];
  if (within?.type !== 'Declaration') return [];
  if (parent?.type === 'Function' && parent.name === 'calc') return [[name, types?.['calc-keyword']?.[name]]];
  const { property } = within;
  return [
    [`${property}: ${name}`, properties?.[property]?.[name]],
    ...(/^(?:--|.*(?:color|background|border|outline|fill|stroke|shadow))/.test(property)
      ? [[name, types?.color?.['system-color']?.[name.toLowerCase()]] as [string, Identifier]]
      : []),
  ];
}

/** MDN files `color-mix()` under the colours it makes, `image-set()` under pictures, `min()` on its own. */
function valueFunction(name: string): Identifier | undefined {
  if (name === 'layer') return atRules?.import?.layer ?? atRules?.layer;
  const kinds = Object.values(types ?? {}) as Identifier[];
  return (
    types?.[name] ??
    [name, `${name}-function`].flatMap((one) => kinds.flatMap((kind) => kind?.[one] ?? []))[0]
  );
}

/** `rgb(from red r g b)` */
function relative(node: CssNode & { type: 'Function' }): [string, Identifier | undefined][] {
  const first = node.children.first;
  if (first?.type !== 'Identifier' || first.name !== 'from') return [];
  return [[`${node.name}(from a)`, types?.color?.[node.name]?.relative_syntax]];
}

/** `dvh` is filed with `dvb` and their kin, as "viewport_percentage_units_dynamic". */
function unit(name: string): Identifier | undefined {
  if (/^cq(?:[whbi]|min|max)$/.test(name)) return types?.length?.container_query_length_units;
  const kind = { d: 'dynamic', l: 'large', s: 'small' }[/^([dls])v(?:[whbi]|min|max)$/.exec(name)?.[1] ?? ''];
  if (kind) return types?.length?.[`viewport_percentage_units_${kind}`];
  return types?.length?.[name] ?? types?.resolution?.[name];
}

/** The declaration, else the head of the rule, that the place is in. */
function excerptOf(around: readonly CssNode[]): string {
  const node = around.findLast(({ type }) => ['Declaration', 'Rule', 'Atrule'].includes(type)) ?? around[0];
  return node ? generate(node).replace(/\s+/g, ' ').slice(0, 80) : '';
}

/** Style sheets in a script, as far as they stand there as text: `{color:red}` somewhere in it. */
export function isStyleSheet(text: string): boolean {
  return /[\w\]):*]\s*\{\s*(?:--)?[a-z-]+\s*:[^;{}]+[;}]/.test(text) && !/=>|function/.test(text);
}
