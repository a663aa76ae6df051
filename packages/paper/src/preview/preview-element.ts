import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import type { PaperModule } from '../paper-module.ts';
import { previewSheet, widthRules } from './preview-styles.ts';
import { type PreviewNode, previewTree } from './preview-tree.ts';

/** Links the sheet of `previewSheet` into a root, and adds rules to it. Where the page refuses the sheet, nothing is styled. */
export type LinkStyles = (root: ShadowRoot, rules: readonly string[]) => Promise<void>;

/**
 * The form as it will print, to be read on the screen. A `div` with an open shadow root of its own; under a strict
 * Content-Security-Policy with Trusted Types, for it writes neither inline styles nor markup. `linkStyles` is for browsers
 * that cannot adopt style sheets, before Firefox 101 and Safari 16.4: there the looks come a moment after the text.
 */
export function previewElement(
  paper: PaperModule,
  answers: Answers | null,
  units: UnitNames,
  linkStyles: LinkStyles,
): HTMLElement {
  const blocks = fillPaper(paper, answers, units);
  const host = document.createElement('div');
  const root: ShadowRoot = host.attachShadow({ mode: 'open' });
  root.append(elementOf(previewTree(paper.title, blocks)));
  const widths = widthRules(blocks);
  if ('adoptedStyleSheets' in root) adopt(root, [previewSheet(), ...widths]);
  else linkStyles(root, widths);
  return host;
}

function adopt(root: ShadowRoot, styles: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  root.adoptedStyleSheets = [sheet];
}

function elementOf({ tag, attributes, children }: PreviewNode): HTMLElement {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return one;
}
