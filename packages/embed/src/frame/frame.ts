/**
 * For pages with the form in a frame: has each frame of this kit be as high as what is in it, and shows its top when a step is new. A message
 * counts only from the window of such a frame and from the origin of this script. Without it a frame keeps its height, and scrolls.
 */
const own = new URL((document.currentScript as HTMLScriptElement).src);

/** What a form may be high at most, in pixels: nothing that a message says makes a page endless. */
const GREATEST = 20000;

addEventListener(
  'message',
  (event: MessageEvent<{ dvcFrame?: { height?: unknown; step?: unknown } } | null>) => {
    const told = event.origin === own.origin && event.data && event.data.dvcFrame;
    if (!told) return;
    for (const frame of Array.prototype.slice.call(
      document.getElementsByTagName('iframe'),
    ) as HTMLIFrameElement[]) {
      if (frame.contentWindow !== event.source || !/\/frame\.html(\?|$)/.test(frame.src)) continue;
      const { height } = told;
      // The attribute, because a policy may forbid styles.
      if (typeof height === 'number' && height > 0) frame.height = String(Math.min(height, GREATEST));
      if (told.step) frame.scrollIntoView({ block: 'start' });
    }
  },
);
