import type { Answers } from '@dvc-kit/validation';
import { escape as escapeHtml } from 'html-escaper';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import type { PaperModule } from '../paper-module.ts';
import { previewSheet, widthRules } from './preview-styles.ts';
import { HEADING, type PreviewNode, previewTree } from './preview-tree.ts';

/**
 * The preview as a page of its own that needs no other file: to be read in any browser, and printed on A4 by it. Blank
 * when `answers` is null.
 */
export function previewPage(paper: PaperModule, answers: Answers | null, units: UnitNames): string {
  const blocks = fillPaper(paper, answers, units);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(paper.title)}</title>
<style>
${[previewSheet('body'), ...widthRules(blocks)].join('\n')}
body { margin: 0; }
</style>
</head>
<body>
${htmlOf(previewTree(paper.title, blocks))}
</body>
</html>
`;
}

/** Elements without an end tag, of those that the preview has. */
const VOID = new Set(['col']);

function htmlOf({ tag, attributes, children }: PreviewNode): string {
  // Here no page stands around it.
  const name = tag === HEADING ? 'h1' : tag;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : htmlOf(child)));
  return `<${name}${written.join('')}>${VOID.has(tag) ? '' : `${inside.join('')}</${name}>`}`;
}
