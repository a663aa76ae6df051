import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import type { Fault } from './fault.ts';
import type { NewNames } from './new-names.ts';
import { isInOldest, lackedBy } from './oldest-browsers.ts';

const { elements, global_attributes: everywhere } = bcd.html as unknown as Record<
  string,
  Record<string, Identifier>
>;

/**
 * Elements and attributes in a page, or in the templates of a script, that the oldest browsers do not know; and the properties
 * (`.inert=`) and events (`@scrollend=`) that a template sets.
 */
export function markupFaults(markup: string, { members, events }: NewNames): Fault[] {
  const faults: Fault[] = [];
  for (const { tag, attributes, text } of tagsIn(markup)) {
    const excerpt = text.replace(/\s+/g, ' ').slice(0, 80);
    const report = (name: string, what: string | undefined) => what && faults.push({ name, what, excerpt });
    report(`<${tag}>`, elementFault(tag));
    for (const attribute of attributes) {
      const name = attribute.slice(1);
      if (attribute.startsWith('.')) report(name, members.get(name));
      else if (attribute.startsWith('@')) report(name, events.get(name));
      else report(`${attribute}=`, faultOf(`${attribute}=`, attributeOf(tag, attribute)));
    }
  }
  return faults;
}

function attributeOf(tag: string, name: string): Identifier | undefined {
  const known = elements?.[tag];
  return known?.[name] ?? (known && everywhere?.[name]);
}

function faultOf(name: string, feature: Identifier | undefined): string | undefined {
  const compat = feature?.__compat;
  return compat && !isInOldest(compat) ? `${name} (${lackedBy(compat)})` : undefined;
}

/** What of one attribute, where the element is not known: `inert`, of whatever has it. */
export function attributeFault(name: string): string | undefined {
  const all = [everywhere, ...Object.values(elements ?? {})].flatMap((one) => one?.[name]?.__compat ?? []);
  return all.length && !all.some(isInOldest) ? `${name}= (${lackedBy(all[0]!)})` : undefined;
}

/** What of an element that a script makes: `dialog`. */
export function elementFault(tag: string): string | undefined {
  return faultOf(`<${tag}>`, elements?.[tag]);
}

interface Tag {
  readonly tag: string;
  /** Their names alone, without the `?` of a template, with its `.` and `@`. */
  readonly attributes: readonly string[];
  readonly text: string;
}

const VALUE = /(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]*))?/.source;
const TAG = new RegExp(`<([a-z][a-z0-9-]*)((?:\\s+[^\\s"'<>=/]+${VALUE})*)\\s*/?>`, 'gi');
const ATTRIBUTE = new RegExp(`\\s\\??([.@]?[a-z][\\w-]*)${VALUE}`, 'gi');

function tagsIn(markup: string): Tag[] {
  return [...markup.matchAll(TAG)].map(([text, tag = '', rest = '']) => ({
    tag: tag.toLowerCase(),
    attributes: [...rest.matchAll(ATTRIBUTE)].map(([, name = '']) =>
      /^[.@]/.test(name) ? name : name.toLowerCase(),
    ),
    text,
  }));
}
