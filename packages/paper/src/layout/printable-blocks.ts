import type { SheetBlock } from '../filled-block.ts';
import type { FontMetrics } from './font-metrics.ts';

/** Stands for what the fonts cannot print. A PDF would else show nothing there, and nobody would notice. */
const REPLACEMENT = '□';

/** Members that name something and are never printed. */
const NAMES = new Set(['block', 'run', 'align', 'dots', 'field', 'longest']);

/** The blocks with a □ for every character that the fonts cannot print, and those characters, each once. */
export function printableBlocks(
  blocks: readonly SheetBlock[],
  metrics: FontMetrics,
): { blocks: SheetBlock[]; missing: string[] } {
  const missing = new Set<string>();
  const printable = (text: string) =>
    Array.from(text.normalize('NFC'), (character) => {
      if (metrics.canPrint(character.codePointAt(0)!, 'regular')) return character;
      missing.add(character);
      return REPLACEMENT;
    }).join('');
  return { blocks: blocks.map((block) => mapTexts(block, printable)), missing: [...missing] };
}

/** The characters of a text that the fonts cannot print, each once. */
export function replaced(text: string, metrics: FontMetrics): string[] {
  const all = [...text.normalize('NFC')];
  return [...new Set(all)].filter((one) => !metrics.canPrint(one.codePointAt(0)!, 'regular'));
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    NAMES.has(key) ? member : mapTexts(member, change),
  ]);
  return Object.fromEntries(entries) as Value;
}
