import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { type CssNode, parse, walk } from 'css-tree';
import { isInOldest, lackedBy } from './oldest-browsers.ts';
import type { ScriptFault } from './script-faults.ts';

const { properties, selectors, 'at-rules': atRules, types } = bcd.css as Record<string, Identifier>;

/**
 * What in a style sheet the oldest browsers do not know: properties, words and functions in their values, units, selectors,
 * rules. One selector that is not known takes its whole rule away.
 */
export function styleFaults(sheet: string): ScriptFault[] {
  const faults: ScriptFault[] = [];
  let property = '';
  const ask = (name: string, feature: Identifier | undefined) => {
    const compat = feature?.__compat;
    if (compat && !isInOldest(compat))
      faults.push({ name, what: `${name} (${lackedBy(compat)})`, excerpt: name });
  };
  walk(parse(sheet, { parseCustomProperty: true }), (node: CssNode) => {
    // Whoever asks first whether it is there knows that it may not be.
    if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
    if (node.type === 'Declaration') {
      property = node.property;
      ask(property, properties?.[property]);
    }
    if (node.type === 'Identifier') ask(`${property}: ${node.name}`, properties?.[property]?.[node.name]);
    if (node.type === 'Function') ask(`${node.name}()`, valueFunction(node.name));
    if (node.type === 'Dimension') ask(node.unit, unit(node.unit));
    if (node.type === 'PseudoClassSelector') ask(`:${node.name}`, selectors?.[node.name]);
    if (node.type === 'PseudoElementSelector') ask(`::${node.name}`, selectors?.[node.name]);
    if (node.type === 'NestingSelector') ask('&', selectors?.nesting);
    if (node.type === 'Atrule') ask(`@${node.name}`, atRules?.[node.name]);
    if (node.type === 'Feature') ask(`@media (${node.name})`, atRules?.media?.[node.name]);
    if (node.type === 'FeatureRange') ask('@media (a < b)', atRules?.media?.range_syntax);
  });
  return faults;
}

/** MDN files `color-mix()` under the colours it makes, `min()` on its own. */
function valueFunction(name: string): Identifier | undefined {
  return types?.[name] ?? types?.color?.[name] ?? types?.gradient?.[name];
}

/** `dvh` is filed with `dvb` and their kin, as "viewport_percentage_units_dynamic". */
function unit(name: string): Identifier | undefined {
  if (/^cq(?:[whbi]|min|max)$/.test(name)) return types?.length?.container_query_length_units;
  const kind = { d: 'dynamic', l: 'large', s: 'small' }[/^([dls])v(?:[whbi]|min|max)$/.exec(name)?.[1] ?? ''];
  return kind ? types?.length?.[`viewport_percentage_units_${kind}`] : types?.length?.[name];
}

/** Style sheets in a script, as far as they stand there as text: `{color:red}` somewhere in it. */
export function isStyleSheet(text: string): boolean {
  return /[\w\]):*]\s*\{\s*(?:--)?[a-z-]+\s*:[^;{}]+[;}]/.test(text) && !/=>|function/.test(text);
}
