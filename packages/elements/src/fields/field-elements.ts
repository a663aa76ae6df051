import type { FieldView, GroupView, ItemView, ListView } from '@dvc-kit/engine';
import type { FieldWidget } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unlessSame } from '../element/unless-same.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { blockHead, hintNote } from './field-shell.ts';

type Draw<View> = (item: View, setting: DrawingSetting) => TemplateResult;

/**
 * Which element draws what the plan decided for a field, and what draws that which holds fields.
 *
 * Each entry stands in one of three tables, beside the imports of its elements: below what most first pages ask, in
 * `more/more-elements.ts` what most forms ask, in `rare/rare.ts` all the rest. The compiler stops there at a kind without an entry.
 */
export type FieldElements = Readonly<Record<FieldWidget, Draw<FieldView>>> & {
  readonly list: Draw<ListView>;
  readonly address: Draw<GroupView>;
  readonly group: Draw<GroupView>;
};

const text: Draw<FieldView> = (field, setting) =>
  html`<dvc-text-field class="item" .field=${field} .setting=${setting}></dvc-text-field>`;

/** What is drawn before anything else has come. */
const firstElements = {
  text,
  textarea: text,
  radios: (field, setting) =>
    html`<dvc-choice-field class="item" .field=${field} .setting=${setting}></dvc-choice-field>`,
  group: groupTemplate,
} as const satisfies Partial<FieldElements>;

export type FirstKind = keyof typeof firstElements;

/** Those that are here by now: files that come later add their own. */
export const fieldElements: Partial<FieldElements> = { ...firstElements };

/** A field, a group or a list, by the element that draws it. */
export function itemTemplate(item: ItemView, setting: DrawingSetting): TemplateResult {
  return (fieldElements[kindOf(item)] as Draw<ItemView>)(item, setting);
}

/** Fields that belong together, under one legend. */
function groupTemplate(group: GroupView, setting: DrawingSetting): TemplateResult {
  return html`<fieldset class="group item" part="group" id=${group.id}
    aria-describedby=${group.hint ? `${group.id}-hint` : nothing}>
    <legend class="group-title" part="group-title">${group.label}</legend>
    ${hintNote(group)} ${blockHead(group, group.label, setting)} ${itemsTemplate(group.children, setting)}
  </fieldset>`;
}

/** Fields, groups and lists one below the other. */
export function itemsTemplate(items: readonly ItemView[], setting: DrawingSetting): TemplateResult {
  return html`<div class="items">
    ${repeat(
      items,
      (item) => `${kindOf(item)} ${item.id}`,
      // The engine hands over the same object for what has not changed: its element is not given it again.
      (item) => unlessSame(() => itemTemplate(item, setting), item, setting),
    )}
  </div>`;
}

/** Whether what draws it comes in a file that is fetched after the first page. */
export function needsMore(item: ItemView): boolean {
  return !(kindOf(item) in firstElements) || (item.kind === 'group' && item.children.some(needsMore));
}

function kindOf(item: ItemView): keyof FieldElements {
  if (item.kind === 'field') return item.widget;
  return item.kind === 'group' && isAddress(item) ? 'address' : item.kind;
}

/** By its parts rather than by its hint only: any group that asks for a commune is searched the same way. */
function isAddress(group: GroupView): boolean {
  return (
    group.widget === 'address' ||
    group.children.some((item) => item.kind === 'field' && item.format === 'commune-code')
  );
}
