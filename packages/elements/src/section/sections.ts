import type { SectionView } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemsTemplate } from '../field-elements.ts';
import type { FormSetting } from '../form-setting.ts';

/** Sections of a step. A single one needs no heading of its own: the step has its title. */
export function sectionsTemplate(sections: readonly SectionView[], setting: FormSetting): TemplateResult {
  const [only] = sections;
  if (only && sections.length === 1) return html`${intro(only)}${itemsTemplate(only.children, setting)}`;
  return html`${repeat(
    sections,
    ({ id }) => id,
    (section) => html`<section class="section" part="section" aria-labelledby="section-${section.id}">
      <h4 class="section-title" id="section-${section.id}">${section.title}</h4>
      ${intro(section)} ${itemsTemplate(section.children, setting)}
    </section>`,
  )}`;
}

function intro({ intro: text }: SectionView) {
  return text ? html`<p class="hint">${text}</p>` : nothing;
}
