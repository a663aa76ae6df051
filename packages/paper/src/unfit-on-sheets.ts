import { fillPaper } from './fill/fill-paper.ts';
import type { FontMetrics } from './layout/font-metrics.ts';
import { layOut } from './layout/lay-out.ts';
import { settings } from './layout/page-format.ts';
import { faultsOnPages } from './layout-faults.ts';
import type { PaperModule } from './paper-module.ts';

/**
 * What keeps a blank form from lying on its sheets:
 * - `sheets`: it takes more than any form does
 * - `foot`: what is said of the form below each page goes on beyond the sheet
 * - `margins`: something lies beyond the margins or on something else
 */
export type UnfitOnSheets =
  | { readonly what: 'sheets'; readonly pages: number }
  | { readonly what: 'foot' }
  | { readonly what: 'margins'; readonly page: number; readonly text: string };

/** The longest official form has four. */
const mostPages = 20;

/** Nothing names a unit where nothing is filled in. */
const nameless = { province: () => undefined, commune: () => undefined };

/** What keeps the form off its sheets at its largest sizes, where least has room. Set once, in a few milliseconds. */
export function unfitOnSheets(paper: PaperModule, metrics: FontMetrics): UnfitOnSheets[] {
  const blocks = fillPaper(paper, null, nameless);
  const layout = layOut(blocks, metrics, { sizes: settings.slice(0, 1), isSpread: false });
  if (layout.pages.length > mostPages) return [{ what: 'sheets', pages: layout.pages.length }];
  const [fault] = faultsOnPages(layout);
  if (!fault) return [];
  return [
    isFootTooLong(paper, metrics)
      ? { what: 'foot' }
      : { what: 'margins', page: fault.page, text: fault.what },
  ];
}

/** Alone on a sheet, only what stands at its foot can lie beyond it. */
function isFootTooLong({ source }: PaperModule, metrics: FontMetrics): boolean {
  return faultsOnPages(layOut([{ block: 'source', text: source }], metrics)).length > 0;
}
