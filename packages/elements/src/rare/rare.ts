import '../fields/checkbox-field/checkbox-field.ts';
import '../fields/checkboxes-field/checkboxes-field.ts';
import '../fields/item-list/item-list.ts';
import '../fields/lines-field/lines-field.ts';
import { html } from 'lit';
import { type FieldElements, type FirstKind, fieldElements } from '../fields/field-elements.ts';
import type { MoreKind } from '../more/more-elements.ts';

/** What draws the fields that few declarations ask for: all that stand in no other table. */
const rareElements: Omit<FieldElements, FirstKind | MoreKind> = {
  checkbox: (field, setting) =>
    html`<dvc-checkbox-field class="item" .field=${field} .setting=${setting}></dvc-checkbox-field>`,
  checkboxes: (field, setting) =>
    html`<dvc-checkboxes-field class="item" .field=${field} .setting=${setting}></dvc-checkboxes-field>`,
  lines: (field, setting) =>
    html`<dvc-lines-field class="item" .field=${field} .setting=${setting}></dvc-lines-field>`,
  list: (list, setting) =>
    html`<dvc-item-list class="item" .list=${list} .setting=${setting}></dvc-item-list>`,
};

Object.assign(fieldElements, rareElements);
