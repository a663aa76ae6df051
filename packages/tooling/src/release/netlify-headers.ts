/**
 * The lines of a `_headers` file, as Netlify and Cloudflare Pages read it at the root of a site, for a kit in `/kit/`. They know no
 * patterns, so each version has its own.
 */
export function netlifyHeaders(exact: readonly string[]): string {
  const rule = (path: string, ...headers: string[]) =>
    `${path}\n${headers.map((one) => `  ${one}`).join('\n')}\n`;
  const isDev = (folder: string) => folder.endsWith('-dev');
  const cache = (folder: string) => (isDev(folder) ? 'no-cache' : 'public, max-age=31536000, immutable');
  return [
    rule(
      '/kit/*',
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'X-Content-Type-Options: nosniff',
    ),
    rule('/kit/latest.json', 'Cache-Control: public, max-age=300, stale-if-error=86400'),
    ...channelsOf(exact).map((channel) =>
      rule(`/kit/${channel}/*`, 'Cache-Control: public, max-age=300, stale-if-error=86400'),
    ),
    ...exact.map((folder) => rule(`/kit/${folder}/*`, `Cache-Control: ${cache(folder)}`)),
  ].join('\n');
}

function channelsOf(exact: readonly string[]): string[] {
  const channels = exact.flatMap((folder) => {
    const [major, minor] = folder.split('.');
    return [major ?? '', `${major}.${minor}`];
  });
  return [...new Set(channels)];
}
