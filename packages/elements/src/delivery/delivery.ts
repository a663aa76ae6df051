import type { ItemView, StepView } from '@dvc-kit/engine';
import type { ProcedureModule } from '@dvc-kit/validation';
import { html, type TemplateResult } from 'lit';
import { feeTable } from '../fees/fee-table.ts';
import { msg } from '../language/language.ts';
import { sectionsTemplate } from '../section/sections.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

type DeliveryContent = Extract<StepView, { kind: 'delivery' }>;

/** How the result reaches the citizen, how many copies she asked for, and what that costs. */
export function delivery(
  content: DeliveryContent,
  module: ProcedureModule,
  setting: DrawingSetting,
): TemplateResult {
  const sections = content.sections.map((section) => ({
    ...section,
    children: section.children.map((item) => withNotes(item, module.deliveryOptions)),
  }));
  return html`${sectionsTemplate(sections, setting)}
    <section class="summary" aria-labelledby="fees-title">
      <h3 aria-level=${levelBelow(setting, 1)} id="fees-title">${msg('Phí, lệ phí')}</h3>
      ${feeTable(content.fees, setting)}
    </section>`;
}

/** What the procedure says about a way of delivery, beside the option for it. */
function withNotes(item: ItemView, notes: ProcedureModule['deliveryOptions']): ItemView {
  if (item.kind !== 'field' || item.path !== 'option' || !item.options) return item;
  const options = item.options.map((option) => {
    const note = notes.find((one) => one.option === option.value)?.note;
    return note ? { ...option, note } : option;
  });
  return { ...item, options };
}
