import type { SectionView } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DrawingSetting } from '../drawing-setting.ts';
import { itemsTemplate } from '../field-elements.ts';

/**
 * Sections of a step. A single one needs no heading of its own: the step has its title.
 *
 * One template for one section and for many: a section that an answer adds must not draw the others anew, because the
 * focus would go with them.
 */
export function sectionsTemplate(sections: readonly SectionView[], setting: DrawingSetting): TemplateResult {
  const isSingle = sections.length === 1;
  return html`${repeat(
    sections,
    ({ id }) => id,
    (
      section,
    ) => html`<section class=${isSingle ? 'single-section' : 'section'} part=${isSingle ? nothing : 'section'}
      aria-labelledby=${isSingle ? nothing : `section-${section.id}`}>
      ${isSingle ? nothing : html`<h4 class="section-title" id="section-${section.id}">${section.title}</h4>`}
      ${intro(section)} ${itemsTemplate(section.children, setting)}
    </section>`,
  )}`;
}

function intro({ intro: text }: SectionView) {
  return text ? html`<p class="hint">${text}</p>` : nothing;
}
