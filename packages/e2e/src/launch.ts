import { requireTool } from '@dvc-kit/tooling/browsers';
import { type BrowserType, chromium, firefox, type LaunchOptions } from 'playwright-core';
import type { Engine, PageOptions } from './page.ts';

export type PlaywrightEngine = Exclude<Engine, 'webkit'>;

/** How a browser is started, under a name: what asks for the same name can share one. */
export interface Launch {
  readonly name: string;
  readonly type: BrowserType;
  readonly options: LaunchOptions;
}

/** As root Chromium starts only without its sandbox. */
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const ways: Record<PlaywrightEngine, () => [BrowserType, LaunchOptions]> = {
  chromium: () => [chromium, { executablePath: requireTool('chromium'), args: chromiumArgs }],
  'oldest-chromium': () => [chromium, { executablePath: requireTool('oldest-chromium'), args: chromiumArgs }],
  // The channel that speaks WebDriver BiDi to an unpatched Firefox.
  firefox: () => [firefox, { executablePath: requireTool('firefox'), channel: 'moz-firefox' }],
};

/** What is started for a window like this. */
export function launchFor(
  engine: PlaywrightEngine,
  page: Pick<PageOptions, 'colorScheme' | 'javaScript'>,
): Launch {
  const [type, options] = ways[engine]();
  const firefoxUserPrefs = engine === 'firefox' ? firefoxPreferences(page) : {};
  // Without a UTF-8 locale Chromium does not find files with Vietnamese names.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const name = `${engine} ${JSON.stringify(firefoxUserPrefs)}`;
  return { name, type, options: { ...options, firefoxUserPrefs, env } };
}

/** Firefox over BiDi ignores these two options of a window, so they are those of a browser. */
function firefoxPreferences({ colorScheme = 'light', javaScript = true }: Partial<PageOptions>) {
  const dark = 0;
  const light = 1;
  return {
    'javascript.enabled': javaScript,
    // A PDF that was saved would open in a tab of its own, and a panel with each download: both take the next keys.
    'pdfjs.disabled': true,
    'browser.download.alwaysOpenPanel': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? dark : light,
  };
}
