import type { ItemView, SectionView } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unlessSame } from '../element/unless-same.ts';
import { itemsTemplate, needsMore } from '../fields/field-elements.ts';
import { blockHead } from '../fields/field-shell.ts';
import { msg } from '../language/language.ts';
import { notice } from '../procedure/messages/notice.ts';
import { type DrawingSetting, loadedMore } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';

/**
 * Sections of a step. A single one needs no heading of its own: the step has its title. Up to the first whose widgets are
 * still on their way: what comes later stands below, so that nothing moves that is read already.
 *
 * One template for one section and for many: a section that an answer adds must not draw the others anew, because the
 * focus would go with them.
 *
 * `filled`: how many of them have their fields by now; the others keep their place.
 */
export function sectionsTemplate(
  sections: readonly SectionView[],
  setting: DrawingSetting,
  filled = sections.length,
): TemplateResult {
  const isSingle = sections.length === 1;
  const drawn = loadedMore(setting) ? sections : sections.slice(0, countReady(sections));
  return html`${repeat(
    drawn,
    ({ id }) => id,
    // The engine hands over the same object for what has not changed: it is not looked at again.
    (section, at) =>
      unlessSame(
        () => sectionTemplate(section, setting, isSingle, at < filled),
        section,
        setting,
        isSingle,
        at < filled,
      ),
  )}${loadedMore(setting) ? nothing : stillComing(setting)}`;
}

function countReady(sections: readonly SectionView[]): number {
  const first = sections.findIndex(({ children }) => !children.length || children.some(needsMore));
  return first < 0 ? sections.length : first;
}

function stillComing({ more, loadMore }: DrawingSetting): TemplateResult {
  return more === 'failed'
    ? notice('more', loadMore)
    : html`<p role="status">${msg('Đang tải các mục tiếp theo…')}</p>`;
}

function sectionTemplate(
  section: SectionView,
  setting: DrawingSetting,
  isSingle: boolean,
  isFilled: boolean,
): TemplateResult {
  const { id, title, children } = section;
  return html`<section class=${isSingle ? 'single-section' : isFilled ? 'section' : 'section coming'} part=${isSingle ? nothing : 'section'}
    .style=${isSingle ? '' : `--fields:${countFields(children)}`}
    aria-labelledby=${isSingle ? nothing : `section-${id}`} data-section=${id}>
    ${isSingle ? nothing : html`<h3 aria-level=${levelBelow(setting, 1)} class="section-title" id="section-${id}">${title}</h3>`}
    ${isFilled ? html`${intro(section)} ${blockHead(section, title, setting)} ${itemsTemplate(children, setting)}` : nothing}
  </section>`;
}

/** How many fields there are, for a guess at the height before anything is laid out. */
export function countFields(items: readonly ItemView[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'group' ? countFields(item.children) : 1), 0);
}

function intro({ intro: text }: SectionView) {
  return text ? html`<p class="hint">${text}</p>` : nothing;
}
