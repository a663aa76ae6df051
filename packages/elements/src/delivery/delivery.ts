import type { StepView } from '@dvc-kit/engine';
import type { ProcedureModule } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { feeTable } from '../fees/fee-table.ts';
import type { FormSetting } from '../form-setting.ts';
import { msg } from '../language.ts';
import { sectionsTemplate } from '../section/sections.ts';

type DeliveryContent = Extract<StepView, { kind: 'delivery' }>;

/** How the result reaches the citizen, how many copies she asked for, and what that costs. */
export function delivery(content: DeliveryContent, module: ProcedureModule, setting: FormSetting): TemplateResult {
  const notes = module.deliveryOptions.filter(({ note }) => note);
  return html`${sectionsTemplate(content.sections, setting)}
    ${
      notes.length > 0
        ? html`<ul class="hint delivery-notes">
            ${notes.map(({ option, note }) => html`<li>${optionName(option)}: ${note}</li>`)}
          </ul>`
        : nothing
    }
    <section class="summary" aria-labelledby="fees-title">
      <h4 id="fees-title">${msg('Phí, lệ phí')}</h4>
      ${feeTable(content.fees, setting)}
    </section>`;
}

function optionName(option: 'desk' | 'post' | 'electronic'): string {
  if (option === 'desk') return msg('Nhận tại nơi nộp');
  return option === 'post' ? msg('Nhận tại nhà') : msg('Nhận bản điện tử');
}
