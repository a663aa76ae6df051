import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import promised from '../public-names.json' with { type: 'json' };

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Typed extends Described {
  readonly type: { readonly text: string };
}

/** What the custom elements manifest says of an element: https://custom-elements-manifest.open-wc.org */
export interface ElementDescription {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly (Typed & { readonly fieldName: string })[];
  /** Members that a page is promised. */
  readonly members: readonly Typed[];
  readonly events: readonly Typed[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** The elements that a page may use. */
export type PublicTag = 'dvc-procedure' | 'dvc-status';

/** Of an element that the sources describe what pages may rely on: without what its own parts use. */
export function publicElement(tag: PublicTag = 'dvc-procedure'): ElementDescription {
  const manifest = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@dvc-kit/elements/custom-elements.json')), 'utf8'),
  ) as { readonly modules: readonly { readonly declarations?: readonly ElementDescription[] }[] };
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`embed: the manifest of the elements has no ${tag}`);
  const { name, tagName, description, attributes, events, slots, cssParts, cssProperties } = element;
  const { properties } = promised[tag];
  const fields = [...attributes.map(({ fieldName }) => fieldName), ...Object.keys(properties)];
  const members = element.members.filter((member) => fields.includes(member.name));
  return { name, tagName, description, attributes, members, events, slots, cssParts, cssProperties };
}
