import { attachmentExamples } from '../attachments/attachment.examples.ts';
import { savedDialogExamples } from '../carrying/saved-dialog.examples.ts';
import { completeExamples } from '../complete/complete.examples.ts';
import { addressFieldExamples } from '../fields/address-field/address-field.examples.ts';
import { checkboxFieldExamples } from '../fields/checkbox-field/checkbox-field.examples.ts';
import { checkboxesFieldExamples } from '../fields/checkboxes-field/checkboxes-field.examples.ts';
import { choiceFieldExamples } from '../fields/choice-field/choice-field.examples.ts';
import { comboboxFieldExamples } from '../fields/combobox-field/combobox-field.examples.ts';
import { dateFieldExamples } from '../fields/date-field/date-field.examples.ts';
import { derivedFieldExamples } from '../fields/derived-field/derived-field.examples.ts';
import { groupExamples } from '../fields/group/group.examples.ts';
import { itemListExamples } from '../fields/item-list/item-list.examples.ts';
import { linesFieldExamples } from '../fields/lines-field/lines-field.examples.ts';
import { selectFieldExamples } from '../fields/select-field/select-field.examples.ts';
import { textFieldExamples } from '../fields/text-field/text-field.examples.ts';
import { idCardExamples } from '../id-card/id-card.examples.ts';
import { onDeviceExamples } from '../on-device/on-device.examples.ts';
import { statusExamples } from '../status/status.examples.ts';
import type { Example, FieldExample } from './example.ts';

/** What the tests that all fields share look at: nothing answered yet, and nothing answered though it has to be. */
type FieldExamples = Readonly<Record<string, FieldExample>> &
  Readonly<Record<'empty' | 'missing', FieldExample>>;

const fields = {
  'dvc-text-field': textFieldExamples,
  'dvc-date-field': dateFieldExamples,
  'dvc-choice-field': choiceFieldExamples,
  'dvc-select-field': selectFieldExamples,
  'dvc-checkbox-field': checkboxFieldExamples,
  'dvc-combobox-field': comboboxFieldExamples,
  'dvc-checkboxes-field': checkboxesFieldExamples,
  'dvc-lines-field': linesFieldExamples,
} as const satisfies Readonly<Record<string, FieldExamples>>;

export type FieldTag = keyof typeof fields;

/** Examples of everything that a citizen answers, by element. */
export const fieldExamples: Readonly<Record<FieldTag, FieldExamples>> = fields;

/** Examples of all elements that stand inside a form. */
export const allExamples: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  ...fieldExamples,
  'dvc-derived-field': derivedFieldExamples,
  group: groupExamples,
  'dvc-item-list': itemListExamples,
  'dvc-address-field': addressFieldExamples,
  'dvc-id-card': idCardExamples,
  'dvc-attachment': attachmentExamples,
  'dvc-kept-drafts': onDeviceExamples,
  'dvc-saved-dialog': savedDialogExamples,
  complete: completeExamples,
  status: statusExamples,
};
