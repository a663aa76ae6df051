import { escape as escapeHtml } from 'html-escaper';
import { startSite } from '../host.ts';
import { listener } from '../listener.ts';
import { type Served, startServer, type TestServer } from '../server.ts';
import type { HostPage } from './host-pages.ts';
import { inPage } from './in-page.ts';
import { libraries } from './libraries.ts';

const form = '<dvc-procedure code="1.004873" commune="00000"></dvc-procedure>';
const host =
  '<form id="host-form" action="/search"><input name="q" aria-label="q"><button id="host-button" type="button">Tìm</button></form>';
/** What `{{nonce}}` allows in the policies of pages that have one. */
const NONCE = 'nonce="a1b2c3"';

const script = (body: string): Served => ({ body, type: 'text/javascript' });

export interface ServedPages extends AsyncDisposable {
  addressOf(page: HostPage): string;
}

/** Serves the pages from one origin and the kit from others, one for each kind of network. */
export async function servePages(pages: readonly HostPage[]): Promise<ServedPages> {
  const kits = new Map<HostPage['network'], TestServer>();
  for (const network of new Set([undefined, ...pages.map((page) => page.network)]))
    kits.set(
      network,
      await startSite(
        {
          '/first.js': script(`${listener}${inPage}`),
          // Right before the script of the kit: how the page is without it.
          '/before.js': script('heardByHost.before = heardByHost.state();'),
        },
        network,
      ),
    );
  const originOf = (page: HostPage) => kits.get(page.network)!.origin;
  const own = await startServer({
    pages: {
      ...libraries,
      '/framed': served({ name: 'in a frame' }, kits.get(undefined)!.origin),
      ...Object.fromEntries(pages.map((page, at) => [`/${at}`, served(page, originOf(page))])),
    },
  });
  return {
    addressOf: (page) => `${own.origin}/${pages.indexOf(page)}`,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([own, ...kits.values()].map((server) => server.close()));
    },
  };
}

function served(
  { head = '', body = '{{host}}{{form}}', policy, headers, type, document }: HostPage,
  kit: string,
): Served {
  const whole =
    document ??
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>{{first}}${head}{{script}}</head><body>${body}</body></html>`;
  const put = (text: string) =>
    text
      .replaceAll('{{host}}', host)
      .replaceAll('{{form}}', form)
      .replaceAll(
        '{{first}}',
        `<link rel="icon" href="data:," /><script src="${kit}/first.js" ${NONCE}></script>`,
      )
      .replaceAll(
        '{{script}}',
        `<script type="module" src="${kit}/before.js" ${NONCE}></script><script type="module" src="${kit}/kit/v1/dvc.js" ${NONCE}></script>`,
      )
      .replaceAll('{{kit}}', kit);
  const framed = put(
    `<!doctype html><html lang=vi><meta charset=utf-8>{{first}}{{script}}<body>{{host}}{{form}}`,
  );
  return {
    body: put(whole).replaceAll('{{framed}}', escapeHtml(framed)),
    ...(type && { type }),
    headers: { ...headers, ...(policy && { 'content-security-policy': policy.replaceAll('{{kit}}', kit) }) },
  };
}
