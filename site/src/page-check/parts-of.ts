import type { PageParts } from './check-page.ts';

/** What the check looks at in a page that was parsed and not run. */
export function partsOf(page: Document): PageParts {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const read = (element: Element, name: string) => element.getAttribute(name)?.trim() ?? '';
  return {
    scripts: all('script[src]').map((script) => ({
      src: read(script, 'src'),
      type: read(script, 'type').toLowerCase(),
      integrity: read(script, 'integrity'),
      nonce: read(script, 'nonce'),
    })),
    elements: all('dvc-procedure').map((element) => ({
      code: read(element, 'code'),
      hasLink: element.querySelector('a[href]') !== null,
    })),
    policies: all('meta[http-equiv="Content-Security-Policy" i]').map((meta) => read(meta, 'content')),
  };
}
