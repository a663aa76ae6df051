/**
 * Keeps what the citizen does inside a form from the scripts of the page around it. They would judge it by the element, not
 * by the box: typing is only allowed in inputs, a letter is a shortcut, Enter presses the first button of the page.
 *
 * A capturing listener on the window comes before all of theirs but those of the window that were there first. It ends each such
 * event and hands our own listeners a copy that stays within the root. What the browser does by itself (typing, ticking, leading the
 * focus, following a link) hangs on the original, which nobody has prevented.
 *
 * Part of the script that tells browsers that they are too old: no syntax younger than `import()`.
 */
const GUARDED =
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu touchstart touchmove touchend touchcancel wheel keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend focus blur focusin focusout copy cut paste selectstart dragstart drag dragenter dragover dragleave drop dragend';

/** What our listeners read of an event besides what every event has, and what they do to it. */
const READ =
  'preventDefault key keyCode ctrlKey metaKey shiftKey altKey isComposing inputType detail relatedTarget clipboardData dataTransfer';

/** A copy with the event that it is of. */
interface Copy extends Event {
  original: Event;
}

/** What all copies inherit: properties of their own would have to be defined anew with every event. */
const reading = Object.create(Object.getPrototypeOf(document.createEvent('Event'))) as object;
for (const name of READ.split(' '))
  Object.defineProperty(reading, name, {
    get(this: Copy) {
      const { original } = this;
      const value = (original as unknown as Record<string, unknown>)[name];
      return typeof value === 'function' ? () => value.call(original) : value;
    },
  });

/** How long the page may think that nobody is there while somebody types, in milliseconds. */
const SIGN_OF_LIFE = 60000;

let lastSign = 0;

let tellPrevented: (type: string) => void;

/**
 * To be called before anything else: the earlier it listens, the fewer scripts come before it. `tell` hears of what it cannot cure: an
 * event of this type that a script of the page has prevented already.
 */
export function guardForms(tell: (type: string) => void): void {
  tellPrevented = tell;
  // Scrolling must not wait for us: passive, as Chrome and Safari take those of the window anyway.
  for (const type of GUARDED.split(' '))
    addEventListener(type, guard, { capture: true, passive: /^[tw]/.test(type) });
}

function guard(event: Event): void {
  const { type } = event;
  const [inner] = event.composedPath() as [Node | Window];
  if (inner === window) return;
  const form = ((inner as Node).getRootNode() as ShadowRoot).host || document.documentElement;
  if (!/^dvc-/.test(form.localName)) return;
  event.stopImmediatePropagation();
  if (event.defaultPrevented) tellPrevented(type);
  const copy = plainEvent(type, event.bubbles, event.cancelable) as Copy;
  // WebKit presses a button and follows a link for a click of any kind: prevented beforehand, the copy does nothing there.
  copy.preventDefault();
  copy.original = event;
  Object.setPrototypeOf(copy, reading);
  inner.dispatchEvent(copy);
  // Menus of the page close at a click elsewhere, and it may count the minutes that nobody does anything.
  if (type === 'click' || (type === 'keydown' && event.timeStamp - lastSign > SIGN_OF_LIFE)) {
    lastSign = event.timeStamp;
    form.dispatchEvent(plainEvent('click', true, false));
  }
}

/**
 * A plain event does nothing by itself: a `MouseEvent` would tick a box a second time. Not by the constructor, which old libraries
 * put something of their own in place of.
 */
function plainEvent(type: string, bubbles: boolean, cancelable: boolean): Event {
  const event = document.createEvent('Event');
  event.initEvent(type, bubbles, cancelable);
  return event;
}
