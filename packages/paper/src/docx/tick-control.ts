import { BuilderElement, TextRun } from 'docx';

/** What a word processor draws the boxes with: Times New Roman has none. */
const FONT = 'MS Gothic';
const TICKED = '☒';
const EMPTY = '☐';

/**
 * A tick box that can be ticked with the mouse, and reads as ☐ or ☒. Built by hand: that of the library holds a symbol
 * instead of text, which is lost when the text is taken out.
 */
export function tickControl(isTicked: boolean, size: number): TextRun {
  const box = new TextRun({ text: isTicked ? TICKED : EMPTY, font: FONT, size: Math.round(size * 2) });
  const properties = element('w:sdtPr', {}, [
    element('w14:checkbox', {}, [
      element('w14:checked', { 'w14:val': isTicked ? '1' : '0' }),
      state('w14:checkedState', TICKED),
      state('w14:uncheckedState', EMPTY),
    ]),
  ]);
  return element('w:sdt', {}, [properties, element('w:sdtContent', {}, [box])]) as TextRun;
}

function state(name: string, character: string): BuilderElement {
  const code = character.codePointAt(0)!.toString(16).toUpperCase();
  return element(name, { 'w14:val': code, 'w14:font': FONT });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: BuilderElement['root'] = [],
): BuilderElement {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(pairs), children });
}
