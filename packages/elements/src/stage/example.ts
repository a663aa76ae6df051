import type { FieldView, GroupView, ListView } from '@dvc-kit/engine';
import { formatNamed } from '@dvc-kit/procedure/formats';
import type { TemplateResult } from 'lit';
import { itemTemplate } from '../fields/field-elements.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';

/** A named view of an element: tests, stories and pages of the site draw the same ones. */
export interface Example {
  /** What it shows, in a few words. */
  readonly name: string;
  readonly draw: (setting: DrawingSetting) => TemplateResult;
}

export interface FieldExample extends Example {
  readonly field: FieldView;
}

/** A field as the engine hands it over, with what matters to the example. */
export function aField(given: Partial<FieldView> & Pick<FieldView, 'label'>): FieldView {
  return {
    kind: 'field',
    id: 'f-sample',
    path: 'sample',
    form: 'declaration',
    type: 'string',
    widget: 'text',
    required: true,
    isDerived: false,
    answer: undefined,
    ...formatOf(given.format),
    ...given,
  };
}

function formatOf(name: string | undefined): Pick<FieldView, 'formatPlan'> {
  const format = formatNamed(name);
  if (!format) return {};
  const { pattern, keyboard, messages } = format;
  return { formatPlan: { pattern, keyboard, wrong: messages.wrong.vi } };
}

/** An issue of the sample field. */
export const anIssue = (keyword: string, params: Readonly<Record<string, unknown>> = {}) => ({
  path: 'sample',
  keyword,
  params,
});

export function fieldExample(name: string, field: FieldView): FieldExample {
  return { name, field, draw: (setting) => itemTemplate(field, setting) };
}

export function itemExample(name: string, item: GroupView | ListView): Example {
  return { name, draw: (setting) => itemTemplate(item, setting) };
}
