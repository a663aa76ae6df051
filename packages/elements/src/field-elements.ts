import type { FieldView, GroupView, ItemView } from '@dvc-kit/engine';
import type { FieldWidget } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DrawingSetting } from './drawing-setting.ts';
import { blockHead, hintNote } from './field-shell.ts';

type Draw = (field: FieldView, setting: DrawingSetting) => TemplateResult;

const text: Draw = (field, setting) =>
  html`<dvc-text-field class="item" .field=${field} .setting=${setting}></dvc-text-field>`;

/** Which element draws what the plan decided for a field. */
const fieldElements: Readonly<Record<FieldWidget, Draw>> = {
  text,
  textarea: text,
  date: (field, setting) =>
    html`<dvc-date-field class="item" .field=${field} .setting=${setting}></dvc-date-field>`,
  radios: (field, setting) =>
    html`<dvc-choice-field class="item" .field=${field} .setting=${setting}></dvc-choice-field>`,
  select: (field, setting) =>
    html`<dvc-select-field class="item" .field=${field} .setting=${setting}></dvc-select-field>`,
  checkbox: (field, setting) =>
    html`<dvc-checkbox-field class="item" .field=${field} .setting=${setting}></dvc-checkbox-field>`,
  combobox: (field, setting) =>
    html`<dvc-combobox-field class="item" .field=${field} .setting=${setting}></dvc-combobox-field>`,
  checkboxes: (field, setting) =>
    html`<dvc-checkboxes-field class="item" .field=${field} .setting=${setting}></dvc-checkboxes-field>`,
  lines: (field, setting) =>
    html`<dvc-lines-field class="item" .field=${field} .setting=${setting}></dvc-lines-field>`,
  derived: (field, setting) =>
    html`<dvc-derived-field class="item" .field=${field} .setting=${setting}></dvc-derived-field>`,
};

/** A field, a group or a list, by the element that draws it. */
export function itemTemplate(item: ItemView, setting: DrawingSetting): TemplateResult {
  if (item.kind === 'field') return fieldElements[item.widget](item, setting);
  if (item.kind === 'list')
    return html`<dvc-item-list class="item" .list=${item} .setting=${setting}></dvc-item-list>`;
  return isAddress(item)
    ? html`<dvc-address-field class="item" .group=${item} .setting=${setting}></dvc-address-field>`
    : groupTemplate(item, setting);
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
      (item) => `${item.kind === 'field' ? item.widget : item.kind} ${item.id}`,
      (item) => itemTemplate(item, setting),
    )}
  </div>`;
}

/** Whether what draws it comes in the file that is fetched after the first page. */
export function needsMore(item: ItemView): boolean {
  if (item.kind === 'field') return !['text', 'textarea', 'radios'].includes(item.widget);
  return item.kind === 'list' || isAddress(item) || item.children.some(needsMore);
}

/** By its parts rather than by its hint only: any group that asks for a commune is searched the same way. */
function isAddress(group: GroupView): boolean {
  return (
    group.widget === 'address' ||
    group.children.some((item) => item.kind === 'field' && item.format === 'commune-code')
  );
}
