import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import type { PaperModule } from '../paper-module.ts';
import { previewStyles } from './preview-styles.ts';
import { type PreviewNode, previewTree } from './preview-tree.ts';

/**
 * The form as it will print, to be read on the screen. A `div` with an open shadow root of its own; under a strict
 * Content-Security-Policy with Trusted Types, for it writes neither inline styles nor markup.
 */
export function previewElement(paper: PaperModule, answers: Answers | null, units: UnitNames): HTMLElement {
  const blocks = fillPaper(paper, answers, units);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, previewStyles(blocks));
  root.append(elementOf(previewTree(paper.title, blocks)));
  return host;
}

function adoptStyles(root: ShadowRoot, styles: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } else {
    // Firefox up to 100, Safari up to 16.3: as Lit does there for the form around it.
    const element = document.createElement('style');
    element.textContent = styles;
    (root as ShadowRoot).append(element);
  }
}

function elementOf({ tag, attributes, children }: PreviewNode): HTMLElement {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return one;
}
