import type { Page } from './page.ts';

/** What a host page hears while the kit is on it. */
export interface Heard {
  /** Of the Content-Security-Policy: what was refused, and what for. */
  readonly violations: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Names of the kit's events, in their order. */
  readonly events: readonly string[];
}

interface Listening {
  heardByHost?: Heard;
}

/** A classic script for the head of a host page, before that of the kit. */
export const listener = `(${listen})();`;

/** Runs in the page. */
function listen(): void {
  const violations: string[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const events: string[] = [];
  (window as Listening).heardByHost = { violations, errors, warnings, events };
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      // A script of Firefox itself: it puts pictures of its own into boxes that it could fill in.
      if (sourceFile === 'resource') return;
      violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    },
  );
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const warn = console.warn.bind(console);
  console.warn = (...words: unknown[]) => {
    warnings.push(words.join(' '));
    warn(...words);
  };
  const names = ['dvc-ready', 'dvc-step', 'dvc-offline-ready', 'dvc-submit', 'dvc-submitted', 'dvc-error'];
  for (const name of names) document.addEventListener(name, () => events.push(name));
}

/** What the page has heard so far. */
export function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => (window as Listening).heardByHost as Heard);
}

/** Runs in the page: whether the kit has all it needs to go on without the network. */
export function isOfflineReady(): boolean {
  return (window as Listening).heardByHost?.events.includes('dvc-offline-ready') === true;
}
