import type { PaperPart } from '../paper-module.ts';

type Style = { readonly bold?: boolean; readonly italic?: boolean };

/** Splits text at its footnote marks, written `^(1)`, and brings it into NFC. */
export function markedText(text: string, style: Style = {}): PaperPart[] {
  return text
    .normalize()
    .split(/\^(\([^)]*\))/)
    .map((piece, index): PaperPart => {
      const isRaised = index % 2 === 1;
      return { part: 'text', text: piece, ...(isRaised ? { isRaised } : {}), ...style };
    })
    .filter((part) => part.part === 'text' && part.text !== '');
}

/** The text without the sign that raises its footnote marks. */
export function plainText(text: string): string {
  return text.normalize().replace(/\^(\([^)]*\))/g, '$1');
}
