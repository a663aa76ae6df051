/** What the built-in browsers of applications say of themselves, and their names; the first that fits counts. */
const APPS: readonly (readonly [RegExp, string])[] = [
  [/\bZalo/i, 'Zalo'],
  [/\bFBAN\/Messenger|MessengerForiOS|\bOrca-Android|\bFB_IAB\/(?:MESSENGER|Orca)/i, 'Messenger'],
  [/\bInstagram\b/i, 'Instagram'],
  [/\bFBAN\/|\bFBAV\/|\bFB_IAB\//, 'Facebook'],
  [/\bLine\/\d/i, 'Line'],
  [/\bMicroMessenger\//i, 'WeChat'],
  [/\bmusical_ly|\bTikTok|BytedanceWebview|\btrill_/i, 'TikTok'],
  [/\bViber\b/i, 'Viber'],
];

/** Any other application of Android that shows pages by itself. */
const WEB_VIEW = /Android.*; wv\)/;

/**
 * The application whose built-in browser shows the page: its name, '' for one that does not tell it, null for a browser. They
 * mostly cannot save a file that was made in the page (`blob:`).
 */
export function appAround(userAgent: string): string | null {
  const known = APPS.find(([mark]) => mark.test(userAgent));
  return known?.[1] ?? (WEB_VIEW.test(userAgent) ? '' : null);
}
