import '../fields/address-field/address-field.ts';
import '../fields/combobox-field/combobox-field.ts';
import '../fields/date-field/date-field.ts';
import '../fields/derived-field/derived-field.ts';
import '../fields/select-field/select-field.ts';
import { html } from 'lit';
import { type FieldElements, fieldElements } from '../fields/field-elements.ts';

/** What draws the fields of most declarations, though not of most first pages. */
const moreElements = {
  date: (field, setting) =>
    html`<dvc-date-field class="item" .field=${field} .setting=${setting}></dvc-date-field>`,
  select: (field, setting) =>
    html`<dvc-select-field class="item" .field=${field} .setting=${setting}></dvc-select-field>`,
  combobox: (field, setting) =>
    html`<dvc-combobox-field class="item" .field=${field} .setting=${setting}></dvc-combobox-field>`,
  derived: (field, setting) =>
    html`<dvc-derived-field class="item" .field=${field} .setting=${setting}></dvc-derived-field>`,
  address: (group, setting) =>
    html`<dvc-address-field class="item" .group=${group} .setting=${setting}></dvc-address-field>`,
} as const satisfies Partial<FieldElements>;

export type MoreKind = keyof typeof moreElements;

Object.assign(fieldElements, moreElements);
