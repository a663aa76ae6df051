import { printableText } from './fill/printable-text.ts';
import type { FilledBlock, Run } from './filled-block.ts';

/** Words of a sheet of our own, in the blocks that official forms are made of. */
export const words = (text: string, bold = false): Run[] =>
  text === '' ? [] : [{ run: 'text', text: printableText(text), ...(bold && { bold }) }];

export function heading(text: string): FilledBlock {
  return {
    block: 'paragraph',
    runs: words(text, true),
    align: 'left',
  };
}

export function paragraph(text: string, align: 'left' | 'center'): FilledBlock {
  return { block: 'paragraph', runs: words(text), align };
}
