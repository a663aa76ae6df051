/** Below it white is read more easily than black. */
const DARK = 0.4;

/**
 * Whether the form stands on something dark: what is painted around it decides, so that a light page stays light whatever the
 * reader's device is set to, and one that turns dark takes the form along. Pictures are not looked at: `theme` is for those.
 */
export function isOnDark(host: Element): boolean {
  for (let at: Element | null = host; at; at = around(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < DARK;
  }
  // Nothing is painted up to the window itself: the styles of the form hold its colour there, once they have come.
  const { columnRuleColor, color } = getComputedStyle(host);
  return columnRuleColor !== color && lightness(columnRuleColor)! < DARK;
}

function around(element: Element): Element | null {
  return (
    element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null)
  );
}

/**
 * How light a colour looks, from 0 to 1; null where one sees through it. As browsers write what they have computed: `rgba(0, 0, 0, 0)`, `color(display-p3 1 1 1)`, `oklch(0.7 0.1 210 / 0.5)`, `lab(52 40 59)`.
 */
function lightness(colour: string): number | null {
  const [kind = '', ...parts] = colour.split(/[(, /)]+/);
  const [first = 0, second = 0, third = 0, alpha = 1] = parts
    .map(parseFloat)
    .filter((one) => !Number.isNaN(one));
  if (alpha < 0.5) return null;
  const mixed = first * 0.3 + second * 0.6 + third * 0.1;
  if (kind[0] === 'r') return mixed / 255;
  if (kind[0] === 'c') return mixed;
  return kind[0] === 'o' ? first : first / 100;
}
