/** What of an element's looks and behaviour a host page must not be able to change. */
const watched = [
  'box-sizing',
  'color',
  'background-color',
  'cursor',
  'direction',
  'display',
  'float',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'margin-top',
  'opacity',
  'padding-left',
  'pointer-events',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'user-select',
  'visibility',
  'white-space',
  'word-spacing',
  'writing-mode',
];

/** Runs in the page: the computed styles of everything in the first form, a line for each. */
export function look(properties: readonly string[]): string[] {
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  return [...(root?.querySelectorAll('.root, .root *') ?? [])].flatMap((element, at) => {
    const style = getComputedStyle(element);
    return properties.map(
      (property) =>
        `${at} ${element.localName}.${element.className} ${property}: ${style.getPropertyValue(property)}`,
    );
  });
}

export { watched };
