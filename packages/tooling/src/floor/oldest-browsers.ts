import type { CompatStatement, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';

/** The oldest browsers that the kit promises to run in, by the names that MDN gives them. */
const oldestBrowsers = {
  chrome: 87,
  chrome_android: 87,
  webview_android: 87,
  firefox: 91,
  firefox_android: 91,
  safari: 15.4,
  safari_ios: 15.4,
} as const;

/**
 * Whether all of them have a feature, whole or in part, without a prefix or a setting. Where MDN says nothing of a feature,
 * its parts speak for it.
 */
export function isInOldest(feature: CompatStatement | undefined): boolean {
  if (!feature) return true;
  return Object.entries(oldestBrowsers).every(([browser, oldest]) => {
    const support = feature.support[browser as keyof typeof oldestBrowsers];
    // Of the browsers on phones MDN often says nothing where they follow those on desks.
    return support === undefined || statements(support).some((one) => isThere(one, oldest));
  });
}

/** The browsers that lack it, each with the version that brought it: `firefox 92`; those on phones where no other does. */
export function lackedBy(feature: CompatStatement): string {
  const desks = ['chrome', 'firefox', 'safari'] as const;
  return (
    lackedAmong(desks, feature) || lackedAmong(['chrome_android', 'firefox_android', 'safari_ios'], feature)
  );
}

function lackedAmong(browsers: readonly (keyof typeof oldestBrowsers)[], feature: CompatStatement): string {
  const since = (browser: keyof typeof oldestBrowsers) =>
    feature.support[browser] && statements(feature.support[browser])[0]?.version_added;
  return browsers
    .filter(
      (browser) => !isInOldest({ ...feature, support: { [browser]: feature.support[browser] } as never }),
    )
    .map((browser) => `${browser} ${since(browser) || 'never'}`)
    .join(', ');
}

function statements(support: SupportStatement): SimpleSupportStatement[] {
  return Array.isArray(support) ? support : [support as SimpleSupportStatement];
}

function isThere(
  {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: otherName,
  }: SimpleSupportStatement,
  oldest: number,
): boolean {
  if (flags || prefix || otherName || typeof added !== 'string' || added === 'preview') return false;
  return versionOf(added) <= oldest && (typeof removed !== 'string' || versionOf(removed) > oldest);
}

/** `≤37` is 37: it was there by then. */
function versionOf(text: string): number {
  return Number.parseFloat(text.replace('≤', ''));
}
